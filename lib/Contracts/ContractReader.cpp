//===- ContractReader.cpp - Contract tables from YAML ---------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contracts/ContractReader.h"
#include "Contracts/NearestName.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLTraits.h"
#include <optional>

using namespace irqlint;
using llvm::StringRef;

namespace {

using Strings = std::vector<std::string>;

// The YAML forms. They hold owned strings and optional fields; the traits below
// check them and turn them into the constant aggregates of Contract.h.

struct YamlRange {
  std::string Min, Max;
};
struct YamlBugChecks {
  std::string When;
  Strings Contexts;
  std::vector<llvm::yaml::Hex32> Codes;
};
struct YamlFamily {
  std::string Name, Noun, Owner, ReleaseWith;
  Strings Types;
  bool RecursiveShared = false;
  bool Recursive = false, Dispatcher = false, Sleeping = false;
  bool Resident = false, Listed = false, NeedsInit = false, References = false;
  bool FrameworkHeld = false;
  bool SavedState = false;
  std::vector<YamlBugChecks> BugChecks;
};
struct YamlLock {
  std::string Family, Lock, Handle, Mode, ReleaseWith;
  std::vector<int> ByValue;
  std::optional<int> LockArray, LockCount, WaitType, Tag, OwnedIf, Count;
  bool ByType = false, AnyOwner = false, Drains = false;
};
struct YamlIrqlEffect {
  std::string To, Save;
};
struct YamlRegion {
  int Critical = 0, Guarded = 0;
};
struct YamlWait {
  std::optional<int> Timeout, Delay, Mode;
};
struct YamlPool {
  std::optional<int> Type, Flags;
};
struct YamlPagedMemory {
  std::optional<int> Argument;
  llvm::yaml::Hex32 Mask = 0;
};
struct YamlCondition {
  int Argument = -1;
  std::string Is;
  llvm::yaml::Hex32 Bits = 0;
};
struct YamlTouch {
  int Argument = -1;
  std::string Member;
};
struct YamlDemandCase : YamlRange {
  std::string Text;
  bool Waits = false;
  std::vector<YamlCondition> If;
};
struct YamlOutcome {
  std::string Returns;
  bool Effect = true;
  std::vector<YamlCondition> If;
};
struct YamlCallback {
  int Argument = -1;
  std::string Role;
  bool Registers = true, RaisesIrql = false;
  std::vector<YamlCondition> If;
  std::vector<int> Passes;
};
struct YamlRoutineWait {
  std::string Role;
  bool All = false;
  std::optional<int> Routine, Object, Parameter;
  std::vector<YamlCondition> If;
};
struct YamlCreation {
  std::string Object, Type, Scope, Level, ParentMember, Serialized, Lock;
  std::optional<int> Attributes, Config, Parent;
  Strings Callbacks;
};
struct YamlForwarding : YamlRange {
  int Irp = -1;
  std::string Record, Field, Text, Kind;
  Strings Stack;
  std::vector<int> Except;
};
struct YamlFunction {
  Strings Names;
  std::string Page, Raises, FreesMember;
  std::optional<YamlRange> Irql;
  std::optional<YamlLock> Acquire, Release, Initialize, Delete, Convert, Query,
      Drain;
  std::optional<YamlIrqlEffect> SetIrql;
  std::optional<YamlRegion> Region;
  std::optional<YamlWait> Wait;
  std::optional<YamlPool> Pool;
  std::optional<int> Frees, Probes;
  bool NoReturn = false, EndsThread = false, Blocks = false, Pure = false,
       Pageable = false;
  bool ApcsDisabled = false, AsksApcs = false, Finishes = false;
  std::optional<YamlPagedMemory> PagedMemory;
  std::vector<YamlOutcome> Outcomes;
  std::vector<YamlCallback> Callbacks, Runs;
  std::vector<YamlRoutineWait> WaitsFor;
  std::optional<int> Stalls, ParentOf, MakesRequest;
  bool Slow = false, Waits = false;
  std::optional<YamlCreation> Creates;
  std::vector<YamlDemandCase> DemandsIf;
  std::vector<YamlTouch> Touches;
  std::optional<YamlForwarding> Forwards;
  std::string NoSpinLock;
};
struct YamlRole {
  std::string Name, Noun, Page, Locks, RunsOn, Holds, RestoreFrom, Overlaps;
  Strings Types;
  std::optional<YamlRange> Irql;
  std::optional<int> CriticalRegion;
  bool EndsDriver = false;
};
struct YamlEntryPoint {
  std::string Name, Role;
};
struct YamlMember {
  std::string Record, Field;
};
struct YamlSlot : YamlMember {
  std::string Role;
};
struct YamlUserCall : YamlMember {
  std::vector<int> Indices;
};
struct YamlBugCheck {
  llvm::yaml::Hex32 Code = 0;
  std::string Name, Cause;
};
struct YamlFile {
  std::vector<YamlFamily> Families;
  std::vector<YamlRole> Roles;
  std::vector<YamlFunction> Functions;
  std::vector<YamlEntryPoint> EntryPoints;
  std::vector<YamlSlot> Slots;
  std::vector<YamlMember> StableFields, UserPointers;
  std::vector<YamlUserCall> UserCalls;
  std::vector<YamlBugCheck> BugChecks;
};

ContractReader &reader(llvm::yaml::IO &IO) {
  return *static_cast<ContractReader *>(IO.getContext());
}

std::optional<int8_t> parseLevel(StringRef Text) {
  return llvm::StringSwitch<std::optional<int8_t>>(Text)
      .Case("", IrqlUnstated)
      .Case("PASSIVE_LEVEL", IrqlPassive)
      .Case("APC_LEVEL", IrqlApc)
      .Case("DISPATCH_LEVEL", IrqlDispatch)
      .Case("DIRQL", IrqlDevice)
      .Case("HIGH_LEVEL", IrqlHigh)
      .Default(std::nullopt);
}

constexpr StringRef LevelNames =
    "PASSIVE_LEVEL, APC_LEVEL, DISPATCH_LEVEL, DIRQL or HIGH_LEVEL";

/// Reads an argument's index; complains about one no call can have.
std::string checkIndex(const char *Key, std::optional<int> Index,
                       int8_t &Into) {
  if (!Index)
    return {};
  if (*Index < 0 || *Index > 63)
    return (llvm::Twine("'") + Key + "' is the index of an argument, 0 to 63")
        .str();
  Into = int8_t(*Index);
  return {};
}

std::string convertRange(const YamlRange &Y, IrqlRange &R) {
  std::optional<int8_t> Min = parseLevel(Y.Min), Max = parseLevel(Y.Max);
  if (!Min || !Max)
    return ("'" + (Min ? Y.Max : Y.Min) + "' is no IRQL; write " + LevelNames)
        .str();
  // DIRQL as an upper bound is the highest device level.
  R = {*Min, *Max == IrqlDevice ? int8_t(IrqlDeviceMax) : *Max};
  if (R.Min != IrqlUnstated && R.Max != IrqlUnstated && R.Min > R.Max)
    return "'min' is above 'max'";
  return {};
}

std::string convertLock(ContractReader &R, LockEffect::Kind Kind,
                        const YamlLock &Y, LockEffect &L) {
  if (L.What != LockEffect::None)
    return "an API has one of acquire, release, initialize, delete, convert, "
           "query, drain";
  L.What = Kind;
  L.Family = R.family(Y.Family);
  if (!L.Family)
    return R.unknownFamily(Y.Family);
  auto Mode = llvm::StringSwitch<std::optional<LockMode>>(Y.Mode)
                  .Case("", LockMode::Any)
                  .Case("exclusive", LockMode::Exclusive)
                  .Case("shared", LockMode::Shared)
                  .Default(std::nullopt);
  if (!Mode)
    return "'mode' is exclusive or shared";
  L.Mode = *Mode;
  L.ByType = Y.ByType;
  L.AnyOwner = Y.AnyOwner;
  L.Drains = Y.Drains || Kind == LockEffect::Drain;
  if (Y.Drains && Kind != LockEffect::Release)
    return "'drains' belongs to a release";
  L.ReleaseWith = R.keep(Y.ReleaseWith);
  if (Kind != LockEffect::Acquire && !L.ReleaseWith.empty())
    return "'release-with' belongs to an acquire";
  if (Kind != LockEffect::Initialize && Y.OwnedIf)
    return "'owned-if' belongs to an initialize";
  std::optional<int> Lock;
  if (Y.Lock == "global") {
    L.Global = true;
  } else if (!Y.Lock.empty()) {
    int Index;
    if (StringRef(Y.Lock).getAsInteger(10, Index))
      return "'lock' is the index of an argument, or global";
    Lock = Index;
  }
  std::optional<int> Handle;
  L.HandleReturned = Y.Handle == "return";
  if (L.HandleReturned && Kind != LockEffect::Acquire)
    return "'handle: return' belongs to an acquire";
  if (!L.HandleReturned && !Y.Handle.empty()) {
    int Index;
    if (StringRef(Y.Handle).getAsInteger(10, Index))
      return "'handle' is the index of an argument, or return";
    Handle = Index;
  }
  if (Y.Count && Kind != LockEffect::Acquire && Kind != LockEffect::Release)
    return "'count' belongs to an acquire or a release";
  for (auto [Key, Value, Into] : {std::tuple("lock", Lock, &L.Lock),
                                  {"handle", Handle, &L.Handle},
                                  {"count", Y.Count, &L.Count},
                                  {"lock-array", Y.LockArray, &L.LockArray},
                                  {"lock-count", Y.LockCount, &L.LockCount},
                                  {"wait-type", Y.WaitType, &L.WaitType},
                                  {"tag", Y.Tag, &L.Tag},
                                  {"owned-if", Y.OwnedIf, &L.OwnedIf}})
    if (std::string Error = checkIndex(Key, Value, *Into); !Error.empty())
      return Error;
  std::vector<int8_t> ByValue;
  for (int Index : Y.ByValue)
    if (std::string Error =
            checkIndex("by-value", Index, ByValue.emplace_back());
        !Error.empty())
      return Error;
  L.ByValue = R.keep(ByValue);
  if (!ByValue.empty() && L.Lock < 0)
    return "'by-value' needs 'lock', the argument that messages name";
  if (!L.Global && L.Lock < 0 && L.Handle < 0 && L.LockArray < 0)
    return "which lock? give 'lock', 'handle' or 'lock-array'";
  if (L.LockArray >= 0 && L.LockCount < 0)
    return "'lock-array' needs 'lock-count'";
  return {};
}

std::string convertIrqlEffect(const YamlIrqlEffect &Y, IrqlEffect &E) {
  StringRef To = Y.To, Save = Y.Save;
  if (To == "saved") {
    E.To = IrqlEffect::ToSaved;
  } else if (To.consume_front("arg:")) {
    E.To = IrqlEffect::ToArgument;
    if (To.getAsInteger(10, E.Argument) || E.Argument < 0)
      return "'to: arg:N' takes the index of an argument";
  } else if (!To.empty()) {
    std::optional<int8_t> Level = parseLevel(To);
    if (!Level)
      return ("'to' is saved, arg:N, " + LevelNames).str();
    E.To = IrqlEffect::ToLevel;
    E.Level = *Level;
  }
  if (Save == "return") {
    E.SaveTo = IrqlEffect::SaveToReturn;
  } else if (Save == "lock") {
    E.SaveTo = IrqlEffect::SaveInLock;
  } else if (Save.consume_front("*")) {
    E.SaveTo = IrqlEffect::SaveToPointee;
    if (Save.getAsInteger(10, E.SaveArgument) || E.SaveArgument < 0)
      return "'save: \"*N\"' takes the index of an argument";
  } else if (!Save.empty()) {
    return "'save' is return, lock or \"*N\"";
  }
  if (!E.any())
    return "'set-irql' needs 'to', 'save' or both";
  return {};
}

std::string convertConditions(ContractReader &R,
                              const std::vector<YamlCondition> &Y,
                              llvm::ArrayRef<ArgumentCondition> &Into) {
  std::vector<ArgumentCondition> Conditions;
  for (const YamlCondition &C : Y) {
    ArgumentCondition A;
    if (std::string Error = checkIndex("arg", C.Argument, A.Argument);
        !Error.empty())
      return Error;
    if (C.Is.empty() == !C.Bits)
      return "a condition has one of 'is' and 'bits'";
    if (C.Bits) {
      A.Is = ArgumentCondition::AnyBit;
      A.Value = uint32_t(C.Bits);
    } else if (C.Is == "zero") {
      A.Is = ArgumentCondition::Zero;
    } else if (C.Is == "nonzero") {
      A.Is = ArgumentCondition::NonZero;
    } else if (!StringRef(C.Is).getAsInteger(0, A.Value)) {
      A.Is = ArgumentCondition::Equal;
    } else {
      return "'is' is zero, nonzero or a number";
    }
    Conditions.push_back(A);
  }
  Into = R.keep(Conditions);
  return {};
}

std::string convertDemandCases(ContractReader &R,
                               const std::vector<YamlDemandCase> &Y,
                               llvm::ArrayRef<DemandCase> &Into) {
  std::vector<DemandCase> Cases;
  for (const YamlDemandCase &C : Y) {
    DemandCase D;
    if (std::string Error = convertRange(C, D.Demands); !Error.empty())
      return Error;
    if (D.Demands.Max == IrqlUnstated || D.Demands.Min != IrqlUnstated)
      return "a case of 'irql-if' has 'max', and no 'min'";
    if (C.If.empty())
      return "what is the case? give 'if', or use 'irql'";
    D.Text = R.keep(C.Text);
    D.Waits = C.Waits;
    if (std::string Error = convertConditions(R, C.If, D.If); !Error.empty())
      return Error;
    Cases.push_back(D);
  }
  Into = R.keep(Cases);
  return {};
}

std::string convertOutcome(ContractReader &R, const YamlOutcome &Y,
                           Outcome &O) {
  if (Y.Returns == "zero") {
    O.Returns = Outcome::Zero;
  } else if (Y.Returns == "nonzero") {
    O.Returns = Outcome::NonZero;
  } else {
    O.Returns = Outcome::Value;
    uint64_t Value;
    if (StringRef(Y.Returns).getAsInteger(0, Value))
      return "'returns' is zero, nonzero or a number";
    // NTSTATUS values are written as they are in ntstatus.h, unsigned.
    O.ReturnValue = int64_t(Value);
  }
  O.Effect = Y.Effect;
  return convertConditions(R, Y.If, O.If);
}

std::string convertCallbacks(ContractReader &R,
                             const std::vector<YamlCallback> &Y,
                             llvm::ArrayRef<CallbackArgument> &Into) {
  std::vector<CallbackArgument> Result;
  for (const YamlCallback &C : Y) {
    CallbackArgument A;
    if (std::string Error = checkIndex("arg", C.Argument, A.Argument);
        !Error.empty())
      return Error;
    A.Runs = R.role(C.Role);
    if (!A.Runs)
      return R.unknownRole(C.Role);
    A.Registers = C.Registers;
    A.RaisesIrql = C.RaisesIrql;
    std::vector<int8_t> Passes;
    for (int Index : C.Passes)
      if (std::string Error =
              checkIndex("passes", Index, Passes.emplace_back());
          !Error.empty())
        return Error;
    A.Passes = R.keep(Passes);
    if (std::string Error = convertConditions(R, C.If, A.If); !Error.empty())
      return Error;
    Result.push_back(A);
  }
  Into = R.keep(Result);
  return {};
}

std::string convertRoutineWaits(ContractReader &R,
                                const std::vector<YamlRoutineWait> &Y,
                                llvm::ArrayRef<RoutineWait> &Into) {
  std::vector<RoutineWait> Result;
  for (const YamlRoutineWait &W : Y) {
    RoutineWait A;
    A.Runs = R.role(W.Role);
    if (!A.Runs)
      return R.unknownRole(W.Role);
    A.All = W.All;
    for (auto [Key, Value, To] : {std::tuple("routine", W.Routine, &A.Routine),
                                  {"object", W.Object, &A.Object},
                                  {"parameter", W.Parameter, &A.Parameter}})
      if (std::string Error = checkIndex(Key, Value, *To); !Error.empty())
        return Error;
    if (W.All + (A.Routine >= 0) + (A.Object >= 0) > 1)
      return "which routines? give one of 'all', 'routine', 'object'";
    if ((A.Object >= 0) != (A.Parameter >= 0))
      return "'object' and 'parameter' belong together";
    if (std::string Error = convertConditions(R, W.If, A.If); !Error.empty())
      return Error;
    Result.push_back(A);
  }
  Into = R.keep(Result);
  return {};
}

llvm::ArrayRef<StringRef> keepAll(ContractReader &R, const Strings &Texts) {
  std::vector<StringRef> Result;
  for (const std::string &Text : Texts)
    Result.push_back(R.keep(Text));
  return R.keep(Result);
}

std::string add(ContractReader &R, const YamlFamily &Y) {
  LockFamily F;
  if (R.family(Y.Name))
    return "lock family '" + Y.Name + "' is there already";
  F.Name = R.keep(Y.Name);
  F.Noun = R.keep(Y.Noun);
  F.ReleaseWith = R.keep(Y.ReleaseWith);
  F.Types = keepAll(R, Y.Types);
  F.Recursive = Y.Recursive;
  F.RecursiveShared = Y.RecursiveShared;
  F.Dispatcher = Y.Dispatcher;
  F.Sleeping = Y.Sleeping;
  F.Resident = Y.Resident;
  F.Listed = Y.Listed;
  F.NeedsInit = Y.NeedsInit;
  F.References = Y.References;
  F.FrameworkHeld = Y.FrameworkHeld;
  F.SavedState = Y.SavedState;
  auto Owner = llvm::StringSwitch<std::optional<LockOwner>>(Y.Owner)
                   .Case("thread", LockOwner::Thread)
                   .Case("processor", LockOwner::Processor)
                   .Case("none", LockOwner::None)
                   .Default(std::nullopt);
  if (!Owner)
    return "'owner' is thread, processor or none";
  F.Owner = *Owner;
  std::vector<MisuseBugChecks> Checks;
  for (const YamlBugChecks &B : Y.BugChecks) {
    MisuseBugChecks M;
    auto When = llvm::StringSwitch<std::optional<Misuse>>(B.When)
                    .Case("leak", Misuse::Leak)
                    .Case("double-acquire", Misuse::DoubleAcquire)
                    .Case("unheld-release", Misuse::UnheldRelease)
                    .Case("foreign-release", Misuse::ForeignRelease)
                    .Default(std::nullopt);
    if (!When)
      return "'when' is leak, double-acquire, unheld-release or "
             "foreign-release";
    M.When = *When;
    M.Contexts = keepAll(R, B.Contexts);
    M.Codes = R.keep(std::vector<uint32_t>(B.Codes.begin(), B.Codes.end()));
    Checks.push_back(M);
  }
  F.BugChecks = R.keep(Checks);
  R.Families.push_back(F);
  return {};
}

std::string add(ContractReader &R, const YamlRole &Y) {
  Role Result;
  if (const Role *Known = R.role(Y.Name); Known && !Known->Documented)
    return "role '" + Y.Name + "' is there already";
  Result.Name = R.keep(Y.Name);
  Result.Noun = R.keep(Y.Noun);
  Result.Page = R.keep(Y.Page);
  Result.Types = keepAll(R, Y.Types);
  if (Y.Irql)
    if (std::string Error = convertRange(*Y.Irql, Result.Entry); !Error.empty())
      return Error;
  if (Y.CriticalRegion)
    Result.CriticalRegion = int8_t(*Y.CriticalRegion);
  auto NoLocks = llvm::StringSwitch<std::optional<bool>>(Y.Locks)
                     .Cases({"", "none"}, true)
                     .Case("unknown", false)
                     .Default(std::nullopt);
  if (!NoLocks)
    return "'locks' is none or unknown";
  Result.NoLocks = *NoLocks;
  auto On = llvm::StringSwitch<std::optional<RunsOn>>(Y.RunsOn)
                .Cases({"", "any"}, RunsOn::Any)
                .Case("thread", RunsOn::Thread)
                .Case("dpc", RunsOn::Dpc)
                .Case("isr", RunsOn::Isr)
                .Default(std::nullopt);
  if (!On)
    return "'runs-on' is thread, dpc, isr or any";
  Result.On = *On;
  if (!Y.Holds.empty() && !(Result.Holds = R.family(Y.Holds)))
    return R.unknownFamily(Y.Holds);
  Result.RestoreFrom = R.keep(Y.RestoreFrom);
  auto With = llvm::StringSwitch<std::optional<Overlaps>>(Y.Overlaps)
                  .Cases({"", "nothing"}, Overlaps::Nothing)
                  .Case("others", Overlaps::Others)
                  .Case("itself", Overlaps::Itself)
                  .Default(std::nullopt);
  if (!With)
    return "'overlaps' is nothing, others or itself";
  Result.With = *With;
  Result.EndsDriver = Y.EndsDriver;
  R.Roles.push_back(Result);
  return {};
}

std::string convertCreation(ContractReader &R, const YamlCreation &Y,
                            Creation &C) {
  C.What = llvm::StringSwitch<Creation::Kind>(Y.Object)
               .Case("driver", Creation::Driver)
               .Case("device", Creation::Device)
               .Case("queue", Creation::Queue)
               .Case("other", Creation::Other)
               .Default(Creation::Nothing);
  if (C.What == Creation::Nothing)
    return "'object' is driver, device, queue or other";
  for (auto [Key, Value, Into] :
       {std::tuple("attributes", Y.Attributes, &C.Attributes),
        {"config", Y.Config, &C.Config},
        {"parent", Y.Parent, &C.Parent}})
    if (std::string Error = checkIndex(Key, Value, *Into); !Error.empty())
      return Error;
  if (C.Attributes < 0)
    return "'creates' needs 'attributes'";
  C.Type = R.keep(Y.Type);
  C.ScopeMember = R.keep(Y.Scope);
  C.LevelMember = R.keep(Y.Level);
  C.ParentMember = R.keep(Y.ParentMember);
  C.SerializedMember = R.keep(Y.Serialized);
  C.Callbacks = keepAll(R, Y.Callbacks);
  if (Y.Lock.empty() != (C.Config < 0))
    return "'config' and 'lock' belong together";
  if (!Y.Lock.empty() && !(C.Lock = R.family(Y.Lock)))
    return R.unknownFamily(Y.Lock);
  return {};
}

std::string convertForwarding(ContractReader &R, const YamlForwarding &Y,
                              Forwarding &F) {
  IrqlRange Limit;
  if (std::string Error = convertRange(Y, Limit); !Error.empty())
    return Error;
  if (Y.Record.empty() != Y.Field.empty() || Y.Record.empty() != Y.Max.empty())
    return "'record', 'field' and 'max' go together";
  if (Y.Stack.empty() != Y.Kind.empty())
    return "'stack' and 'kind' go together";
  F.Stack = keepAll(R, Y.Stack);
  F.Kind = R.keep(Y.Kind);
  F.Record = R.keep(Y.Record);
  F.Field = R.keep(Y.Field);
  F.Max = Limit.Max;
  F.Text = R.keep(Y.Text);
  std::vector<int16_t> Except;
  for (int Request : Y.Except) {
    if (Request < 0 || Request > 255)
      return "'except' are elements of an array, 0 to 255";
    Except.push_back(int16_t(Request));
  }
  F.Except = R.keep(Except);
  return checkIndex("irp", Y.Irp, F.Irp);
}

std::string convert(ContractReader &R, const YamlFunction &Y,
                    FunctionContract &C) {
  C.Page = R.keep(Y.Page);
  std::string Error;
  if (Y.Irql && !(Error = convertRange(*Y.Irql, C.Demands)).empty())
    return Error;
  for (auto [Kind, Lock] : {std::pair(LockEffect::Acquire, &Y.Acquire),
                            {LockEffect::Release, &Y.Release},
                            {LockEffect::Initialize, &Y.Initialize},
                            {LockEffect::Delete, &Y.Delete},
                            {LockEffect::Convert, &Y.Convert},
                            {LockEffect::Query, &Y.Query},
                            {LockEffect::Drain, &Y.Drain}})
    if (*Lock && !(Error = convertLock(R, Kind, **Lock, C.Lock)).empty())
      return Error;
  if (Y.SetIrql && !(Error = convertIrqlEffect(*Y.SetIrql, C.Irql)).empty())
    return Error;
  if (Y.Region) {
    C.Critical = int8_t(Y.Region->Critical);
    C.Guarded = int8_t(Y.Region->Guarded);
  }
  if (Y.Wait)
    for (auto [Key, Value, Into] :
         {std::tuple("timeout", Y.Wait->Timeout, &C.Timeout),
          {"delay", Y.Wait->Delay, &C.Delay},
          {"mode", Y.Wait->Mode, &C.WaitMode}})
      if (!(Error = checkIndex(Key, Value, *Into)).empty())
        return Error;
  if (Y.Pool)
    for (auto [Key, Value, Into] :
         {std::tuple("type", Y.Pool->Type, &C.PoolType),
          {"flags", Y.Pool->Flags, &C.PoolFlags}})
      if (!(Error = checkIndex(Key, Value, *Into)).empty())
        return Error;
  for (auto [Key, Value, Into] :
       {std::tuple("frees", Y.Frees, &C.Frees),
        {"probes", Y.Probes, &C.Probes},
        {"parent-of", Y.ParentOf, &C.ParentOf},
        {"makes-request", Y.MakesRequest, &C.MakesRequest},
        {"stalls", Y.Stalls, &C.Stalls}})
    if (!(Error = checkIndex(Key, Value, *Into)).empty())
      return Error;
  auto Raising = llvm::StringSwitch<std::optional<Raises>>(Y.Raises)
                     .Case("", Raises::Never)
                     .Case("maybe", Raises::Maybe)
                     .Case("always", Raises::Always)
                     .Default(std::nullopt);
  if (!Raising)
    return "'raises' is maybe or always";
  C.Raising = *Raising;
  C.FreesMember = R.keep(Y.FreesMember);
  if (!Y.FreesMember.empty() && C.Frees < 0)
    return "'frees-member' goes with 'frees'";
  C.NoReturn = Y.NoReturn;
  C.EndsThread = Y.EndsThread;
  C.Blocks = Y.Blocks;
  C.Pure = Y.Pure;
  C.Pageable = Y.Pageable;
  if (Y.PagedMemory) {
    C.Memory.Returns = true;
    C.Memory.Mask = Y.PagedMemory->Mask;
    if (!(Error = checkIndex("arg", Y.PagedMemory->Argument, C.Memory.Argument))
             .empty())
      return Error;
    if ((C.Memory.Argument >= 0) != (C.Memory.Mask != 0))
      return "'paged-memory' has both 'arg' and 'mask', or neither";
  }
  if (Y.Creates && !(Error = convertCreation(R, *Y.Creates, C.Creates)).empty())
    return Error;
  C.Slow = Y.Slow;
  C.Waits = Y.Waits;
  if (!(Error = convertDemandCases(R, Y.DemandsIf, C.DemandsIf)).empty())
    return Error;
  std::vector<TouchedMemory> Touches;
  for (const YamlTouch &T : Y.Touches) {
    TouchedMemory &Into = Touches.emplace_back();
    if (!(Error = checkIndex("arg", T.Argument, Into.Argument)).empty())
      return Error;
    Into.Member = R.keep(T.Member);
  }
  C.Touches = R.keep(Touches);
  C.NoSpinLock = R.keep(Y.NoSpinLock);
  if (Y.Forwards &&
      !(Error = convertForwarding(R, *Y.Forwards, C.Forwards)).empty())
    return Error;
  C.ApcsDisabled = Y.ApcsDisabled;
  C.AsksApcs = Y.AsksApcs;
  C.Finishes = Y.Finishes;
  std::vector<Outcome> Outcomes;
  for (const YamlOutcome &O : Y.Outcomes)
    if (!(Error = convertOutcome(R, O, Outcomes.emplace_back())).empty())
      return Error;
  C.Outcomes = R.keep(Outcomes);
  if (!(Error = convertCallbacks(R, Y.Callbacks, C.Callbacks)).empty())
    return Error;
  if (!(Error = convertRoutineWaits(R, Y.WaitsFor, C.WaitsFor)).empty())
    return Error;
  return convertCallbacks(R, Y.Runs, C.RunsNow);
}

std::string add(ContractReader &R, const YamlFunction &Y) {
  FunctionContract C;
  if (Y.Names.empty())
    return "'names' names no routine";
  if (std::string Error = convert(R, Y, C); !Error.empty())
    return Error;
  R.Contracts.push_back(C);
  for (const std::string &Name : Y.Names) {
    if (R.hasFunction(Name))
      return "two contracts for '" + Name + "'; keep one";
    R.addFunction(Name, R.Contracts.back());
  }
  return {};
}

std::string add(ContractReader &R, const YamlEntryPoint &Y) {
  const Role *Runs = R.role(Y.Role);
  if (!Runs)
    return R.unknownRole(Y.Role);
  R.EntryPoints.push_back({R.keep(Y.Name), Runs});
  return {};
}

std::string add(ContractReader &R, const YamlBugCheck &Y) {
  R.BugChecks.push_back({uint32_t(Y.Code), R.keep(Y.Name), R.keep(Y.Cause)});
  return {};
}

std::string add(ContractReader &R, const YamlUserCall &Y) {
  UserCall Call{R.keep(Y.Record), R.keep(Y.Field), -1};
  if (Y.Indices.empty())
    R.UserCalls.push_back(Call);
  for (int Index : Y.Indices) {
    if (Index < 0 || Index > 255)
      return "'indices' are those of an array's elements, 0 to 255";
    Call.Index = int16_t(Index);
    R.UserCalls.push_back(Call);
  }
  return {};
}

std::string add(ContractReader &R, const YamlSlot &Y) {
  const Role *Runs = R.role(Y.Role);
  if (!Runs)
    return R.unknownRole(Y.Role);
  R.Slots.push_back({R.keep(Y.Record), R.keep(Y.Field), Runs});
  return {};
}

/// Maps keys, and remembers which there are.
class KeyMapper {
public:
  explicit KeyMapper(llvm::yaml::IO &IO) : Yaml(IO) {}
  template <typename T> void mapRequired(const char *Key, T &Value) {
    reader(Yaml).Keys.insert(Key);
    Yaml.mapRequired(Key, Value);
  }
  template <typename T, typename... Default>
  void mapOptional(const char *Key, T &Value, const Default &...Otherwise) {
    reader(Yaml).Keys.insert(Key);
    Yaml.mapOptional(Key, Value, Otherwise...);
  }

private:
  llvm::yaml::IO &Yaml;
};

} // namespace

