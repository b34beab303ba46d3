//===- PathState.h - What a path has done so far ----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The state that the model keeps in the analyzer's program state: locks held,
// IRQL, APC regions. Values are small and immutable; Model.cpp alone writes
// them, rules read them.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_MODEL_PATHSTATE_H
#define IRQLINT_MODEL_PATHSTATE_H

#include "Contracts/Contract.h"
#include "Model/LockKey.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SymbolManager.h"

namespace irqlint {

/// A call that acquired or released a lock, as notes need it. Unique for its
/// contents; lives as long as the session.
struct LockSite : llvm::FoldingSetNode {
  const clang::Expr *Call = nullptr;
  const clang::StackFrameContext *Frame = nullptr;
  /// The lock as the source writes it, such as "Extension->Lock".
  llvm::StringRef LockName;
  /// The API called, and what is known of it.
  llvm::StringRef Api;
  const FunctionContract *Contract = nullptr;
  /// The acquire under this one, when a recursive lock is held more than once.
  /// Of a release of a reference: the acquire that it undoes.
  const LockSite *Outer = nullptr;
  /// What goes with one acquire and its release, where the API has that.
  clang::ento::SVal Tag = clang::ento::UnknownVal();
  /// Of an acquire that has failed: what it has returned, and whether that is
  /// an assumption about an argument of which the path knows nothing.
  int64_t Returned = 0;
  bool Assumed = false;

  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddPointer(Call);
    ID.AddPointer(Frame);
    ID.AddPointer(Outer);
    Tag.Profile(ID);
    ID.AddInteger(Returned);
    ID.AddBoolean(Assumed);
  }
};

/// How one lock is held on the path.
struct HeldLock {
  /// The lock object. Differs from the key under which the lock is stored only
  /// where a handle keys the release (in-stack queued spin locks).
  const LockKey *Object = nullptr;
  const LockFamily *Family = nullptr;
  LockMode Mode = LockMode::Exclusive;
  /// Acquires of this path that are not released yet.
  uint16_t Count = 0;
  /// Releases of this path that undo acquires of an unknown caller.
  uint16_t Owed = 0;
  /// An opaque function got the lock itself, or a loop hides which element it
  /// is: it may have been released since.
  bool MaybeReleased = false;
  /// An opaque function could have released it, having got the object that
  /// holds it. Judged by whether the driver hands the lock over elsewhere.
  bool Exposed = false;
  /// Its address is computed with a variable index: another value names
  /// another lock.
  bool Indexed = false;
  /// A loop acquires it, nobody knows how often.
  bool Countless = false;
  /// The path has released it, and holds it once more.
  bool PartlyReleased = false;
  /// It is owed only if it isn't another name of a lock that the path held.
  bool Supposed = false;
  /// The most recent acquire.
  const LockSite *Site = nullptr;
  /// The IRQL saved in the lock or its handle; unknown if the family doesn't.
  clang::ento::SVal SavedIrql = clang::ento::UnknownVal();

  /// The acquire that is released last: where a leak begins.
  const LockSite *outermostSite() const {
    const LockSite *S = Site;
    while (S && S->Outer)
      S = S->Outer;
    return S;
  }

  bool operator==(const HeldLock &R) const {
    return Object == R.Object && Family == R.Family && Mode == R.Mode &&
           Count == R.Count && Owed == R.Owed &&
           MaybeReleased == R.MaybeReleased && Exposed == R.Exposed &&
           Indexed == R.Indexed && Countless == R.Countless &&
           PartlyReleased == R.PartlyReleased && Supposed == R.Supposed &&
           Site == R.Site && SavedIrql == R.SavedIrql;
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddPointer(Object);
    ID.AddPointer(Family);
    ID.AddInteger(unsigned(Mode));
    ID.AddInteger(Count);
    ID.AddInteger(Owed);
    ID.AddBoolean(MaybeReleased);
    ID.AddBoolean(Exposed);
    ID.AddBoolean(Indexed);
    ID.AddBoolean(Countless);
    ID.AddBoolean(PartlyReleased);
    ID.AddBoolean(Supposed);
    ID.AddPointer(Site);
    SavedIrql.Profile(ID);
  }
};

/// Why the IRQL is what it is. Unique for its contents.
struct IrqlReason : llvm::FoldingSetNode {
  /// The call that set it; null: the root was entered so.
  const clang::Expr *Call = nullptr;
  const clang::StackFrameContext *Frame = nullptr;
  /// The lock acquired; null: raised without a lock.
  const LockFamily *Family = nullptr;
  llvm::StringRef LockName;
  llvm::StringRef Api;
  /// What held before; returned to by a restore.
  const IrqlReason *Outer = nullptr;
  /// The IRQL before the call, to which its restore goes back; unstated where
  /// the call only says what the IRQL is.
  IrqlRange Before;

  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddPointer(Call);
    ID.AddPointer(Frame);
    ID.AddPointer(Outer);
    ID.AddInteger(Before.Min);
    ID.AddInteger(Before.Max);
  }
};

