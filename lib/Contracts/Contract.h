//===- Contract.h - What the WDK promises, as data --------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The in-memory form of the contract table: lock families, API contracts,
// callback roles and bug checks. Everything here is a plain constant aggregate,
// so that the built-in table can be compiled into read-only data and costs
// nothing at start-up. docs/contracts.md describes the YAML form, which is the
// only place where such facts are written by hand.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_CONTRACTS_CONTRACT_H
#define IRQLINT_CONTRACTS_CONTRACT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace irqlint {

/// IRQL values as they are on x64 and ARM64 (wdm.h). DIRQL stands for the
/// device levels 3 to 12; where a single number is needed its lowest is used.
enum Irql : int8_t {
  IrqlUnstated = -1,
  IrqlPassive = 0,
  IrqlApc = 1,
  IrqlDispatch = 2,
  IrqlDevice = 3,
  IrqlDeviceMax = 12,
  IrqlHigh = 15
};

/// The WDK's name of an IRQL value: "PASSIVE_LEVEL", "DIRQL", …
llvm::StringRef irqlName(int Level);

/// An IRQL demanded of a caller, or at which a callback is entered. A bound
/// that the documentation doesn't state is IrqlUnstated.
struct IrqlRange {
  int8_t Min = IrqlUnstated;
  int8_t Max = IrqlUnstated;
};

/// How a lock is held.
enum class LockMode : uint8_t { Any, Exclusive, Shared };

/// Who may release a lock that is held.
enum class LockOwner : uint8_t { Thread, Processor, None };

/// What went wrong with a lock, as far as the bug check depends on it.
enum class Misuse : uint8_t {
  Leak,
  DoubleAcquire,
  UnheldRelease,
  ForeignRelease
};

/// Which bug checks a misuse ends in, when it happens in one of Contexts (role
/// names; empty: in any).
struct MisuseBugChecks {
  Misuse When = Misuse::Leak;
  llvm::ArrayRef<llvm::StringRef> Contexts;
  llvm::ArrayRef<uint32_t> Codes;
};

/// A family of locks: all APIs that work on the same kind of lock object.
struct LockFamily {
  llvm::StringRef Name = "";
  /// What messages call a lock of the family, such as "spin lock".
  llvm::StringRef Noun = "";
  /// Typedef names or struct tags of the lock object in the headers.
  llvm::ArrayRef<llvm::StringRef> Types;
  LockOwner Owner = LockOwner::Thread;
  /// May the owner acquire the lock again?
  bool Recursive = false;
  /// May it do so if both acquires are shared?
  bool RecursiveShared = false;
  /// A waitable dispatcher object that has an owner (KMUTEX).
  bool Dispatcher = false;
  /// Waiters sleep, so that a long wait while it is held starves them.
  bool Sleeping = false;
  /// The lock object has to be in nonpaged memory.
  bool Resident = false;
  /// The system keeps a list of the initialized ones: each has to be deleted
  /// before its memory goes, and is initialized only once.
  bool Listed = false;
  /// A lock whose memory is all zero isn't one that is free.
  bool NeedsInit = false;
  /// What is acquired are references that keep an object alive; somebody waits
  /// for the last one to be released. No thread owns one.
  bool References = false;
  /// A framework may hold the lock when it calls a routine of the driver.
  bool FrameworkHeld = false;
  /// The API that a report recommends for the release.
  llvm::StringRef ReleaseWith = "";
  llvm::ArrayRef<MisuseBugChecks> BugChecks;
  /// No lock, but a state of the processor: an acquire saves it in the object,
  /// and the release restores it, at the same IRQL. The lock rules leave it
  /// alone.
  bool SavedState = false;
};

