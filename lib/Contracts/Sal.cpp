//===- Sal.cpp - Contracts from a driver's annotations --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contracts/Sal.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
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

private:
  StringRef Rest;

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

/// What is read. Other annotations are about something else.
constexpr StringRef Names[] = {"_IRQL_requires_",
                               "_IRQL_requires_max_",
                               "_IRQL_requires_min_",
                               "_IRQL_requires_same_",
                               "_IRQL_raises_",
                               "_IRQL_saves_",
                               "_IRQL_restores_",
                               "_IRQL_inout_",
                               "_IRQL_saves_global_",
                               "_IRQL_restores_global_",
                               "_IRQL_always_function_max_",
                               "_IRQL_always_function_min_",
                               "_IRQL_uses_cancel_",
                               "_IRQL_is_cancel_",
                               "_Function_class_",
                               "_Acquires_lock_",
                               "_Acquires_exclusive_lock_",
                               "_Acquires_shared_lock_",
                               "_Acquires_nonreentrant_lock_",
                               "_Releases_lock_",
                               "_Releases_exclusive_lock_",
                               "_Releases_shared_lock_",
                               "_Releases_nonreentrant_lock_",
                               "_Requires_lock_held_",
                               "_Requires_exclusive_lock_held_",
                               "_Requires_shared_lock_held_",
                               "_Requires_lock_not_held_"};

/// The name by which an annotation is known; the older spellings stand for
/// present ones. Empty: it is about something else.
StringRef presentName(StringRef Written) {
  Written = llvm::StringSwitch<StringRef>(Written)
                .Case("__drv_requiresIRQL", "_IRQL_requires_")
                .Case("__drv_maxIRQL", "_IRQL_requires_max_")
                .Case("__drv_minIRQL", "_IRQL_requires_min_")
                .Case("__drv_sameIRQL", "_IRQL_requires_same_")
                .Cases({"__drv_raisesIRQL", "__drv_setsIRQL"}, "_IRQL_raises_")
                .Case("__drv_savesIRQL", "_IRQL_saves_")
                .Case("__drv_restoresIRQL", "_IRQL_restores_")
                .Case("__drv_inoutIRQL", "_IRQL_inout_")
                .Case("__drv_savesIRQLGlobal", "_IRQL_saves_global_")
                .Case("__drv_restoresIRQLGlobal", "_IRQL_restores_global_")
                .Case("__drv_maxFunctionIRQL", "_IRQL_always_function_max_")
                .Case("__drv_minFunctionIRQL", "_IRQL_always_function_min_")
                .Case("__drv_useCancelIRQL", "_IRQL_uses_cancel_")
                .Case("__drv_isCancelIRQL", "_IRQL_is_cancel_")
                .Case("__drv_functionClass", "_Function_class_")
                .Default(Written);
  const auto *Known = llvm::find(Names, Written);
  return Known == std::end(Names) ? StringRef() : *Known;
}

/// Does an annotation stand without arguments?
bool isBare(StringRef Name) {
  return llvm::StringSwitch<bool>(Name)
      .Cases({"_IRQL_saves_", "_IRQL_restores_", "_IRQL_inout_"}, true)
      .Cases({"_IRQL_requires_same_", "_IRQL_uses_cancel_"}, true)
      .Case("_IRQL_is_cancel_", true)
      .Default(false);
}

bool isNameCharacter(char C) { return llvm::isAlnum(C) || C == '_'; }

/// The declarations of a function in the order of the source.
SmallVector<const FunctionDecl *, 2> declarationsOf(const FunctionDecl &F) {
  SmallVector<const FunctionDecl *, 2> Result;
  for (const FunctionDecl *D = F.getMostRecentDecl(); D;
       D = D->getPreviousDecl())
    Result.push_back(D);
  std::reverse(Result.begin(), Result.end());
  return Result;
}

/// The typedefs by which a function is declared ('DRIVER_CANCEL Foo;').
SmallVector<const TypedefNameDecl *, 2> typesOf(const FunctionDecl &F) {
  SmallVector<const TypedefNameDecl *, 2> Result;
  const TypeSourceInfo *Type = F.getTypeSourceInfo();
  QualType Written = Type ? Type->getType() : QualType();
  while (!Written.isNull()) {
    const auto *Typedef = Written->getAs<TypedefType>();
    if (!Typedef)
      break;
    for (const TypedefNameDecl *Declared : Typedef->getDecl()->redecls())
      Result.push_back(Declared);
    Written = Typedef->desugar();
  }
  return Result;
}

/// The parameters as a typedef of a function type writes them.
llvm::ArrayRef<ParmVarDecl *> parametersOf(const TypedefNameDecl &Type) {
  const TypeSourceInfo *Written = Type.getTypeSourceInfo();
  auto Function = Written ? Written->getTypeLoc()
                                .IgnoreParens()
                                .getAsAdjusted<FunctionTypeLoc>()
                          : FunctionTypeLoc();
  return Function ? Function.getParams() : llvm::ArrayRef<ParmVarDecl *>();
}

