//===- CallbackBodies.h - Routines that run a callback at once --*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// KeSynchronizeExecution(Interrupt, Routine, Context) runs Routine(Context)
// before it returns. It has no body that the engine could enter; it gets one:
// '{ return Routine(Context); }'.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_LOWERING_CALLBACKBODIES_H
#define IRQLINT_LOWERING_CALLBACKBODIES_H

#include "Contracts/Contract.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include <vector>

namespace irqlint {

/// Gives bodies to routines of the system for as long as it lives.
class CallbackBodies {
public:
  explicit CallbackBodies(clang::ASTContext &AST) : AST(AST) {}
  ~CallbackBodies();
  CallbackBodies(const CallbackBodies &) = delete;
  CallbackBodies &operator=(const CallbackBodies &) = delete;

  /// Makes a routine without a body call what one of its arguments points to,
  /// and return what that returns, or else what \p Contract says of success.
  /// Does nothing where the types of the arguments don't fit.
  void add(clang::FunctionDecl &Runner, const FunctionContract &Contract);

private:
  clang::ASTContext &AST;
  /// The routines, and where their declarations ended.
  std::vector<std::pair<clang::FunctionDecl *, clang::SourceLocation>> Given;
};

/// Is it a routine with a body that was made here?
bool runsCallback(const clang::Decl *D);

} // namespace irqlint

#endif // IRQLINT_LOWERING_CALLBACKBODIES_H