LLVM_YAML_IS_SEQUENCE_VECTOR(YamlFamily)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlBugChecks)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlFunction)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlRole)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlOutcome)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlCondition)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlDemandCase)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlTouch)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlCallback)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlRoutineWait)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlEntryPoint)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlMember)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlSlot)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlUserCall)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlBugCheck)

namespace llvm::yaml {

template <> struct MappingTraits<YamlRange> {
  static void mapping(yaml::IO &Yaml, YamlRange &Y) {
    KeyMapper IO(Yaml);
    IO.mapOptional("min", Y.Min);
    IO.mapOptional("max", Y.Max);
  }
};
template <> struct MappingTraits<YamlBugChecks> {
  static void mapping(yaml::IO &Yaml, YamlBugChecks &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("when", Y.When);
    IO.mapOptional("context", Y.Contexts);
    IO.mapRequired("codes", Y.Codes);
  }
};
template <> struct MappingTraits<YamlFamily> {
  static void mapping(yaml::IO &Yaml, YamlFamily &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("name", Y.Name);
    IO.mapRequired("noun", Y.Noun);
    IO.mapOptional("types", Y.Types);
    IO.mapRequired("owner", Y.Owner);
    IO.mapOptional("recursive", Y.Recursive, false);
    IO.mapOptional("recursive-shared", Y.RecursiveShared, false);
    IO.mapOptional("dispatcher", Y.Dispatcher, false);
    IO.mapOptional("sleeping", Y.Sleeping, false);
    IO.mapOptional("resident", Y.Resident, false);
    IO.mapOptional("listed", Y.Listed, false);
    IO.mapOptional("needs-init", Y.NeedsInit, false);
    IO.mapOptional("references", Y.References, false);
    IO.mapOptional("framework-held", Y.FrameworkHeld, false);
    IO.mapOptional("saved-state", Y.SavedState, false);
    IO.mapOptional("release-with", Y.ReleaseWith);
    IO.mapOptional("bugchecks", Y.BugChecks);
  }
  static std::string validate(IO &IO, YamlFamily &Y) {
    return add(reader(IO), Y);
  }
};
template <> struct MappingTraits<YamlLock> {
  static void mapping(yaml::IO &Yaml, YamlLock &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("family", Y.Family);
    IO.mapOptional("lock", Y.Lock);
    IO.mapOptional("by-value", Y.ByValue);
    IO.mapOptional("handle", Y.Handle);
    IO.mapOptional("mode", Y.Mode);
    IO.mapOptional("lock-array", Y.LockArray);
    IO.mapOptional("lock-count", Y.LockCount);
    IO.mapOptional("wait-type", Y.WaitType);
    IO.mapOptional("by-type", Y.ByType, false);
    IO.mapOptional("any-owner", Y.AnyOwner, false);
    IO.mapOptional("drains", Y.Drains, false);
    IO.mapOptional("tag", Y.Tag);
    IO.mapOptional("owned-if", Y.OwnedIf);
    IO.mapOptional("count", Y.Count);
    IO.mapOptional("release-with", Y.ReleaseWith);
  }
};
template <> struct MappingTraits<YamlIrqlEffect> {
  static void mapping(yaml::IO &Yaml, YamlIrqlEffect &Y) {
    KeyMapper IO(Yaml);
    IO.mapOptional("to", Y.To);
    IO.mapOptional("save", Y.Save);
  }
};
template <> struct MappingTraits<YamlRegion> {
  static void mapping(yaml::IO &Yaml, YamlRegion &Y) {
    KeyMapper IO(Yaml);
    IO.mapOptional("critical", Y.Critical, 0);
    IO.mapOptional("guarded", Y.Guarded, 0);
  }
};
template <> struct MappingTraits<YamlWait> {
  static void mapping(yaml::IO &Yaml, YamlWait &Y) {
    KeyMapper IO(Yaml);
    IO.mapOptional("timeout", Y.Timeout);
    IO.mapOptional("delay", Y.Delay);
    IO.mapOptional("mode", Y.Mode);
  }
};
template <> struct MappingTraits<YamlPool> {
  static void mapping(yaml::IO &Yaml, YamlPool &Y) {
    KeyMapper IO(Yaml);
    IO.mapOptional("type", Y.Type);
    IO.mapOptional("flags", Y.Flags);
  }
};
template <> struct MappingTraits<YamlPagedMemory> {
  static void mapping(yaml::IO &Yaml, YamlPagedMemory &Y) {
    KeyMapper IO(Yaml);
    IO.mapOptional("arg", Y.Argument);
    IO.mapOptional("mask", Y.Mask);
  }
};
template <> struct MappingTraits<YamlCondition> {
  static void mapping(yaml::IO &Yaml, YamlCondition &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("arg", Y.Argument);
    IO.mapOptional("is", Y.Is);
    IO.mapOptional("bits", Y.Bits);
  }
};
template <> struct MappingTraits<YamlTouch> {
  static void mapping(yaml::IO &Yaml, YamlTouch &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("arg", Y.Argument);
    IO.mapOptional("member", Y.Member);
  }
};
template <> struct MappingTraits<YamlDemandCase> {
  static void mapping(yaml::IO &Yaml, YamlDemandCase &Y) {
    KeyMapper IO(Yaml);
    IO.mapOptional("min", Y.Min);
    IO.mapOptional("max", Y.Max);
    IO.mapRequired("case", Y.Text);
    IO.mapOptional("waits", Y.Waits, false);
    IO.mapRequired("if", Y.If);
  }
};
template <> struct MappingTraits<YamlOutcome> {
  static void mapping(yaml::IO &Yaml, YamlOutcome &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("returns", Y.Returns);
    IO.mapOptional("effect", Y.Effect, true);
    IO.mapOptional("if", Y.If);
  }
};
template <> struct MappingTraits<YamlCallback> {
  static void mapping(yaml::IO &Yaml, YamlCallback &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("arg", Y.Argument);
    IO.mapRequired("role", Y.Role);
    IO.mapOptional("registers", Y.Registers, true);
    IO.mapOptional("passes", Y.Passes);
    IO.mapOptional("raises-irql", Y.RaisesIrql, false);
    IO.mapOptional("if", Y.If);
  }
};
template <> struct MappingTraits<YamlRoutineWait> {
  static void mapping(yaml::IO &Yaml, YamlRoutineWait &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("role", Y.Role);
    IO.mapOptional("all", Y.All, false);
    IO.mapOptional("routine", Y.Routine);
    IO.mapOptional("object", Y.Object);
    IO.mapOptional("parameter", Y.Parameter);
    IO.mapOptional("if", Y.If);
  }
};
template <> struct MappingTraits<YamlCreation> {
  static void mapping(yaml::IO &Yaml, YamlCreation &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("object", Y.Object);
    IO.mapOptional("type", Y.Type);
    IO.mapOptional("attributes", Y.Attributes);
    IO.mapOptional("config", Y.Config);
    IO.mapOptional("parent", Y.Parent);
    IO.mapOptional("scope", Y.Scope);
    IO.mapOptional("level", Y.Level);
    IO.mapOptional("parent-member", Y.ParentMember);
    IO.mapOptional("serialized", Y.Serialized);
    IO.mapOptional("callbacks", Y.Callbacks);
    IO.mapOptional("lock", Y.Lock);
  }
};
template <> struct MappingTraits<YamlForwarding> {
  static void mapping(yaml::IO &Yaml, YamlForwarding &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("irp", Y.Irp);
    IO.mapOptional("record", Y.Record);
    IO.mapOptional("field", Y.Field);
    IO.mapOptional("max", Y.Max);
    IO.mapOptional("case", Y.Text);
    IO.mapOptional("except", Y.Except);
    IO.mapOptional("stack", Y.Stack);
    IO.mapOptional("kind", Y.Kind);
  }
};
template <> struct MappingTraits<YamlFunction> {
  static void mapping(yaml::IO &Yaml, YamlFunction &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("names", Y.Names);
    IO.mapOptional("page", Y.Page);
    IO.mapOptional("irql", Y.Irql);
    IO.mapOptional("acquire", Y.Acquire);
    IO.mapOptional("release", Y.Release);
    IO.mapOptional("initialize", Y.Initialize);
    IO.mapOptional("delete", Y.Delete);
    IO.mapOptional("convert", Y.Convert);
    IO.mapOptional("query", Y.Query);
    IO.mapOptional("drain", Y.Drain);
    IO.mapOptional("set-irql", Y.SetIrql);
    IO.mapOptional("region", Y.Region);
    IO.mapOptional("wait", Y.Wait);
    IO.mapOptional("pool", Y.Pool);
    IO.mapOptional("outcomes", Y.Outcomes);
    IO.mapOptional("callbacks", Y.Callbacks);
    IO.mapOptional("runs", Y.Runs);
    IO.mapOptional("waits-for", Y.WaitsFor);
    IO.mapOptional("stalls", Y.Stalls);
    IO.mapOptional("slow", Y.Slow, false);
    IO.mapOptional("creates", Y.Creates);
    IO.mapOptional("parent-of", Y.ParentOf);
    IO.mapOptional("waits", Y.Waits, false);
    IO.mapOptional("irql-if", Y.DemandsIf);
    IO.mapOptional("touches", Y.Touches);
    IO.mapOptional("forwards", Y.Forwards);
    IO.mapOptional("makes-request", Y.MakesRequest);
    IO.mapOptional("no-spin-lock", Y.NoSpinLock);
    IO.mapOptional("raises", Y.Raises);
    IO.mapOptional("probes", Y.Probes);
    IO.mapOptional("frees", Y.Frees);
    IO.mapOptional("frees-member", Y.FreesMember);
    IO.mapOptional("noreturn", Y.NoReturn, false);
    IO.mapOptional("ends-thread", Y.EndsThread, false);
    IO.mapOptional("blocks", Y.Blocks, false);
    IO.mapOptional("pure", Y.Pure, false);
    IO.mapOptional("apcs-disabled", Y.ApcsDisabled, false);
    IO.mapOptional("asks-apcs", Y.AsksApcs, false);
    IO.mapOptional("finishes", Y.Finishes, false);
    IO.mapOptional("pageable", Y.Pageable, false);
    IO.mapOptional("paged-memory", Y.PagedMemory);
  }
  static std::string validate(IO &IO, YamlFunction &Y) {
    return add(reader(IO), Y);
  }
};
template <> struct MappingTraits<YamlRole> {
  static void mapping(yaml::IO &Yaml, YamlRole &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("name", Y.Name);
    IO.mapOptional("types", Y.Types);
    IO.mapRequired("noun", Y.Noun);
    IO.mapOptional("irql", Y.Irql);
    IO.mapOptional("critical-region", Y.CriticalRegion);
    IO.mapOptional("locks", Y.Locks);
    IO.mapOptional("runs-on", Y.RunsOn);
    IO.mapOptional("holds", Y.Holds);
    IO.mapOptional("restore-from", Y.RestoreFrom);
    IO.mapOptional("ends-driver", Y.EndsDriver, false);
    IO.mapOptional("overlaps", Y.Overlaps);
    IO.mapOptional("page", Y.Page);
  }
  static std::string validate(IO &IO, YamlRole &Y) {
    return add(reader(IO), Y);
  }
};
template <> struct MappingTraits<YamlEntryPoint> {
  static void mapping(yaml::IO &Yaml, YamlEntryPoint &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("name", Y.Name);
    IO.mapRequired("role", Y.Role);
  }
  static std::string validate(IO &IO, YamlEntryPoint &Y) {
    return add(reader(IO), Y);
  }
};
template <> struct MappingTraits<YamlMember> {
  static void mapping(yaml::IO &Yaml, YamlMember &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("record", Y.Record);
    IO.mapRequired("field", Y.Field);
  }
};
template <> struct MappingTraits<YamlSlot> {
  static void mapping(yaml::IO &Yaml, YamlSlot &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("record", Y.Record);
    IO.mapRequired("field", Y.Field);
    IO.mapRequired("role", Y.Role);
  }
  static std::string validate(IO &IO, YamlSlot &Y) {
    return add(reader(IO), Y);
  }
};
template <> struct MappingTraits<YamlUserCall> {
  static void mapping(yaml::IO &Yaml, YamlUserCall &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("record", Y.Record);
    IO.mapRequired("field", Y.Field);
    IO.mapOptional("indices", Y.Indices);
  }
  static std::string validate(IO &IO, YamlUserCall &Y) {
    return add(reader(IO), Y);
  }
};
template <> struct MappingTraits<YamlBugCheck> {
  static void mapping(yaml::IO &Yaml, YamlBugCheck &Y) {
    KeyMapper IO(Yaml);
    IO.mapRequired("code", Y.Code);
    IO.mapRequired("name", Y.Name);
    IO.mapOptional("cause", Y.Cause);
  }
  static std::string validate(IO &IO, YamlBugCheck &Y) {
    return add(reader(IO), Y);
  }
};
template <> struct MappingTraits<YamlFile> {
  static void mapping(yaml::IO &Yaml, YamlFile &Y) {
    KeyMapper IO(Yaml);
    // Families and roles come first: the rest refers to them.
    IO.mapOptional("families", Y.Families);
    IO.mapOptional("roles", Y.Roles);
    IO.mapOptional("functions", Y.Functions);
    IO.mapOptional("entry-points", Y.EntryPoints);
    IO.mapOptional("slots", Y.Slots);
    IO.mapOptional("stable-fields", Y.StableFields);
    IO.mapOptional("user-pointers", Y.UserPointers);
    IO.mapOptional("user-calls", Y.UserCalls);
    IO.mapOptional("bugchecks", Y.BugChecks);
  }
  static std::string validate(IO &IO, YamlFile &Y) {
    ContractReader &R = reader(IO);
    for (auto [Facts, Into] : {std::pair(&Y.StableFields, &R.StableFields),
                               {&Y.UserPointers, &R.UserPointers}})
      for (const YamlMember &Member : *Facts)
        Into->push_back({R.keep(Member.Record), R.keep(Member.Field), nullptr});
    return {};
  }
};

} // namespace llvm::yaml

