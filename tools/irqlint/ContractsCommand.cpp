//===- ContractsCommand.cpp - irqlint contracts ---------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Shows the routines of the contract table that work on locks, by lock family,
// with what each does: the WDK's, and those of the settings in force here. The
// JSON form is the table for programs; docs/locks.md is made of it.
//
//===----------------------------------------------------------------------===//

#include "Command.h"
#include "Project/Settings.h"
#include "SettingsOptions.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include <array>

using namespace irqlint;
using llvm::ArrayRef;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;
namespace json = llvm::json;

static int runContracts(const Invocation &);

static Command Contracts("contracts",
                         "Show the lock families and what each routine does",
                         runContracts);
static cl::list<std::string> Family(cl::Positional, cl::desc("FAMILY..."),
                                    cl::sub(Contracts));
static cl::list<std::string>
    More("contracts", cl::desc("Read more contracts from FILE (YAML)"),
         cl::value_desc("FILE"), cl::sub(Contracts));
static cl::opt<bool> AsJson("json", cl::desc("Write the table as JSON"),
                            cl::sub(Contracts));

//===----------------------------------------------------------------------===//
// In words
//===----------------------------------------------------------------------===//

static std::string argument(int Index) {
  return "argument " + std::to_string(Index);
}

static StringRef modeWord(LockMode Mode) {
  switch (Mode) {
  case LockMode::Any:
    return "";
  case LockMode::Exclusive:
    return "exclusive";
  case LockMode::Shared:
    return "shared";
  }
  return "";
}

static StringRef kindWord(LockEffect::Kind Kind) {
  switch (Kind) {
  case LockEffect::None:
    return "";
  case LockEffect::Acquire:
    return "acquire";
  case LockEffect::Release:
    return "release";
  case LockEffect::Initialize:
    return "initialize";
  case LockEffect::Delete:
    return "delete";
  case LockEffect::Convert:
    return "convert";
  case LockEffect::Query:
    return "query";
  case LockEffect::Drain:
    return "drain";
  }
  return "";
}

static StringRef ownerWord(LockOwner Owner) {
  switch (Owner) {
  case LockOwner::Thread:
    return "thread";
  case LockOwner::Processor:
    return "processor";
  case LockOwner::None:
    return "none";
  }
  return "";
}

/// "acquires shared", "tells whether it is held exclusive".
static std::string does(const LockEffect &Effect) {
  std::string Text;
  switch (Effect.What) {
  case LockEffect::Convert:
    Text = "converts to";
    break;
  case LockEffect::Query:
    Text = "tells whether it is held";
    break;
  case LockEffect::Drain:
    Text = "waits until nobody holds it";
    break;
  default:
    Text = (kindWord(Effect.What) + "s").str();
  }
  if (Effect.Mode != LockMode::Any)
    Text += (" " + modeWord(Effect.Mode)).str();
  if (Effect.AnyOwner)
    Text += ", for any owner";
  if (Effect.What == LockEffect::Release && Effect.Drains)
    Text += ", and waits until nobody holds it";
  if (Effect.ByType)
    Text += ", if it is one";
  return Text;
}

/// Which arguments say which lock it is.
static std::string which(const LockEffect &Effect) {
  if (Effect.Global)
    return "the only one";
  std::string Text;
  if (Effect.LockArray >= 0) {
    Text = argument(Effect.LockArray) + ", an array";
  } else if (!Effect.ByValue.empty()) {
    std::vector<std::string> Indices;
    for (int Index : Effect.ByValue)
      Indices.push_back(std::to_string(Index));
    Text = "value of argument " + llvm::join(Indices, ", ");
  } else if (Effect.Lock >= 0) {
    Text = argument(Effect.Lock);
  }
  if (Effect.Handle >= 0)
    Text += (Text.empty() ? "handle " : ", handle ") + argument(Effect.Handle);
  return Text;
}

