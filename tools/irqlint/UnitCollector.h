//===- UnitCollector.h - The units that a command line names ----*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sources, folders, solutions and projects become units: files with what they
// are compiled by.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_UNITCOLLECTOR_H
#define IRQLINT_TOOLS_UNITCOLLECTOR_H

#include "Command.h"
#include "Project/Workspace.h"
#include "clang/Tooling/CompilationDatabase.h"

namespace irqlint {

/// A file that is to be analysed.
struct CheckUnit {
  /// As it is called in what is printed.
  std::string Given;
  /// Absolute.
  std::string File;
  std::shared_ptr<const clang::tooling::CompilationDatabase> Database;
  /// What of the headers that it includes its build generates.
  GeneratedSettings Generated;
};

class UnitCollector {
public:
  explicit UnitCollector(const Invocation &How) : How(How) {}

  /// Opens what plain sources go by: the database in a folder, or the flags
  /// behind '--' if it is empty.
  llvm::Error open(llvm::StringRef DatabaseFolder);

  /// Adds the units that an argument stands for. What is wrong with a project
  /// goes to the standard error, and counts as an error.
  void add(const std::string &Argument);

  const std::vector<CheckUnit> &units() const { return Units; }
  unsigned errors() const { return Notes.errors(); }

private:
  void addWorkspace(const std::string &Path);

  const Invocation &How;
  std::shared_ptr<const clang::tooling::CompilationDatabase> ForSources;
  ProjectPaths Paths;
  ProjectNotes Notes{llvm::errs()};
  std::vector<CheckUnit> Units;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_UNITCOLLECTOR_H
