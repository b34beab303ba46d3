//===- Overlap.cpp - What runs at the same time ---------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Overlap.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

bool irqlint::overlapsAny(const RootContext &Root) {
  return Root.startsUnlocked() && Root.Runs->With != Overlaps::Nothing;
}

bool irqlint::overlap(const RootContext &A, const RootContext &B) {
  if (!overlapsAny(A) || !overlapsAny(B))
    return false;
  if (A.Function->getCanonicalDecl() == B.Function->getCanonicalDecl())
    return A.Runs->With == Overlaps::Itself;
  // Routines of one interrupt exclude one another.
  return A.Runs->On != RunsOn::Isr || B.Runs->On != RunsOn::Isr;
}

bool LockHome::sharesObjectWith(const LockHome &Other) const {
  return Region && Other.Region &&
         Region->getBaseRegion() == Other.Region->getBaseRegion();
}

/// The record that a lock is a member of; null where it is none.
static const RecordDecl *recordOf(const MemRegion *R) {
  while (const auto *Element = dyn_cast_or_null<ElementRegion>(R))
    R = Element->getSuperRegion();
  const auto *Field = dyn_cast_or_null<FieldRegion>(R);
  return Field ? Field->getDecl()->getParent() : nullptr;
}

/// The type of the object that a region is part of; null where only a pointer
/// to anything is known.
static QualType objectType(const MemRegion *R) {
  QualType Type;
  if (const auto *Symbolic = dyn_cast<SymbolicRegion>(R->getBaseRegion()))
    Type = Symbolic->getPointeeStaticType();
  else if (const auto *Typed = dyn_cast<TypedValueRegion>(R->getBaseRegion()))
    Type = Typed->getValueType();
  return Type.isNull() || !Type->isRecordType()
             ? QualType()
             : Type.getCanonicalType().getUnqualifiedType();
}

bool LockHome::isOfSameTypeAs(const LockHome &Other) const {
  // A variable that is the lock is no member of an object.
  if (!Region || !Other.Region || isa<VarRegion>(Region) ||
      isa<VarRegion>(Other.Region))
    return false;
  const RecordDecl *Record = recordOf(Region);
  if (Record && Record == recordOf(Other.Region))
    return true;
  QualType Type = objectType(Region);
  return !Type.isNull() && Type == objectType(Other.Region);
}

/// Do other contexts reach the object as well? What a call has returned that
/// is no accessor may be new.
static bool isShared(const MemRegion *Object, ProgramStateRef State) {
  if (const auto *Variable = dyn_cast<VarRegion>(Object))
    return Variable->getDecl()->hasGlobalStorage();
  const auto *Symbolic = dyn_cast<SymbolicRegion>(Object);
  if (!Symbolic)
    return false;
  if (!isa<SymbolConjured>(Symbolic->getSymbol()))
    return true;
  const CallResult *Result =
      getCallResult(std::move(State), Symbolic->getSymbol());
  return Result && Result->Pure;
}

/// The place from which a pointer was read.
static const MemRegion *loadedFrom(const MemRegion *Pointee) {
  const auto *Symbolic = dyn_cast<SymbolicRegion>(Pointee->StripCasts());
  if (!Symbolic)
    return nullptr;
  if (const auto *Value = dyn_cast<SymbolRegionValue>(Symbolic->getSymbol()))
    return Value->getRegion();
  if (const auto *Derived = dyn_cast<SymbolDerived>(Symbolic->getSymbol()))
    return Derived->getRegion();
  return nullptr;
}

std::optional<LockHome> irqlint::sharedHome(const LockKey &Lock,
                                            const LockFamily &Family,
                                            ProgramStateRef State) {
  if (Lock.hasSymbolicIndex())
    return std::nullopt;
  const MemRegion *Region = Lock.region();
  if (!Region)
    return Lock.isGlobal()
               ? std::optional<LockHome>({nullptr, {nullptr, &Family}})
               : std::nullopt;
  const ValueDecl *Declaration = Lock.declaration();
  if (!Declaration) {
    Region = loadedFrom(Region);
    Declaration = Region ? declarationOf(Region) : nullptr;
  }
  if (!Declaration || !isShared(Region->getBaseRegion(), std::move(State)))
    return std::nullopt;
  return LockHome{Region, {Declaration, &Family}};
}

void irqlint::addOtherPath(Draft &To, const Draft &Other) {
  To.Closing.push_back({Other.Root->Function->getLocation(),
                        "the other path, of " + describeRoot(*Other.Root)});
  for (const Note &N : Other.Closing)
    if (!N.Silent)
      To.Closing.push_back({N.Where, N.Text});
  To.Closing.push_back({Other.Where, Other.Message});
}