/// "; did you mean 'lock'?", if a name is near enough to one of those there
/// are.
static std::string suggest(StringRef Wrong,
                           const std::set<StringRef> &Candidates) {
  StringRef Near = nearestName(Wrong, {Candidates.begin(), Candidates.end()});
  return Near.empty() ? std::string()
                      : ("; did you mean '" + Near + "'?").str();
}

llvm::Error ContractReader::read(llvm::MemoryBufferRef File) {
  std::string Message;
  llvm::yaml::Input Input(
      File, this,
      [](const llvm::SMDiagnostic &D, void *Into) {
        llvm::raw_string_ostream OS(*static_cast<std::string *>(Into));
        OS << D.getFilename() << ':' << D.getLineNo() << ':'
           << D.getColumnNo() + 1 << ": " << D.getMessage() << '\n';
      },
      &Message);
  const std::string NoContracts =
      (File.getBufferIdentifier() +
       ":1:1: not a contract file: expected a mapping")
          .str();
  YamlFile Y;
  Input >> Y;
  if (std::error_code Code = Input.error()) {
    // The first message is the cause; those after it are its consequences.
    StringRef First = StringRef(Message).split('\n').first;
    std::string Text = First.str();
    StringRef Key = First.split("unknown key '").second.split('\'').first;
    if (!Key.empty())
      Text += suggest(Key, Keys);
    return llvm::createStringError(
        Code, "%s", Text.empty() ? NoContracts.c_str() : Text.c_str());
  }
  if (!Input.getCurrentNode())
    return llvm::createStringError(NoContracts);
  llvm::sort(Functions,
             [](const auto &L, const auto &R) { return L.Name < R.Name; });
  return llvm::Error::success();
}

