//===- contracts-gen.cpp - Compiles the contract table --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// contracts-gen FILE.yaml... [FILE.tsv] > BuiltinContracts.cpp
//
// Runs at build time. Turns the contract files into constant data, so that a
// run of irqlint reads no file and constructs no object to know the WDK.
//
//===----------------------------------------------------------------------===//

#include "Contracts/ContractReader.h"
#include "DocumentedLimits.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace irqlint;
using llvm::ArrayRef;
using llvm::outs;
using llvm::StringRef;

// The reader needs a base table to link against; this program makes it.
const ContractData &irqlint::builtinContracts() {
  static const ContractData Empty;
  return Empty;
}

namespace {

/// Prints constant definitions. Arrays become objects of their own, written
/// before the aggregate that refers to them.
class Generator {
  llvm::DenseMap<const LockFamily *, unsigned> FamilyIndex;
  llvm::DenseMap<const Role *, unsigned> RoleIndex;
  unsigned Arrays = 0;

  static std::string quote(StringRef Text) {
    std::string Result = "\"";
    for (char C : Text) {
      if (C == '"' || C == '\\')
        Result += '\\';
      Result += C;
    }
    return Result + '"';
  }

  std::string array(StringRef Type, ArrayRef<std::string> Elements) {
    if (Elements.empty())
      return "{}";
    std::string Name = "A" + std::to_string(Arrays++);
    outs() << "constexpr " << Type << ' ' << Name << "[] = {";
    for (const std::string &E : Elements)
      outs() << E << ", ";
    outs() << "};\n";
    return Name;
  }

  std::string strings(ArrayRef<StringRef> Texts) {
    std::vector<std::string> Elements;
    for (StringRef Text : Texts)
      Elements.push_back(quote(Text));
    return array("StringRef", Elements);
  }

  static std::string flag(bool B) { return B ? "true" : "false"; }

  template <typename T> static std::string number(T Value) {
    return std::to_string(int64_t(Value));
  }

  template <typename Enum> static std::string cast(StringRef Type, Enum Value) {
    return (Type + "(" + number(int(Value)) + ")").str();
  }

  static std::string join(std::initializer_list<std::string> Fields) {
    std::string Result = "{";
    for (const std::string &F : Fields)
      Result += (Result.size() > 1 ? ", " : "") + F;
    return Result + "}";
  }

  static std::string range(IrqlRange R) {
    return join({number(R.Min), number(R.Max)});
  }

  std::string role(const Role *R) {
    return R ? "&Roles[" + number(RoleIndex.at(R)) + "]" : "nullptr";
  }

  std::string indices(ArrayRef<int8_t> Indices) {
    std::vector<std::string> Elements;
    for (int8_t Index : Indices)
      Elements.push_back(number(Index));
    return array("int8_t", Elements);
  }

  std::string conditions(ArrayRef<ArgumentCondition> Conditions) {
    std::vector<std::string> Elements;
    for (const ArgumentCondition &C : Conditions)
      Elements.push_back(
          join({number(C.Argument), cast("ArgumentCondition::Test", C.Is),
                number(C.Value)}));
    return array("ArgumentCondition", Elements);
  }

  std::string demandCases(ArrayRef<DemandCase> Cases) {
    std::vector<std::string> Elements;
    for (const DemandCase &C : Cases)
      Elements.push_back(join(
          {range(C.Demands), quote(C.Text), flag(C.Waits), conditions(C.If)}));
    return array("DemandCase", Elements);
  }

  std::string touches(ArrayRef<TouchedMemory> Memory) {
    std::vector<std::string> Elements;
    for (const TouchedMemory &T : Memory)
      Elements.push_back(join({number(T.Argument), quote(T.Member)}));
    return array("TouchedMemory", Elements);
  }

  std::string callbacks(ArrayRef<CallbackArgument> Callbacks) {
    std::vector<std::string> Elements;
    for (const CallbackArgument &C : Callbacks) {
      std::string If = conditions(C.If);
      Elements.push_back(
          join({number(C.Argument), role(C.Runs), flag(C.Registers), If,
                indices(C.Passes), flag(C.RaisesIrql)}));
    }
    return array("CallbackArgument", Elements);
  }

  std::string routineWaits(ArrayRef<RoutineWait> Waits) {
    std::vector<std::string> Elements;
    for (const RoutineWait &W : Waits)
      Elements.push_back(
          join({role(W.Runs), flag(W.All), number(W.Routine), number(W.Object),
                number(W.Parameter), conditions(W.If)}));
    return array("RoutineWait", Elements);
  }

  std::string outcomes(ArrayRef<Outcome> Outcomes) {
    std::vector<std::string> Elements;
    for (const Outcome &O : Outcomes)
      Elements.push_back(
          join({cast("Outcome::Returned", O.Returns), number(O.ReturnValue),
                flag(O.Effect), conditions(O.If)}));
    return array("Outcome", Elements);
  }

