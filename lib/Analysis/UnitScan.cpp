//===- UnitScan.cpp - Calls, contexts and roots of a unit -----------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis/UnitScan.h"
#include "Analysis/FrameworkScopes.h"
#include "Model/FloatUse.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace irqlint;
using namespace clang;

namespace {

/// What one function does, before what it calls is taken into account.
struct FunctionSummary {
  llvm::SmallSetVector<const FunctionDecl *, 8> Callees;
  llvm::SmallSetVector<const ValueDecl *, 4> Releases;
  /// Locks that it acquires and releases itself, by what names them.
  llvm::SmallSetVector<const ValueDecl *, 2> NamesAcquired, NamesReleased;
  /// Calls what isn't seen: through a pointer, or a routine of another unit.
  bool CallsUnseen = false;
  /// Calls an API that moves locks, IRQL or regions.
  bool Changes = false;
  /// Calls an API that demands an IRQL or waits.
  bool Demands = false;
  /// Calls an API that demands a raised IRQL.
  bool DemandsRaised = false;
  /// Uses floating point whose state has to be saved before.
  bool UsesFloat = false;
};

/// Does a token begin a statement that may leave out what follows it?
bool isControl(const Token &T) {
  return llvm::StringSwitch<bool>(T.getRawIdentifier())
      .Cases({"if", "for", "while", "do", "switch", "goto", "return"}, true)
      .Cases({"__try", "__leave", "__finally", "try"}, true)
      .Default(false);
}

/// The code section of a function that the linker pages; empty: none. Those of
/// other names may be locked in memory while they run at a raised IRQL.
StringRef pagedSection(const FunctionDecl *F) {
  for (const FunctionDecl *D : F->redecls()) {
    StringRef Name;
    if (const auto *Section = D->getAttr<SectionAttr>())
      Name = Section->getName();
    else if (const auto *Segment = D->getAttr<CodeSegAttr>())
      Name = Segment->getName();
    if (Name == "PAGE")
      return Name;
  }
  return {};
}

class Scanner : public DynamicRecursiveASTVisitor {
public:
  Scanner(ASTContext &AST, ContractIndex &Contracts, UnitFacts &Facts)
      : AST(AST), Contracts(Contracts), Facts(Facts) {
    ShouldVisitTemplateInstantiations = true;
    ShouldVisitImplicitCode = true;
  }

  llvm::MapVector<const FunctionDecl *, FunctionSummary> Summaries;
  llvm::SetVector<FunctionDecl *> Definitions;
  llvm::DenseSet<const FunctionDecl *> Called, AddressTaken;
  /// Functions that create objects of a framework.
  llvm::SetVector<const FunctionDecl *> Creators;
  llvm::MapVector<FunctionDecl *, const FunctionContract *> Runners;

  bool TraverseFunctionBody(FunctionDecl *F) {
    if (F->isDependentContext() || !Definitions.insert(F))
      return true;
    FunctionSummary *Around = Current;
    FunctionSummary Own;
    Current = &Own;
    // To run it is to demand an IRQL.
    Own.Demands = isPageable(F);
    const FunctionDecl *AroundFunction = CurrentFunction;
    CurrentFunction = F->getCanonicalDecl();
    llvm::SaveAndRestore Definition(CurrentDefinition, F);
    TraverseStmt(F->getBody());
    if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(F))
      for (const CXXCtorInitializer *Init : Constructor->inits())
        if (Init->getInit())
          TraverseStmt(Init->getInit());
    Current = Around;
    CurrentFunction = AroundFunction;
    Summaries[F->getCanonicalDecl()] = std::move(Own);
    return true;
  }

  // Each function definition is scanned on its own, wherever it stands.
  bool VisitFunctionDecl(FunctionDecl *F) override {
    findDeclaredRole(F);
    isPageable(F);
    // Every annotation is read once, also those that nobody goes by.
    Contracts.annotations().get(*F);
    if (F->doesThisDeclarationHaveABody() && F->getBody()) {
      if (Contracts.annotations().movesLocks(*F))
        Facts.MovesLocks.insert(F->getCanonicalDecl());
      TraverseFunctionBody(F);
    }
    return true;
  }
  bool TraverseFunctionDecl(FunctionDecl *F) override {
    return VisitFunctionDecl(F);
  }
  bool TraverseCXXMethodDecl(CXXMethodDecl *F) override {
    return VisitFunctionDecl(F);
  }
  bool TraverseCXXConstructorDecl(CXXConstructorDecl *F) override {
    return VisitFunctionDecl(F);
  }
  bool TraverseCXXDestructorDecl(CXXDestructorDecl *F) override {
    return VisitFunctionDecl(F);
  }
  bool TraverseCXXConversionDecl(CXXConversionDecl *F) override {
    return VisitFunctionDecl(F);
  }

