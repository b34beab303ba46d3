//===- Events.h - What happens on a path ------------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The model tells its listeners what happens on a path, in the driver's terms.
// Listeners decide whether that is a defect; they never change the state.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_MODEL_EVENTS_H
#define IRQLINT_MODEL_EVENTS_H

#include "Model/UnitFacts.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugReporter.h"
#include <functional>

namespace irqlint {

/// A change that the model made at a node, for the notes of a report. Hangs on
/// the node as its tag.
class EventTag : public clang::ento::DataTag {
public:
  enum Kind : uint8_t {
    RootEntered,   ///< a root starts to run
    Acquired,      ///< a lock was acquired
    NotAcquired,   ///< an acquire that can fail has failed
    Released,      ///< a lock was released
    IrqlChanged,   ///< IRQL raised or lowered without a lock
    RegionChanged, ///< a critical or guarded region entered or left
    Observed       ///< nothing changed; only a finding hangs here
  };

  Kind What = Observed;
  /// The call that caused it; null for RootEntered.
  const clang::Expr *Call = nullptr;
  const LockFamily *Family = nullptr;
  const LockKey *Lock = nullptr;
  llvm::StringRef LockName, Api;
  LockMode Mode = LockMode::Exclusive;
  /// How often the lock is held after the event.
  unsigned Count = 0;
  /// IRQL before and after.
  IrqlRange Before, After;
  /// Change of region depth.
  int Critical = 0, Guarded = 0;

  static bool classof(const clang::ProgramPointTag *Tag) {
    return Tag->getTagKind() == &TagKind;
  }

  EventTag() : DataTag(&TagKind) {}

private:
  static int TagKind;
};

/// What a listener may ask about the point at which an event happens.
class PathPoint {
public:
  PathPoint(clang::ento::ProgramStateRef State, const RootContext &Root,
            UnitFacts &Facts, const ContractTable &Contracts)
      : State(State), Root(Root), Facts(Facts), Contracts(Contracts) {}

  /// The state before the event.
  clang::ento::ProgramStateRef State;
  const RootContext &Root;
  const UnitFacts &Facts;
  const ContractTable &Contracts;

