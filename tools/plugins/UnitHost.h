//===- UnitHost.h - What a program around the module may do -----*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_PLUGINS_UNITHOST_H
#define IRQLINT_TOOLS_PLUGINS_UNITHOST_H

#include "Analysis/Session.h"
#include "Project/Settings.h"

namespace irqlint {

/// A program that holds the clang-tidy module and knows more than clang-tidy
/// tells: an editor's server, which analyses the same files again and again.
class UnitHost {
public:
  virtual ~UnitHost() = default;
  /// Called before a unit is analysed, in the thread that does it. It may
  /// change the options, and replace the contracts by others of the same
  /// settings.
  virtual void prepare(clang::ASTContext &AST, SessionOptions &Options,
                       std::shared_ptr<const ContractTable> &Contracts,
                       std::shared_ptr<const Settings> InForce) = 0;
  /// Called after it.
  virtual void done(const SessionResult &Result) = 0;
};

/// The program's host, set before anything is analysed; null: there is none.
extern UnitHost *TheUnitHost;

} // namespace irqlint

#endif // IRQLINT_TOOLS_PLUGINS_UNITHOST_H