  std::string lock(const LockEffect &L) {
    if (L.What == LockEffect::None)
      return "{}";
    return join({cast("LockEffect::Kind", L.What),
                 "&Families[" + number(FamilyIndex.at(L.Family)) + "]",
                 cast("LockMode", L.Mode), number(L.Lock), number(L.Handle),
                 flag(L.HandleReturned), number(L.LockArray),
                 number(L.LockCount), number(L.WaitType), indices(L.ByValue),
                 flag(L.Global), flag(L.ByType), flag(L.AnyOwner),
                 flag(L.Drains), number(L.Tag), number(L.OwnedIf),
                 number(L.Count), quote(L.ReleaseWith)});
  }

  std::string irql(const IrqlEffect &E) {
    return join({cast("IrqlEffect::Target", E.To), number(E.Level),
                 number(E.Argument), cast("IrqlEffect::Save", E.SaveTo),
                 number(E.SaveArgument)});
  }

  std::string family(const LockFamily &F) {
    std::vector<std::string> Checks;
    for (const MisuseBugChecks &B : F.BugChecks) {
      std::vector<std::string> Codes;
      for (uint32_t Code : B.Codes)
        Codes.push_back(number(Code) + "u");
      std::string Contexts = strings(B.Contexts);
      Checks.push_back(
          join({cast("Misuse", B.When), Contexts, array("uint32_t", Codes)}));
    }
    return join({quote(F.Name), quote(F.Noun), strings(F.Types),
                 cast("LockOwner", F.Owner), flag(F.Recursive),
                 flag(F.RecursiveShared), flag(F.Dispatcher), flag(F.Sleeping),
                 flag(F.Resident), flag(F.Listed), flag(F.NeedsInit),
                 flag(F.References), flag(F.FrameworkHeld),
                 quote(F.ReleaseWith), array("MisuseBugChecks", Checks),
                 flag(F.SavedState)});
  }

  std::string creation(const Creation &C) {
    if (C.What == Creation::Nothing)
      return "{}";
    return join({cast("Creation::Kind", C.What), quote(C.Type),
                 number(C.Attributes), number(C.Config), number(C.Parent),
                 quote(C.ScopeMember), quote(C.LevelMember),
                 quote(C.ParentMember), quote(C.SerializedMember),
                 strings(C.Callbacks),
                 C.Lock ? "&Families[" + number(FamilyIndex.at(C.Lock)) + "]"
                        : "nullptr"});
  }

  std::string forwarding(const Forwarding &F) {
    if (F.Irp < 0)
      return "{}";
    std::vector<std::string> Except;
    for (int16_t Request : F.Except)
      Except.push_back(number(Request));
    return join({number(F.Irp), quote(F.Record), quote(F.Field), number(F.Max),
                 quote(F.Text), array("int16_t", Except), strings(F.Stack),
                 quote(F.Kind)});
  }

  std::string contract(const FunctionContract &C) {
    return join({quote(C.Page),
                 range(C.Demands),
                 lock(C.Lock),
                 irql(C.Irql),
                 number(C.Critical),
                 number(C.Guarded),
                 number(C.Timeout),
                 number(C.Delay),
                 number(C.WaitMode),
                 number(C.Frees),
                 quote(C.FreesMember),
                 number(C.PoolType),
                 number(C.PoolFlags),
                 number(C.Probes),
                 cast("Raises", C.Raising),
                 flag(C.NoReturn),
                 flag(C.EndsThread),
                 flag(C.Blocks),
                 flag(C.Pure),
                 flag(C.ApcsDisabled),
                 flag(C.AsksApcs),
                 flag(C.Finishes),
                 flag(C.Pageable),
                 join({flag(C.Memory.Returns), number(C.Memory.Argument),
                       number(C.Memory.Mask) + "u"}),
                 flag(C.Documented),
                 outcomes(C.Outcomes),
                 callbacks(C.Callbacks),
                 callbacks(C.RunsNow),
                 routineWaits(C.WaitsFor),
                 number(C.Stalls),
                 flag(C.Slow),
                 creation(C.Creates),
                 number(C.ParentOf),
                 flag(C.Waits),
                 demandCases(C.DemandsIf),
                 touches(C.Touches),
                 forwarding(C.Forwards),
                 number(C.MakesRequest),
                 quote(C.NoSpinLock)});
  }

  std::string members(ArrayRef<MemberFact> Facts) {
    std::vector<std::string> Elements;
    for (const MemberFact &F : Facts)
      Elements.push_back(join({quote(F.Record), quote(F.Field), role(F.Runs)}));
    return array("MemberFact", Elements);
  }