  bool VisitCallExpr(CallExpr *Call) override {
    const FunctionDecl *Callee = Call->getDirectCallee();
    if (!Callee) {
      if (Current)
        Current->CallsUnseen = true;
      return true;
    }
    const FunctionContract *Contract = Contracts.get(Callee);
    noteCall(Callee, Contract);
    if (Contract)
      noteRunner(*Call, *Contract);
    if (Current && !Contract && !Callee->hasBody() &&
        !Contracts.isSystem(Callee))
      Current->CallsUnseen = true;
    if (Contract && Current)
      noteName(*Call, Contract->Lock);
    if (Contract && CurrentDefinition &&
        Contract->Creates.What != Creation::Nothing)
      Creators.insert(CurrentDefinition);
    if (Contract && Contract->Lock.What == LockEffect::Release && Current) {
      const LockEffect &Effect = Contract->Lock;
      int Index = Effect.Lock >= 0 ? Effect.Lock : Effect.Handle;
      bool Named = Index >= 0 && unsigned(Index) < Call->getNumArgs() &&
                   Effect.ByValue.empty();
      const ValueDecl *Lock =
          Named ? declarationOf(Call->getArg(Index)) : nullptr;
      Current->Releases.insert(Lock);
      if (Contract->Lock.AnyOwner)
        Facts.ReleasedForOwner.insert(Lock);
    }
    for (unsigned I = 0; I < Call->getNumArgs(); ++I) {
      const Role *Runs = nullptr;
      SourceLocation Where = Call->getExprLoc();
      if (Contract)
        for (llvm::ArrayRef<CallbackArgument> Arguments :
             {Contract->Callbacks, Contract->RunsNow})
          for (const CallbackArgument &Argument : Arguments)
            if (unsigned(Argument.Argument) == I) {
              Runs = Argument.Runs;
              if (!registers(Argument, *Call))
                Where = SourceLocation();
            }
      if (!Runs && I < Callee->getNumParams())
        Runs = roleOf(Callee->getParamDecl(I)->getType());
      registerFunction(Call->getArg(I), Runs, Where,
                       Callee->getIdentifier() ? Callee->getName() : "");
    }
    return true;
  }

  bool VisitCXXConstructExpr(CXXConstructExpr *E) override {
    noteCall(E->getConstructor(), nullptr);
    if (const CXXDestructorDecl *Destructor =
            E->getConstructor()->getParent()->getDestructor())
      noteCall(Destructor, nullptr);
    return true;
  }

