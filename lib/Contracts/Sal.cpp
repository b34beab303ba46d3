//===- Sal.cpp - Contracts from a driver's annotations --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contracts/Sal.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "llvm/ADT/StringSwitch.h"

using namespace irqlint;
using namespace clang;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {

/// Splits the text of annotations.
class SalText {
public:
  explicit SalText(StringRef Text) : Rest(Text.trim()) {}

  bool atEnd() const { return Rest.empty(); }

  /// "Name" or "Name(a, b)", and what stands behind it later. False if the text
  /// is neither.
  bool next(StringRef &Name, std::vector<std::string> &Arguments) {
    Name = Rest.take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
    if (Name.empty())
      return false;
    Rest = Rest.drop_front(Name.size()).ltrim();
    Arguments.clear();
    if (!Rest.consume_front("("))
      return true;
    size_t Length = closing(Rest);
    if (Length == StringRef::npos)
      return false;
    split(Rest.take_front(Length), Arguments);
    Rest = Rest.drop_front(Length + 1).ltrim();
    return true;
  }

private:
  StringRef Rest;

  /// Where the parenthesis ends that is open.
  static size_t closing(StringRef Text) {
    int Depth = 0;
    for (size_t I = 0; I < Text.size(); ++I)
      if (Text[I] == '(')
        ++Depth;
      else if (Text[I] == ')' && Depth-- == 0)
        return I;
    return StringRef::npos;
  }

  static void split(StringRef Text, std::vector<std::string> &Parts) {
    int Depth = 0;
    size_t Begin = 0;
    for (size_t I = 0; I <= Text.size(); ++I) {
      if (I < Text.size() && Text[I] == '(')
        ++Depth;
      if (I < Text.size() && Text[I] == ')')
        --Depth;
      if (I < Text.size() && (Text[I] != ',' || Depth))
        continue;
      Parts.push_back(Text.slice(Begin, I).trim().str());
      Begin = I + 1;
    }
  }
};

/// Names in use, so that an annotation can refer to them.
constexpr StringRef Names[] = {"_IRQL_requires_",
                               "_IRQL_requires_max_",
                               "_IRQL_requires_min_",
                               "_IRQL_raises_",
                               "_IRQL_saves_",
                               "_IRQL_restores_",
                               "_IRQL_saves_global_",
                               "_IRQL_restores_global_",
                               "_Function_class_",
                               "_Acquires_lock_",
                               "_Acquires_exclusive_lock_",
                               "_Acquires_shared_lock_",
                               "_Acquires_nonreentrant_lock_",
                               "_Releases_lock_",
                               "_Releases_exclusive_lock_",
                               "_Releases_shared_lock_",
                               "_Releases_nonreentrant_lock_"};

/// The name by which an annotation is known; the older spellings stand for
/// present ones. Empty: it is about something else.
StringRef presentName(StringRef Written) {
  Written = llvm::StringSwitch<StringRef>(Written)
                .Case("__drv_requiresIRQL", "_IRQL_requires_")
                .Case("__drv_maxIRQL", "_IRQL_requires_max_")
                .Case("__drv_minIRQL", "_IRQL_requires_min_")
                .Cases({"__drv_raisesIRQL", "__drv_setsIRQL"}, "_IRQL_raises_")
                .Case("__drv_savesIRQL", "_IRQL_saves_")
                .Case("__drv_restoresIRQL", "_IRQL_restores_")
                .Case("__drv_savesIRQLGlobal", "_IRQL_saves_global_")
                .Case("__drv_restoresIRQLGlobal", "_IRQL_restores_global_")
                .Case("__drv_functionClass", "_Function_class_")
                .Default(Written);
  const auto *Known = llvm::find(Names, Written);
  return Known == std::end(Names) ? StringRef() : *Known;
}

class SalCollector {
public:
  SalCollector(const FunctionDecl &F, std::vector<SalAnnotation> &Result,
               std::vector<SalProblem> &Problems)
      : F(F), Result(Result), Problems(Problems) {}

  void collect() {
    for (const FunctionDecl *Each : F.redecls()) {
      collect(*Each, -1);
      for (unsigned I = 0; I < Each->getNumParams(); ++I)
        collect(*Each->getParamDecl(I), int(I));
      // 'DRIVER_CANCEL Foo;': what the type says holds for the function.
      const TypeSourceInfo *Type = Each->getTypeSourceInfo();
      QualType Written = Type ? Type->getType() : QualType();
      while (!Written.isNull()) {
        const auto *Typedef = Written->getAs<TypedefType>();
        if (!Typedef)
          break;
        for (const TypedefNameDecl *Declared : Typedef->getDecl()->redecls())
          collect(*Declared, -1);
        Written = Typedef->desugar();
      }
    }
  }

private:
  const FunctionDecl &F;
  std::vector<SalAnnotation> &Result;
  std::vector<SalProblem> &Problems;

  void collect(const Decl &D, int Parameter) {
    for (const auto *Attribute : D.specific_attrs<AnnotateAttr>()) {
      StringRef Text = Attribute->getAnnotation();
      if (!Text.consume_front("sal:"))
        continue;
      SalAnnotation Outer;
      Outer.Parameter = Parameter;
      Outer.Where = Attribute->getLocation();
      read(Text, Outer);
    }
  }

  void read(StringRef Text, const SalAnnotation &Outer) {
    SalText Reader(Text);
    StringRef Name;
    std::vector<std::string> Arguments;
    while (!Reader.atEnd()) {
      if (!Reader.next(Name, Arguments)) {
        // Something else may stand between annotations: a type, a brace.
        return;
      }
      SalAnnotation Own = Outer;
      bool IsWhen = Name == "_When_" || Name == "__drv_when";
      if (IsWhen || Name == "_At_" || Name == "_On_failure_") {
        size_t First = Name == "_On_failure_" ? 0 : 1;
        if (Arguments.size() <= First)
          continue;
        if (IsWhen)
          Own.When.push_back(Arguments[0]);
        else if (First)
          Own.At = Arguments[0];
        else
          Own.OnFailure = true;
        for (size_t I = First; I < Arguments.size(); ++I)
          read(Arguments[I], Own);
        continue;
      }
      Own.Name = presentName(Name);
      if (Own.Name.empty())
        continue;
      Own.Arguments = Arguments;
      add(std::move(Own));
    }
  }

  void add(SalAnnotation New) {
    // Declarations repeat one another.
    for (const SalAnnotation &Known : Result)
      if (Known.Name == New.Name && Known.Arguments == New.Arguments &&
          Known.When == New.When && Known.At == New.At &&
          Known.Parameter == New.Parameter && Known.OnFailure == New.OnFailure)
        return;
    bool NeedsArgument =
        New.Name != "_IRQL_saves_" && New.Name != "_IRQL_restores_";
    if (NeedsArgument && (New.Arguments.empty() || New.Arguments[0].empty())) {
      Problems.push_back(
          {&F, New.Where, (New.Name + " has no argument").str()});
      return;
    }
    Result.push_back(std::move(New));
  }
};

} // namespace

