//===- FloatUse.cpp - Finds uses of floating point ------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model/FloatUse.h"
#include "clang/Basic/TargetInfo.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

bool irqlint::needsSavedFloat(const ASTContext &AST) {
  return AST.getTargetInfo().getTriple().getArch() == llvm::Triple::x86;
}

static bool isFloating(const Expr *E) {
  return E && !E->getType().isNull() && E->getType()->isRealFloatingType();
}

const Expr *irqlint::floatingPointUse(const Stmt *S, const ASTContext &AST) {
  if (const auto *Declaration = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(D))
        if (Variable->hasLocalStorage() && isFloating(Variable->getInit()))
          return Variable->getInit();
    return nullptr;
  }
  const auto *E = dyn_cast<Expr>(S);
  bool Uses = false;
  if (const auto *Binary = dyn_cast_or_null<BinaryOperator>(E))
    Uses = isFloating(Binary->getLHS()) || isFloating(Binary->getRHS());
  else if (const auto *Cast = dyn_cast_or_null<CastExpr>(E))
    Uses = Cast->getCastKind() == CK_IntegralToFloating ||
           Cast->getCastKind() == CK_FloatingToIntegral ||
           Cast->getCastKind() == CK_FloatingCast;
  // The compiler computes constants.
  if (!Uses || E->isValueDependent() || E->isEvaluatable(AST))
    return nullptr;
  return E;
}

void FloatUse::tell(const Stmt *S, CheckerContext &C) const {
  if (const Expr *Use = floatingPointUse(S, C.getASTContext()))
    Tells->publishFloat(Use, C);
}

void FloatUse::checkPreStmt(const BinaryOperator *S, CheckerContext &C) const {
  tell(S, C);
}

void FloatUse::checkPreStmt(const CastExpr *S, CheckerContext &C) const {
  tell(S, C);
}

void FloatUse::checkPreStmt(const DeclStmt *S, CheckerContext &C) const {
  tell(S, C);
}
