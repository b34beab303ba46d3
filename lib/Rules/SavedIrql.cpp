//===- SavedIrql.cpp - What becomes of a saved IRQL -----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/SavedIrql.h"
#include "clang/AST/ParentMap.h"

using namespace irqlint;
using namespace clang;
using ento::ExplodedNode;

bool irqlint::isAboutSavedIrql(const RuleInfo &Rule) {
  return Rule.Id == "wdk-irql-wrong-restore" || Rule.Id == "wdk-irql-not-saved";
}

const ValueDecl *irqlint::namedVariable(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *Address = dyn_cast<UnaryOperator>(E))
    if (Address->getOpcode() == UO_AddrOf)
      E = Address->getSubExpr()->IgnoreParenCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return Member->getMemberDecl();
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
}

/// The variable in which a call saves the IRQL: the one whose address it gets,
/// or to which its result is assigned.
static const ValueDecl *savedInto(const Expr *Call, llvm::StringRef Api,
                                  const StackFrameContext *Frame,
                                  const ContractTable &Contracts) {
  const auto *E = dyn_cast<CallExpr>(Call);
  const FunctionContract *Contract = Contracts.function(Api);
  if (!E || !Contract)
    return nullptr;
  const IrqlEffect &Effect = Contract->Irql;
  if (Effect.SaveTo == IrqlEffect::SaveToPointee)
    return unsigned(Effect.SaveArgument) < E->getNumArgs()
               ? namedVariable(E->getArg(Effect.SaveArgument))
               : nullptr;
  if (Effect.SaveTo != IrqlEffect::SaveToReturn ||
      Effect.To == IrqlEffect::Keep)
    return nullptr;
  const Stmt *Parent = Frame->getParentMap().getParentIgnoreParenCasts(Call);
  if (const auto *Assignment = dyn_cast_or_null<BinaryOperator>(Parent))
    return Assignment->getOpcode() == BO_Assign
               ? namedVariable(Assignment->getLHS())
               : nullptr;
  if (const auto *Declaration = dyn_cast_or_null<DeclStmt>(Parent);
      Declaration && Declaration->isSingleDecl())
    return dyn_cast<VarDecl>(Declaration->getSingleDecl());
  return nullptr;
}

const Expr *irqlint::findOverwrite(const IrqlEvent &Restore,
                                   const ExplodedNode *Node,
                                   const ContractTable &Contracts) {
  const IrqlReason *Raised = Restore.Undoes;
  if (!Raised || !Restore.Given)
    return nullptr;
  const ValueDecl *Given = namedVariable(Restore.Given);
  if (!Given ||
      savedInto(Raised->Call, Raised->Api, Raised->Frame, Contracts) != Given)
    return nullptr;
  const Expr *Overwrite = nullptr;
  for (; Node; Node = Node->getFirstPred()) {
    const auto *Tag = dyn_cast_or_null<EventTag>(Node->getLocation().getTag());
    if (!Tag || !Tag->Call)
      continue;
    if (Tag->Call == Raised->Call && Node->getStackFrame() == Raised->Frame)
      return Overwrite;
    if (savedInto(Tag->Call, Tag->Api, Node->getStackFrame(), Contracts) ==
        Given)
      Overwrite = Tag->Call;
  }
  return nullptr;
}
