//===- OptionTable.h - The options as the user sees them --------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The manual and the shells' completion are made from the options that the
// commands declare, so that they never lag behind.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_OPTIONTABLE_H
#define IRQLINT_TOOLS_OPTIONTABLE_H

#include "llvm/Support/CommandLine.h"
#include <string>
#include <vector>

namespace irqlint {

/// An option as --help shows it.
struct OptionEntry {
  std::string Name, Help;
  /// What its value stands for; empty: it takes none.
  std::string Value;
  /// Is the value a file or a folder?
  bool TakesFile = false, TakesFolder = false;

  /// "--checks", "-p".
  std::string spelling() const {
    return (Name.size() == 1 ? "-" : "--") + Name;
  }
};

/// A command with its options; the first one is 'irqlint FILE...'.
struct CommandEntry {
  std::string Name, Description;
  std::vector<OptionEntry> Options;
};

/// All commands, sorted by name, with their options, likewise.
std::vector<CommandEntry> listCommands();

} // namespace irqlint

#endif // IRQLINT_TOOLS_OPTIONTABLE_H
