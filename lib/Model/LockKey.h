//===- LockKey.h - Which lock an expression names ---------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two expressions name the same lock when they reach the same object over the
// same path: through locals, parameters, casts, CONTAINING_RECORD, and also
// where a call in between could in theory have changed a pointer on the way. A
// LockKey is that path in canonical form. There are two grades of sameness:
//
//  - the same key: the same object, certainly;
//  - the same presumed() key: the same object unless an opaque call changed a
//    pointer between the two evaluations, which no driver author expects of
//    '&Extension->Lock'. Good for pairing a release with its acquire, not for
//    calling a second acquire a deadlock.
//
// Anything else is decided by mayAlias().
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_MODEL_LOCKKEY_H
#define IRQLINT_MODEL_LOCKKEY_H

#include "clang/StaticAnalyzer/Core/PathSensitive/MemRegion.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState_Fwd.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SVals.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace irqlint {

class ContractTable;

/// The canonical name of a lock object on a path. Unique: equal keys are the
/// same pointer. Lives as long as the LockKeys that made it.
class LockKey : public llvm::FoldingSetNode {
public:
  /// The key with every "an opaque call may have changed it" forgotten; this
  /// key itself where there is nothing to forget.
  const LockKey *presumed() const { return Presumed ? Presumed : this; }

  /// The declaration of the lock: the member or variable that holds it, null
  /// where only a pointer is known. The same for all objects of a record, so it
  /// serves to compare locks across functions and contexts.
  const clang::ValueDecl *declaration() const { return Declaration; }

  /// The member that the pointer to the lock was read from; null: none.
  const clang::FieldDecl *pointedFrom() const { return PointedFrom; }

  /// The region that the key was first made from; null for a global lock that
  /// no argument names.
  const clang::ento::MemRegion *region() const { return Region; }

  /// Is the lock an element of an array at an index that isn't a constant?
  bool hasSymbolicIndex() const { return SymbolicIndex; }

  /// Is the lock in static storage, where any code of the driver reaches it?
  bool isGlobal() const { return Global; }

  /// The object that holds the lock; null where nothing is known of it.
  const clang::ento::MemRegion *object() const {
    return Bases.empty() ? nullptr : Bases.front();
  }

  /// Are both locks in one object, presumably?
  bool sharesObjectWith(const LockKey *Other) const {
    return Object == Other->Object;
  }

  /// Can an object that is reached from \p Base hold the lock, or a pointer on
  /// the way to it? \p Base is a base region.
  bool isReachedThrough(const clang::ento::MemRegion *Base) const {
    return llvm::is_contained(Bases, Base);
  }

  /// Are both parts of what is presumed to be one object?
  bool sharesObject(const LockKey &Other) const {
    return Object == Other.Object;
  }

  void Profile(llvm::FoldingSetNodeID &ID) const { ID = this->ID; }

private:
  friend class LockKeys;
  friend bool mayAlias(const LockKey *, const LockKey *);

  llvm::FoldingSetNodeID ID;
  const LockKey *Presumed = nullptr;
  const clang::ValueDecl *Declaration = nullptr;
  const clang::FieldDecl *PointedFrom = nullptr;
  const clang::ento::MemRegion *Region = nullptr;
  /// Base regions from the lock outwards: its own object first.
  llvm::SmallVector<const clang::ento::MemRegion *, 4> Bases;
  /// The presumed identity of the object that holds the lock, and the lock's
  /// offset in it (bits) where that is a constant.
  llvm::FoldingSetNodeID Object;
  std::optional<int64_t> Offset;
  bool SymbolicIndex = false;
  bool Global = false;
  /// The object is a variable, not something behind a pointer.
  bool Variable = false;
};

/// The declaration that a region belongs to: the member or the variable; null
/// where only a pointer is known.
const clang::ValueDecl *declarationOf(const clang::ento::MemRegion *R);

/// Could the two be the same lock? False only where that is certain.
bool mayAlias(const LockKey *A, const LockKey *B);

/// Makes the keys of one session.
class LockKeys {
public:
  explicit LockKeys(const ContractTable &Contracts) : Contracts(Contracts) {}

  /// The key of the object that \p Pointer points to; null where nothing is
  /// known of it (an unknown or undefined value).
  const LockKey *get(clang::ento::SVal Pointer,
                     clang::ento::ProgramStateRef State);

  /// The key of a lock that the system has once, such as the cancel spin lock,
  /// by an address that is unique to it.
  const LockKey *getGlobal(const void *Identity);

  /// The key of a lock that no pointer leads to, such as a queued spin lock of
  /// the system: values name it, among the locks with the same identity. Null
  /// if nothing is known of one of them.
  const LockKey *getByValue(const void *Identity,
                            llvm::ArrayRef<clang::ento::SVal> Values,
                            clang::ento::ProgramStateRef State);

  /// Forgets all keys. They name regions and symbols, which live only as long
  /// as the exploration of one root.
  void clear() {
    Keys.clear();
    Owned.clear();
  }

private:
  class Builder;
  const LockKey *intern(std::unique_ptr<LockKey> Key);

  const ContractTable &Contracts;
  llvm::FoldingSet<LockKey> Keys;
  std::vector<std::unique_ptr<LockKey>> Owned;
};

} // namespace irqlint

#endif // IRQLINT_MODEL_LOCKKEY_H
