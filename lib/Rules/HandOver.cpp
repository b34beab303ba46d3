//===- HandOver.cpp - Who else could release a lock -----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/HandOver.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"

using namespace irqlint;
using namespace clang;

/// The local variable that is passed by address, or that takes a call's result.
static const VarDecl *localOf(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *Address = dyn_cast<UnaryOperator>(E))
    if (Address->getOpcode() == UO_AddrOf)
      E = Address->getSubExpr()->IgnoreParenCasts();
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Variable && Variable->hasLocalStorage() && !isa<ParmVarDecl>(Variable)
             ? Variable
             : nullptr;
}

namespace {
/// Looks for uses of a variable that aren't arguments of calls which a contract
/// describes: it may be kept there for somebody else.
struct KeepFinder : DynamicRecursiveASTVisitor {
  const VarDecl *Variable = nullptr;
  const ContractTable *Contracts = nullptr;
  bool Found = false;

  bool TraverseCallExpr(CallExpr *Call) override {
    const FunctionDecl *Callee = Call->getDirectCallee();
    const FunctionContract *Contract =
        Callee && Callee->getIdentifier()
            ? Contracts->function(Callee->getName())
            : nullptr;
    if (!Contract || !Contract->changesState())
      return DynamicRecursiveASTVisitor::TraverseCallExpr(Call);
    for (Expr *Argument : Call->arguments())
      if (localOf(Argument) != Variable && !TraverseStmt(Argument))
        return false;
    return true;
  }
  bool VisitDeclRefExpr(DeclRefExpr *Ref) override {
    Found |= Ref->getDecl() == Variable;
    return !Found;
  }
};
} // namespace

const VarDecl *irqlint::lostWithFrame(const HeldLock &Held,
                                      const ContractTable &Contracts) {
  const auto *Call = dyn_cast<CallExpr>(Held.Site->Call);
  const FunctionContract *Contract = Held.Site->Contract;
  if (!Call || !Contract || Held.Count > 1)
    return nullptr;
  int Argument = Contract->Lock.Handle;
  if (Argument < 0 && Contract->Irql.SaveTo == IrqlEffect::SaveToPointee)
    Argument = Contract->Irql.SaveArgument;
  if (Argument < 0 || unsigned(Argument) >= Call->getNumArgs())
    return nullptr;
  KeepFinder Finder;
  Finder.Variable = localOf(Call->getArg(Argument));
  Finder.Contracts = &Contracts;
  if (!Finder.Variable)
    return nullptr;
  const auto *Function = cast<FunctionDecl>(Held.Site->Frame->getDecl());
  Finder.TraverseStmt(Function->getBody());
  return Finder.Found ? nullptr : Finder.Variable;
}

/// How the unit uses the lock that an acquire names; null where only a local
/// variable names it, of which nothing follows.
static const LockUse *useOf(const HeldLock &Held, const UnitFacts &Facts) {
  const auto *Call = dyn_cast<CallExpr>(Held.Site->Call);
  const FunctionContract *Contract = Held.Site->Contract;
  if (!Call || !Contract || Contract->Lock.Lock < 0 ||
      unsigned(Contract->Lock.Lock) >= Call->getNumArgs())
    return nullptr;
  const ValueDecl *Lock = namedLock(Call->getArg(Contract->Lock.Lock));
  auto Use = Facts.LockUses.find(Lock);
  return Lock && Use != Facts.LockUses.end() ? &Use->second : nullptr;
}

bool irqlint::isReleasedForCallers(const HeldLock &Held,
                                   const UnitFacts &Facts) {
  const LockUse *Use = useOf(Held, Facts);
  return !Use || Use->OnlyReleased;
}

llvm::ArrayRef<const FunctionDecl *>
irqlint::pairedElsewhere(const HeldLock &Held, const UnitFacts &Facts) {
  const LockUse *Use = useOf(Held, Facts);
  const FunctionDecl *Own =
      cast<FunctionDecl>(Held.Site->Frame->getDecl())->getCanonicalDecl();
  if (!Use || Use->OnlyReleased || Use->OnlyAcquired > 1 ||
      llvm::is_contained(Use->Paired, Own))
    return {};
  return Use->Paired;
}

bool irqlint::isDoubtfulLeak(const HeldLock &Held, const RootContext &Root,
                             const UnitFacts &Facts) {
  return isDoubtful(Held, Root, Facts) &&
         (Held.MaybeReleased || pairedElsewhere(Held, Facts).size() < Habit);
}
