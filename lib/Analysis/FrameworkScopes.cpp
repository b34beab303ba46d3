//===- FrameworkScopes.cpp - How a framework calls a driver ---------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis/FrameworkScopes.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/StmtCXX.h"
#include <map>

using namespace irqlint;
using namespace clang;

namespace {

/// What a member of a structure is set to, as far as that is of use here.
struct Setting {
  std::optional<int64_t> Number;
  const FunctionDecl *Function = nullptr;
  /// Of a handle: its type as it is written, without casts.
  QualType Type;

  bool operator==(const Setting &R) const {
    return Number == R.Number && Function == R.Function && Type == R.Type;
  }
};

/// The members of a variable that are known; the others may be anything.
using Members = std::map<StringRef, Setting>;
using Variables = std::map<const VarDecl *, Members>;

/// An object that is created, as far as the text says.
struct Created {
  const CallExpr *Call = nullptr;
  const Creation *How = nullptr;
  std::optional<SynchronizationScope> Scope;
  std::optional<ExecutionLevel> Level;
  QualType Parent;
  bool Serialized = false;
  std::vector<const FunctionDecl *> Callbacks;
};

/// Follows the text of one function. Where branches meet, what they differ in
/// isn't known any more.
class CreationReader : public ConstDynamicRecursiveASTVisitor {
public:
  CreationReader(ASTContext &AST, ContractIndex &Contracts,
                 std::vector<Created> &Found)
      : AST(AST), Contracts(Contracts), Found(Found) {}

  bool TraverseIfStmt(const IfStmt *S) override {
    if (S->getInit())
      TraverseStmt(S->getInit());
    TraverseStmt(S->getCond());
    Variables Before = Known;
    TraverseStmt(S->getThen());
    Variables Then = std::move(Known);
    Known = std::move(Before);
    if (S->getElse())
      TraverseStmt(S->getElse());
    meet(Then);
    return true;
  }
  bool TraverseForStmt(const ForStmt *S) override { return maybe(S); }
  bool TraverseWhileStmt(const WhileStmt *S) override { return maybe(S); }
  bool TraverseSwitchStmt(const SwitchStmt *S) override { return maybe(S); }
  bool TraverseCXXForRangeStmt(const CXXForRangeStmt *S) override {
    return maybe(S);
  }

  bool VisitVarDecl(const VarDecl *V) override {
    if (V->getInit())
      Known.erase(V);
    return true;
  }

  bool VisitBinaryOperator(const BinaryOperator *B) override {
    if (B->getOpcode() != BO_Assign)
      return true;
    const Expr *Target = B->getLHS()->IgnoreParenImpCasts();
    if (const auto *Member = dyn_cast<MemberExpr>(Target)) {
      if (const VarDecl *Object = objectOf(Member->getBase()))
        Known[Object][Member->getMemberDecl()->getName()] =
            settingOf(B->getRHS());
    } else if (const VarDecl *Whole = variable(Target)) {
      Known.erase(Whole);
    }
    return true;
  }

  bool VisitCallExpr(const CallExpr *Call) override {
    const FunctionDecl *Callee = Call->getDirectCallee();
    const FunctionContract *Contract = Callee ? Contracts.get(Callee) : nullptr;
    if (Contract && Contract->Creates.What != Creation::Nothing) {
      create(*Call, Contract->Creates);
      return true;
    }
    for (unsigned I = 0; I < Call->getNumArgs(); ++I)
      if (const VarDecl *Object = objectOf(Call->getArg(I)))
        pass(*Call, Callee, I, Known[Object]);
    return true;
  }

private:
  ASTContext &AST;
  ContractIndex &Contracts;
  std::vector<Created> &Found;
  Variables Known;
  /// In a function that is called with the address of a variable: the call,
  /// the parameter, and what is known of the variable.
  const CallExpr *From = nullptr;
  const CreationReader *Caller = nullptr;
  const ParmVarDecl *Passed = nullptr;
  unsigned Depth = 0;

  template <typename Statement> bool maybe(const Statement *S) {
    Variables Before = Known;
    for (const Stmt *Child : S->children())
      if (Child)
        TraverseStmt(Child);
    meet(Before);
    return true;
  }

  /// Keeps what both ways to here agree in.
  void meet(const Variables &Other) {
    for (auto &[Variable, Own] : Known) {
      auto There = Other.find(Variable);
      if (There == Other.end()) {
        Own.clear();
        continue;
      }
      for (auto Each = Own.begin(); Each != Own.end();) {
        auto Same = There->second.find(Each->first);
        bool Agrees =
            Same != There->second.end() && Same->second == Each->second;
        Each = Agrees ? std::next(Each) : Own.erase(Each);
      }
    }
  }

  static const VarDecl *variable(const Expr *E) {
    const auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenCasts());
    return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  }