std::vector<SalAnnotation>
irqlint::readAnnotations(const FunctionDecl &F,
                         std::vector<SalProblem> &Problems) {
  std::vector<SalAnnotation> Result;
  SalCollector(F, Result, Problems).collect();
  return Result;
}

//===----------------------------------------------------------------------===//
// Making contracts
//===----------------------------------------------------------------------===//

/// The IRQL of a name of the WDK's or of a number; IrqlUnstated: it is neither.
static int8_t levelOf(StringRef Text) {
  unsigned Number;
  if (!Text.getAsInteger(0, Number))
    return Number <= unsigned(IrqlHigh) ? int8_t(Number) : int8_t(IrqlUnstated);
  // Values of x64 and ARM64 (wdm.h).
  return llvm::StringSwitch<int8_t>(Text)
      .Cases({"PASSIVE_LEVEL", "LOW_LEVEL"}, IrqlPassive)
      .Case("APC_LEVEL", IrqlApc)
      .Case("DISPATCH_LEVEL", IrqlDispatch)
      .Case("CMCI_LEVEL", 5)
      .Case("CLOCK_LEVEL", 13)
      .Cases({"IPI_LEVEL", "DRS_LEVEL", "POWER_LEVEL"}, 14)
      .Cases({"HIGH_LEVEL", "PROFILE_LEVEL"}, IrqlHigh)
      .Default(IrqlUnstated);
}

class SalContracts::Builder {
public:
  Builder(SalContracts &Own, const FunctionDecl &F) : Own(Own), F(F) {}

  SalContracts::Entry build();

private:
  SalContracts &Own;
  const FunctionDecl &F;
  FunctionContract Contract;
  /// Ways to come back with the lock moved, in the order of annotations.
  std::vector<Outcome> Ways;
  bool HasUnconditional = false;

