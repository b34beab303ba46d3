//===- UnitFacts.cpp - What is known of a unit before the paths -----------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model/UnitFacts.h"

using namespace irqlint;
using namespace clang;

const ValueDecl *irqlint::namedLock(const Expr *Argument) {
  const Expr *Lock = Argument->IgnoreParenCasts();
  if (const auto *Address = dyn_cast<UnaryOperator>(Lock))
    Lock = Address->getSubExpr()->IgnoreParenCasts();
  while (const auto *Element = dyn_cast<ArraySubscriptExpr>(Lock))
    Lock = Element->getBase()->IgnoreParenCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Lock))
    return cast<ValueDecl>(Member->getMemberDecl()->getCanonicalDecl());
  const auto *Ref = dyn_cast<DeclRefExpr>(Lock);
  const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Variable && Variable->hasGlobalStorage() ? Variable->getCanonicalDecl()
                                                  : nullptr;
}
