//===- watch-analyses.cpp - Tells of each analysis that a door starts -----===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Preloaded into clang-tidy or clang, this stands in front of the plugin's
// analyzeUnit(): it prints one line for each call, with the rules that are to
// be computed. IRQLINT_PLUGIN is the plugin that holds the real one.
//
//===----------------------------------------------------------------------===//

#include "Analysis/Session.h"
#include <cstdlib>
#include <dlfcn.h>

using namespace irqlint;

SessionResult irqlint::analyzeUnit(clang::ASTContext &AST,
                                   clang::Preprocessor &PP,
                                   const ContractTable &Contracts,
                                   const SessionOptions &Options) {
  llvm::errs() << "analysis of:";
  for (const std::string &Rule : Options.Rules)
    llvm::errs() << ' ' << Rule;
  llvm::errs() << '\n';

  Dl_info Own;
  dladdr(reinterpret_cast<void *>(&irqlint::analyzeUnit), &Own);
  void *Plugin = dlopen(std::getenv("IRQLINT_PLUGIN"), RTLD_LAZY | RTLD_NOLOAD);
  auto *Real = reinterpret_cast<decltype(&irqlint::analyzeUnit)>(
      dlsym(Plugin, Own.dli_sname));
  return Real(AST, PP, Contracts, Options);
}