  bool VisitBinaryOperator(BinaryOperator *B) override {
    if (B->isCompoundAssignmentOp())
      noteCounting(B->getLHS());
    if (B->getOpcode() != BO_Assign)
      return true;
    const Expr *Target = B->getLHS()->IgnoreParenImpCasts();
    std::optional<int64_t> Index;
    while (const auto *Element = dyn_cast<ArraySubscriptExpr>(Target)) {
      Expr::EvalResult Known;
      if (Element->getIdx()->EvaluateAsInt(Known, AST))
        Index = Known.Val.getInt().getExtValue();
      Target = Element->getBase()->IgnoreParenImpCasts();
    }
    const Role *Runs = nullptr;
    StringRef Name;
    if (const auto *Member = dyn_cast<MemberExpr>(Target)) {
      Name = Member->getMemberDecl()->getName();
      if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl())) {
        Runs = roleOf(Field);
        noteUserCall(B->getRHS(), Field, Index);
        if (Runs && Field->getType()->isArrayType())
          noteElement(B->getRHS(), Field, Index.value_or(-1));
      }
    }
    if (!Runs)
      Runs = roleOf(B->getLHS()->getType());
    registerFunction(B->getRHS(), Runs, B->getExprLoc(), Name);
    return true;
  }

  bool VisitStmt(Stmt *S) override {
    if (Current && WatchesFloat && floatingPointUse(S, AST))
      Current->UsesFloat = true;
    return true;
  }

  bool VisitUnaryOperator(UnaryOperator *U) override {
    if (U->isIncrementDecrementOp())
      noteCounting(U->getSubExpr());
    return true;
  }

  bool VisitVarDecl(VarDecl *V) override {
    if (V->getInit())
      registerFunction(V->getInit(), roleOf(V->getType()), V->getLocation(),
                       V->getName());
    return true;
  }

  bool VisitInitListExpr(InitListExpr *List) override {
    // A list below an error has no type, and may lack elements.
    if (List->getType().isNull() || llvm::is_contained(List->inits(), nullptr))
      return true;
    const RecordDecl *Record = List->getType()->getAsRecordDecl();
    if (!Record) {
      for (Expr *Init : List->inits())
        registerFunction(Init, roleOf(Init->getType()), Init->getExprLoc(), "");
      return true;
    }
    unsigned I = 0;
    for (const FieldDecl *Field : Record->fields()) {
      if (I >= List->getNumInits())
        break;
      if (Field->isUnnamedBitField())
        continue;
      registerFunction(List->getInit(I), roleOf(Field),
                       List->getInit(I)->getExprLoc(), Field->getName());
      noteUserCall(List->getInit(I), Field, std::nullopt);
      ++I;
    }
    return true;
  }