static std::string range(IrqlRange Range) {
  // A lower bound of PASSIVE_LEVEL is none.
  bool Min = Range.Min > IrqlPassive, Max = Range.Max != IrqlUnstated;
  if (Min && Max && irqlName(Range.Min) == irqlName(Range.Max))
    return irqlName(Range.Min).str();
  if (Min && Max)
    return (irqlName(Range.Min) + " to " + irqlName(Range.Max)).str();
  if (Max && Range.Max == IrqlPassive)
    return irqlName(Range.Max).str();
  if (Max)
    return ("<= " + irqlName(Range.Max)).str();
  return Min ? (">= " + irqlName(Range.Min)).str() : "";
}

/// What the call does to the IRQL.
static std::string irqlChange(const FunctionContract &Contract) {
  switch (Contract.Irql.To) {
  case IrqlEffect::Keep:
    return "";
  case IrqlEffect::ToLevel:
    return ("raises to " + irqlName(Contract.Irql.Level)).str();
  case IrqlEffect::ToArgument:
    return "restores " + argument(Contract.Irql.Argument);
  case IrqlEffect::ToSaved:
    return "restores what the acquire saved";
  }
  return "";
}

static std::string regions(const FunctionContract &Contract) {
  std::vector<std::string> Parts;
  for (auto [Change, Noun] : {std::pair(Contract.Critical, "critical region"),
                              {Contract.Guarded, "guarded region"}})
    if (Change)
      Parts.push_back(std::string(Change > 0 ? "enters a " : "leaves a ") +
                      Noun);
  return llvm::join(Parts, ", ");
}

static std::string value(const Outcome &How) {
  switch (How.Returns) {
  case Outcome::Zero:
    return "zero";
  case Outcome::NonZero:
    return "nonzero";
  case Outcome::Value:
    return "0x" + llvm::utohexstr(uint64_t(How.ReturnValue));
  }
  return "";
}

static std::string test(const ArgumentCondition &Condition) {
  std::string Text = argument(Condition.Argument) + " is ";
  switch (Condition.Is) {
  case ArgumentCondition::Zero:
    return Text + "zero";
  case ArgumentCondition::NonZero:
    return Text + "not zero";
  case ArgumentCondition::Equal:
    return Text + std::to_string(Condition.Value);
  case ArgumentCondition::AnyBit:
    return argument(Condition.Argument) + " has a bit of 0x" +
           llvm::utohexstr(uint64_t(Condition.Value));
  }
  return Text;
}

/// The outcomes in which the call has no effect, or of a query the lock isn't
/// held: "zero if argument 1 is zero".
static std::string fails(const FunctionContract &Contract) {
  std::vector<std::string> Ways;
  for (const Outcome &How : Contract.Outcomes) {
    if (How.Effect)
      continue;
    std::vector<std::string> Tests;
    for (const ArgumentCondition &Condition : How.If)
      Tests.push_back(test(Condition));
    Ways.push_back(value(How) + (Tests.empty() ? "" : " if ") +
                   llvm::join(Tests, " and "));
  }
  return llvm::join(Ways, "; ");
}

static std::string recursion(const LockFamily &F) {
  return F.Recursive         ? "recursive"
         : F.RecursiveShared ? "recursive where it is shared"
                             : "not recursive";
}

//===----------------------------------------------------------------------===//
// As JSON
//===----------------------------------------------------------------------===//

static json::Object write(const LockFamily &F) {
  json::Array Types;
  for (StringRef Type : F.Types)
    Types.push_back(Type);
  return json::Object{{"name", F.Name},
                      {"noun", F.Noun},
                      {"types", std::move(Types)},
                      {"owner", ownerWord(F.Owner)},
                      {"recursive", F.Recursive},
                      {"recursive-shared", F.RecursiveShared},
                      {"recursion", recursion(F)},
                      {"dispatcher", F.Dispatcher},
                      {"sleeping", F.Sleeping},
                      {"references", F.References},
                      {"saved-state", F.SavedState},
                      {"framework-held", F.FrameworkHeld},
                      {"release-with", F.ReleaseWith}};
}