void ContractReader::addFunction(StringRef Name,
                                 const FunctionContract &Contract) {
  FunctionNames.insert(Name);
  auto Earlier = llvm::find_if(
      Functions, [&](const NamedContract &F) { return F.Name == Name; });
  if (Earlier == Functions.end())
    Functions.push_back({keep(Name), &Contract, {}});
  else
    Earlier->Contract = &Contract;
}

ContractData ContractReader::data() {
  llvm::sort(BugChecks,
             [](const auto &L, const auto &R) { return L.Code < R.Code; });
  FlatFamilies.assign(Families.begin(), Families.end());
  FlatRoles.assign(Roles.begin(), Roles.end());
  RoleTypes.clear();
  // Of two roles with one type the first counts.
  llvm::StringSet<> Seen;
  for (const Role &R : Roles)
    for (StringRef Type : R.Types)
      if (Seen.insert(Type).second)
        RoleTypes.push_back({Type, &R});
  llvm::sort(RoleTypes, [](const RoleType &L, const RoleType &R) {
    return L.Type < R.Type;
  });
  return {FlatFamilies, Functions,    FlatRoles,    RoleTypes, EntryPoints,
          Slots,        StableFields, UserPointers, UserCalls, BugChecks};
}

template <typename Range>
static auto findByName(const Range &Values, StringRef Name)
    -> decltype(&*Values.begin()) {
  auto Found = llvm::find_if(
      Values, [&](const auto &Value) { return Value.Name == Name; });
  return Found == Values.end() ? nullptr : &*Found;
}