  /// The structure that an expression is, or points to.
  const VarDecl *objectOf(const Expr *E) const {
    E = E->IgnoreParenCasts();
    if (const auto *Address = dyn_cast<UnaryOperator>(E);
        Address && Address->getOpcode() == UO_AddrOf)
      E = Address->getSubExpr()->IgnoreParenCasts();
    const VarDecl *V = variable(E);
    if (V && V == Passed)
      return V;
    return V && V->getType()->isRecordType() ? V : nullptr;
  }

  Setting settingOf(const Expr *E) const {
    const Expr *Plain = E->IgnoreParenCasts();
    // A parameter is what the call gives.
    if (const VarDecl *V = variable(Plain); V && From)
      if (const auto *Parameter = dyn_cast<ParmVarDecl>(V)) {
        unsigned I = Parameter->getFunctionScopeIndex();
        return I < From->getNumArgs() ? Caller->settingOf(From->getArg(I))
                                      : Setting();
      }
    Setting Result;
    Expr::EvalResult Value;
    if (!E->isValueDependent() && E->getType()->isIntegralOrEnumerationType() &&
        E->EvaluateAsInt(Value, AST))
      Result.Number = Value.Val.getInt().getExtValue();
    if (const auto *Address = dyn_cast<UnaryOperator>(Plain);
        Address && Address->getOpcode() == UO_AddrOf)
      Plain = Address->getSubExpr()->IgnoreParenCasts();
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Plain))
      Result.Function = dyn_cast<FunctionDecl>(Ref->getDecl());
    Result.Type = Plain->getType();
    return Result;
  }

  /// A function gets the address of a structure: if it is seen, it is followed,
  /// else nothing is known afterwards.
  void pass(const CallExpr &Call, const FunctionDecl *Callee, unsigned Argument,
            Members &Object) {
    constexpr unsigned MostDepth = 3;
    const FunctionDecl *Definition = nullptr;
    if (!Callee || Depth == MostDepth || !Callee->hasBody(Definition) ||
        Argument >= Definition->getNumParams()) {
      Object.clear();
      return;
    }
    CreationReader Inner(AST, Contracts, Found);
    Inner.From = &Call;
    Inner.Caller = this;
    Inner.Passed = Definition->getParamDecl(Argument);
    Inner.Depth = Depth + 1;
    Inner.Known[Inner.Passed] = std::move(Object);
    Inner.TraverseStmt(Definition->getBody());
    Object = std::move(Inner.Known[Inner.Passed]);
  }

  const Setting *member(const Members *Of, StringRef Name) const {
    if (!Of || Name.empty())
      return nullptr;
    auto Found = Of->find(Name);
    return Found == Of->end() ? nullptr : &Found->second;
  }

  /// The members of the structure that an argument points to; null: nothing is
  /// known of it.
  const Members *membersOf(const CallExpr &Call, int Index) const {
    if (Index < 0 || unsigned(Index) >= Call.getNumArgs())
      return nullptr;
    const VarDecl *Object = objectOf(Call.getArg(Index));
    auto Set = Known.find(Object);
    return Object && Set != Known.end() ? &Set->second : nullptr;
  }

  void create(const CallExpr &Call, const Creation &How) {
    // What a helper creates, its caller's variables say nothing of.
    if (From || unsigned(How.Attributes) >= Call.getNumArgs())
      return;
    Created &Object = Found.emplace_back();
    Object.Call = &Call;
    Object.How = &How;
    const Members *Attributes = membersOf(Call, How.Attributes);
    if (Call.getArg(How.Attributes)
            ->isNullPointerConstant(AST, Expr::NPC_ValueDependentIsNotNull)) {
      Object.Scope = SynchronizationScope::Inherit;
      Object.Level = ExecutionLevel::Inherit;
    } else {
      if (const Setting *Set = member(Attributes, How.ScopeMember);
          Set && Set->Number)
        Object.Scope = SynchronizationScope(*Set->Number);
      if (const Setting *Set = member(Attributes, How.LevelMember);
          Set && Set->Number)
        Object.Level = ExecutionLevel(*Set->Number);
    }
    if (How.Parent >= 0 && unsigned(How.Parent) < Call.getNumArgs())
      Object.Parent = Call.getArg(How.Parent)->IgnoreParenCasts()->getType();
    else if (const Setting *Set = member(Attributes, How.ParentMember))
      Object.Parent = Set->Type;
    const Members *Config = membersOf(Call, How.Config);
    const Setting *Serialized = member(Config, How.SerializedMember);
    Object.Serialized = How.SerializedMember.empty() ||
                        (Serialized && Serialized->Number.value_or(0));
    if (Config)
      for (const auto &[Name, Set] : *Config)
        if (Set.Function &&
            (How.Callbacks.empty() || llvm::is_contained(How.Callbacks, Name)))
          Object.Callbacks.push_back(Set.Function->getCanonicalDecl());
  }
};

