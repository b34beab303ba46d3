//===- DerivedHeaders.h - What other tools make of their sources *- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The message compiler, CTRPP and WmiMofCk make headers of message texts,
// manifests and classes. What a driver's code can see of such a header follows
// from the source of it, and is written here: constants, GUIDs, structures, and
// the names of functions that write events.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_DERIVEDHEADERS_H
#define IRQLINT_PROJECT_DERIVEDHEADERS_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>

namespace irqlint {

/// Which tool makes a header.
enum class HeaderTool : uint8_t {
  /// One whose headers aren't derived.
  Other,
  /// mc: message texts (.mc), or a manifest of events (.man).
  Messages,
  /// ctrpp: a manifest of counters.
  Counters,
  /// wmimofck: classes of WMI (.mof).
  Classes,
};

/// The constants of a message text file: one for each SymbolicName, those that
/// SeverityNames and FacilityNames name, and the lines that begin with ';'.
std::string headerOfMessages(llvm::StringRef Text);

/// The events of a manifest: the provider's GUID, the events' descriptors, and
/// functions to write them as macros that do nothing. Empty if it can't be
/// read; File is its name.
std::string headerOfEvents(llvm::StringRef Text, llvm::StringRef File);

/// The counter sets of a manifest: functions to register them and to add values
/// to them, whose names begin with Prefix. Empty if it can't be read.
std::string headerOfCounters(llvm::StringRef Text, llvm::StringRef File,
                             llvm::StringRef Prefix);

/// The classes of a MOF file: for each a GUID, a structure, the sizes and
/// numbers of its properties and methods, and structures of the methods'
/// parameters. Empty if it isn't understood.
std::string headerOfClasses(llvm::StringRef Text);

} // namespace irqlint

#endif // IRQLINT_PROJECT_DERIVEDHEADERS_H
