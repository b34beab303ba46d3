//===- Mends.cpp - Changes that mend a defect -----------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Mends.h"
#include "Rules/Leak.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/ParentMap.h"
#include "clang/Lex/Lexer.h"

using namespace irqlint;
using namespace clang;

void ExitMends::addExit(const ReturnEvent &Event, ento::ProgramStateRef State,
                        const RootContext &Root) {
  auto [Known, New] = Exits.try_emplace(exitLocation(Event, Root.Function));
  Exit &Own = Known->second;
  const HeldLock *Only = nullptr;
  unsigned Count = 0;
  HeldLocks Held = getHeldLocks(State);
  for (const auto &[Key, Lock] : Held) {
    Only = &Lock;
    ++Count;
  }
  IrqlRange Irql = irqlBounds(State, getIrql(State));
  if (New) {
    Own.Return = Event.Return;
    Own.Root = Root.Function;
    Own.Irql = Irql;
  }
  if (Event.End || Count != 1 || Only->Count != 1 || Only->Owed ||
      Only->MaybeReleased || Only->Exposed || Only->Indexed ||
      Only->Countless) {
    Own.Alike = false;
    return;
  }
  if (New) {
    Own.Lock = Only->Object;
    Own.Site = Only->Site;
    Own.Family = Only->Family;
    Own.Mode = Only->Mode;
  }
  Own.Alike &= Own.Lock == Only->Object && Own.Site == Only->Site &&
               Own.Mode == Only->Mode;
  Own.Irql.Min = std::min(Own.Irql.Min, Irql.Min);
  Own.Irql.Max = std::max(Own.Irql.Max, Irql.Max);
}

namespace {

/// How often variables are given a value in a function, and which variables an
/// expression reads.
struct VariableUses : DynamicRecursiveASTVisitor {
  llvm::DenseMap<const VarDecl *, unsigned> Writes;
  llvm::SmallPtrSet<const VarDecl *, 4> Read;

  bool VisitBinaryOperator(BinaryOperator *B) override {
    if (B->isAssignmentOp())
      note(B->getLHS());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *U) override {
    if (U->isIncrementDecrementOp() || U->getOpcode() == UO_AddrOf)
      note(U->getSubExpr());
    return true;
  }
  bool VisitVarDecl(VarDecl *D) override {
    Writes[D->getCanonicalDecl()] += D->hasInit();
    return true;
  }
  bool VisitDeclRefExpr(DeclRefExpr *Ref) override {
    if (const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
      Read.insert(Variable->getCanonicalDecl());
    return true;
  }

private:
  void note(const Expr *Target) {
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Target->IgnoreParenCasts()))
      if (const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        ++Writes[Variable->getCanonicalDecl()];
  }
};

/// Writes the release of what one call has acquired.
class ReleaseWriter {
public:
  ReleaseWriter(const FunctionDecl *Root, const CallExpr *Acquire,
                const FunctionContract &How, const Stmt *At)
      : AST(Root->getASTContext()), Acquire(Acquire), How(How), At(At),
        Parents(Root->getBody()) {
    InRoot.TraverseStmt(Root->getBody());
    for (const ParmVarDecl *P : Root->parameters())
      ++InRoot.Writes[P->getCanonicalDecl()];
  }

  /// The call with its semicolon; empty if it can't be written.
  std::string write(StringRef Api, const FunctionContract &Release) {
    const FunctionDecl *Callee = nullptr;
    for (const NamedDecl *D :
         AST.getTranslationUnitDecl()->lookup(&AST.Idents.get(Api)))
      Callee = dyn_cast<FunctionDecl>(D);
    if (!Callee)
      return "";
    // What an acquire returns has no name here.
    if (Release.Lock.Handle >= 0 &&
        (Instead ? InsteadHow->Lock : How.Lock).Handle < 0)
      return "";
    std::string Text = (Api + "(").str();
    for (unsigned I = 0; I < Callee->getNumParams(); ++I) {
      std::string Argument;
      if (int(I) == Release.Lock.Lock)
        Argument = Instead ? text(Instead->getArg(InsteadHow->Lock.Lock))
                           : argument(How.Lock.Lock);
      else if (int(I) == Release.Lock.Handle)
        Argument = Instead ? text(Instead->getArg(InsteadHow->Lock.Handle))
                           : argument(How.Lock.Handle);
      else if (Release.Irql.To == IrqlEffect::ToArgument &&
               int(I) == Release.Irql.Argument)
        Argument = savedIrql();
      if (Argument.empty())
        return "";
      Text += (I ? ", " : "") + Argument;
    }
    return Text + ");";
  }

  /// The lock is written as another release at the same place writes it.
  void takePlaceOf(const CallExpr *Call, const FunctionContract &Contract) {
    Instead = Call;
    InsteadHow = &Contract;
  }