/// The call that a symbol is the result of, kept to recognise an accessor that
/// is called twice.
struct CallResult {
  const clang::FunctionDecl *Callee = nullptr;
  llvm::SmallVector<clang::ento::SVal, 4> Arguments;
  bool Pure = false;

  bool operator==(const CallResult &R) const {
    return Callee == R.Callee && Arguments == R.Arguments && Pure == R.Pure;
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddPointer(Callee);
    for (clang::ento::SVal V : Arguments)
      V.Profile(ID);
    ID.AddBoolean(Pure);
  }
};

/// Was a lock initialized or deleted by the path, and where?
struct LockLife {
  enum Kind : uint8_t { Initialized, Deleted };
  Kind What = Initialized;
  const LockFamily *Family = nullptr;
  const LockSite *Site = nullptr;

  bool operator==(const LockLife &R) const {
    return What == R.What && Family == R.Family && Site == R.Site;
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddInteger(unsigned(What));
    ID.AddPointer(Family);
    ID.AddPointer(Site);
  }
};

/// A block of pool that the path has allocated.
struct PoolBlock {
  const clang::Expr *Call = nullptr;
  /// Certainly of paged pool.
  bool Paged = false;

  bool operator==(const PoolBlock &R) const {
    return Call == R.Call && Paged == R.Paged;
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddPointer(Call);
    ID.AddBoolean(Paged);
  }
};

using HeldLocks = llvm::ImmutableMap<const LockKey *, HeldLock>;

/// All locks that the path holds or owes.
HeldLocks getHeldLocks(clang::ento::ProgramStateRef State);
clang::ento::ProgramStateRef setHeldLock(clang::ento::ProgramStateRef State,
                                         const LockKey *Key,
                                         const HeldLock &Lock);
/// Holds a lock on as one that may have been released.
clang::ento::ProgramStateRef doubtHeldLock(clang::ento::ProgramStateRef State,
                                           const LockKey *Key, HeldLock Lock);
clang::ento::ProgramStateRef removeHeldLock(clang::ento::ProgramStateRef State,
                                            const LockKey *Key);

/// The release after which a lock isn't held any more; null if the path hasn't
/// released it, or if it may have been acquired since.
const LockSite *getReleaseSite(clang::ento::ProgramStateRef State,
                               const LockKey *Key);
/// All of them, by the presumed key.
llvm::SmallVector<std::pair<const LockKey *, const LockSite *>, 4>
getReleases(clang::ento::ProgramStateRef State);
/// The release in a frame of a lock that the source calls so, likewise.
const LockSite *findReleaseSite(clang::ento::ProgramStateRef State,
                                const clang::StackFrameContext *Frame,
                                llvm::StringRef LockName);
/// Forgets the releases of locks for which \p Doubted says so: somebody may
/// have acquired them since.
clang::ento::ProgramStateRef
forgetReleases(clang::ento::ProgramStateRef State,
               llvm::function_ref<bool(const LockKey *)> Doubted);
clang::ento::ProgramStateRef setReleaseSite(clang::ento::ProgramStateRef State,
                                            const LockKey *Key,
                                            const LockSite *Site);

/// The acquire that has failed to acquire a lock; null if there is none, or if
/// it may have been acquired since. Forgotten with the releases.
const LockSite *getFailedAcquire(clang::ento::ProgramStateRef State,
                                 const LockKey *Key);
clang::ento::ProgramStateRef
setFailedAcquire(clang::ento::ProgramStateRef State, const LockKey *Key,
                 const LockSite *Site);

/// What the path did to the life of a lock; null: nothing that is known.
const LockLife *getLockLife(clang::ento::ProgramStateRef State,
                            const LockKey *Key);
clang::ento::ProgramStateRef setLockLife(clang::ento::ProgramStateRef State,
                                         const LockKey *Key,
                                         const LockLife &Life);
/// Locks of a kind of life for which \p Fits says so.
llvm::SmallVector<std::pair<const LockKey *, LockLife>, 2>
findLockLives(clang::ento::ProgramStateRef State,
              llvm::function_ref<bool(const LockKey *)> Fits);
clang::ento::ProgramStateRef
forgetLockLives(clang::ento::ProgramStateRef State,
                llvm::function_ref<bool(const LockKey *)> Gone);

/// The block that a pointer returned by an allocation points to; null: another
/// pointer.
const PoolBlock *getPoolBlock(clang::ento::ProgramStateRef State,
                              clang::ento::SymbolRef Pointer);
clang::ento::ProgramStateRef setPoolBlock(clang::ento::ProgramStateRef State,
                                          clang::ento::SymbolRef Pointer,
                                          const PoolBlock &Block);