static json::Array write(ArrayRef<Outcome> Outcomes) {
  json::Array Result;
  for (const Outcome &How : Outcomes) {
    json::Array If;
    for (const ArgumentCondition &Condition : How.If)
      If.push_back(Condition.Argument);
    Result.push_back(json::Object{{"returns", value(How)},
                                  {"effect", How.Effect},
                                  {"arguments", std::move(If)}});
  }
  return Result;
}

/// Keys with an index that is there.
static void addIndices(json::Object &Into,
                       std::initializer_list<std::pair<StringRef, int>> Keys) {
  for (auto [Key, Index] : Keys)
    if (Index >= 0)
      Into[Key] = Index;
}

static json::Object write(StringRef Name, const FunctionContract &Contract,
                          bool Own) {
  const LockEffect &Effect = Contract.Lock;
  const IrqlEffect &Irql = Contract.Irql;
  json::Array ByValue;
  for (int Index : Effect.ByValue)
    ByValue.push_back(Index);
  json::Object Result{{"name", Name},
                      {"page", Contract.Page},
                      {"own", Own},
                      {"family", Effect.Family->Name},
                      {"kind", kindWord(Effect.What)},
                      {"mode", modeWord(Effect.Mode)},
                      {"global", Effect.Global},
                      {"by-value", std::move(ByValue)},
                      {"by-type", Effect.ByType},
                      {"any-owner", Effect.AnyOwner},
                      {"drains", Effect.Drains},
                      {"handle-returned", Effect.HandleReturned},
                      {"release-with", Effect.ReleaseWith.empty()
                                           ? Effect.Family->ReleaseWith
                                           : Effect.ReleaseWith},
                      {"min-irql", int(Contract.Demands.Min)},
                      {"max-irql", int(Contract.Demands.Max)},
                      {"critical", int(Contract.Critical)},
                      {"guarded", int(Contract.Guarded)},
                      {"outcomes", write(Contract.Outcomes)},
                      {"does", does(Effect)},
                      {"which", which(Effect)},
                      {"irql", range(Contract.Demands)},
                      {"irql-change", irqlChange(Contract)},
                      {"regions", regions(Contract)},
                      {"fails", fails(Contract)}};
  addIndices(Result, {{"lock", Effect.Lock},
                      {"handle", Effect.Handle},
                      {"tag", Effect.Tag},
                      {"count", Effect.Count},
                      {"lock-array", Effect.LockArray},
                      {"lock-count", Effect.LockCount},
                      {"wait-type", Effect.WaitType},
                      {"timeout", Contract.Timeout}});
  if (Irql.To == IrqlEffect::ToLevel)
    Result["to-level"] = int(Irql.Level);
  if (Irql.To == IrqlEffect::ToArgument)
    Result["to-argument"] = int(Irql.Argument);
  Result["to-saved"] = Irql.To == IrqlEffect::ToSaved;
  Result["save"] = Irql.SaveTo == IrqlEffect::SaveToReturn ? "return"
                   : Irql.SaveTo == IrqlEffect::SaveInLock ? "lock"
                   : Irql.SaveTo == IrqlEffect::SaveToPointee
                       ? "*" + std::to_string(Irql.SaveArgument)
                       : std::string();
  return Result;
}

//===----------------------------------------------------------------------===//
// The command
//===----------------------------------------------------------------------===//

namespace {
/// A routine, and whether a file of the user's describes it.
struct Routine {
  StringRef Name;
  const FunctionContract *Contract;
  bool Own;
};
} // namespace