private:
  ASTContext &AST;
  ContractIndex &Contracts;
  UnitFacts &Facts;
  FunctionSummary *Current = nullptr;
  const FunctionDecl *CurrentFunction = nullptr;
  FunctionDecl *CurrentDefinition = nullptr;
  const bool WatchesFloat = needsSavedFloat(AST);

  void noteCall(const FunctionDecl *Callee, const FunctionContract *Contract) {
    Callee = Callee->getCanonicalDecl();
    // A function that only calls itself is not called.
    if (Callee != CurrentFunction)
      Called.insert(Callee);
    if (!Current)
      return;
    if (const SalPromises *Says = Contracts.promisesOf(Callee))
      Current->Changes |=
          llvm::any_of(Says->Locks, [](const SalLockPromise &Each) {
            return Each.What == SalLockPromise::Held ||
                   Each.What == SalLockPromise::NotHeld;
          });
    if (Contract) {
      // A wait for itself is a matter for any root.
      Current->Changes |=
          Contract->changesState() || !Contract->WaitsFor.empty();
      Current->Demands |= Contract->matters() || Contract->Timeout >= 0;
      Current->DemandsRaised |= Contract->Demands.Min > IrqlPassive;
      return;
    }
    Current->Demands |= Contracts.demandsOf(Callee) != nullptr;
    Current->Callees.insert(Callee);
    Current->Demands |= isPageable(Callee);
    // Functions of system headers are scanned when they are met, to know
    // whether they lead to an API.
    const FunctionDecl *Definition = nullptr;
    if (Callee->hasBody(Definition) && !Summaries.contains(Callee) &&
        AST.getSourceManager().isInSystemHeader(Definition->getLocation())) {
      Summaries[Callee]; // stops recursion
      FunctionSummary *Around = Current;
      FunctionSummary Own;
      Current = &Own;
      TraverseStmt(Definition->getBody());
      Current = Around;
      Summaries[Callee] = std::move(Own);
    }
  }

  /// Does a function say that its code may be paged out? Remembers how.
  bool isPageable(const FunctionDecl *F) {
    auto [Known, New] =
        Facts.PageableFunctions.try_emplace(F->getCanonicalDecl(), Pageable());
    if (New && !AST.getSourceManager().isInSystemHeader(F->getLocation())) {
      Known->second.Section = pagedSection(F);
      if (const FunctionDecl *Definition = F->getDefinition())
        findDemandingMacro(*Definition, Known->second);
    }
    return bool(Known->second);
  }

  /// Looks at the beginning of a body, as far as every path through it comes,
  /// for a macro with a contract. It may expand to nothing, so only the text
  /// tells.
  void findDemandingMacro(const FunctionDecl &F, Pageable &Into) const {
    const Stmt *Body = F.getBody();
    if (!Body || Body->getBeginLoc().isMacroID())
      return;
    const SourceManager &Sources = AST.getSourceManager();
    auto [File, Offset] = Sources.getDecomposedLoc(Body->getBeginLoc());
    bool Invalid = false;
    StringRef Text = Sources.getBufferData(File, &Invalid);
    if (Invalid)
      return;
    Lexer Raw(Sources.getLocForStartOfFile(File), AST.getLangOpts(),
              Text.begin(), Text.begin() + Offset, Text.end());
    unsigned Depth = 0;
    for (Token T; !Raw.LexFromRawLexer(T);) {
      if (T.is(tok::l_brace))
        ++Depth;
      else if (T.is(tok::r_brace) && !--Depth)
        return;
      if (T.isNot(tok::raw_identifier) || Depth != 1)
        continue;
      if (isControl(T))
        return;
      auto Name = AST.Idents.find(T.getRawIdentifier());
      if (Name == AST.Idents.end() || !Name->second->hadMacroDefinition())
        continue;
      const FunctionContract *Contract =
          Contracts.table().function(Name->getKey());
      if (!Contract || !Contract->Pageable)
        continue;
      Into.Macro = Name->getKey();
      Into.Demands = Contract;
      return;
    }
  }

  /// What a call runs before it returns, the caller does.
  void noteRunner(CallExpr &Call, const FunctionContract &Contract) {
    if (Contract.RunsNow.empty())
      return;
    const CallbackArgument &Runs = Contract.RunsNow.front();
    if (Runs.Passes.empty() || unsigned(Runs.Argument) >= Call.getNumArgs())
      return;
    Runners.insert({Call.getDirectCallee()->getCanonicalDecl(), &Contract});
    const FunctionDecl *F = functionNamed(Call.getArg(Runs.Argument));
    if (F && Current)
      Current->Callees.insert(F->getCanonicalDecl());
  }

  void noteName(const CallExpr &Call, const LockEffect &Effect) {
    if (Effect.Lock < 0 || unsigned(Effect.Lock) >= Call.getNumArgs() ||
        !Effect.ByValue.empty())
      return;
    const ValueDecl *Name = namedLock(Call.getArg(Effect.Lock));
    if (Effect.What == LockEffect::Initialize)
      Facts.Initialized.insert(Name);
    else if (Effect.What == LockEffect::Delete)
      Facts.Deleted.insert(Name);
    if (!Name)
      return;
    if (Effect.What == LockEffect::Acquire || Effect.OwnedIf >= 0)
      Current->NamesAcquired.insert(Name);
    else if (Effect.What == LockEffect::Release)
      Current->NamesReleased.insert(Name);
  }

  void noteCounting(const Expr *Target) {
    Target = Target->IgnoreParenImpCasts();
    if (const auto *Member = dyn_cast<MemberExpr>(Target))
      Facts.CountedWith.insert(Member->getMemberDecl());
    else if (const auto *Ref = dyn_cast<DeclRefExpr>(Target))
      if (const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        if (Variable->hasGlobalStorage())
          Facts.CountedWith.insert(Variable);
  }

  static const ValueDecl *declarationOf(const Expr *Lock) {
    Lock = Lock->IgnoreParenCasts();
    if (const auto *Address = dyn_cast<UnaryOperator>(Lock))
      Lock = Address->getSubExpr()->IgnoreParenCasts();
    while (const auto *Element = dyn_cast<ArraySubscriptExpr>(Lock))
      Lock = Element->getBase()->IgnoreParenCasts();
    if (const auto *Member = dyn_cast<MemberExpr>(Lock))
      // A pointer to a lock says nothing of which lock it is.
      return Member->getType()->isPointerType()
                 ? nullptr
                 : cast<ValueDecl>(Member->getMemberDecl()->getCanonicalDecl());
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Lock))
      return Ref->getType()->isPointerType()
                 ? nullptr
                 : cast<ValueDecl>(Ref->getDecl()->getCanonicalDecl());
    return nullptr;
  }

  /// The role that one of the typedefs of a type names.
  const Role *roleOf(QualType Type) const {
    while (!Type.isNull()) {
      if (const auto *Typedef = Type->getAs<TypedefType>()) {
        if (const Role *Runs =
                Contracts.table().roleOfType(Typedef->getDecl()->getName()))
          return Runs;
        Type = Typedef->desugar();
      } else if (Type->isPointerType()) {
        Type = Type->getPointeeType();
      } else if (const auto *Array = AST.getAsArrayType(Type)) {
        Type = Array->getElementType();
      } else {
        break;
      }
    }
    return nullptr;
  }

  const Role *roleOf(const FieldDecl *Field) const {
    const RecordDecl *Record = Field->getParent();
    if (const Role *Runs =
            Contracts.table().slot(Record->getName(), Field->getName()))
      return Runs;
    return Field->getType()->isPointerType() || Field->getType()->isArrayType()
               ? roleOf(Field->getType())
               : nullptr;
  }

  /// 'DRIVER_CANCEL Foo;' and the names that the system calls.
  void findDeclaredRole(FunctionDecl *F) {
    if (!F->getIdentifier())
      return;
    RootContext Context;
    Context.Function = F;
    if (const Role *Runs = Contracts.table().entryPoint(F->getName())) {
      Context.Runs = Runs;
      Context.EntryPoint = true;
    } else if (const TypeSourceInfo *Type = F->getTypeSourceInfo();
               Type && Type->getType()->getAs<TypedefType>()) {
      Context.Runs = roleOf(Type->getType());
    }
    SalContracts &Annotations = Contracts.annotations();
    if (!Context.Runs)
      Context.Runs = Annotations.roleOf(*F);
    if (Context.Runs && !Context.EntryPoint && F->isFirstDecl())
      for (const Role *Annotated :
           {Annotations.roleOf(*F), Annotations.otherRoleOf(*F)})
        if (Annotated && Annotated != Context.Runs) {
          RootContext Other;
          Other.Function = F;
          Other.Runs = Annotated;
          Facts.RoleConflicts.push_back({F, Context.Runs, Other});
        }
    if (Context.Runs)
      note(F, Context);
  }

  /// Does a call set the routine up to run, or can it at least?
  bool registers(const CallbackArgument &Argument, const CallExpr &Call) const {
    return Argument.Registers &&
           llvm::all_of(Argument.If, [&](const ArgumentCondition &Condition) {
             unsigned I = Condition.Argument;
             Expr::EvalResult Known;
             if (I >= Call.getNumArgs() ||
                 !Call.getArg(I)->EvaluateAsInt(Known, AST))
               return true;
             int64_t Value = Known.Val.getInt().getExtValue();
             switch (Condition.Is) {
             case ArgumentCondition::Zero:
               return Value == 0;
             case ArgumentCondition::NonZero:
               return Value != 0;
             case ArgumentCondition::Equal:
               return Value == Condition.Value;
             case ArgumentCondition::AnyBit:
               return (Value & Condition.Value) != 0;
             }
             llvm_unreachable("all cases are handled");
           });
  }

  static const FunctionDecl *functionNamed(const Expr *E) {
    E = E->IgnoreParenCasts();
    // A = B = F;
    while (const auto *Chain = dyn_cast<BinaryOperator>(E)) {
      if (Chain->getOpcode() != BO_Assign)
        break;
      E = Chain->getRHS()->IgnoreParenCasts();
    }
    if (const auto *Address = dyn_cast<UnaryOperator>(E))
      if (Address->getOpcode() == UO_AddrOf)
        E = Address->getSubExpr()->IgnoreParenCasts();
    const auto *Ref = dyn_cast<DeclRefExpr>(E);
    return Ref ? dyn_cast<FunctionDecl>(Ref->getDecl()) : nullptr;
  }

  /// Notes a function that is put where system calls of user-mode threads find
  /// it.
  void noteUserCall(const Expr *E, const FieldDecl *Field,
                    std::optional<int64_t> Index) {
    if (const FunctionDecl *F = functionNamed(E))
      if (Contracts.table().isUserCall(Field->getParent()->getName(),
                                       Field->getName(), Index))
        Facts.UserCalls.insert(F->getCanonicalDecl());
  }

  void noteElement(const Expr *E, const FieldDecl *Array, int64_t Index) {
    if (const FunctionDecl *F = functionNamed(E))
      Facts.Elements[F->getCanonicalDecl()].push_back({Array, Index});
  }

  void registerFunction(const Expr *E, const Role *Runs, SourceLocation Where,
                        StringRef By) {
    const FunctionDecl *F = functionNamed(E);
    if (!F)
      return;
    AddressTaken.insert(F->getCanonicalDecl());
    if (Runs)
      note(F, {F, Runs, Where, By, false});
  }

  /// One of the two is what the function is declared as, the other how it is
  /// registered; if so, and if they differ, that is kept.
  void noteConflict(const FunctionDecl *F, const RootContext &A,
                    const RootContext &B) {
    auto IsDeclared = [](const RootContext &C) {
      return C.Registration.isInvalid() && C.RegisteredBy.empty() &&
             !C.EntryPoint;
    };
    if (A.Runs == B.Runs || IsDeclared(A) == IsDeclared(B))
      return;
    const RootContext &Declared = IsDeclared(A) ? A : B,
                      &Registered = IsDeclared(A) ? B : A;
    if (Registered.Registration.isValid())
      Facts.RoleConflicts.push_back({F, Declared.Runs, Registered});
  }

  void note(const FunctionDecl *F, const RootContext &Context) {
    auto [Known, New] =
        Facts.Contexts.try_emplace(F->getCanonicalDecl(), Context);
    if (!New)
      noteConflict(F, Known->second, Context);
    // Where a registration is seen it tells more than a declared type, but the
    // role is the same one.
    if (!New && Known->second.Registration.isInvalid() &&
        Known->second.Runs == Context.Runs)
      Known->second = Context;
  }
};

} // namespace

