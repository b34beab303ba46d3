//===- UnitFacts.h - What is known of a unit before the paths ---*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Facts of one translation unit that need no path: in which contexts functions
// run, where locks are released, which functions matter at all. Found by one
// walk over the AST (Analysis/UnitScan.h), read by the model and the rules.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_MODEL_UNITFACTS_H
#define IRQLINT_MODEL_UNITFACTS_H

#include "Contracts/Sal.h"
#include "Model/PathState.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <functional>
#include <tuple>

namespace irqlint {

/// How a framework calls a routine, as the creation of its object says.
struct FrameworkCall {
  /// Where the object is created; invalid: that isn't known.
  clang::SourceLocation Created;
  /// At which IRQL; unstated: as the role says.
  IrqlRange Entry = {};
  /// The family of the object lock that is held meanwhile; null: none, as far
  /// as is known. It is the lock of the object that the routine gets first, or
  /// of one of its parents, so many steps up.
  const LockFamily *Holds = nullptr;
  uint8_t Parents = 0;

  bool isLike(const FrameworkCall &R) const {
    return Entry.Min == R.Entry.Min && Entry.Max == R.Entry.Max &&
           Holds == R.Holds && Parents == R.Parents;
  }
};

/// The context in which a root runs, and how that is known.
struct RootContext {
  const clang::FunctionDecl *Function = nullptr;
  /// Null: nobody in the unit says in which role the function runs.
  const Role *Runs = nullptr;
  /// Where it is registered (a call, an assignment, an initializer); invalid
  /// where its name or its declared type tells.
  clang::SourceLocation Registration;
  /// How it is registered, for a note: the API's or member's name.
  llvm::StringRef RegisteredBy;
  /// The system calls it by its name.
  bool EntryPoint = false;
  /// The IRQL that the function's own annotations demand of its callers.
  IrqlRange Promised = {};
  FrameworkCall Call = {};
  /// What else they promise; null: nothing.
  const SalPromises *Says = nullptr;

  /// The IRQL at which it starts, as far as role and annotations say.
  IrqlRange entry() const;

  /// Does the root start without any lock of the driver, and end without one?
  bool startsUnlocked() const { return Runs && Runs->NoLocks; }
};

/// The declaration of a lock, to be compared with others; it may belong to an
/// earlier version of the unit, so it is never looked into.
using LockId = const void *;

/// A lock as all contexts know it.
struct SharedLock {
  /// Null for a lock of which the system has one: the family says it all.
  LockId Declaration = nullptr;
  const LockFamily *Family = nullptr;

  bool operator==(const SharedLock &R) const {
    return Declaration == R.Declaration && Family == R.Family;
  }
  bool operator!=(const SharedLock &R) const { return !(*this == R); }
  bool operator<(const SharedLock &R) const {
    return std::tie(Declaration, Family) < std::tie(R.Declaration, R.Family);
  }
};

/// An acquire that some path of the unit does, by the context it runs in.
struct AcquireFact {
  LockId Lock = nullptr;
  const RootContext *Root = nullptr;
  /// Where, and what the source calls the lock there.
  clang::SourceLocation Where;
  llvm::StringRef LockName;
  /// The call on its path; null where the path isn't at hand any more.
  const LockSite *Site = nullptr;
  LockMode Mode = LockMode::Exclusive;
  /// The call comes back with the lock only, however long that takes.
  bool Waits = false;
  /// The IRQL once it is held.
  IrqlRange Level = {};
  /// The lock is in static storage: it is the same one wherever its declaration
  /// is.
  bool Global = false;
  /// Some path of the context ends without having released the lock.
  bool Kept = false;
};

/// Finds the contract of a callee: in the user's files, in its annotations, in
/// the table, in this order. A function that the driver defines itself is
/// analysed, not looked up.
class ContractIndex {
public:
  ContractIndex(const ContractTable &Table, const clang::SourceManager &Sources)
      : Table(Table), Sources(Sources), Sal(Table) {}

  const FunctionContract *get(const clang::FunctionDecl *F);
  /// The IRQL that the annotations of one of the driver's own functions demand
  /// of a caller, as a contract; null: none.
  const FunctionContract *demandsOf(const clang::FunctionDecl *F);
  /// What one of the driver's own functions promises by annotations; null:
  /// nothing.
  const SalPromises *promisesOf(const clang::FunctionDecl *F);
  /// Where the driver's own source limits the IRQL of a function's callers,
  /// from below and from above; invalid: nowhere.
  std::pair<clang::SourceLocation, clang::SourceLocation>
  limitPlaces(const clang::FunctionDecl &F);
  /// Does the contract of a function that is called come from annotations?
  bool isAnnotated(const clang::Decl *Callee);
  /// What annotations say.
  SalContracts &annotations() { return Sal; }
  /// Is it the system's function, which leaves the driver's locks alone?
  bool isSystem(const clang::FunctionDecl *F);
  const ContractTable &table() const { return Table; }

private:
  const ContractTable &Table;
  const clang::SourceManager &Sources;
  SalContracts Sal;
  llvm::DenseMap<const clang::FunctionDecl *, const FunctionContract *> Known;
  /// Contracts of the table with limits that annotations give.
  std::deque<FunctionContract> Merged;