  void problem(const SalAnnotation &A, const llvm::Twine &What) {
    Own.Problems.push_back({&F, A.Where, What.str()});
  }
  void addLimit(const SalAnnotation &A);
  void addIrqlChange(const SalAnnotation &A);
  bool addLock(const SalAnnotation &A, LockEffect::Kind What, LockMode Mode);
  bool addOutcome(const SalAnnotation &A);
  bool readCondition(StringRef Text, Outcome &How,
                     std::vector<ArgumentCondition> &If);
  std::optional<int64_t> valueOf(StringRef Text, const ParmVarDecl *Near) const;
  int parameter(StringRef Name) const;
  void finishOutcomes();
};

int SalContracts::Builder::parameter(StringRef Name) const {
  for (const FunctionDecl *Each : F.redecls())
    for (unsigned I = 0; I < Each->getNumParams(); ++I)
      if (Each->getParamDecl(I)->getName() == Name)
        return int(I);
  return -1;
}

void SalContracts::Builder::addLimit(const SalAnnotation &A) {
  int8_t Level = levelOf(A.Arguments[0]);
  if (Level == IrqlUnstated) {
    problem(A, A.Name + " names no IRQL: '" + A.Arguments[0] + "'");
    return;
  }
  // A limit under a condition is none that holds always.
  if (!A.When.empty())
    return;
  auto Set = [&](int8_t &Bound, bool IsMax) {
    if (Bound != IrqlUnstated && Bound != Level) {
      problem(A, A.Name + " contradicts another annotation");
      // The laxer one is the one that is certain.
      Bound = IsMax ? std::max(Bound, Level) : std::min(Bound, Level);
      return;
    }
    Bound = Level;
  };
  if (A.Name != "_IRQL_requires_min_")
    Set(Contract.Demands.Max, /*IsMax=*/true);
  if (A.Name != "_IRQL_requires_max_")
    Set(Contract.Demands.Min, /*IsMax=*/false);
  if (Contract.Demands.Max != IrqlUnstated &&
      Contract.Demands.Min > Contract.Demands.Max) {
    problem(A, "the lowest IRQL that is allowed is above the highest one");
    Contract.Demands = IrqlRange();
  }
}

void SalContracts::Builder::addIrqlChange(const SalAnnotation &A) {
  if (!A.When.empty() || A.OnFailure)
    return;
  IrqlEffect &Irql = Contract.Irql;
  if (A.Name == "_IRQL_raises_") {
    int8_t Level = levelOf(A.Arguments[0]);
    if (Level == IrqlUnstated) {
      problem(A, "_IRQL_raises_ names no IRQL: '" + A.Arguments[0] + "'");
      return;
    }
    Irql.To = IrqlEffect::ToLevel;
    Irql.Level = Level;
    return;
  }
  if (A.Name == "_IRQL_restores_") {
    if (A.Parameter < 0)
      return problem(A, "_IRQL_restores_ stands at no parameter");
    Irql.To = IrqlEffect::ToArgument;
    Irql.Argument = A.Parameter;
    return;
  }
  // _IRQL_saves_: at the function it is about the result.
  if (A.Parameter < 0) {
    Irql.SaveTo = IrqlEffect::SaveToReturn;
    return;
  }
  Irql.SaveTo = IrqlEffect::SaveToPointee;
  Irql.SaveArgument = A.Parameter;
}

std::optional<int64_t>
SalContracts::Builder::valueOf(StringRef Text, const ParmVarDecl *Near) const {
  int64_t Number;
  if (!Text.getAsInteger(0, Number))
    return Number;
  if (Text == "TRUE" || Text == "true")
    return 1;
  if (Text == "FALSE" || Text == "false" || Text == "NULL" ||
      Text == "STATUS_SUCCESS")
    return 0;
  const EnumDecl *Enum = Near ? Near->getType()->getAsEnumDecl() : nullptr;
  if (Enum)
    for (const EnumConstantDecl *Constant : Enum->enumerators())
      if (Constant->getName() == Text)
        return Constant->getInitVal().getExtValue();
  return std::nullopt;
}