/// The declarations that aren't of the system's headers, in order.
static std::vector<Decl *> ownDeclarations(ASTContext &AST,
                                           HeaderDeclarations *Known) {
  std::vector<Decl *> Result;
  const SourceManager &Sources = AST.getSourceManager();
  TranslationUnitDecl *Unit = AST.getTranslationUnitDecl();
  if (Known && *Known && AST.getExternalSource()) {
    for (uint64_t Number : **Known)
      if (Decl *D =
              AST.getExternalSource()->GetExternalDecl(GlobalDeclID(Number)))
        Result.push_back(D);
    for (Decl *D : Unit->noload_decls())
      if (!D->isFromASTFile() && !Sources.isInSystemHeader(D->getLocation()))
        Result.push_back(D);
    return Result;
  }
  if (Known)
    Known->emplace();
  for (Decl *D : Unit->decls()) {
    if (Sources.isInSystemHeader(D->getLocation()))
      continue;
    Result.push_back(D);
    if (Known && D->isFromASTFile())
      (*Known)->push_back(D->getGlobalID().getRawValue());
  }
  return Result;
}

/// The problems of annotations in the driver's own source, each once: types and
/// templates share theirs.
static std::vector<AnnotationProblem>
ownProblems(const SalContracts &Annotations, const SourceManager &Sources) {
  std::vector<AnnotationProblem> Result;
  llvm::DenseSet<SourceLocation> Told;
  for (const SalProblem &Problem : Annotations.problems()) {
    if (Sources.isInSystemHeader(Problem.Where) ||
        !Told.insert(Problem.Where).second)
      continue;
    AnnotationProblem Own;
    const FunctionDecl *Definition = Problem.Function->getDefinition();
    Own.Of.Function = Definition ? Definition : Problem.Function;
    Own.What = Problem;
    Result.push_back(std::move(Own));
  }
  return Result;
}