/// Which lock an API works on, and how.
struct LockEffect {
  /// Query: the call tells whether the lock is held; an outcome with effect
  /// says that it is. Drain: the call comes back when nobody holds the lock,
  /// and from then on nobody can acquire it.
  enum Kind : uint8_t {
    None,
    Acquire,
    Release,
    Initialize,
    Delete,
    Convert,
    Query,
    Drain
  };
  Kind What = None;
  /// The lock family; never null in a table that was read without error.
  const LockFamily *Family = nullptr;
  LockMode Mode = LockMode::Any;
  /// Index of the argument that points to the lock object; -1: none.
  int8_t Lock = -1;
  /// Index of the argument that keys the release (a lock handle); -1: none.
  int8_t Handle = -1;
  /// Of an acquire: what the call returns keys the release.
  bool HandleReturned = false;
  /// A wait for several objects: the argument that points to the array of
  /// object pointers, their count, and the argument that says whether all of
  /// them are waited for (WaitAll is 0).
  int8_t LockArray = -1;
  int8_t LockCount = -1;
  int8_t WaitType = -1;
  /// No argument points to the lock: these, numbers among them, name it
  /// together by their values.
  llvm::ArrayRef<int8_t> ByValue;
  /// The lock is one global object that no argument names.
  bool Global = false;
  /// The effect happens only if the object's static type is of the family.
  bool ByType = false;
  /// The API may release on behalf of another owner.
  bool AnyOwner = false;
  /// Of a release: it is a Drain, too.
  bool Drains = false;
  /// Argument that goes with one acquire and its release, such as a remove
  /// lock's tag; -1: none.
  int8_t Tag = -1;
  /// Of an initialization: the caller owns the lock at once where this argument
  /// isn't zero; -1: never.
  int8_t OwnedIf = -1;
  /// Argument that says how many times the call acquires or releases; -1: once.
  int8_t Count = -1;
  /// Of an acquire: the API that releases what it has acquired; empty: the
  /// family's.
  llvm::StringRef ReleaseWith = "";
};

/// What a call does to the IRQL.
struct IrqlEffect {
  enum Target : uint8_t { Keep, ToLevel, ToArgument, ToSaved };
  enum Save : uint8_t { NoSave, SaveToPointee, SaveToReturn, SaveInLock };
  Target To = Keep;
  int8_t Level = IrqlUnstated; ///< for ToLevel
  int8_t Argument = -1;        ///< for ToArgument
  Save SaveTo = NoSave;
  int8_t SaveArgument = -1; ///< for SaveToPointee
  bool any() const { return To != Keep || SaveTo != NoSave; }
};

/// A condition on an argument of a call.
struct ArgumentCondition {
  /// AnyBit: one of the bits of Value is set.
  enum Test : uint8_t { Zero, NonZero, Equal, AnyBit };
  int8_t Argument = -1;
  Test Is = Zero;
  int64_t Value = 0;
};

/// What a call demands besides, where all of If hold for certain.
struct DemandCase {
  IrqlRange Demands;
  /// What messages call the case, such as "for paged pool".
  llvm::StringRef Text = "";
  /// The call waits then, as one whose contract says so at any time.
  bool Waits = false;
  llvm::ArrayRef<ArgumentCondition> If;
};

/// One way in which a call can end.
struct Outcome {
  enum Returned : uint8_t { Zero, NonZero, Value };
  Returned Returns = Zero;
  int64_t ReturnValue = 0;
  /// Did the lock, IRQL and region effects of the contract happen?
  bool Effect = true;
  /// The outcome is possible only where all of these can hold.
  llvm::ArrayRef<ArgumentCondition> If;
};

struct Role;

/// An argument that is a function which will run in a role.
struct CallbackArgument {
  int8_t Argument = -1;
  const Role *Runs = nullptr;
  /// False where the call takes the function back: it runs in the role, but not
  /// because of this call.
  bool Registers = true;
  /// The call registers only where all of these can hold.
  llvm::ArrayRef<ArgumentCondition> If;
  /// Of a function that runs before the call returns: the arguments that it is
  /// called with; empty: not known, and so the call doesn't run it on the path.
  llvm::ArrayRef<int8_t> Passes;
  /// It runs at the IRQL of its role, if the caller's is lower.
  bool RaisesIrql = false;
};