const LockFamily *ContractReader::family(StringRef Name) const {
  if (const LockFamily *Own = findByName(Families, Name))
    return Own;
  return Base ? findByName(Base->Families, Name) : nullptr;
}

const Role *ContractReader::role(StringRef Name) const {
  if (const Role *Own = findByName(Roles, Name))
    return Own;
  return Base ? findByName(Base->Roles, Name) : nullptr;
}

template <typename Values>
static std::string unknown(StringRef What, StringRef Name, const Values &Own,
                           llvm::ArrayRef<typename Values::value_type> Base) {
  std::set<StringRef> Candidates;
  for (const auto &Value : Own)
    Candidates.insert(Value.Name);
  for (const auto &Value : Base)
    Candidates.insert(Value.Name);
  std::string Near = suggest(Name, Candidates);
  return ("there is no " + What + " '" + Name + "'").str() +
         (Near.empty() ? "; declare it before it is used" : Near);
}

std::string ContractReader::unknownFamily(StringRef Name) const {
  return unknown("lock family", Name, Families,
                 Base ? Base->Families : llvm::ArrayRef<LockFamily>());
}

std::string ContractReader::unknownRole(StringRef Name) const {
  return unknown("role", Name, Roles,
                 Base ? Base->Roles : llvm::ArrayRef<Role>());
}