  /// Statements around the exit; null if none is.
  const Stmt *parent(const Stmt *S) const {
    return Parents.getParent(const_cast<Stmt *>(S));
  }

private:
  std::string argument(int Index) {
    if (Index < 0 || unsigned(Index) >= Acquire->getNumArgs())
      return "";
    return spell(Acquire->getArg(Index));
  }

  /// Where the acquire has saved the IRQL.
  std::string savedIrql() {
    if (How.Irql.SaveTo == IrqlEffect::SaveToPointee) {
      const auto *Address = dyn_cast<UnaryOperator>(
          Acquire->getArg(How.Irql.SaveArgument)->IgnoreParenCasts());
      return Address && Address->getOpcode() == UO_AddrOf
                 ? spell(Address->getSubExpr())
                 : "";
    }
    if (How.Irql.SaveTo != IrqlEffect::SaveToReturn)
      return "";
    const Stmt *Around =
        Parents.getParentIgnoreParenImpCasts(const_cast<CallExpr *>(Acquire));
    if (const auto *Assign = dyn_cast_or_null<BinaryOperator>(Around))
      return Assign->getOpcode() == BO_Assign ? spell(Assign->getLHS()) : "";
    const auto *Declares = dyn_cast_or_null<DeclStmt>(Around);
    const auto *Variable = Declares && Declares->isSingleDecl()
                               ? dyn_cast<VarDecl>(Declares->getSingleDecl())
                               : nullptr;
    return Variable && isSteady(Variable) ? Variable->getNameAsString() : "";
  }

  std::string text(const Expr *E) const {
    return Lexer::getSourceText(
               CharSourceRange::getTokenRange(E->getSourceRange()),
               AST.getSourceManager(), AST.getLangOpts())
        .str();
  }

  /// The text of an expression; empty if it may mean something else at the
  /// exit.
  std::string spell(const Expr *E) {
    VariableUses Uses;
    Uses.TraverseStmt(const_cast<Expr *>(E));
    if (E->getBeginLoc().isMacroID() || E->getEndLoc().isMacroID() ||
        E->HasSideEffects(AST) ||
        !llvm::all_of(Uses.Read,
                      [this](const VarDecl *V) { return isSteady(V); }))
      return "";
    return text(E);
  }

  /// Is the variable in scope at the exit, with the value that it had at the
  /// acquire? It is given one only once.
  bool isSteady(const VarDecl *Variable) const {
    if (Variable->hasGlobalStorage() && !Variable->isStaticLocal())
      return !Variable->getType()->isPointerType();
    if (InRoot.Writes.lookup(Variable->getCanonicalDecl()) > 1)
      return false;
    if (isa<ParmVarDecl>(Variable))
      return true;
    for (const Stmt *Around = At; Around; Around = parent(Around))
      for (const Stmt *Child : Around->children())
        if (const auto *Declares = dyn_cast_or_null<DeclStmt>(Child))
          if (llvm::is_contained(Declares->decls(), Variable))
            return isa<CompoundStmt>(Around);
    return false;
  }

  ASTContext &AST;
  const CallExpr *Acquire;
  const FunctionContract &How;
  const Stmt *At;
  const CallExpr *Instead = nullptr;
  const FunctionContract *InsteadHow = nullptr;
  ParentMap Parents;
  VariableUses InRoot;
};

} // namespace

/// What the release could change is not returned.
static bool isSimple(const Expr *Value, const ASTContext &AST) {
  if (!Value)
    return true;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(Value->IgnoreParenCasts()))
    if (const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
      return Variable->hasLocalStorage();
  return Value->isEvaluatable(AST);
}

/// The white space in front of the line of a place.
static std::string indentOf(SourceLocation Where,
                            const SourceManager &Sources) {
  return Lexer::getIndentationForLine(Where, Sources).str();
}

/// Inserts a statement in front of a return.
static std::vector<Mend> insertBefore(const ReturnStmt *Return,
                                      const Stmt *Parent,
                                      const std::string &Statement,
                                      const ASTContext &AST) {
  const SourceManager &Sources = AST.getSourceManager();
  SourceLocation At = Return->getBeginLoc();
  std::string Indent = indentOf(At, Sources);
  if (isa_and_nonnull<CompoundStmt, SwitchCase, LabelStmt>(Parent))
    return {{At, {}, Statement + "\n" + Indent}};
  // The only statement below an 'if' or a loop: it needs braces.
  auto Last =
      Lexer::findNextToken(Return->getEndLoc(), Sources, AST.getLangOpts());
  if (!Parent || !Last || Last->isNot(tok::semi) ||
      Parent->getBeginLoc().isMacroID())
    return {};
  return {{At, {}, "{\n" + Indent + Statement + "\n" + Indent},
          {Last->getLocation(), Last->getLocation(),
           ";\n" + indentOf(Parent->getBeginLoc(), Sources) + "}"}};
}