/// The IRQL as the analyzer's value: a number, or a symbol whose constraints
/// are its bounds. At a root's entry both are the same.
clang::ento::SVal getIrql(clang::ento::ProgramStateRef State);
clang::ento::SVal getEntryIrql(clang::ento::ProgramStateRef State);
clang::ento::ProgramStateRef setIrql(clang::ento::ProgramStateRef State,
                                     clang::ento::SVal Level,
                                     const IrqlReason *Reason);
clang::ento::ProgramStateRef setEntryIrql(clang::ento::ProgramStateRef State,
                                          clang::ento::SVal Level);
/// The IRQL when a routine of the system began to run a
/// callback, by the depth of its frame; unknown if there is no such frame.
clang::ento::SVal getIrqlAround(clang::ento::ProgramStateRef State,
                                unsigned Depth);
clang::ento::ProgramStateRef setIrqlAround(clang::ento::ProgramStateRef State,
                                           unsigned Depth,
                                           clang::ento::SVal Level);
clang::ento::ProgramStateRef
forgetIrqlAround(clang::ento::ProgramStateRef State, unsigned Depth);
/// The way in which the call fails that is evaluated next; null: in none.
const Outcome *getFailingCall(clang::ento::ProgramStateRef State);
clang::ento::ProgramStateRef setFailingCall(clang::ento::ProgramStateRef State,
                                            const Outcome *How);
/// Did the path set the IRQL to what it can't be? What it restores later is
/// only a consequence.
bool isIrqlSpoiled(clang::ento::ProgramStateRef State);
clang::ento::ProgramStateRef setIrqlSpoiled(clang::ento::ProgramStateRef State);

const IrqlReason *getIrqlReason(clang::ento::ProgramStateRef State);

/// The bounds of an IRQL value on this path, 0 to HIGH_LEVEL where unknown.
IrqlRange irqlBounds(clang::ento::ProgramStateRef State,
                     clang::ento::SVal Level);

/// Depth of critical and guarded regions relative to the root's entry.
struct RegionDepth {
  int Critical = 0;
  int Guarded = 0;
};
RegionDepth getRegionDepth(clang::ento::ProgramStateRef State);
clang::ento::ProgramStateRef setRegionDepth(clang::ento::ProgramStateRef State,
                                            RegionDepth Depth);

/// Did the path call a function of the driver that isn't seen here, and that
/// could have acquired locks for it?
bool hasCalledOpaque(clang::ento::ProgramStateRef State);
clang::ento::ProgramStateRef
setCalledOpaque(clang::ento::ProgramStateRef State);

const CallResult *getCallResult(clang::ento::ProgramStateRef State,
                                clang::ento::SymbolRef Symbol);
clang::ento::ProgramStateRef setCallResult(clang::ento::ProgramStateRef State,
                                           clang::ento::SymbolRef Symbol,
                                           const CallResult &Result);

/// The result that the same call of a pure function gave before; null if there
/// is none.
clang::ento::SymbolRef findPureResult(clang::ento::ProgramStateRef State,
                                      const CallResult &Call);

/// The next round of a loop begins. Of an array's locks the index may name
/// another one now, and how often a recursive lock is acquired by a loop that
/// doesn't release it depends on its rounds. \p InLoop tells the loop's blocks,
/// in the function of \p Frame.
clang::ento::ProgramStateRef
doubtRepeatedLocks(clang::ento::ProgramStateRef State,
                   const clang::StackFrameContext *Frame,
                   llvm::function_ref<bool(const clang::CFGBlock *)> InLoop);

/// Is a symbol the address of memory that may be paged out, allocated on the
/// path?
bool isPagedMemory(clang::ento::ProgramStateRef State,
                   clang::ento::SymbolRef Address);
clang::ento::ProgramStateRef addPagedMemory(clang::ento::ProgramStateRef State,
                                            clang::ento::SymbolRef Address);

/// Keeps alive the symbols that the state refers to, and forgets those of dead
/// ones.
void markLive(clang::ento::ProgramStateRef State,
              clang::ento::SymbolReaper &Reaper);
clang::ento::ProgramStateRef forgetDead(clang::ento::ProgramStateRef State,
                                        clang::ento::SymbolReaper &Reaper);

/// Adds to \p ID what decides whether another round of a loop could do
/// something new: locks by declaration and count, IRQL, regions.
void profileForLoop(clang::ento::ProgramStateRef State,
                    llvm::FoldingSetNodeID &ID);

/// Adds to \p ID all that the model knows of the path, except for where things
/// were done: paths that agree in it can be told apart only by that, and by
/// values of the driver.
void profileForMerge(clang::ento::ProgramStateRef State,
                     llvm::FoldingSetNodeID &ID);

/// Adds to \p Facts a hash for each place where the path has acquired or
/// released a lock, or raised the IRQL, as far as that still counts.
void sitesForMerge(clang::ento::ProgramStateRef State,
                   std::vector<uint64_t> &Facts);

} // namespace irqlint

#endif // IRQLINT_MODEL_PATHSTATE_H