/// Does a call return memory that may be paged out?
struct PagedMemory {
  bool Returns = false;
  /// It does where one of the bits of this argument is set; -1: always.
  int8_t Argument = -1;
  uint32_t Mask = 0;
};

/// An argument that points to memory that a call reads or writes; or whose
/// member does, such as the buffer of a string.
struct TouchedMemory {
  int8_t Argument = -1;
  llvm::StringRef Member = "";
};

/// Routines of a role that a call waits for until they are done. Called from
/// one of them, it waits for itself.
struct RoutineWait {
  const Role *Runs = nullptr;
  /// Which of them: all; the one that an argument names; the one of which an
  /// argument is the object, which it gets as a parameter (-1: by none). If
  /// nothing says, those of one registration, and which is unknown.
  bool All = false;
  int8_t Routine = -1;
  int8_t Object = -1;
  int8_t Parameter = -1;
  /// The call waits only where all of these hold.
  llvm::ArrayRef<ArgumentCondition> If;
};

/// A call that creates an object of a framework, to whose callbacks the
/// framework then holds on: the object's attributes and its configuration say
/// at which IRQL they run, and with which lock held.
struct Creation {
  enum Kind : uint8_t { Nothing, Driver, Device, Queue, Other };
  Kind What = Nothing;
  /// The typedef name of the object's handle; empty: nobody asks for it.
  llvm::StringRef Type = "";
  /// The arguments that point to the attributes, to the configuration with the
  /// callbacks, and that are the parent; -1: none.
  int8_t Attributes = -1;
  int8_t Config = -1;
  int8_t Parent = -1;
  /// Members of the attributes: the synchronization scope, the execution level,
  /// and the parent where no argument is it. Empty: the object has none.
  llvm::StringRef ScopeMember = "";
  llvm::StringRef LevelMember = "";
  llvm::StringRef ParentMember = "";
  /// The member of the configuration that says whether the callbacks run with
  /// the parent's lock; empty: the scope alone does.
  llvm::StringRef SerializedMember = "";
  /// The members with those callbacks; empty: all that are functions.
  llvm::ArrayRef<llvm::StringRef> Callbacks;
  /// The family of the lock; null where the object has no callbacks.
  const LockFamily *Lock = nullptr;
};

/// Values of WDF_SYNCHRONIZATION_SCOPE and WDF_EXECUTION_LEVEL (wdfobject.h).
enum class SynchronizationScope : uint8_t { Inherit = 1, Device, Queue, None };
enum class ExecutionLevel : uint8_t { Inherit = 1, Passive, Dispatch };

/// A call that passes an IRP to another driver.
struct Forwarding {
  /// The argument that is the IRP; -1: the call passes none on.
  int8_t Irp = -1;
  /// The array in which a driver's routines are registered, one for each kind
  /// of request; empty: the kind doesn't matter.
  llvm::StringRef Record = "";
  llvm::StringRef Field = "";
  /// The highest IRQL at which a request may be passed on, if its kind isn't
  /// one of Except; and what messages call such a request.
  int8_t Max = IrqlUnstated;
  llvm::StringRef Text = "";
  llvm::ArrayRef<int16_t> Except;
  /// The members from the IRP to the pointer before which the parameters for
  /// the next driver are, and their member that is the kind.
  llvm::ArrayRef<llvm::StringRef> Stack;
  llvm::StringRef Kind = "";
};

/// Can a call raise an SEH exception?
enum class Raises : uint8_t { Never, Maybe, Always };