/// Settles what objects inherit, and what their callbacks get of it.
class Resolver {
public:
  explicit Resolver(std::vector<Created> &Objects) : Objects(Objects) {
    // A driver object inherits from nobody.
    settle(Creation::Driver,
           {SynchronizationScope::None, ExecutionLevel::Dispatch, ""});
    settle(Creation::Device, Drivers);
    settle(Creation::Queue, Devices);
  }

  void tell(UnitFacts &Facts) const {
    llvm::DenseMap<const FunctionDecl *, FrameworkCall> Calls;
    for (const Created &Object : Objects)
      for (const FunctionDecl *F : Object.Callbacks) {
        FrameworkCall Call = callOf(Object);
        auto [Known, New] = Calls.try_emplace(F, Call);
        if (!New && !Known->second.isLike(Call))
          Known->second = FrameworkCall();
      }
    for (const auto &[F, Call] : Calls)
      if (auto Context = Facts.Contexts.find(F);
          Context != Facts.Contexts.end())
        Context->second.Call = Call;
  }

private:
  /// What all objects of a kind agree in; nothing where one isn't known.
  struct Kind {
    std::optional<SynchronizationScope> Scope;
    std::optional<ExecutionLevel> Level;
    /// The type of the handle; empty: the unit creates none.
    StringRef Type;
  };

  std::vector<Created> &Objects;
  Kind Drivers, Devices, Queues;

  Kind &kind(Creation::Kind What) {
    return What == Creation::Driver   ? Drivers
           : What == Creation::Device ? Devices
                                      : Queues;
  }

  void settle(Creation::Kind What, Kind Parent) {
    Kind &All = kind(What);
    bool Any = false;
    for (Created &Object : Objects) {
      if (Object.How->What != What)
        continue;
      if (Object.Scope == SynchronizationScope::Inherit)
        Object.Scope = Parent.Scope;
      if (Object.Level == ExecutionLevel::Inherit)
        Object.Level = Parent.Level;
      if (!Any || All.Scope == Object.Scope)
        All.Scope = Object.Scope;
      else
        All.Scope.reset();
      if (!Any || All.Level == Object.Level)
        All.Level = Object.Level;
      else
        All.Level.reset();
      All.Type = Object.How->Type;
      Any = true;
    }
  }

  static bool isOfType(QualType Type, StringRef Name) {
    for (const auto *T = Type.isNull() ? nullptr : Type->getAs<TypedefType>();
         T; T = T->desugar()->getAs<TypedefType>())
      if (T->getDecl()->getName() == Name)
        return true;
    return false;
  }

  FrameworkCall callOf(const Created &Object) const {
    FrameworkCall Call;
    Call.Created = Object.Call->getExprLoc();
    bool Own = Object.How->What == Creation::Queue;
    if (!Own)
      Call.Entry = ownLevel(Object);
    std::optional<SynchronizationScope> Scope;
    // The lock of the queue is one step nearer than that of its device.
    if (Own) {
      Scope = Object.Scope;
    } else if (isOfType(Object.Parent, Queues.Type)) {
      Scope = Queues.Scope;
      Call.Parents = 1;
    } else if (isOfType(Object.Parent, Devices.Type) &&
               Devices.Scope == SynchronizationScope::Device) {
      Scope = Devices.Scope;
    }
    bool Holds = Object.Serialized && (Scope == SynchronizationScope::Device ||
                                       Scope == SynchronizationScope::Queue);
    if (Holds)
      Call.Holds = Object.How->Lock;
    Call.Parents += Scope == SynchronizationScope::Device;
    if (Own && Object.Level == ExecutionLevel::Passive)
      Call.Entry = {IrqlPassive, IrqlPassive};
    // The lock is a spin lock then.
    else if (Own && Holds && Object.Level == ExecutionLevel::Dispatch)
      Call.Entry = {IrqlDispatch, IrqlDispatch};
    return Call;
  }

  /// Of an object that has a level and no scope: at which its callback runs.
  static IrqlRange ownLevel(const Created &Object) {
    if (Object.How->LevelMember.empty() || !Object.Level)
      return {};
    return Object.Level == ExecutionLevel::Passive
               ? IrqlRange{IrqlPassive, IrqlPassive}
               : IrqlRange{IrqlDispatch, IrqlDispatch};
  }
};

} // namespace

void irqlint::findFrameworkScopes(ArrayRef<const FunctionDecl *> Creators,
                                  ASTContext &AST, ContractIndex &Contracts,
                                  UnitFacts &Facts) {
  std::vector<Created> Objects;
  for (const FunctionDecl *F : Creators)
    CreationReader(AST, Contracts, Objects).TraverseStmt(F->getBody());
  if (!Objects.empty())
    Resolver(Objects).tell(Facts);
}