  const FunctionContract *find(const clang::FunctionDecl &F);
  /// What the table says of a declaration that it counts for.
  const FunctionContract *listed(const clang::FunctionDecl &F) const;
};

/// How the functions of a unit use the lock that a member or global variable
/// names.
struct LockUse {
  /// Functions that acquire it and release it.
  llvm::SmallVector<const clang::FunctionDecl *, 2> Paired;
  /// Functions that only acquire it, and that only release it.
  unsigned OnlyAcquired = 0, OnlyReleased = 0;
};

/// A function that is declared with the type of one role, and registered for
/// another, or annotated with its function class.
struct RoleConflict {
  const clang::FunctionDecl *Function = nullptr;
  const Role *Declared = nullptr;
  /// How it is registered; without a registration it is annotated so.
  RootContext Registered;
};

/// An annotation of the driver's own that can't be understood.
struct AnnotationProblem {
  /// Names the function that it is about; nothing else is known of it.
  RootContext Of;
  SalProblem What;
};

/// An element of an array in which a routine is registered.
struct RegisteredElement {
  const clang::FieldDecl *Array = nullptr;
  /// -1: not known.
  int64_t Index = -1;
};

/// Why a function isn't to run at DISPATCH_LEVEL or above: its code may be
/// paged out.
struct Pageable {
  /// The code section that the linker pages, such as "PAGE"; empty: none.
  llvm::StringRef Section;
  /// The macro at its beginning that demands a low IRQL (PAGED_CODE), and what
  /// it demands; empty: none.
  llvm::StringRef Macro;
  const FunctionContract *Demands = nullptr;

  explicit operator bool() const { return !Section.empty() || Demands; }
};

struct UnitFacts {
  std::vector<RoleConflict> RoleConflicts;
  std::vector<AnnotationProblem> AnnotationProblems;
  /// Functions that say that their code is pageable, by canonical declaration.
  llvm::DenseMap<const clang::FunctionDecl *, Pageable> PageableFunctions;
  /// Functions from which a modelled call can be reached, by canonical
  /// declaration. The others are never explored.
  llvm::DenseSet<const clang::FunctionDecl *> Relevant;
  /// Contexts by canonical declaration.
  llvm::DenseMap<const clang::FunctionDecl *, RootContext> Contexts;
  /// Locks that a function or the unit's functions that it calls release, by
  /// declaration of the lock; null stands for a lock that only a pointer names.
  llvm::DenseSet<
      std::pair<const clang::FunctionDecl *, const clang::ValueDecl *>>
      Releases;
  /// Locks that some code of the unit releases on behalf of another owner.
  llvm::DenseSet<const clang::ValueDecl *> ReleasedForOwner;
  /// Members and global variables that some code of the unit counts with
  /// (++, --, +=, …).
  llvm::DenseSet<const clang::ValueDecl *> CountedWith;
  /// Locks that some code of the unit initializes and deletes, by what names
  /// them; null: a lock that nothing names.
  llvm::DenseSet<const clang::ValueDecl *> Initialized, Deleted;
  /// The routine with whose end the driver goes, if all that it does is in the
  /// unit.
  const clang::FunctionDecl *LastRoutine = nullptr;
  /// Functions that user-mode threads enter by their system calls, by canonical
  /// declaration.
  llvm::DenseSet<const clang::FunctionDecl *> UserCalls;
  /// In which elements of arrays of routines functions are registered, by
  /// canonical declaration.
  llvm::DenseMap<const clang::FunctionDecl *,
                 llvm::SmallVector<RegisteredElement, 1>>
      Elements;
  /// Functions that are annotated as acquiring or releasing a lock for their
  /// callers, by canonical declaration.
  llvm::DenseSet<const clang::FunctionDecl *> MovesLocks;
  /// How locks are used, by the declaration that names them (see namedLock).
  llvm::DenseMap<const clang::ValueDecl *, LockUse> LockUses;
  /// Does a macro of the driver's own release locks of a family? Whoever calls
  /// a function may use it then. Set by the session.
  std::function<bool(const LockFamily &)> ReleasedByMacro;
  /// Filled while paths are explored.
  std::vector<AcquireFact> Acquires;
  /// Locks that some context ends with. Filled while paths are explored.
  llvm::DenseSet<LockId> LeftHeld;

  Pageable pageable(const clang::FunctionDecl *F) const {
    return PageableFunctions.lookup(F->getCanonicalDecl());
  }
  bool isRelevant(const clang::FunctionDecl *F) const {
    return Relevant.contains(F->getCanonicalDecl());
  }
  bool releases(const clang::FunctionDecl *F,
                const clang::ValueDecl *Lock) const {
    F = F->getCanonicalDecl();
    return Releases.contains({F, Lock}) || Releases.contains({F, nullptr});
  }
};

/// The member or global variable that names a lock in an argument, be it the
/// lock itself or a pointer to it; null where a local variable, a parameter or
/// a call does. Says less than a LockKey, but is the same in all functions.
const clang::ValueDecl *namedLock(const clang::Expr *Argument);

/// Could a lock that is held here have been released by code not seen?
bool isDoubtful(const HeldLock &Held, const RootContext &Root,
                const UnitFacts &Facts);

} // namespace irqlint

#endif // IRQLINT_MODEL_UNITFACTS_H
