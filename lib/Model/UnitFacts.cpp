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

IrqlRange RootContext::entry() const {
  IrqlRange Entry = Runs ? Runs->Entry : IrqlRange();
  if (Call.Entry.Max != IrqlUnstated)
    Entry = Call.Entry;
  if (Promised.Min > Entry.Min &&
      (Entry.Max == IrqlUnstated || Promised.Min <= Entry.Max))
    Entry.Min = Promised.Min;
  if (Promised.Max != IrqlUnstated && Promised.Max >= Entry.Min &&
      (Entry.Max == IrqlUnstated || Promised.Max < Entry.Max))
    Entry.Max = Promised.Max;
  return Entry;
}

/// Is the function defined by the driver, so that it is analysed itself?
static bool isDefinedByDriver(const FunctionDecl &F,
                              const SourceManager &Sources) {
  const FunctionDecl *Definition = nullptr;
  return F.hasBody(Definition) &&
         !Sources.isInSystemHeader(Definition->getLocation());
}

const FunctionContract *ContractIndex::listed(const FunctionDecl &F) const {
  const FunctionContract *Found = Table.function(F.getName());
  return Found && Found->Documented &&
                 !Sources.isInSystemHeader(F.getLocation())
             ? nullptr
             : Found;
}

const FunctionContract *ContractIndex::find(const FunctionDecl &F) {
  if (isDefinedByDriver(F, Sources))
    return nullptr;
  const FunctionContract *Listed = listed(F);
  if (Listed && Table.isUsers(F.getName()))
    return Listed;
  const FunctionContract *Annotated = Sal.get(F);
  if (!Annotated)
    return Listed;
  // One of the driver's own that only demands something is still one of which
  // nobody knows what it does.
  if (!Listed)
    return Annotated->changesState() ||
                   Sources.isInSystemHeader(F.getLocation())
               ? Annotated
               : nullptr;
  // A page states less than annotations do. Where the two differ, the laxer
  // limit is the one that a call surely breaks.
  if (Listed->Documented) {
    Merged.push_back(*Annotated);
    Merged.back().Demands.Max =
        std::max(Annotated->Demands.Max, Listed->Demands.Max);
    return &Merged.back();
  }
  // What the bundled headers say of the WDK's functions, the table knows
  // better; what a driver's own declaration says is for this driver.
  bool Own = llvm::any_of(F.redecls(), [&](const FunctionDecl *Each) {
    return !Sources.isInSystemHeader(Each->getLocation());
  });
  if (!Annotated->demandsIrql() || (Listed->demandsIrql() && !Own))
    return Listed;
  Merged.push_back(*Listed);
  Merged.back().Demands = Annotated->Demands;
  return &Merged.back();
}

const FunctionContract *ContractIndex::get(const FunctionDecl *F) {
  if (!F || !F->getIdentifier())
    return nullptr;
  auto [Entry, New] = Known.try_emplace(F->getCanonicalDecl(), nullptr);
  if (New) {
    const FunctionContract *Found = find(*F);
    Known[F->getCanonicalDecl()] = Found;
    return Found;
  }
  return Entry->second;
}

bool ContractIndex::isAnnotated(const Decl *Callee) {
  const auto *F = dyn_cast_or_null<FunctionDecl>(Callee);
  return F && F->getIdentifier() && !Table.function(F->getName()) && get(F);
}

const FunctionContract *ContractIndex::demandsOf(const FunctionDecl *F) {
  if (!F || !F->getIdentifier() || listed(*F) ||
      Sources.isInSystemHeader(F->getLocation()))
    return nullptr;
  const FunctionContract *Annotated = Sal.get(*F);
  return Annotated && Annotated->demandsIrql() ? Annotated : nullptr;
}

std::pair<SourceLocation, SourceLocation>
ContractIndex::limitPlaces(const FunctionDecl &F) {
  if (Table.isUsers(F.getName()))
    return {};
  auto Own = [&](SourceLocation Where) {
    return Where.isValid() && !Sources.isInSystemHeader(Where)
               ? Where
               : SourceLocation();
  };
  return {Own(Sal.minPlace(F)), Own(Sal.maxPlace(F))};
}

const SalPromises *ContractIndex::promisesOf(const FunctionDecl *F) {
  // Asked at every call: what few functions have comes first.
  const SalPromises *Says =
      F && F->getIdentifier() ? Sal.promises(*F) : nullptr;
  return Says && !listed(*F) && !Sources.isInSystemHeader(F->getLocation())
             ? Says
             : nullptr;
}

bool ContractIndex::isSystem(const FunctionDecl *F) {
  return Sources.isInSystemHeader(F->getLocation()) || F->getBuiltinID() ||
         (F->getIdentifier() && !isDefinedByDriver(*F, Sources) && listed(*F));
}