/// Reads "return != FALSE && Type == AcquireExclusive". False: it can't be.
bool SalContracts::Builder::readCondition(StringRef Text, Outcome &How,
                                          std::vector<ArgumentCondition> &If) {
  SmallVector<StringRef, 2> Parts;
  Text.split(Parts, "&&");
  bool SaysReturn = false;
  for (StringRef Part : Parts) {
    Part = Part.trim();
    while (Part.starts_with("(") && Part.ends_with(")"))
      Part = Part.drop_front().drop_back().trim();
    if (Part.contains("||"))
      return false;
    StringRef Left = Part, Right;
    bool Equal = false;
    if (Part.contains("!=") || Part.contains("==")) {
      Equal = Part.contains("==");
      std::tie(Left, Right) = Part.split(Equal ? "==" : "!=");
      Left = Left.trim();
      Right = Right.trim();
    } else if (Left.consume_front("!")) {
      Equal = true;
      Right = "0";
      Left = Left.trim();
    } else {
      Right = "0";
    }
    // NT_SUCCESS(return), as far as one value can say it.
    if (Left == "NT_SUCCESS(return)" || Left == "NT_SUCCESS (return)") {
      Left = "return";
      Equal = !Equal;
    }
    int Index = parameter(Left);
    if (Left != "return" && Index < 0)
      return false;
    std::optional<int64_t> Value =
        valueOf(Right, Index < 0 ? nullptr : F.getParamDecl(Index));
    if (!Value)
      return false;
    if (Left == "return") {
      // Of a BOOLEAN 1 is the other value.
      bool Zero = *Value == 0 ? Equal : !Equal;
      if (*Value != 0 && *Value != 1)
        return false;
      How.Returns = Zero ? Outcome::Zero : Outcome::NonZero;
      SaysReturn = true;
      continue;
    }
    if (*Value && !Equal)
      return false;
    ArgumentCondition Condition;
    Condition.Argument = int8_t(Index);
    Condition.Is = *Value  ? ArgumentCondition::Equal
                   : Equal ? ArgumentCondition::Zero
                           : ArgumentCondition::NonZero;
    Condition.Value = *Value;
    If.push_back(Condition);
  }
  return SaysReturn;
}

bool SalContracts::Builder::addOutcome(const SalAnnotation &A) {
  if (A.When.empty()) {
    HasUnconditional = true;
    return true;
  }
  Outcome How;
  std::vector<ArgumentCondition> If;
  if (A.When.size() > 1 || !readCondition(A.When[0], How, If))
    return false;
  if (!If.empty()) {
    Own.Conditions.push_back(std::move(If));
    How.If = Own.Conditions.back();
  }
  Ways.push_back(How);
  return true;
}

/// Takes an annotation that a lock is acquired or released, if the lock is one
/// that a parameter points to. False: it isn't.
bool SalContracts::Builder::addLock(const SalAnnotation &A,
                                    LockEffect::Kind What, LockMode Mode) {
  StringRef Lock = A.Arguments[0];
  if (!A.At.empty() || A.OnFailure)
    return false;
  if (Lock == "_Global_critical_region_") {
    if (!A.When.empty())
      return false;
    Contract.Critical += What == LockEffect::Acquire ? 1 : -1;
    return true;
  }
  if (Lock == "_Curr_" || Lock == "*_Curr_")
    Lock =
        A.Parameter < 0 ? StringRef() : F.getParamDecl(A.Parameter)->getName();
  Lock.consume_front("*");
  Lock = Lock.trim();
  int Index = parameter(Lock);
  if (Index < 0)
    return false;
  const LockFamily *Family = nullptr;
  for (QualType Type = F.getParamDecl(Index)->getType(); !Family;) {
    if (const auto *Typedef = Type->getAs<TypedefType>()) {
      Family = Own.Table.familyOfType(Typedef->getDecl()->getName());
      Type = Typedef->desugar();
    } else if (const auto *Record = Type->getAsRecordDecl()) {
      Family = Own.Table.familyOfType(Record->getName());
      break;
    } else if (Type->isPointerType()) {
      Type = Type->getPointeeType();
    } else {
      break;
    }
  }
  if (!Family)
    return false;
  LockEffect &Effect = Contract.Lock;
  if (Effect.What != LockEffect::None &&
      (Effect.What != What || Effect.Lock != Index))
    return false;
  if (!addOutcome(A))
    return false;
  Effect.Mode = Effect.What == LockEffect::None || Effect.Mode == Mode
                    ? Mode
                    : LockMode::Any;
  Effect.What = What;
  Effect.Family = Family;
  Effect.Lock = int8_t(Index);
  return true;
}