static bool allows(const FunctionContract &Release, IrqlRange At) {
  return (Release.Demands.Min == IrqlUnstated ||
          At.Min >= Release.Demands.Min) &&
         (Release.Demands.Max == IrqlUnstated || At.Max <= Release.Demands.Max);
}

std::vector<Mend> ExitMends::release(const LockKey &Lock, SourceLocation Where,
                                     const ContractTable &Contracts) const {
  auto Known = Exits.find(Where);
  if (Known == Exits.end() || Where.isMacroID())
    return {};
  const Exit &Own = Known->second;
  // A lock of a callee has other arguments than the root can write.
  if (!Own.Alike || Own.Lock != &Lock || Own.Site->Frame->getParent())
    return {};
  const auto *Acquire = dyn_cast<CallExpr>(Own.Site->Call);
  const FunctionContract *How = Contracts.function(Own.Site->Api);
  if (!Acquire || !How || How->Lock.Mode != Own.Mode)
    return {};
  StringRef With = releaseOf(*How);
  const FunctionContract *Release = Contracts.function(With);
  if (!Release || Release->Lock.What != LockEffect::Release ||
      !allows(*Release, Own.Irql))
    return {};
  const ASTContext &AST = Own.Root->getASTContext();
  const Stmt *At =
      Own.Return ? static_cast<const Stmt *>(Own.Return) : Own.Root->getBody();
  ReleaseWriter Writer(Own.Root, Acquire, *How, At);
  std::string Statement = Writer.write(With, *Release);
  if (Statement.empty())
    return {};
  if (!Own.Return)
    return {
        {Where,
         {},
         "  " + Statement + "\n" + indentOf(Where, AST.getSourceManager())}};
  if (!isSimple(Own.Return->getRetValue(), AST))
    return {};
  return insertBefore(Own.Return, Writer.parent(Own.Return), Statement, AST);
}

StringRef irqlint::releaseOf(const FunctionContract &Acquire) {
  return Acquire.Lock.ReleaseWith.empty() ? Acquire.Lock.Family->ReleaseWith
                                          : Acquire.Lock.ReleaseWith;
}

namespace {

/// Counts the calls that acquire a lock.
struct AcquireCounter : ConstDynamicRecursiveASTVisitor {
  const ContractTable &Contracts;
  unsigned Count = 0;
  explicit AcquireCounter(const ContractTable &Contracts)
      : Contracts(Contracts) {}
  bool VisitCallExpr(const CallExpr *Call) override {
    const FunctionDecl *Callee = Call->getDirectCallee();
    const FunctionContract *Contract =
        Callee && Callee->getIdentifier()
            ? Contracts.function(Callee->getName())
            : nullptr;
    Count += Contract && Contract->Lock.What == LockEffect::Acquire;
    return true;
  }
};

} // namespace

std::vector<Mend> irqlint::replaceRelease(const LockSite &Release,
                                          const Expr *Acquire,
                                          StringRef AcquireApi,
                                          const FunctionDecl *Root,
                                          const ContractTable &Contracts) {
  const auto *AcquireCall = dyn_cast_or_null<CallExpr>(Acquire);
  const auto *ReleaseCall = dyn_cast<CallExpr>(Release.Call);
  const FunctionContract *How = Contracts.function(AcquireApi);
  const FunctionContract *Wrong = Contracts.function(Release.Api);
  if (!AcquireCall || !ReleaseCall || !How || !Wrong ||
      ReleaseCall->getBeginLoc().isMacroID() ||
      ReleaseCall->getEndLoc().isMacroID())
    return {};
  AcquireCounter Acquires(Contracts);
  Acquires.TraverseStmt(Root->getBody());
  const FunctionContract *Fitting = Contracts.function(releaseOf(*How));
  // Both name the lock in the same way.
  if (Acquires.Count != 1 || !Fitting ||
      (Fitting->Lock.Lock < 0) != (Wrong->Lock.Lock < 0) ||
      (Fitting->Lock.Handle < 0) != (Wrong->Lock.Handle < 0))
    return {};
  ReleaseWriter Writer(Root, AcquireCall, *How, ReleaseCall);
  Writer.takePlaceOf(ReleaseCall, *Wrong);
  std::string Text = Writer.write(releaseOf(*How), *Fitting);
  if (Text.empty())
    return {};
  Text.pop_back(); // The semicolon is there.
  return {{ReleaseCall->getBeginLoc(), ReleaseCall->getEndLoc(), Text}};
}
