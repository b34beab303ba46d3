//===- OptionTable.cpp - The options as the user sees them ----------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OptionTable.h"
#include "Command.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

using namespace irqlint;
namespace cl = llvm::cl;

/// LLVM's libraries register hundreds of options of their own, all hidden here.
static bool isShown(const cl::Option &Option) {
  return Option.getOptionHiddenFlag() == cl::NotHidden && Option.hasArgStr();
}

static CommandEntry describe(cl::SubCommand &Command) {
  CommandEntry Result{
      Command.getName().str(), Command.getDescription().str(), {}};
  for (const auto &[Name, Option] : cl::getRegisteredOptions(Command)) {
    // Every command has --help; it is told once.
    if (!isShown(*Option) || (Name == "help" && !Command.getName().empty()))
      continue;
    OptionEntry &Entry = Result.Options.emplace_back();
    Entry.Name = Name.str();
    Entry.Help = Option->HelpStr.str();
    if (Option->getValueExpectedFlag() != cl::ValueDisallowed)
      Entry.Value = Option->ValueStr.str();
    Entry.TakesFile = Entry.Value == "FILE";
    Entry.TakesFolder = Entry.Value == "DIR";
  }
  llvm::sort(Result.Options, [](const OptionEntry &L, const OptionEntry &R) {
    return L.Name < R.Name;
  });
  return Result;
}

std::vector<CommandEntry> irqlint::listCommands() {
  std::vector<CommandEntry> Result;
  for (cl::SubCommand *Command : cl::getRegisteredSubcommands())
    if (Command != &cl::SubCommand::getAll())
      Result.push_back(describe(*Command));
  // The one without a name comes first.
  llvm::sort(Result, [](const CommandEntry &L, const CommandEntry &R) {
    return L.Name < R.Name;
  });
  return Result;
}