void SalContracts::Builder::finishOutcomes() {
  if (Ways.empty() || HasUnconditional)
    return;
  // What isn't a way to come back with the lock is one without it.
  std::vector<Outcome> All = Ways;
  Outcome Without = Ways.front();
  Without.Effect = false;
  Without.If = {};
  Without.Returns =
      Ways.front().Returns == Outcome::Zero ? Outcome::NonZero : Outcome::Zero;
  All.push_back(Without);
  if (Ways.size() == 1 && Ways.front().If.size() == 1 &&
      Ways.front().If.front().Is != ArgumentCondition::Equal) {
    ArgumentCondition Other = Ways.front().If.front();
    Other.Is = Other.Is == ArgumentCondition::Zero ? ArgumentCondition::NonZero
                                                   : ArgumentCondition::Zero;
    Own.Conditions.push_back({Other});
    Without = Ways.front();
    Without.Effect = false;
    Without.If = Own.Conditions.back();
    All.push_back(Without);
  }
  Own.Outcomes.push_back(std::move(All));
  Contract.Outcomes = Own.Outcomes.back();
}

SalContracts::Entry SalContracts::Builder::build() {
  Entry Result;
  bool Followed = true;
  for (const SalAnnotation &A : readAnnotations(F, Own.Problems)) {
    if (A.Name.starts_with("_IRQL_requires_")) {
      addLimit(A);
    } else if (A.Name.ends_with("_global_")) {
      // Where it is saved is told by name only.
      Result.HidesIrql = true;
    } else if (A.Name.starts_with("_IRQL_")) {
      Result.HidesIrql |= !A.When.empty() || A.OnFailure;
      addIrqlChange(A);
    } else if (A.Name == "_Function_class_") {
      if (const Role *Runs = Own.Table.roleOfType(A.Arguments[0]))
        Result.Runs = Runs;
    } else {
      Result.MovesLocks = true;
      LockMode Mode =
          A.Name.contains("_shared_") ? LockMode::Shared : LockMode::Exclusive;
      bool Acquires = A.Name.starts_with("_Acquires_");
      Followed &=
          addLock(A, Acquires ? LockEffect::Acquire : LockEffect::Release,
                  Acquires ? Mode : LockMode::Any);
    }
  }
  // A wrapper that keeps the old IRQL for itself has a counterpart that isn't
  // known to lower it.
  if (Contract.Irql.To == IrqlEffect::ToLevel &&
      Contract.Irql.SaveTo == IrqlEffect::NoSave)
    Result.HidesIrql = true;
  if (Result.HidesIrql)
    Contract.Irql = IrqlEffect();
  // Half of what happens to locks is worse than nothing.
  if (!Followed) {
    Contract.Lock = LockEffect();
    Contract.Critical = 0;
    Ways.clear();
  }
  finishOutcomes();
  if (Contract.changesState() || Contract.demandsIrql()) {
    Own.Contracts.push_back(Contract);
    Result.Contract = &Own.Contracts.back();
  }
  return Result;
}

const SalContracts::Entry &SalContracts::entry(const FunctionDecl &F) {
  auto [Place, New] = Known.try_emplace(F.getCanonicalDecl());
  if (New) {
    Entry Built = Builder(*this, F).build();
    Known[F.getCanonicalDecl()] = Built;
  }
  return Known[F.getCanonicalDecl()];
}

const FunctionContract *SalContracts::get(const FunctionDecl &F) {
  return entry(F).Contract;
}

bool SalContracts::movesLocks(const FunctionDecl &F) {
  return entry(F).MovesLocks;
}

bool SalContracts::speaksOfLocks(const FunctionDecl &F) {
  auto [Place, New] = Speaking.try_emplace(F.getCanonicalDecl(), false);
  if (New)
    for (const FunctionDecl *Each : F.redecls())
      for (const auto *Attribute : Each->specific_attrs<AnnotateAttr>()) {
        StringRef Text = Attribute->getAnnotation();
        Place->second |=
            Text.starts_with("sal:") &&
            (Text.contains("_lock_(") || Text.contains("_lock_held_(") ||
             Text.contains("_lock_not_held_("));
      }
  return Place->second;
}

bool SalContracts::hidesIrql(const FunctionDecl &F) {
  return entry(F).HidesIrql;
}

const Role *SalContracts::roleOf(const FunctionDecl &F) {
  return entry(F).Runs;
}
