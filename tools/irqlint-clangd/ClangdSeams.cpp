//===- ClangdSeams.cpp - Where irqlint hooks into clangd ------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ClangdSeams.h"
#include "Rules/Rule.h"
#include "clang-tidy/ClangTidyOptions.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/FunctionExtras.h"
#include <optional>

using namespace irqlint;
using clang::tidy::ClangTidyOptions;
using clang::tooling::CompileCommand;
using llvm::StringRef;

/// Declares clangd's function under Real and its replacement under Wrap.
#define SEAM(Result, Name, Symbol, ...)                                        \
  Result real##Name(__VA_ARGS__) __asm__("__real_" Symbol);                    \
  Result wrap##Name(__VA_ARGS__) __asm__("__wrap_" Symbol)

static ResourcePaths Files;

void irqlint::setResources(const ResourcePaths &Resources) {
  Files = Resources;
}

//===----------------------------------------------------------------------===//
// Which checks run
//===----------------------------------------------------------------------===//

/// clangd's TidyProvider: adds to the options of a file.
using TidyProvider =
    llvm::unique_function<void(ClangTidyOptions &, StringRef) const>;

SEAM(TidyProvider, DefaultChecks, "_ZN5clang6clangd20provideDefaultChecksEv", );
SEAM(std::optional<bool>, IsFastCheck,
     "_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE", StringRef Check);

/// The checks that are on where nothing is configured, as a list of globs.
static std::string defaultRules() {
  std::string Globs = "wdk-coverage";
  for (const RuleEntry &Entry : allRules())
    if (Entry.Info->DefaultOn)
      Globs += "," + Entry.Info->Id.str();
  return Globs;
}

/// clangd asks for defaults after .clang-tidy and .clangd were read. irqlint's
/// go in front of what these say, so that they can turn a rule off.
TidyProvider wrapDefaultChecks() {
  return [Clangds = realDefaultChecks(), Own = defaultRules()](
             ClangTidyOptions &Options, StringRef File) {
    Clangds(Options, File);
    Options.Checks = Own + "," + Options.Checks.value_or("");
  };
}

/// clangd runs only checks whose latency it knows to be small; that of the
/// rules is bounded.
std::optional<bool> wrapIsFastCheck(StringRef Check) {
  return Check.starts_with("wdk-") ? true : realIsFastCheck(Check);
}

//===----------------------------------------------------------------------===//
// How files are parsed
//===----------------------------------------------------------------------===//

SEAM(void, MangleCommand,
     "_ZNK5clang6clangd14CommandManglerclERNS_"
     "7tooling14CompileCommandEN4llvm9StringRefE",
     const void *This, CompileCommand &Command, StringRef File);

/// Completes a command as for 'irqlint FILE', after clangd has applied the user's
/// own settings to it.
void wrapMangleCommand(const void *This, CompileCommand &Command,
                       StringRef File) {
  realMangleCommand(This, Command, File);
  if (Command.CommandLine.empty())
    return;
  Command.CommandLine = completeCommand(Command.CommandLine, Files);
  // In an editor the compiler's warnings are wanted.
  llvm::erase(Command.CommandLine, "-w");
}