class SalCollector {
public:
  SalCollector(const FunctionDecl &F, std::vector<SalAnnotation> &Result,
               std::vector<SalProblem> &Problems)
      : F(F), Result(Result), Problems(Problems) {}

  void collect() {
    for (const FunctionDecl *Each : declarationsOf(F)) {
      collect(*Each, -1);
      for (unsigned I = 0; I < Each->getNumParams(); ++I)
        collect(*Each->getParamDecl(I), int(I));
      // 'DRIVER_CANCEL Foo;': what the type says holds for the function.
      OfType = true;
      for (const TypedefNameDecl *Type : typesOf(*Each)) {
        collect(*Type, -1);
        llvm::ArrayRef<ParmVarDecl *> Parameters = parametersOf(*Type);
        for (unsigned I = 0; I < Parameters.size(); ++I)
          if (Parameters[I])
            collect(*Parameters[I], int(I));
      }
      OfType = false;
    }
  }

private:
  const FunctionDecl &F;
  std::vector<SalAnnotation> &Result;
  std::vector<SalProblem> &Problems;
  bool OfType = false;

  void collect(const Decl &D, int Parameter) {
    for (const auto *Attribute : D.specific_attrs<AnnotateAttr>()) {
      StringRef Text = Attribute->getAnnotation();
      if (!Text.consume_front("sal:"))
        continue;
      SalAnnotation Outer;
      Outer.Parameter = Parameter;
      const SourceManager &Sources = F.getASTContext().getSourceManager();
      Outer.Where = Sources.getExpansionLoc(Attribute->getLocation());
      // As what a type says, what the WDK says is said of this driver, too.
      Outer.OfType = OfType || Sources.isInSystemHeader(Outer.Where);
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
      if (IsWhen || Name == "_At_" || Name == "__drv_at" ||
          Name == "_On_failure_") {
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
      if (Own.Name.empty()) {
        if (Name.starts_with("_IRQL_"))
          Problems.push_back({&F, Own.Where,
                              ("there is no annotation '" + Name +
                               "'; it isn't taken into account")
                                  .str()});
        continue;
      }
      Own.Arguments = Arguments;
      // One that stands for others.
      if (Own.Name == "_IRQL_inout_") {
        Own.Name = "_IRQL_saves_";
        add(Own);
        Own.Name = "_IRQL_restores_";
      } else if (Own.Name == "_IRQL_is_cancel_") {
        Own.Name = "_IRQL_uses_cancel_";
        add(Own);
        Own.Name = "_Releases_nonreentrant_lock_";
        Own.Arguments = {"_Global_cancel_spin_lock_"};
      }
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
    if (!isBare(New.Name) &&
        (New.Arguments.empty() || New.Arguments[0].empty())) {
      Problems.push_back(
          {&F, New.Where,
           ("'" + New.Name + "' has no argument; it isn't taken into account")
               .str()});
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
// What names and numbers mean
//===----------------------------------------------------------------------===//

namespace {

/// What the names in the annotations of a function refer to.
class SalScope {
public:
  SalScope(const SalContracts &Own, const FunctionDecl &F) : Own(Own), F(F) {}

  /// The parameter of that name, in whatever declaration; -1: none.
  int parameter(StringRef Name) const;
  /// The value of a constant expression, as far as annotations have them.
  std::optional<int64_t> value(StringRef Text, unsigned Depth = 0) const;
  /// The first name in an expression that means nothing; empty: none.
  StringRef unknownName(StringRef Text) const;
  /// Does an expression say something of a parameter?
  bool namesParameter(StringRef Text) const;
  /// A member, also one of an unnamed structure within, or of a base class.
  static const ValueDecl *member(const RecordDecl &Record, StringRef Name);
  /// The variable or enumerator of that name outside of functions.
  const ValueDecl *global(StringRef Name) const;
  /// The class of a method; null: it is none.
  const CXXRecordDecl *object() const {
    const auto *Method = dyn_cast<CXXMethodDecl>(&F);
    return Method && Method->isInstance() ? Method->getParent() : nullptr;
  }

private:
  const SalContracts &Own;
  const FunctionDecl &F;

  bool isKnown(StringRef Name) const;
};

} // namespace

int SalScope::parameter(StringRef Name) const {
  auto IndexIn = [&](llvm::ArrayRef<ParmVarDecl *> Parameters) {
    for (unsigned I = 0; I < Parameters.size(); ++I)
      if (Parameters[I] && Parameters[I]->getIdentifier() &&
          Parameters[I]->getName() == Name)
        return int(I);
    return -1;
  };
  for (const FunctionDecl *Each : F.redecls()) {
    if (int I = IndexIn(Each->parameters()); I >= 0)
      return I;
    for (const TypedefNameDecl *Type : typesOf(*Each))
      if (int I = IndexIn(parametersOf(*Type)); I >= 0)
        return I;
  }
  return -1;
}

const ValueDecl *SalScope::member(const RecordDecl &Record, StringRef Name) {
  const RecordDecl *Definition = Record.getDefinition();
  if (!Definition)
    return nullptr;
  for (const Decl *D : Definition->decls())
    if (const auto *Named = dyn_cast<ValueDecl>(D);
        Named && Named->getIdentifier() && Named->getName() == Name &&
        isa<FieldDecl, IndirectFieldDecl, VarDecl>(Named))
      return Named;
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Definition))
    for (const CXXBaseSpecifier &Base : Class->bases())
      if (const CXXRecordDecl *Inner = Base.getType()->getAsCXXRecordDecl())
        if (const ValueDecl *Found = member(*Inner, Name))
          return Found;
  return nullptr;
}

const ValueDecl *SalScope::global(StringRef Name) const {
  ASTContext &AST = F.getASTContext();
  auto Known = AST.Idents.find(Name);
  if (Known == AST.Idents.end())
    return nullptr;
  for (const DeclContext *Context = F.getDeclContext(); Context;
       Context = Context->getParent())
    for (const NamedDecl *D :
         Context->getRedeclContext()->lookup(Known->getValue()))
      if (isa<VarDecl, EnumConstantDecl>(D))
        return cast<ValueDecl>(D);
  return nullptr;
}

std::optional<int64_t> SalScope::value(StringRef Text, unsigned Depth) const {
  // A macro may name itself.
  constexpr unsigned MostDepth = 16;
  Text = Text.trim();
  if (Text.empty() || Depth > MostDepth)
    return std::nullopt;
  // "(2)", and "(KIRQL)2".
  if (Text.front() == '(') {
    size_t End = SalText::closing(Text.drop_front());
    if (End == StringRef::npos)
      return std::nullopt;
    StringRef Inner = Text.substr(1, End), Behind = Text.substr(End + 2).trim();
    if (Behind.empty())
      return value(Inner, Depth + 1);
    if (isNameCharacter(Behind.front()) || Behind.front() == '(')
      return value(Behind, Depth + 1);
  }
  int Open = 0;
  for (size_t I = Text.size(); I-- > 1;) {
    Open += Text[I] == ')';
    Open -= Text[I] == '(';
    if (Open || (Text[I] != '+' && Text[I] != '-'))
      continue;
    auto Left = value(Text.take_front(I), Depth + 1),
         Right = value(Text.drop_front(I + 1), Depth + 1);
    if (!Left || !Right)
      return std::nullopt;
    return Text[I] == '+' ? *Left + *Right : *Left - *Right;
  }
  int64_t Number;
  if (!Text.rtrim("uUlL").getAsInteger(0, Number))
    return Number;
  if (!llvm::all_of(Text, isNameCharacter))
    return std::nullopt;
  if (Own.Macro)
    if (std::optional<std::string> Stands = Own.Macro(Text))
      return value(*Stands, Depth + 1);
  if (Text == "TRUE" || Text == "true")
    return 1;
  if (Text == "FALSE" || Text == "false" || Text == "NULL" || Text == "nullptr")
    return 0;
  const ValueDecl *D = global(Text);
  if (const auto *Constant = dyn_cast_or_null<EnumConstantDecl>(D))
    return Constant->getInitVal().getExtValue();
  Expr::EvalResult Known;
  const auto *Variable = dyn_cast_or_null<VarDecl>(D);
  if (Variable && Variable->getType().isConstQualified() &&
      Variable->getInit() && !Variable->getInit()->isValueDependent() &&
      Variable->getInit()->EvaluateAsInt(Known, F.getASTContext()))
    return Known.Val.getInt().getExtValue();
  return std::nullopt;
}

bool SalScope::isKnown(StringRef Name) const {
  return llvm::isDigit(Name.front()) || parameter(Name) >= 0 ||
         llvm::StringSwitch<bool>(Name)
             .Cases({"return", "this", "sizeof", "_Curr_"}, true)
             .Cases({"NULL", "nullptr", "TRUE", "FALSE"}, true)
             .Cases({"true", "false"}, true)
             // Locks that every driver may name.
             .StartsWith("_Global_", true)
             .Default(false) ||
         global(Name) || (Own.Macro && Own.Macro(Name)) ||
         (object() && member(*object(), Name)) ||
         // Members of a base that isn't known yet, and of templates.
         F.isDependentContext();
}

/// Calls \p Each with the names in an expression that stand for themselves: not
/// members of what is in front of them, not what is called, and no argument of
/// a call, which may be anything.
template <typename Function>
static void forEachName(StringRef Text, Function Each) {
  int Called = 0;
  for (size_t I = 0; I < Text.size();) {
    char C = Text[I];
    if (C == '"' || C == '\'') {
      // What is quoted is no name.
      size_t End = Text.find(C, I + 1);
      I = End == StringRef::npos ? Text.size() : End + 1;
      continue;
    }
    if (!isNameCharacter(C)) {
      if (Called && (C == '(' || C == ')'))
        Called += C == '(' ? 1 : -1;
      ++I;
      continue;
    }
    StringRef Name = Text.drop_front(I).take_while(isNameCharacter);
    StringRef Before = Text.take_front(I).rtrim(),
              Behind = Text.drop_front(I + Name.size()).ltrim();
    I += Name.size();
    bool Member = Before.ends_with(".") || Before.ends_with("->") ||
                  Before.ends_with("::") || Behind.starts_with("::");
    bool Call = Behind.starts_with("(");
    if (Call && !Called && !Member) {
      I = Text.size() - Behind.size() + 1;
      Called = 1;
      continue;
    }
    if (!Member && !Called)
      Each(Name);
  }
}

StringRef SalScope::unknownName(StringRef Text) const {
  StringRef Unknown;
  forEachName(Text, [&](StringRef Name) {
    if (Unknown.empty() && !isKnown(Name))
      Unknown = Name;
  });
  return Unknown;
}

bool SalScope::namesParameter(StringRef Text) const {
  bool Found = false;
  forEachName(Text, [&](StringRef Name) { Found |= parameter(Name) >= 0; });
  return Found;
}

//===----------------------------------------------------------------------===//
// Making contracts
//===----------------------------------------------------------------------===//

/// The IRQL of a name of the WDK's; IrqlUnstated: it is none.
static int8_t namedLevel(StringRef Text) {
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
  Builder(SalContracts &Own, const FunctionDecl &F)
      : Own(Own), F(F), Scope(Own, F) {}

  SalContracts::Entry build();

private:
  SalContracts &Own;
  const FunctionDecl &F;
  SalScope Scope;
  FunctionContract Contract;
  /// A limit of the IRQL, and where it stands.
  struct Limit {
    const SalAnnotation *From = nullptr;
    int8_t Level = IrqlUnstated;
  };
  /// _IRQL_requires_max_, _IRQL_requires_min_, _IRQL_requires_.
  Limit Max, Min, Exact;
  /// Ways to come back with the lock moved, in the order of annotations.
  std::vector<Outcome> Ways;
  bool HasUnconditional = false;
  bool RaisesToArgument = false;
  SalPromises Promises;

  void problem(const SalAnnotation &A, const llvm::Twine &What) {
    Own.Problems.push_back(
        {&F, A.Where, (What + "; it isn't taken into account").str()});
  }
  void contradiction(const SalAnnotation &A, const SalAnnotation &B,
                     const llvm::Twine &Why);
  bool resolveTarget(SalAnnotation &A);
  bool namesHold(const SalAnnotation &A);
  std::optional<int8_t> level(const SalAnnotation &A);
  void addLimit(const SalAnnotation &A);
  void finishLimits(Entry &Result);
  void addCancel(const SalAnnotation &A, Entry &Result);
  void addIrqlChange(const SalAnnotation &A);
  std::optional<SalLock> readLock(const SalAnnotation &A);
  bool addLock(const SalAnnotation &A, const SalLock &Lock,
               LockEffect::Kind What, LockMode Mode);
  bool addRegion(const SalAnnotation &A, LockEffect::Kind What);
  void addLockPromise(const SalAnnotation &A, const SalLock &Lock);
  void addIrqlPromise(const SalAnnotation &A);
  bool addOutcome(const SalAnnotation &A);
  std::optional<SalCondition> readCondition(StringRef Text) const;
  bool readPart(StringRef Part, SalCondition &Into) const;
  std::optional<int64_t> valueOf(StringRef Text, const ParmVarDecl *Near) const;
  int parameter(StringRef Name) const { return Scope.parameter(Name); }
  void finishOutcomes();
};

/// Of two annotations that can't both be right, the later one is the place.
void SalContracts::Builder::contradiction(const SalAnnotation &A,
                                          const SalAnnotation &B,
                                          const llvm::Twine &Why) {
  const SourceManager &Sources = F.getASTContext().getSourceManager();
  bool Later = Sources.isBeforeInTranslationUnit(B.Where, A.Where);
  Own.Problems.push_back(
      {&F, (Later ? A : B).Where, Why.str(), (Later ? B : A).Where});
}

/// Finds the parameter that _At_ speaks of. False: it speaks of something else.
bool SalContracts::Builder::resolveTarget(SalAnnotation &A) {
  if (A.At.empty())
    return true;
  StringRef Target = StringRef(A.At).trim();
  Target.consume_front("*");
  Target = Target.trim();
  if (Target == "return") {
    A.Parameter = -1;
    A.At.clear();
    return true;
  }
  int Index = parameter(Target);
  if (Index < 0)
    return false;
  A.Parameter = Index;
  A.At.clear();
  return true;
}

/// Do all names in an annotation's conditions and target mean something?
bool SalContracts::Builder::namesHold(const SalAnnotation &A) {
  for (const std::string &Condition : A.When)
    if (StringRef Name = Scope.unknownName(Condition); !Name.empty()) {
      problem(A, "the condition '" + Condition + "' of '" + A.Name +
                     "' names '" + Name +
                     "', which is no parameter and nothing else that is known "
                     "here");
      return false;
    }
  if (StringRef Name = Scope.unknownName(A.At); !Name.empty()) {
    problem(A, "'" + A.Name + "' is said of '" + A.At + "', but '" + Name +
                   "' is no parameter");
    return false;
  }
  return true;
}

/// The IRQL that an annotation names; nothing where that is said by a
/// parameter, or where it isn't one, which is a problem.
std::optional<int8_t> SalContracts::Builder::level(const SalAnnotation &A) {
  StringRef Text = StringRef(A.Arguments[0]).trim();
  if (int8_t Named = namedLevel(Text); Named != IrqlUnstated)
    return Named;
  if (Scope.namesParameter(Text) || F.isDependentContext())
    return std::nullopt;
  std::optional<int64_t> Number = Scope.value(Text);
  // 32-bit processors have 32 levels; what is above DIRQL there is of no rule.
  bool Small = F.getASTContext().getTargetInfo().getTriple().isArch32Bit();
  if (!Number || *Number < 0 || *Number > (Small ? 31 : int64_t(IrqlHigh))) {
    problem(A, "'" + A.Name + "(" + Text + ")' names no IRQL" +
                   (Number ? ": levels are 0 to HIGH_LEVEL" : ""));
    return std::nullopt;
  }
  return int8_t(std::min(*Number, int64_t(IrqlHigh)));
}

void SalContracts::Builder::addLimit(const SalAnnotation &A) {
  std::optional<int8_t> Level = level(A);
  // A limit under a condition is none that holds always.
  if (!Level || !A.When.empty())
    return;
  Limit &Known = A.Name == "_IRQL_requires_max_"   ? Max
                 : A.Name == "_IRQL_requires_min_" ? Min
                                                   : Exact;
  if (!Known.From || (Known.From->OfType && !A.OfType)) {
    // What is said of a function is for it more than what its type says.
    Known = {&A, *Level};
    return;
  }
  if (Known.Level == *Level || (A.OfType && !Known.From->OfType))
    return;
  contradiction(A, *Known.From,
                "'" + A.Name + "' of '" + F.getNameAsString() +
                    "' contradicts another annotation: " + irqlName(*Level) +
                    " and " + irqlName(Known.Level) + "; the laxer one counts");
  // The laxer one is the one that is certain.
  bool IsMin = &Known == &Min;
  if (IsMin ? *Level < Known.Level : *Level > Known.Level)
    Known = {&A, *Level};
}

void SalContracts::Builder::finishLimits(Entry &Result) {
  Limit Highest = Max, Lowest = Min;
  if (Exact.From) {
    if (!Highest.From || Exact.Level < Highest.Level)
      Highest = Exact;
    if (!Lowest.From || Exact.Level > Lowest.Level)
      Lowest = Exact;
  }
  if (Highest.From && Lowest.From && Lowest.Level > Highest.Level) {
    contradiction(*Highest.From, *Lowest.From,
                  "no IRQL is allowed for '" + F.getNameAsString() +
                      "': the lowest one is " + irqlName(Lowest.Level) +
                      ", the highest one " + irqlName(Highest.Level) +
                      "; neither counts");
    return;
  }
  Contract.Demands = {Lowest.Level, Highest.Level};
  if (Highest.From)
    Result.Max = Highest.From->Where;
  if (Lowest.From)
    Result.Min = Lowest.From->Where;
}

/// A utility of cancel routines gets the IRQL to go back to; where it is the
/// request instead, the function is a cancel routine itself.
void SalContracts::Builder::addCancel(const SalAnnotation &A, Entry &Result) {
  if (A.Parameter < 0)
    return problem(A, "'_IRQL_uses_cancel_' stands at no parameter");
  if (!F.getParamDecl(A.Parameter)->getType()->isIntegerType()) {
    if (!Result.Runs)
      Result.Runs = Own.Table.roleOfType("DRIVER_CANCEL");
    return;
  }
  Contract.Irql.To = IrqlEffect::ToArgument;
  Contract.Irql.Argument = int8_t(A.Parameter);
}

void SalContracts::Builder::addIrqlChange(const SalAnnotation &A) {
  IrqlEffect &Irql = Contract.Irql;
  if (A.Name == "_IRQL_raises_") {
    StringRef Text = StringRef(A.Arguments[0]).trim();
    int Index = parameter(Text);
    std::optional<int8_t> Level = Index < 0 ? level(A) : std::nullopt;
    if (!A.When.empty() || A.OnFailure)
      return;
    if (Index >= 0) {
      Irql.To = IrqlEffect::ToArgument;
      Irql.Argument = int8_t(Index);
      RaisesToArgument = true;
    } else if (Level) {
      if (Irql.To == IrqlEffect::ToLevel && Irql.Level != *Level)
        return problem(
            A, "'_IRQL_raises_' of '" + F.getNameAsString() +
                   "' contradicts another annotation: " + irqlName(*Level) +
                   " and " + irqlName(Irql.Level));
      Irql.To = IrqlEffect::ToLevel;
      Irql.Level = *Level;
    }
    return;
  }
  if (!A.When.empty() || A.OnFailure)
    return;
  if (A.Name == "_IRQL_restores_") {
    if (A.Parameter < 0)
      return problem(A, "'_IRQL_restores_' stands at no parameter");
    Irql.To = IrqlEffect::ToArgument;
    Irql.Argument = int8_t(A.Parameter);
    return;
  }
  // _IRQL_saves_: at the function it is about the result.
  if (A.Parameter < 0) {
    if (F.getReturnType()->isVoidType())
      return problem(A, "'_IRQL_saves_' stands at a function without a result");
    Irql.SaveTo = IrqlEffect::SaveToReturn;
    return;
  }
  Irql.SaveTo = IrqlEffect::SaveToPointee;
  Irql.SaveArgument = int8_t(A.Parameter);
}

std::optional<int64_t>
SalContracts::Builder::valueOf(StringRef Text, const ParmVarDecl *Near) const {
  if (std::optional<int64_t> Known = Scope.value(Text))
    return Known;
  if (Text == "STATUS_SUCCESS")
    return 0;
  const EnumDecl *Enum = Near ? Near->getType()->getAsEnumDecl() : nullptr;
  if (Enum)
    for (const EnumConstantDecl *Constant : Enum->enumerators())
      if (Constant->getName() == Text)
        return Constant->getInitVal().getExtValue();
  return std::nullopt;
}

/// Reads "Type == AcquireExclusive", "!Wait", "NT_SUCCESS(return)".
bool SalContracts::Builder::readPart(StringRef Part, SalCondition &Into) const {
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
  int Index = parameter(Left);
  std::optional<int64_t> Value =
      valueOf(Right, Index < 0 ? nullptr : F.getParamDecl(Index));
  if (!Value)
    return false;
  if (Left == "NT_SUCCESS(return)" || Left == "NT_SUCCESS (return)") {
    Into.Returns =
        Equal == (*Value == 0) ? SalCondition::Failure : SalCondition::Success;
    return *Value == 0 || *Value == 1;
  }
  if (Left == "return") {
    // Of a BOOLEAN 1 is the other value.
    Into.Returns =
        (*Value == 0) == Equal ? SalCondition::Zero : SalCondition::NonZero;
    return *Value == 0 || *Value == 1;
  }
  if (Index < 0 || (*Value && !Equal))
    return false;
  ArgumentCondition Condition;
  Condition.Argument = int8_t(Index);
  Condition.Is = *Value  ? ArgumentCondition::Equal
                 : Equal ? ArgumentCondition::Zero
                         : ArgumentCondition::NonZero;
  Condition.Value = *Value;
  Into.If.push_back(Condition);
  return true;
}

/// Reads "return != FALSE && Type == AcquireExclusive"; nothing: it can't be.
std::optional<SalCondition>
SalContracts::Builder::readCondition(StringRef Text) const {
  SmallVector<StringRef, 2> Parts;
  Text.split(Parts, "&&");
  SalCondition Result;
  for (StringRef Part : Parts)
    if (!readPart(Part, Result))
      return std::nullopt;
  return Result;
}

bool SalContracts::Builder::addOutcome(const SalAnnotation &A) {
  if (A.When.empty()) {
    HasUnconditional = true;
    return true;
  }
  std::optional<SalCondition> When;
  if (A.When.size() == 1)
    When = readCondition(A.When[0]);
  if (!When || When->Returns == SalCondition::Any)
    return false;
  Outcome How;
  // As far as one value can say it.
  How.Returns = When->Returns == SalCondition::Zero ||
                        When->Returns == SalCondition::Success
                    ? Outcome::Zero
                    : Outcome::NonZero;
  if (!When->If.empty()) {
    Own.Conditions.push_back(std::move(When->If));
    How.If = Own.Conditions.back();
  }
  Ways.push_back(How);
  return true;
}

/// The field, or those on the way to it, that a member's name stands for.
static bool addMember(const RecordDecl *Record, StringRef Name,
                      std::vector<const FieldDecl *> &Path) {
  const ValueDecl *Found = Record ? SalScope::member(*Record, Name) : nullptr;
  if (const auto *Field = dyn_cast_or_null<FieldDecl>(Found)) {
    // Of a base class the object around it isn't told.
    if (Field->getParent()->getCanonicalDecl() != Record->getCanonicalDecl())
      return false;
    Path.push_back(Field);
    return true;
  }
  const auto *Indirect = dyn_cast_or_null<IndirectFieldDecl>(Found);
  if (!Indirect)
    return false;
  for (const NamedDecl *Each : Indirect->chain())
    Path.push_back(cast<FieldDecl>(Each));
  return true;
}

/// The record that a value is, or points to; null: it is none.
static const RecordDecl *recordOf(QualType Type) {
  Type = Type.getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  const RecordDecl *Record = Type->getAsRecordDecl();
  return Record ? Record->getDefinition() : nullptr;
}

/// The family of a type, or of what it points to.
static const LockFamily *familyOf(QualType Type, const ContractTable &Table) {
  Type = Type.getNonReferenceType();
  while (!Type.isNull()) {
    if (const auto *Typedef = Type->getAs<TypedefType>()) {
      if (const auto *Found = Table.familyOfType(Typedef->getDecl()->getName()))
        return Found;
      Type = Typedef->desugar();
    } else if (const auto *Record = Type->getAsRecordDecl()) {
      return Table.familyOfType(Record->getName());
    } else if (Type->isPointerType()) {
      Type = Type->getPointeeType();
    } else {
      break;
    }
  }
  return nullptr;
}

/// The lock that an annotation is about. Nothing: one that isn't known, or that
/// isn't told by members alone.
std::optional<SalLock> SalContracts::Builder::readLock(const SalAnnotation &A) {
  SalLock Lock;
  Lock.Text = A.Arguments[0];
  StringRef Text = StringRef(A.Arguments[0]).trim();
  if (!A.At.empty())
    return std::nullopt;
  if (Text == "_Global_cancel_spin_lock_") {
    // The lock that a cancel routine is entered with.
    const Role *Cancel = Own.Table.roleOfType("DRIVER_CANCEL");
    Lock.Family = Cancel ? Cancel->Holds : nullptr;
    Lock.Global = true;
    return Lock.Family ? std::optional(Lock) : std::nullopt;
  }
  while (Text.consume_front("*") || Text.consume_front("&"))
    Text = Text.trim();
  StringRef Name = Text.take_while(isNameCharacter);
  Text = Text.drop_front(Name.size()).trim();
  QualType Type;
  const CXXRecordDecl *Object = Scope.object();
  if (Name == "_Curr_" && A.Parameter >= 0) {
    Lock.Parameter = A.Parameter;
    Lock.Text = F.getParamDecl(A.Parameter)->getNameAsString();
  } else if (Name != "this") {
    Lock.Parameter = parameter(Name);
  }
  if (Lock.Parameter >= 0) {
    Type = F.getParamDecl(Lock.Parameter)->getType();
  } else if (Object &&
             (Name == "this" || addMember(Object, Name, Lock.Members))) {
    Type = Lock.Members.empty() ? F.getASTContext().getCanonicalTagType(Object)
                                : Lock.Members.back()->getType();
  } else if (const auto *Variable =
                 dyn_cast_or_null<VarDecl>(Scope.global(Name))) {
    Lock.Variable = Variable;
    Type = Variable->getType();
  } else {
    return std::nullopt;
  }
  while (!Text.empty()) {
    if (!Text.consume_front("->") && !Text.consume_front("."))
      return std::nullopt;
    Text = Text.trim();
    Name = Text.take_while(isNameCharacter);
    Text = Text.drop_front(Name.size()).trim();
    const RecordDecl *Record = recordOf(Type);
    if (Record && !SalScope::member(*Record, Name)) {
      problem(A, "'" + A.Name + "(" + A.Arguments[0] + ")' names no lock: '" +
                     Record->getName() + "' has no member '" + Name + "'");
      return std::nullopt;
    }
    if (!addMember(Record, Name, Lock.Members))
      return std::nullopt;
    Type = Lock.Members.back()->getType();
  }
  Lock.Family = familyOf(Type, Own.Table);
  return Lock.Family ? std::optional(std::move(Lock)) : std::nullopt;
}

/// Takes an annotation of what the system has once and no family is for.
bool SalContracts::Builder::addRegion(const SalAnnotation &A,
                                      LockEffect::Kind What) {
  if (A.Arguments[0] != "_Global_critical_region_" || !A.When.empty() ||
      !A.At.empty() || A.OnFailure)
    return false;
  Contract.Critical += What == LockEffect::Acquire ? 1 : -1;
  return true;
}

/// Takes an annotation that a lock is acquired or released, if a contract can
/// say it. False: it can't.
bool SalContracts::Builder::addLock(const SalAnnotation &A, const SalLock &Lock,
                                    LockEffect::Kind What, LockMode Mode) {
  if (A.OnFailure || (!Lock.Global && Lock.Parameter < 0) ||
      !Lock.Members.empty())
    return false;
  LockEffect &Effect = Contract.Lock;
  if (Effect.What != LockEffect::None &&
      (Effect.What != What || Effect.Lock != Lock.Parameter))
    return false;
  if (!addOutcome(A))
    return false;
  Effect.Mode = Effect.What == LockEffect::None || Effect.Mode == Mode
                    ? Mode
                    : LockMode::Any;
  Effect.What = What;
  Effect.Family = Lock.Family;
  Effect.Lock = int8_t(Lock.Parameter);
  Effect.Global = Lock.Global;
  return true;
}

/// Keeps what the body has to do with a lock, or finds it in.
void SalContracts::Builder::addLockPromise(const SalAnnotation &A,
                                           const SalLock &Lock) {
  SalLockPromise Promise;
  Promise.What = A.Name.starts_with("_Acquires_")   ? SalLockPromise::Acquires
                 : A.Name.starts_with("_Releases_") ? SalLockPromise::Releases
                 : A.Name == "_Requires_lock_not_held_"
                     ? SalLockPromise::NotHeld
                     : SalLockPromise::Held;
  Promise.Mode = A.Name.contains("_shared_")      ? LockMode::Shared
                 : A.Name.contains("_exclusive_") ? LockMode::Exclusive
                                                  : LockMode::Any;
  Promise.Lock = Lock;
  Promise.Where = A.Where;
  if (A.OnFailure || A.When.size() > 1)
    return;
  if (!A.When.empty()) {
    std::optional<SalCondition> When = readCondition(A.When[0]);
    if (!When)
      return;
    Promise.When = std::move(*When);
  }
  Promises.Locks.push_back(std::move(Promise));
}

/// Keeps what the body has to do with the IRQL.
void SalContracts::Builder::addIrqlPromise(const SalAnnotation &A) {
  if (!A.When.empty() || A.OnFailure)
    return;
  SalIrqlPromise Promise;
  Promise.Where = A.Where;
  Promise.Parameter = A.Parameter;
  if (A.Name == "_IRQL_requires_same_") {
    Promise.What = SalIrqlPromise::Same;
  } else if (A.Name == "_IRQL_saves_") {
    Promise.What = SalIrqlPromise::Saves;
    if (A.Parameter < 0 && F.getReturnType()->isVoidType())
      return;
  } else if (A.Name == "_IRQL_restores_" || A.Name == "_IRQL_uses_cancel_") {
    // Of a request, a member of it is what is gone back to.
    if (A.Parameter < 0 ||
        !F.getParamDecl(A.Parameter)->getType()->isIntegerType())
      return;
    Promise.What = SalIrqlPromise::Restores;
  } else {
    // What isn't understood has been told.
    std::optional<int64_t> Level;
    if (int8_t Named = namedLevel(A.Arguments[0]); Named != IrqlUnstated)
      Level = Named;
    else
      Level = Scope.value(A.Arguments[0]);
    if (!Level || *Level < 0 || *Level > IrqlHigh)
      return;
    Promise.Level = int8_t(*Level);
    Promise.What = A.Name == "_IRQL_raises_" ? SalIrqlPromise::Raises
                   : A.Name == "_IRQL_always_function_max_"
                       ? SalIrqlPromise::Ceiling
                       : SalIrqlPromise::Floor;
  }
  Promises.Irql.push_back(Promise);
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
  std::vector<SalAnnotation> All = readAnnotations(F, Own.Problems);
  for (SalAnnotation &A : All) {
    Result.SpeaksOfLocks |= A.Name.contains("_lock_");
    if (!namesHold(A))
      continue;
    // What is said of a member is no parameter's.
    if (!resolveTarget(A) && A.Name.starts_with("_IRQL_")) {
      Result.HidesIrql = true;
      continue;
    }
    if (A.Name.starts_with("_IRQL_requires_") &&
        A.Name != "_IRQL_requires_same_") {
      addLimit(A);
    } else if (A.Name.ends_with("_global_")) {
      // Where it is saved is told by name only.
      Result.HidesIrql = true;
    } else if (A.Name.starts_with("_IRQL_always_")) {
      if (level(A))
        addIrqlPromise(A);
    } else if (A.Name == "_IRQL_uses_cancel_") {
      addIrqlPromise(A);
      addCancel(A, Result);
    } else if (A.Name.starts_with("_IRQL_")) {
      bool Same = A.Name == "_IRQL_requires_same_";
      Result.HidesIrql |= !Same && (!A.When.empty() || A.OnFailure);
      if (!Same)
        addIrqlChange(A);
      addIrqlPromise(A);
    } else if (A.Name == "_Function_class_") {
      if (const Role *Runs = Own.Table.roleOfType(A.Arguments[0])) {
        if (Result.Runs && Result.Runs != Runs)
          Result.OtherRuns = Result.Runs;
        Result.Runs = Runs;
      }
    } else {
      std::optional<SalLock> Lock = readLock(A);
      if (Lock)
        addLockPromise(A, *Lock);
      if (A.Name.starts_with("_Requires_"))
        continue;
      Result.MovesLocks = true;
      LockMode Mode =
          A.Name.contains("_shared_") ? LockMode::Shared : LockMode::Exclusive;
      bool Acquires = A.Name.starts_with("_Acquires_");
      LockEffect::Kind What =
          Acquires ? LockEffect::Acquire : LockEffect::Release;
      Followed &= Lock
                      ? addLock(A, *Lock, What, Acquires ? Mode : LockMode::Any)
                      : addRegion(A, What);
    }
  }
  finishLimits(Result);
  // A wrapper that keeps the old IRQL for itself has a counterpart that isn't
  // known to lower it.
  bool Raises =
      Contract.Irql.To == IrqlEffect::ToLevel ||
      (Contract.Irql.To == IrqlEffect::ToArgument && RaisesToArgument);
  if (Raises && Contract.Irql.SaveTo == IrqlEffect::NoSave)
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
  if (!Promises.empty()) {
    Own.AllPromises.push_back(std::move(Promises));
    Result.Promises = &Own.AllPromises.back();
  }
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
  return entry(F).SpeaksOfLocks;
}

bool SalContracts::hidesIrql(const FunctionDecl &F) {
  return entry(F).HidesIrql;
}

const SalPromises *SalContracts::promises(const FunctionDecl &F) {
  return entry(F).Promises;
}

const Role *SalContracts::roleOf(const FunctionDecl &F) {
  return entry(F).Runs;
}

const Role *SalContracts::otherRoleOf(const FunctionDecl &F) {
  return entry(F).OtherRuns;
}