UnitScan irqlint::scanUnit(ASTContext &AST, ContractIndex &Contracts,
                           UnitFacts &Facts, HeaderDeclarations *Known) {
  Scanner S(AST, Contracts, Facts);
  const SourceManager &Sources = AST.getSourceManager();
  for (Decl *D : ownDeclarations(AST, Known))
    S.TraverseDecl(D);
  Facts.AnnotationProblems = ownProblems(Contracts.annotations(), Sources);

  // What a function reaches, it does. A few bits and small sets, so iterating
  // until nothing changes is cheap.
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (auto &[F, Own] : S.Summaries)
      for (unsigned I = 0; I < Own.Callees.size(); ++I) {
        auto Found = S.Summaries.find(Own.Callees[I]);
        if (Found == S.Summaries.end() || &Found->second == &Own)
          continue;
        const FunctionSummary &Callee = Found->second;
        for (bool FunctionSummary::*Does :
             {&FunctionSummary::Changes, &FunctionSummary::CallsUnseen,
              &FunctionSummary::Demands, &FunctionSummary::DemandsRaised,
              &FunctionSummary::UsesFloat})
          if (Callee.*Does && !(Own.*Does))
            Own.*Does = Changed = true;
        for (const ValueDecl *Lock : Callee.Releases)
          Changed |= Own.Releases.insert(Lock);
      }
  }

  findFrameworkScopes(S.Creators.getArrayRef(), AST, Contracts, Facts);

  UnitScan Result;
  for (const auto &[F, Own] : S.Summaries) {
    Result.Callees[F].assign(Own.Callees.begin(), Own.Callees.end());
    for (const ValueDecl *Lock : Own.NamesAcquired)
      if (Own.NamesReleased.contains(Lock))
        Facts.LockUses[Lock].Paired.push_back(F);
      else
        ++Facts.LockUses[Lock].OnlyAcquired;
    for (const ValueDecl *Lock : Own.NamesReleased)
      if (!Own.NamesAcquired.contains(Lock))
        ++Facts.LockUses[Lock].OnlyReleased;
    if (Own.Changes || Own.Demands || Own.UsesFloat)
      Facts.Relevant.insert(F);
    for (const ValueDecl *Lock : Own.Releases)
      Facts.Releases.insert({F, Lock});
  }
  Result.Runners = std::move(S.Runners);
  Result.Definitions.assign(S.Definitions.begin(), S.Definitions.end());
  llvm::sort(Result.Definitions, [&](FunctionDecl *L, FunctionDecl *R) {
    return Sources.isBeforeInTranslationUnit(L->getLocation(),
                                             R->getLocation());
  });
  for (const FunctionDecl *F : Result.Definitions) {
    const FunctionDecl *Canonical = F->getCanonicalDecl();
    const FunctionSummary &Own = S.Summaries[Canonical];
    auto Context = Facts.Contexts.find(Canonical);
    const Role *Runs =
        Context == Facts.Contexts.end() ? nullptr : Context->second.Runs;
    // Where nothing changes, only a callback that starts at a raised IRQL can
    // call something at too high a one, and only one that starts at a low IRQL
    // something at too low a one.
    const FunctionContract *Promised = Contracts.demandsOf(F);
    bool Raised = (Runs && Context->second.entry().Min > IrqlPassive) ||
                  (Promised && Promised->Demands.Min > IrqlPassive);
    int8_t Ceiling = Runs ? Context->second.entry().Max : IrqlUnstated;
    bool Low = Ceiling != IrqlUnstated && Ceiling < IrqlDispatch;
    if (Runs && Runs->EndsDriver && !Own.CallsUnseen)
      Facts.LastRoutine = F;
    // Promises about locks and IRQL are for the body to keep, whoever calls it.
    const SalPromises *Says = Contracts.promisesOf(F);
    bool Promises = Says && (Own.Changes || !Own.Callees.empty());
    // A callback that is entered with a lock has to do something about it.
    bool Worth = Own.Changes || (Own.Demands && Raised) ||
                 (Own.DemandsRaised && Low) || (Runs && Runs->Holds) ||
                 (Own.UsesFloat && Runs && Runs->NoLocks) || Promises;
    bool Entered = S.Called.contains(Canonical);
    if (Worth)
      Facts.Relevant.insert(Canonical);
    if (Worth &&
        (Runs || !Entered || Promises || S.AddressTaken.contains(Canonical)))
      Result.Roots.push_back(F);
  }
  // Functions that only call one another are nobody's callees.
  llvm::DenseSet<const FunctionDecl *> Reached;
  auto Reach = [&](const FunctionDecl *From) {
    std::vector<const FunctionDecl *> Work{From->getCanonicalDecl()};
    while (!Work.empty()) {
      const FunctionDecl *F = Work.back();
      Work.pop_back();
      auto Own = S.Summaries.find(F);
      if (Own != S.Summaries.end() && Reached.insert(F).second)
        Work.insert(Work.end(), Own->second.Callees.begin(),
                    Own->second.Callees.end());
    }
  };
  for (const FunctionDecl *Root : Result.Roots)
    Reach(Root);
  for (const FunctionDecl *F : Result.Definitions) {
    const FunctionDecl *Canonical = F->getCanonicalDecl();
    if (!S.Summaries[Canonical].Changes || Reached.contains(Canonical))
      continue;
    Result.Roots.push_back(F);
    Reach(F);
  }
  return Result;
}