/// The contract of one API.
struct FunctionContract {
  /// The page of the DDI reference that documents it (such as
  /// "nf-wdm-keacquirespinlock"); may be empty.
  llvm::StringRef Page = "";
  /// The IRQL demanded of the caller.
  IrqlRange Demands;
  LockEffect Lock;
  IrqlEffect Irql;
  /// Change of the depth of critical and guarded regions.
  int8_t Critical = 0;
  int8_t Guarded = 0;
  /// Arguments that point to a LARGE_INTEGER in units of 100 ns: the timeout of
  /// a wait (null: for ever), or the length of a delay; -1: none.
  int8_t Timeout = -1;
  int8_t Delay = -1;
  /// Of a wait: the argument that is the processor mode; -1: none.
  int8_t WaitMode = -1;
  /// Argument whose memory the call frees; -1: none.
  int8_t Frees = -1;
  /// What is freed isn't what the argument points to, but what this member of
  /// it does; empty: it is.
  llvm::StringRef FreesMember = "";
  /// Of an allocation: the argument that is the pool type, or the pool flags;
  /// -1: none.
  int8_t PoolType = -1;
  int8_t PoolFlags = -1;
  /// Argument that is a user-mode pointer; -1: none.
  int8_t Probes = -1;
  Raises Raising = Raises::Never;
  bool NoReturn = false;
  /// Ends the calling thread: does not return, and what is held is leaked.
  bool EndsThread = false;
  /// Waits for I/O or another thread as a rule.
  bool Blocks = false;
  /// Gives the same result for the same arguments and has no side effect.
  bool Pure = false;
  /// Demands that normal kernel APCs are disabled, in one way or another.
  bool ApcsDisabled = false;
  /// Tells whether APCs are disabled.
  bool AsksApcs = false;
  /// Ends what it gets (an IRP): no other context can release later what was
  /// acquired for it.
  bool Finishes = false;
  /// Not a routine but a macro, by which a function says that its code is
  /// pageable.
  bool Pageable = false;
  PagedMemory Memory;
  /// Only the limit that the routine's page states is known. It counts for
  /// declarations in system headers alone: of the many names some are such that
  /// a driver has a function of its own with them.
  bool Documented = false;
  llvm::ArrayRef<Outcome> Outcomes;
  /// Functions handed over to run later, and ones that run before the call
  /// returns.
  llvm::ArrayRef<CallbackArgument> Callbacks;
  llvm::ArrayRef<CallbackArgument> RunsNow;
  llvm::ArrayRef<RoutineWait> WaitsFor;
  /// Argument that is a number of microseconds for which the processor is kept
  /// busy; -1: none.
  int8_t Stalls = -1;
  /// Takes far longer than a spin lock should be held, as a rule.
  bool Slow = false;
  Creation Creates;
  /// Returns the parent of the framework object that this argument is; -1: does
  /// not.
  int8_t ParentOf = -1;
  /// Is there to wait for another thread, a callback or a device, for as long
  /// as that takes; without a timeout that could be zero.
  bool Waits = false;
  /// Stricter limits that hold for some arguments only.
  llvm::ArrayRef<DemandCase> DemandsIf;
  /// What has to be resident where the call is made at a raised IRQL.
  llvm::ArrayRef<TouchedMemory> Touches;
  Forwarding Forwards;
  /// Returns an IRP for the kind of request that this argument is; -1: does
  /// not.
  int8_t MakesRequest = -1;
  /// What the call does that forbids it under a spin lock, such as "runs the
  /// StartIo routine"; empty: nothing.
  llvm::StringRef NoSpinLock = "";

  /// Does the call change what the path model tracks?
  bool changesState() const {
    return Lock.What != LockEffect::None || Irql.any() || Critical || Guarded;
  }
  /// Can a rule have something to say about the call, or because of it?
  bool matters() const {
    return changesState() || EndsThread || Timeout >= 0 || Delay >= 0 ||
           !WaitsFor.empty() || Stalls >= 0 || Slow || Waits ||
           Forwards.Irp >= 0 || !NoSpinLock.empty() || !DemandsIf.empty() ||
           !RunsNow.empty() || Demands.Min > IrqlPassive ||
           // Above the device levels hardly anything runs.
           (Demands.Max != IrqlUnstated && Demands.Max < IrqlDevice);
  }
  bool demandsIrql() const {
    return Demands.Min != IrqlUnstated || Demands.Max != IrqlUnstated;
  }
};