  /// Calls \p F with the node of the event, once the model has made it. The
  /// node lives as long as the exploration of the root.
  void withNode(std::function<void(const clang::ento::ExplodedNode *)> F) {
    Waiting.push_back(std::move(F));
  }

private:
  friend class Model;
  std::vector<std::function<void(const clang::ento::ExplodedNode *)>> Waiting;
};

/// A call of an API, as the source writes it.
struct ApiCall {
  const clang::Expr *Call = nullptr;
  llvm::StringRef Api;
  const FunctionContract *Contract = nullptr;
};

/// A lock of which an annotation of the root says something, as the paths of
/// the root know it.
struct PromisedLock {
  const SalLockPromise *Promise = nullptr;
  const LockKey *Lock = nullptr;
};

/// A function is called whose annotations say how a lock has to be.
struct LockDemandEvent : ApiCall {
  const SalLockPromise *Demand = nullptr;
  const LockKey *Lock = nullptr;
  llvm::StringRef LockName;
  /// How the lock is held; null: it isn't, as far as is certain.
  const HeldLock *Held = nullptr;
  /// The path doesn't hold it, and nobody holds it for the path.
  bool CertainlyUnheld = false;
  /// The release after which it isn't held any more, if the path did one.
  const LockSite *ReleasedBefore = nullptr;
  /// It is to be free and is held: the thread will wait for itself.
  bool Deadlocks = false;
};

/// A call, the IRQL at it, and how that is known.
struct IrqlHere : ApiCall {
  IrqlRange Actual;
  const IrqlReason *Reason = nullptr;
  /// Nothing but a test of the IRQL on this path says that it is so high, or so
  /// low.
  bool FloorFromTest = false;
  bool CeilingFromTest = false;
  /// A lock that raised the IRQL may have been released by code not seen here.
  bool Doubtful = false;
};

/// An API is called that demands an IRQL.
struct DemandEvent : IrqlHere {
  /// What the contract demands of this very call: a wait that takes time needs
  /// a lower IRQL than one that only looks.
  IrqlRange Demands;
  /// What the case is called that the ceiling holds in, such as "for paged
  /// pool"; empty: it holds at any time.
  llvm::StringRef Case;
  /// The call waits, unless its timeout should turn out to be zero.
  bool Waits = false;
  /// What it waits for is the root itself.
  bool WaitsForRoot = false;
  /// The annotations in the driver's source that demand it; invalid: none do.
  clang::SourceLocation MaxPlace, MinPlace;
};

/// The IRQL is set beyond what a function on the path promises to keep to.
struct IrqlBoundEvent : IrqlHere {
  IrqlRange After;
  const clang::FunctionDecl *Promiser = nullptr;
  const SalIrqlPromise *Promise = nullptr;
};

/// A pageable function is called, or, where there is no call, entered by the
/// system.
struct PageableEvent : IrqlHere {
  const clang::FunctionDecl *Function = nullptr;
};

/// A lock is acquired.
struct AcquireEvent : ApiCall {
  const LockFamily *Family = nullptr;
  LockMode Mode = LockMode::Exclusive;
  const LockKey *Lock = nullptr;
  llvm::StringRef LockName;
  /// How the same lock is held already; null: it isn't, as far as is certain.
  const HeldLock *Held = nullptr;
  /// The call never returns: the thread waits for itself.
  bool Deadlocks = false;
  /// The framework holds the lock already, since it has called the root.
  bool FromFramework = false;
  /// The call comes back with the lock only, however long that takes.
  bool Waits = false;
  /// The IRQL once the lock is held.
  IrqlRange Level;
  /// The annotation by which the root was entered with the lock, and still has
  /// it; null: none.
  const SalLockPromise *HeldAtEntry = nullptr;
};

/// A lock is released.
struct ReleaseEvent : ApiCall {
  const LockFamily *Family = nullptr;
  const LockKey *Lock = nullptr;
  llvm::StringRef LockName;
  /// How the lock was held; null: it isn't held.
  const HeldLock *Held = nullptr;
  /// Held is null, and nobody can have arranged that the lock is held.
  bool CertainlyUnheld = false;
  /// The release after which it isn't held any more, if the path did one.
  const LockSite *ReleasedBefore = nullptr;
  /// The acquire that has failed to acquire it; null: none has.
  const LockSite *FailedBefore = nullptr;
  /// What goes with this release, where the API has that.
  clang::ento::SVal Tag = clang::ento::UnknownVal();
  /// The annotation by which the root was entered without the lock; null: none.
  const SalLockPromise *FreeAtEntry = nullptr;
  /// The IRQL to restore is what an uninitialized variable holds.
  bool RestoresGarbage = false;
};

/// A state of the processor is restored from the object that it was saved in;
/// that is the lock of the release.
struct StateRestoredEvent : ReleaseEvent {
  StateRestoredEvent(const ReleaseEvent &Event, const IrqlHere &Here)
      : ReleaseEvent(Event), Here(Here) {}
  IrqlHere Here;
};

/// Floating point is used where the path has saved no state of the processor,
/// for a processor whose registers are those of the code that was interrupted.
struct FloatEvent {
  const clang::Expr *Use = nullptr;
  /// The function that uses it.
  const clang::FunctionDecl *In = nullptr;
};

/// A wait until nobody holds a lock any more.
struct DrainEvent : ApiCall {
  const LockFamily *Family = nullptr;
  const LockKey *Lock = nullptr;
  llvm::StringRef LockName;
  /// How the path itself holds the lock; null: it doesn't.
  const HeldLock *Held = nullptr;
};

/// The life of a lock begins or ends, or a lock is used.
struct LifetimeEvent : ApiCall {
  enum Kind : uint8_t {
    Initialized,
    Deleted,
    Acquired,
    Freed,         ///< the memory that holds it is
    WaitedFromUser ///< a thread waits for it in UserMode
  };
  Kind What = Initialized;
  /// Null where it is no lock, but an object that is waited for.
  const LockFamily *Family = nullptr;
  const LockKey *Lock = nullptr;
  llvm::StringRef LockName;
  /// How the lock is held; null: it isn't, as far as is certain.
  const HeldLock *Held = nullptr;
  /// What the path did to its life before; null: nothing that is known.
  const LockLife *Before = nullptr;
  /// The block of pool in which the lock is; null: elsewhere, or unknown.
  const PoolBlock *Pool = nullptr;
  /// The pageable section in which the lock is; empty: it is in none.
  llvm::StringRef Section;
  /// Its memory holds what was there before: nobody has initialized it.
  bool Garbage = false;
  bool OnStack = false;
  /// It is in static storage, all zero, and nothing has run before that could
  /// have initialized it, though something in the unit does.
  bool Untouched = false;
  /// It is the unit's own variable, and nothing deletes it before the driver
  /// goes.
  bool Outlives = false;
};

/// The IRQL is set to a value that was saved, or to a level.
struct IrqlEvent : IrqlHere {
  IrqlRange Before, After;
  /// The call is there to raise the IRQL, and saves the old one.
  bool Raises = false;
  /// The argument that says to which level, null: none does; and whether it is
  /// a variable without a value.
  const clang::Expr *Given = nullptr;
  bool Uninitialized = false;
  /// Of a restore: what raised the IRQL; null if that isn't known.
  const IrqlReason *Undoes = nullptr;
  /// No lock is left held, and the IRQL is certainly none that the path has
  /// raised from.
  bool Differs = false;
  /// The lock of whose release this is part; null: none.
  const LockFamily *Family = nullptr;
  llvm::StringRef LockName;
  /// That lock was acquired by a call that saves no IRQL.
  bool SavedNothing = false;
  /// A lock that stays held and needs a higher IRQL than this leaves.
  const HeldLock *LeftHeld = nullptr;
};

/// A call has raised the IRQL.
struct RaisedEvent : ApiCall {
  IrqlRange Before, After;
  /// The function that goes on at the raised IRQL.
  const clang::FunctionDecl *In = nullptr;
};

/// Pageable memory is read or written.
struct PagedAccessEvent : IrqlHere {
  const clang::Expr *Access = nullptr;
  /// The variable in a pageable section; null: memory from a paged pool.
  const clang::VarDecl *Variable = nullptr;
  /// It isn't read or written, but freed.
  bool Frees = false;
};

/// A wait or delay whose length is known.
struct WaitEvent : ApiCall {
  /// In units of 100 ns, relative; positive.
  int64_t Duration = 0;
  /// A delay lasts so long; a wait at most so long.
  bool IsDelay = false;
};

/// The root calls something that waits until routines of its own role are done.
struct RoutineWaitEvent : ApiCall {
  const RoutineWait *What = nullptr;
  /// The routine that the call names; null: it names none.
  const clang::FunctionDecl *Named = nullptr;
  /// The root runs in their role.
  bool OfRoot = false;
  /// The root itself is one of them. Otherwise it is if the unit has no other.
  bool IsOwn = false;
};

/// A call that keeps the processor busy.
struct StallEvent : ApiCall {
  /// For how many microseconds; 0: not said, but for long.
  uint64_t Micros = 0;
};

/// A call that runs code of other drivers: it passes an IRP on, or isn't to be
/// made with a spin lock held.
struct CallOutEvent : ApiCall {
  /// The IRP that is passed on; unknown: none is.
  clang::ento::SVal Irp = clang::ento::UnknownVal();
};

/// What a root's return value tells its caller.
struct ReturnClass {
  enum Kind : uint8_t { Nothing, Unknown, Zero, NonZero, Success, Failure };
  Kind What = Nothing;
};

/// A root returns.
struct ReturnEvent {
  /// Null where the end of the body is reached.
  const clang::ReturnStmt *Return = nullptr;
  /// The call that ends the thread instead of a return; null: none.
  const clang::Expr *End = nullptr;
  ReturnClass Value;
};

/// One way out of a root of unknown context.
struct RootExit {
  clang::ento::ProgramStateRef State;
  const clang::ento::ExplodedNode *Node = nullptr;
  ReturnEvent How;
  /// The promises about locks that hold for this exit, and those about the IRQL
  /// that it breaks.
  std::vector<PromisedLock> Promised = {};
  std::vector<const SalIrqlPromise *> Broken = {};
};

/// Listens to what happens on paths. Handlers are called in the order in which
/// an exploration meets the events, which is not the order along one path.
class PathListener {
public:
  virtual ~PathListener() = default;
  virtual void onDemand(const DemandEvent &, PathPoint &) {}
  virtual void onLockDemand(const LockDemandEvent &, PathPoint &) {}
  virtual void onIrqlBound(const IrqlBoundEvent &, PathPoint &) {}
  virtual void onPageable(const PageableEvent &, PathPoint &) {}
  virtual void onAcquire(const AcquireEvent &, PathPoint &) {}
  virtual void onRelease(const ReleaseEvent &, PathPoint &) {}
  virtual void onStateRestored(const StateRestoredEvent &, PathPoint &) {}
  virtual void onUnsavedFloat(const FloatEvent &, PathPoint &) {}
  virtual void onDrain(const DrainEvent &, PathPoint &) {}
  virtual void onLifetime(const LifetimeEvent &, PathPoint &) {}
  virtual void onIrqlSet(const IrqlEvent &, PathPoint &) {}
  virtual void onRaised(const RaisedEvent &, PathPoint &) {}
  virtual void onPagedAccess(const PagedAccessEvent &, PathPoint &) {}
  virtual void onWait(const WaitEvent &, PathPoint &) {}
  virtual void onRoutineWait(const RoutineWaitEvent &, PathPoint &) {}
  virtual void onStall(const StallEvent &, PathPoint &) {}
  virtual void onCallOut(const CallOutEvent &, PathPoint &) {}
  /// A root of known context returns.
  virtual void onReturn(const ReturnEvent &, PathPoint &) {}
  /// All exits of a root of unknown context were seen.
  virtual void onExits(llvm::ArrayRef<RootExit>, const RootContext &,
                       const UnitFacts &) {}
};

} // namespace irqlint

#endif // IRQLINT_MODEL_EVENTS_H