/// The routines of the table that work on locks, by name.
static std::vector<Routine> routines(const ContractTable &Table) {
  std::vector<Routine> Result;
  for (const ContractData *Data : {&Table.own(), &builtinContracts()})
    for (const NamedContract &F : Data->Functions) {
      bool Own = Data != &builtinContracts();
      // What the user's files say hides the rest.
      if (F.Contract->Lock.What != LockEffect::None &&
          Table.function(F.Name) == F.Contract)
        Result.push_back({F.Name, F.Contract, Own});
    }
  llvm::sort(Result, [](const Routine &L, const Routine &R) {
    return L.Name < R.Name;
  });
  return Result;
}

/// The columns of a routine's line.
static std::array<std::string, 5> columns(const Routine &R) {
  const FunctionContract &Contract = *R.Contract;
  std::string Fails = fails(Contract);
  if (!Fails.empty())
    Fails =
        (Contract.Lock.What == LockEffect::Query ? "no: " : "fails: ") + Fails;
  std::vector<std::string> Notes{irqlChange(Contract), regions(Contract),
                                 Fails};
  llvm::erase_if(Notes, [](StringRef Note) { return Note.empty(); });
  return {R.Name.str(), does(Contract.Lock), which(Contract.Lock),
          range(Contract.Demands), llvm::join(Notes, "; ")};
}

static void print(const LockFamily &F, ArrayRef<Routine> All) {
  outs() << F.Name << ": " << F.Noun
         << (F.Owner == LockOwner::None
                 ? std::string(", without an owner")
                 : (", owned by the " + ownerWord(F.Owner)).str())
         << ", " << recursion(F) << '\n';
  std::vector<std::array<std::string, 5>> Rows;
  std::array<size_t, 5> Widths{};
  for (const Routine &R : All) {
    if (R.Contract->Lock.Family->Name != F.Name)
      continue;
    Rows.push_back(columns(R));
    for (size_t I = 0; I < Widths.size(); ++I)
      Widths[I] = std::max(Widths[I], Rows.back()[I].size());
  }
  for (std::array<std::string, 5> &Row : Rows) {
    std::string Line = " ";
    for (size_t I = 0; I < Widths.size(); ++I) {
      Row[I].resize(Widths[I], ' ');
      Line += ' ' + Row[I];
    }
    outs() << StringRef(Line).rtrim() << '\n';
  }
}

static int runContracts(const Invocation &) {
  // The settings of a file in this folder, which need not be there.
  SettingsFinder Finder;
  auto Found = Finder.forFile("any.c");
  if (!Found)
    return failSettings(Found.takeError());
  SettingsOverrides Overrides;
  Overrides.ContractFiles = More;
  auto Setup = makeSetup(**Found, Overrides);
  if (!Setup)
    return failSettings(Setup.takeError());
  const ContractTable &Table = *Setup->Contracts;

  std::vector<const LockFamily *> Shown;
  for (const ContractData *Data : {&Table.own(), &builtinContracts()})
    for (const LockFamily &F : Data->Families)
      if (Family.empty() || llvm::is_contained(Family, F.Name.str()))
        Shown.push_back(&F);
  for (const std::string &Name : Family)
    if (llvm::none_of(Shown, [&](auto *F) { return F->Name == Name; }))
      return fail("there is no lock family '" + Name +
                  "'; 'irqlint contracts' lists them");
  std::vector<Routine> All = routines(Table);

  if (!AsJson) {
    for (const LockFamily *F : Shown) {
      outs() << (F == Shown.front() ? "" : "\n");
      print(*F, All);
    }
    return Clean;
  }
  json::Array Families, Functions;
  for (const LockFamily *F : Shown) {
    Families.push_back(write(*F));
    for (const Routine &R : All)
      if (R.Contract->Lock.Family->Name == F->Name)
        Functions.push_back(write(R.Name, *R.Contract, R.Own));
  }
  outs() << llvm::formatv("{0:2}", json::Value(json::Object{
                                       {"families", std::move(Families)},
                                       {"functions", std::move(Functions)}}))
         << '\n';
  return Clean;
}