/// What a thread of execution is that runs a callback.
enum class RunsOn : uint8_t { Any, Thread, Dpc, Isr };

/// With what else a callback certainly runs at the same time, on another
/// processor or in another thread. Nothing: where that isn't known, or where
/// the system sees to it that the driver runs nothing else.
enum class Overlaps : uint8_t { Nothing, Others, Itself };

/// In what surroundings a callback runs.
struct Role {
  llvm::StringRef Name = "";
  llvm::ArrayRef<llvm::StringRef> Types;
  llvm::StringRef Noun = "";
  llvm::StringRef Page = "";
  IrqlRange Entry;
  /// Depth of critical regions at entry; -1: unknown.
  int8_t CriticalRegion = -1;
  /// The callback enters and leaves without locks of the driver's own. False
  /// where its purpose is to hand locks over, or where a caller may hold some.
  bool NoLocks = true;
  RunsOn On = RunsOn::Any;
  /// The one lock of the system that the callback is entered with and has to
  /// release; null: none.
  const LockFamily *Holds = nullptr;
  /// What holds the IRQL to go back to then, as a driver writes it.
  llvm::StringRef RestoreFrom = "";
  Overlaps With = Overlaps::Nothing;
  /// When it has returned the driver is gone.
  bool EndsDriver = false;
  /// Made of what the page of the callback's type states. A user's file may
  /// have a role of the same name.
  bool Documented = false;
};

/// A typedef name and the role that it stands for.
struct RoleType {
  llvm::StringRef Type = "";
  const Role *Runs = nullptr;
};

/// A function that the system calls by its name.
struct EntryPoint {
  llvm::StringRef Name = "";
  const Role *Runs = nullptr;
};

/// A member of a record about which something is known. Runs is set for
/// members whose assignment registers a function.
struct MemberFact {
  llvm::StringRef Record = "";
  llvm::StringRef Field = "";
  const Role *Runs = nullptr;
};

/// A member whose functions run in the system calls of user-mode threads, on
/// which nothing lies that disables their APCs.
struct UserCall {
  llvm::StringRef Record = "";
  llvm::StringRef Field = "";
  /// The element, where the member is an array; -1: it isn't one.
  int16_t Index = -1;
};

/// A bug check code, its symbolic name and its cause in a few words.
struct BugCheck {
  uint32_t Code = 0;
  llvm::StringRef Name = "";
  llvm::StringRef Cause = "";
};

/// An API name and its contract, as the compiled-in table stores it.
struct NamedContract {
  llvm::StringRef Name = "";
  const FunctionContract *Contract = nullptr;
  /// The header whose documentation states the limit; empty where the contract
  /// was written by hand.
  llvm::StringRef Header = "";
};

/// The compiled-in table. Functions, RoleTypes and BugChecks are sorted by
/// name, type and code.
struct ContractData {
  llvm::ArrayRef<LockFamily> Families;
  llvm::ArrayRef<NamedContract> Functions;
  llvm::ArrayRef<Role> Roles;
  llvm::ArrayRef<RoleType> RoleTypes;
  llvm::ArrayRef<EntryPoint> EntryPoints;
  llvm::ArrayRef<MemberFact> Slots;
  llvm::ArrayRef<MemberFact> StableFields;
  llvm::ArrayRef<MemberFact> UserPointers;
  llvm::ArrayRef<UserCall> UserCalls;
  llvm::ArrayRef<BugCheck> BugChecks;
};

/// The table compiled from lib/Contracts/data.
const ContractData &builtinContracts();

} // namespace irqlint

#endif // IRQLINT_CONTRACTS_CONTRACT_H
