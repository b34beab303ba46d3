//===- Command.h - What 'irqlint NAME' runs ---------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// 'irqlint FILE...' checks; everything else is a command of its own: one file
// here, with its options, that registers itself.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_COMMAND_H
#define IRQLINT_TOOLS_COMMAND_H

#include "Project/CompileFlags.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/CommandLine.h"
#include <string>
#include <vector>

namespace irqlint {

/// Exit codes. A run that has missed something says so, whatever it has found.
enum ExitCode { Clean = 0, HasFindings = 1, Incomplete = 2 };

/// What a command is run with, apart from its own options.
struct Invocation {
  const char *Program = nullptr;
  /// What stands behind '--'.
  std::vector<std::string> ClangFlags;
  ResourcePaths Resources;
};

/// A command: 'static Command Setup("setup", "what it does", runSetup);', with
/// options that name it by cl::sub(Setup).
class Command : public llvm::cl::SubCommand {
public:
  using Body = int (*)(const Invocation &);

  Command(llvm::StringRef Name, llvm::StringRef Description, Body Run)
      : SubCommand(Name, Description), Run(Run) {
    all().push_back(this);
  }

  /// Runs the command that the command line names. Nothing: it names none.
  static std::optional<int> runNamed(const Invocation &How) {
    for (Command *C : all())
      if (*C)
        return C->Run(How);
    return std::nullopt;
  }

private:
  static std::vector<Command *> &all() {
    static std::vector<Command *> Commands;
    return Commands;
  }
  Body Run;
};

/// What 'irqlint' without a command does: --list-checks, --explain, or a check
/// of the files.
int runCheck(const Invocation &How);

/// Prints "irqlint: error: …" and returns the exit code for it.
int fail(const llvm::Twine &Message);

/// "1 file", "2 files".
std::string count(size_t N, llvm::StringRef What);

/// The category of the options of 'irqlint FILE...'.
llvm::cl::OptionCategory &checkCategory();

} // namespace irqlint

#endif // IRQLINT_TOOLS_COMMAND_H