  /// Prints an array under a name of its own, element by element after the
  /// arrays that the elements refer to.
  template <typename Range, typename Printer>
  void table(StringRef Type, StringRef Name, const Range &Values,
             Printer Print) {
    std::vector<std::string> Elements;
    for (const auto &Value : Values)
      Elements.push_back(Print(Value));
    if (Elements.empty())
      outs() << "constexpr ArrayRef<" << Type << "> " << Name << ";\n";
    else
      outs() << "constexpr " << Type << ' ' << Name << "[] = {\n";
    for (const std::string &E : Elements)
      outs() << "    " << E << ",\n";
    if (!Elements.empty())
      outs() << "};\n";
  }

public:
  void print(ContractReader &Reader) {
    ContractData Data = Reader.data();
    for (const LockFamily &F : Reader.Families)
      FamilyIndex.try_emplace(&F, FamilyIndex.size());
    for (const Role &R : Reader.Roles)
      RoleIndex.try_emplace(&R, RoleIndex.size());
    llvm::DenseMap<const FunctionContract *, unsigned> ContractIndex;
    for (const FunctionContract &C : Reader.Contracts)
      ContractIndex.try_emplace(&C, ContractIndex.size());

    outs() << "// Generated by contracts-gen from lib/Contracts/data.\n"
              "#include \"Contracts/Contract.h\"\n"
              "using namespace irqlint;\n"
              "using llvm::ArrayRef;\n"
              "using llvm::StringRef;\n"
              "namespace {\n";
    table("LockFamily", "Families", Reader.Families,
          [&](const LockFamily &F) { return family(F); });
    table("Role", "Roles", Reader.Roles, [&](const Role &R) {
      return join({quote(R.Name), strings(R.Types), quote(R.Noun),
                   quote(R.Page), range(R.Entry), number(R.CriticalRegion),
                   flag(R.NoLocks), cast("RunsOn", R.On),
                   R.Holds
                       ? "&Families[" + number(FamilyIndex.at(R.Holds)) + "]"
                       : "nullptr",
                   quote(R.RestoreFrom), cast("Overlaps", R.With),
                   flag(R.EndsDriver), flag(R.Documented)});
    });
    table("RoleType", "RoleTypes", Data.RoleTypes, [&](const RoleType &T) {
      return join({quote(T.Type), role(T.Runs)});
    });
    table("FunctionContract", "Contracts", Reader.Contracts,
          [&](const FunctionContract &C) { return contract(C); });
    table("NamedContract", "Functions", Data.Functions,
          [&](const NamedContract &F) {
            return join(
                {quote(F.Name),
                 "&Contracts[" + number(ContractIndex[F.Contract]) + "]",
                 quote(F.Header)});
          });
    table("EntryPoint", "EntryPoints", Data.EntryPoints,
          [&](const EntryPoint &E) {
            return join({quote(E.Name), role(E.Runs)});
          });
    table("BugCheck", "BugChecks", Data.BugChecks, [&](const BugCheck &B) {
      return join({number(B.Code) + "u", quote(B.Name), quote(B.Cause)});
    });
    std::string Slots = members(Data.Slots);
    std::string StableFields = members(Data.StableFields);
    std::string UserPointers = members(Data.UserPointers);
    table("UserCall", "UserCalls", Data.UserCalls, [&](const UserCall &U) {
      return join({quote(U.Record), quote(U.Field), number(U.Index)});
    });
    outs() << "constexpr ContractData Data = {Families, Functions, Roles, "
              "RoleTypes, EntryPoints, "
           << Slots << ", " << StableFields << ", " << UserPointers
           << ", UserCalls, BugChecks};\n"
              "} // namespace\n"
              "const ContractData &irqlint::builtinContracts() "
              "{ return Data; }\n";
  }
};

} // namespace

/// What a report recommends must be there, and be a release of the family.
static bool checkReleases(ContractReader &Reader) {
  ContractData Data = Reader.data();
  bool Good = true;
  auto Check = [&](StringRef Name, const LockFamily &Family) {
    bool Fits = Name.empty() || llvm::any_of(Data.Functions, [&](auto &F) {
                  return F.Name == Name &&
                         F.Contract->Lock.What == LockEffect::Release &&
                         F.Contract->Lock.Family->Name == Family.Name;
                });
    if (!Fits)
      llvm::errs() << "release-with: '" << Name << "' releases no "
                   << Family.Name << '\n';
    Good &= Fits;
  };
  for (const LockFamily &F : Data.Families)
    Check(F.ReleaseWith, F);
  for (const FunctionContract &C : Reader.Contracts)
    if (C.Lock.Family)
      Check(C.Lock.ReleaseWith, *C.Lock.Family);
  return Good;
}

int main(int argc, char **argv) {
  ContractReader Reader;
  for (int I = 1; I < argc; ++I) {
    auto Buffer = llvm::MemoryBuffer::getFile(argv[I], /*IsText=*/true);
    if (!Buffer) {
      llvm::errs() << argv[I] << ": " << Buffer.getError().message() << '\n';
      return 2;
    }
    bool IsLimits = StringRef(argv[I]).ends_with(".tsv");
    if (llvm::Error E = IsLimits ? readDocumentedLimits(**Buffer, Reader)
                                 : Reader.read(**Buffer)) {
      llvm::errs() << llvm::toString(std::move(E)) << '\n';
      return 2;
    }
  }
  if (!checkReleases(Reader))
    return 2;
  Generator().print(Reader);
  return 0;
}
