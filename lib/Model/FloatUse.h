//===- FloatUse.h - Finds uses of floating point ----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On 32-bit x86 the registers for floating point are not saved when the kernel
// is entered, so that a driver has to save them before it uses any ("Using
// Floating Point in a WDM Driver"). On other processors the compiler uses
// registers that are.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_MODEL_FLOATUSE_H
#define IRQLINT_MODEL_FLOATUSE_H

#include "Model/Model.h"

namespace irqlint {

/// Does the processor that a unit is made for want the state saved?
bool needsSavedFloat(const clang::ASTContext &AST);

/// The expression of a statement that is computed by the floating-point unit at
/// run time, the statement itself or an initializer; null: there is none.
const clang::Expr *floatingPointUse(const clang::Stmt *S,
                                    const clang::ASTContext &AST);

/// Tells the model of each use. Registered only where needsSavedFloat().
class FloatUse : public clang::ento::Checker<
                     clang::ento::check::PreStmt<clang::BinaryOperator>,
                     clang::ento::check::PreStmt<clang::CastExpr>,
                     clang::ento::check::PreStmt<clang::DeclStmt>> {
public:
  /// Set by the session before anything is explored.
  const Model *Tells = nullptr;

  void checkPreStmt(const clang::BinaryOperator *S,
                    clang::ento::CheckerContext &C) const;
  void checkPreStmt(const clang::CastExpr *S,
                    clang::ento::CheckerContext &C) const;
  void checkPreStmt(const clang::DeclStmt *S,
                    clang::ento::CheckerContext &C) const;

private:
  void tell(const clang::Stmt *S, clang::ento::CheckerContext &C) const;
};

} // namespace irqlint

#endif // IRQLINT_MODEL_FLOATUSE_H
