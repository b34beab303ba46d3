//===- Embedded.h - Text files that are part of the program -----*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_EMBEDDED_H
#define IRQLINT_REPORT_EMBEDDED_H

#include "llvm/ADT/StringRef.h"

namespace irqlint {

/// A file, compiled in by cmake/Embed.cmake.
struct EmbeddedFile {
  /// Without folders.
  llvm::StringRef Name;
  llvm::StringRef Text;
};

/// The text of the rule's page in docs/rules; empty if it has none.
llvm::StringRef rulePage(llvm::StringRef RuleId);
/// A part of the HTML report, from lib/Report/html.
llvm::StringRef htmlPart(llvm::StringRef Name);

} // namespace irqlint

#endif // IRQLINT_REPORT_EMBEDDED_H
