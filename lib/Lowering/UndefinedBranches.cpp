//===- UndefinedBranches.cpp - Both ways where a value is missing ---------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/UndefinedBranches.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

void UndefinedBranches::checkBranchCondition(const Stmt *Condition,
                                             CheckerContext &C) const {
  const auto *E = dyn_cast<Expr>(Condition);
  ProgramStateRef State = C.getState();
  const LocationContext *Where = C.getLocationContext();
  if (!E || !State->getSVal(E, Where).isUndef())
    return;
  // A condition belongs to no element of its block; its last one names it.
  CFGBlock::ConstCFGElementRef Element = C.getCFGElementRef();
  const CFGBlock *Block = Element.getParent();
  if (Block->empty())
    return;
  if (Element.getIndexInBlock() >= Block->size())
    Element = {Block, Block->size() - 1};
  // A symbol that no other branch has tested, and of which nothing is known.
  SVal Either = C.getSValBuilder().conjureSymbolVal(
      this, Element, Where, C.getASTContext().IntTy, C.blockCount());
  C.addTransition(State->BindExpr(E, Where, Either));
}
