//===- SehLowering.cpp - Structured exception handling, visible -----------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/SehLowering.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/Expr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Basic/Builtins.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace irqlint;
using namespace clang;

namespace {

/// Does the body have SEH statements at all?
struct SehFinder : DynamicRecursiveASTVisitor {
  bool Found = false;
  bool VisitSEHTryStmt(SEHTryStmt *) override {
    Found = true;
    return false;
  }
};

struct LabelFinder : DynamicRecursiveASTVisitor {
  llvm::SmallPtrSet<const LabelDecl *, 4> Labels;
  bool VisitLabelStmt(LabelStmt *L) override {
    Labels.insert(L->getDecl());
    return true;
  }
};

/// A __try around the statement that is being lowered.
struct TryFrame {
  TryFrame *Outer = nullptr;
  bool IsFinally = false;
  /// Says how the block was left; only for __finally.
  VarDecl *Exit = nullptr;
  /// Where an exception goes to, and where __leave goes to.
  LabelDecl *Handler = nullptr;
  LabelDecl *After = nullptr;
  /// Labels inside the block: a goto to one of them doesn't leave it.
  llvm::SmallPtrSet<const LabelDecl *, 4> Labels;
  /// Loops and switches around the statement that are inside the block: break
  /// and continue may stay inside.
  unsigned Breakable = 0, Continuable = 0;
  /// The ways out that were met: code and what to do after the handler.
  std::vector<std::pair<unsigned, Stmt *>> Exits;
  /// Does something in the block raise, so that the handler is reached?
  bool Raises = false;
  unsigned RaiseCode = 0;
};

} // namespace

class SehLowering::FunctionLowering {
public:
  FunctionLowering(SehLowering &Lowering, FunctionDecl *Function)
      : Lowering(Lowering), AST(Lowering.AST), Facts(Lowering.Facts),
        Function(Function) {}

  void run() {
    findUserPointers();
    Stmt *Body = Function->getBody();
    Stmt *New = lower(Body, nullptr);
    if (New != Body) {
      Lowering.Bodies.push_back({Function, Body});
      Function->setBody(New);
    }
  }

private:
  SehLowering &Lowering;
  ASTContext &AST;
  const SehFacts &Facts;
  FunctionDecl *Function;
  VarDecl *ReturnValue = nullptr;
  VarDecl *Either = nullptr;
  /// The variable that AbnormalTermination() reads here.
  VarDecl *Abnormal = nullptr;
  llvm::SmallPtrSet<const VarDecl *, 4> UserPointers;

  //===--------------------------------------------------------------------===//
  // New nodes
  //===--------------------------------------------------------------------===//

  VarDecl *makeVariable(StringRef Name, QualType Type, SourceLocation At) {
    VarDecl *Variable =
        VarDecl::Create(AST, Function, At, At, &AST.Idents.get(Name), Type,
                        AST.getTrivialTypeSourceInfo(Type, At), SC_None);
    Variable->setImplicit();
    return Variable;
  }
  DeclRefExpr *makeRef(VarDecl *Variable, SourceLocation At) {
    return DeclRefExpr::Create(AST, NestedNameSpecifierLoc(), SourceLocation(),
                               Variable, false, At, Variable->getType(),
                               VK_LValue);
  }
  Expr *makeLoad(VarDecl *Variable, SourceLocation At) {
    return ImplicitCastExpr::Create(
        AST, Variable->getType().getUnqualifiedType(), CK_LValueToRValue,
        makeRef(Variable, At), nullptr, VK_PRValue, FPOptionsOverride());
  }
  Expr *makeInt(unsigned Value, SourceLocation At) {
    return IntegerLiteral::Create(
        AST, llvm::APInt(AST.getIntWidth(AST.IntTy), Value), AST.IntTy, At);
  }
  Stmt *makeAssign(VarDecl *Variable, Expr *Value, SourceLocation At) {
    return BinaryOperator::Create(AST, makeRef(Variable, At), Value, BO_Assign,
                                  Variable->getType(), VK_PRValue, OK_Ordinary,
                                  At, FPOptionsOverride());
  }
  Expr *makeCompare(VarDecl *Variable, unsigned Value, BinaryOperatorKind Op,
                    SourceLocation At) {
    return BinaryOperator::Create(AST, makeLoad(Variable, At),
                                  makeInt(Value, At), Op, AST.IntTy, VK_PRValue,
                                  OK_Ordinary, At, FPOptionsOverride());
  }
  Stmt *makeCompound(ArrayRef<Stmt *> Body, SourceLocation Begin,
                     SourceLocation End) {
    return CompoundStmt::Create(AST, Body, FPOptionsOverride(), Begin, End);
  }
  Stmt *makeIf(Expr *Condition, Stmt *Then, Stmt *Else, SourceLocation At) {
    return IfStmt::Create(AST, At, IfStatementKind::Ordinary, nullptr, nullptr,
                          Condition, At, At, Then, At, Else);
  }
  LabelDecl *makeLabel(StringRef Name, SourceLocation At) {
    return LabelDecl::Create(AST, Function, At, &AST.Idents.get(Name));
  }
  Stmt *makeLabelled(LabelDecl *Label, Stmt *Body, SourceLocation At) {
    auto *S = new (AST) LabelStmt(At, Label, Body);
    Label->setStmt(S);
    return S;
  }
  Stmt *makeGoto(LabelDecl *Label, SourceLocation At) {
    return new (AST) GotoStmt(Label, At, At);
  }
  Stmt *makeDeclaration(VarDecl *Variable, SourceLocation At) {
    return new (AST) DeclStmt(DeclGroupRef(Variable), At, At);
  }

  //===--------------------------------------------------------------------===//
  // User-mode addresses
  //===--------------------------------------------------------------------===//

  static const VarDecl *pointerVariable(const Expr *E) {
    E = E->IgnoreParenCasts();
    while (const auto *Sum = dyn_cast<BinaryOperator>(E)) {
      if (!Sum->isAdditiveOp())
        break;
      E = Sum->getLHS()->IgnoreParenCasts();
    }
    const auto *Ref = dyn_cast<DeclRefExpr>(E);
    return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  }

  bool isUserAddress(const Expr *E) const {
    E = E->IgnoreParenCasts();
    if (const auto *Member = dyn_cast<MemberExpr>(E))
      if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl()))
        return Facts.IsUserPointer(Field);
    const VarDecl *Variable = pointerVariable(E);
    return Variable && UserPointers.contains(Variable);
  }

  /// Variables that the function probes, or loads with a user-mode address.
  void findUserPointers() {
    struct Finder : DynamicRecursiveASTVisitor {
      FunctionLowering &L;
      explicit Finder(FunctionLowering &L) : L(L) {}
      bool VisitCallExpr(CallExpr *Call) override {
        const FunctionDecl *Callee = Call->getDirectCallee();
        int Index = Callee ? L.Facts.Probes(Callee) : -1;
        if (Index >= 0 && unsigned(Index) < Call->getNumArgs())
          if (const VarDecl *V = pointerVariable(Call->getArg(Index)))
            L.UserPointers.insert(V);
        return true;
      }
      bool VisitVarDecl(VarDecl *V) override {
        if (V->getInit() && L.isUserAddress(V->getInit()))
          L.UserPointers.insert(V);
        return true;
      }
      bool VisitBinaryOperator(BinaryOperator *B) override {
        if (B->getOpcode() == BO_Assign && L.isUserAddress(B->getRHS()))
          if (const VarDecl *V = pointerVariable(B->getLHS()))
            L.UserPointers.insert(V);
        return true;
      }
    } Finder(*this);
    Finder.TraverseStmt(Function->getBody());
  }

  /// Is it a statement that another one controls, and not an operand of it?
  static bool isBody(const Stmt *Parent, const Stmt *Child) {
    if (const auto *If = dyn_cast<IfStmt>(Parent))
      return Child == If->getThen() || Child == If->getElse();
    if (const auto *Loop = dyn_cast<WhileStmt>(Parent))
      return Child == Loop->getBody();
    if (const auto *Loop = dyn_cast<ForStmt>(Parent))
      return Child == Loop->getBody();
    if (const auto *Loop = dyn_cast<DoStmt>(Parent))
      return Child == Loop->getBody();
    if (const auto *Loop = dyn_cast<CXXForRangeStmt>(Parent))
      return Child == Loop->getBody();
    if (const auto *Switch = dyn_cast<SwitchStmt>(Parent))
      return Child == Switch->getBody();
    if (const auto *Case = dyn_cast<SwitchCase>(Parent))
      return Child == Case->getSubStmt();
    if (const auto *Label = dyn_cast<LabelStmt>(Parent))
      return Child == Label->getSubStmt();
    return false;
  }

  /// What evaluating the expressions of a statement can raise. Looks into
  /// expressions, not into statements below.
  SehFacts::Raising raising(const Stmt *S) const {
    SehFacts::Raising Result = SehFacts::Never;
    if (const auto *Call = dyn_cast<CallExpr>(S)) {
      const FunctionDecl *Callee = Call->getDirectCallee();
      if (Callee) {
        Result = Facts.Raises(Callee);
        if (Facts.IsSystem(Callee) && Facts.Probes(Callee) < 0)
          for (const Expr *Argument : Call->arguments())
            if (Argument->getType()->isPointerType() && isUserAddress(Argument))
              Result = std::max(Result, SehFacts::Maybe);
      }
    } else if (const auto *U = dyn_cast<UnaryOperator>(S)) {
      if (U->getOpcode() == UO_Deref && isUserAddress(U->getSubExpr()))
        Result = SehFacts::Maybe;
    } else if (const auto *Member = dyn_cast<MemberExpr>(S)) {
      if (Member->isArrow() && isUserAddress(Member->getBase()))
        Result = SehFacts::Maybe;
    } else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(S)) {
      if (isUserAddress(Element->getBase()))
        Result = SehFacts::Maybe;
    }
    for (const Stmt *Child : S->children())
      if (isa_and_nonnull<Expr>(Child) && !isBody(S, Child))
        Result = std::max(Result, raising(Child));
    // Only a statement that is nothing but the call never goes on.
    if (Result == SehFacts::Always && !isa<CallExpr>(S))
      Result = SehFacts::Maybe;
    return Result;
  }

  //===--------------------------------------------------------------------===//
  // Ways out
  //===--------------------------------------------------------------------===//

  /// Leaves the block of a __finally for Action, which is done after it.
  Stmt *leaveFor(TryFrame &Frame, Stmt *Action, ArrayRef<Stmt *> First,
                 SourceLocation At) {
    unsigned Code = Frame.Exits.size() + 1;
    Frame.Exits.push_back({Code, Action});
    SmallVector<Stmt *, 4> Body(First);
    Body.push_back(makeAssign(Frame.Exit, makeInt(Code, At), At));
    Body.push_back(makeGoto(Frame.Handler, At));
    return makeCompound(Body, At, At);
  }

  /// Raises an exception inside Frame. Outside of all frames the exception goes
  /// to the caller, which isn't modelled: the path ends there.
  Stmt *raiseIn(TryFrame *Frame, SourceLocation At) {
    if (!Frame) {
      // 'for (;;) ;' has no way out, and no way on: nothing is reported on it.
      return new (AST) ForStmt(AST, nullptr, nullptr, nullptr, nullptr,
                               new (AST) NullStmt(At), At, At, At);
    }
    Frame->Raises = true;
    if (!Frame->IsFinally)
      return makeGoto(Frame->Handler, At);
    if (!Frame->RaiseCode) {
      Frame->RaiseCode = Frame->Exits.size() + 1;
      // A null action stands for the exception that goes on.
      Frame->Exits.push_back({Frame->RaiseCode, nullptr});
    }
    Stmt *Body[] = {makeAssign(Frame->Exit, makeInt(Frame->RaiseCode, At), At),
                    makeGoto(Frame->Handler, At)};
    return makeCompound(Body, At, At);
  }

  Stmt *lowerReturn(ReturnStmt *Return, TryFrame *Frame) {
    while (Frame && !Frame->IsFinally)
      Frame = Frame->Outer;
    if (!Frame)
      return Return;
    SourceLocation At = Return->getReturnLoc();
    SmallVector<Stmt *, 1> First;
    Expr *Value = Return->getRetValue();
    // What an inner __finally saved needn't be saved again.
    bool Saved = Value && isa<ImplicitCastExpr>(Value) &&
                 isa<DeclRefExpr>(Value->IgnoreParenImpCasts()) &&
                 ReturnValue &&
                 cast<DeclRefExpr>(Value->IgnoreParenImpCasts())->getDecl() ==
                     ReturnValue;
    if (Value && !Value->getType()->isVoidType()) {
      if (!ReturnValue)
        ReturnValue =
            makeVariable("return value", Function->getReturnType(), At);
      if (!Saved)
        First.push_back(makeAssign(ReturnValue, Value, At));
      Value = makeLoad(ReturnValue, At);
    } else if (Value) {
      First.push_back(Value);
      Value = nullptr;
    }
    return leaveFor(*Frame, ReturnStmt::Create(AST, At, Value, nullptr), First,
                    At);
  }

  Stmt *lowerJump(Stmt *S, TryFrame *Frame) {
    // An __except block needs no code of its own to be left by.
    if (auto *Goto = dyn_cast<GotoStmt>(S)) {
      while (Frame &&
             !(Frame->IsFinally && !Frame->Labels.contains(Goto->getLabel()))) {
        if (Frame->Labels.contains(Goto->getLabel()))
          return S;
        Frame = Frame->Outer;
      }
      return Frame ? leaveFor(*Frame,
                              makeGoto(Goto->getLabel(), S->getBeginLoc()), {},
                              S->getBeginLoc())
                   : S;
    }
    bool Break = isa<BreakStmt>(S);
    while (Frame) {
      if (Break ? Frame->Breakable : Frame->Continuable)
        return S;
      if (Frame->IsFinally)
        break;
      Frame = Frame->Outer;
    }
    if (!Frame)
      return S;
    SourceLocation At = S->getBeginLoc();
    Stmt *Jump = Break ? static_cast<Stmt *>(new (AST) BreakStmt(At))
                       : new (AST) ContinueStmt(At);
    return leaveFor(*Frame, Jump, {}, At);
  }

  //===--------------------------------------------------------------------===//
  // Statements
  //===--------------------------------------------------------------------===//

  void replace(Stmt *&Slot, Stmt *New) {
    if (Slot == New)
      return;
    Lowering.Replaced.push_back({&Slot, Slot});
    Slot = New;
  }

  /// Lowers what is below a statement, in place.
  void lowerChildren(Stmt *S, TryFrame *Frame) {
    if (isa<LambdaExpr>(S))
      return;
    bool Loop = isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(S);
    bool Switch = isa<SwitchStmt>(S);
    if (Frame) {
      Frame->Breakable += Loop || Switch;
      Frame->Continuable += Loop;
    }
    for (Stmt *&Child : S->children())
      if (Child) {
        // A call that is a whole statement has nobody else to guard it.
        SehFacts::Raising Raising =
            Frame && isa<Expr>(Child) && isBody(S, Child)
                ? raising(cast<Expr>(Child)->IgnoreParens())
                : SehFacts::Never;
        SourceLocation At = Child->getBeginLoc();
        Stmt *New = lower(Child, Frame);
        replace(Child, Raising == SehFacts::Never
                           ? New
                           : guard(New, Raising, Frame, At));
      }
    if (Frame) {
      Frame->Breakable -= Loop || Switch;
      Frame->Continuable -= Loop;
    }
  }

  Stmt *lower(Stmt *S, TryFrame *Frame) {
    if (auto *Try = dyn_cast<SEHTryStmt>(S))
      return lowerTry(Try, Frame);
    if (auto *Leave = dyn_cast<SEHLeaveStmt>(S))
      return Frame ? makeGoto(Frame->After, Leave->getLeaveLoc()) : S;
    if (auto *Call = dyn_cast<CallExpr>(S); Call && Abnormal)
      if (Call->getBuiltinCallee() == Builtin::BI_abnormal_termination ||
          Call->getBuiltinCallee() == Builtin::BI__abnormal_termination)
        return makeCompare(Abnormal, 0, BO_NE, Call->getBeginLoc());
    if (auto *Compound = dyn_cast<CompoundStmt>(S))
      return lowerCompound(Compound, Frame);

    SehFacts::Raising Raising =
        Frame && !isa<SwitchCase, LabelStmt>(S) ? raising(S) : SehFacts::Never;
    Stmt *New = S;
    if (auto *Return = dyn_cast<ReturnStmt>(S)) {
      lowerChildren(S, Frame);
      New = lowerReturn(Return, Frame);
    } else if (isa<GotoStmt, BreakStmt, ContinueStmt>(S)) {
      New = lowerJump(S, Frame);
    } else {
      lowerChildren(S, Frame);
    }
    // Expressions are guarded with the statement that they belong to, a
    // statement among others by lowerCompound. The rest are single statements
    // below an if or a loop.
    if (isa<Expr>(S) || Raising == SehFacts::Never)
      return New;
    return guard(New, Raising, Frame, S->getBeginLoc());
  }

  /// Puts the way to the exception handler in front of a statement.
  Stmt *makeGuard(TryFrame *Frame, SourceLocation At) {
    if (!Either)
      Either = makeVariable("raises", AST.IntTy, At);
    // A variable without a value: the engine takes both branches.
    return makeIf(makeLoad(Either, At), raiseIn(Frame, At), nullptr, At);
  }

  Stmt *guard(Stmt *S, SehFacts::Raising Raising, TryFrame *Frame,
              SourceLocation At) {
    if (Raising == SehFacts::Always)
      return raiseIn(Frame, At);
    Stmt *Body[] = {makeGuard(Frame, At), S};
    return makeCompound(Body, At, S->getEndLoc());
  }

  Stmt *lowerCompound(CompoundStmt *Compound, TryFrame *Frame) {
    SmallVector<Stmt *, 16> Body;
    bool Changed = false;
    for (Stmt *S : Compound->body()) {
      // A call among statements: an expression, so lower() leaves the guard to
      // us. Declarations must stay siblings, too.
      bool Here = isa<Expr, DeclStmt>(S);
      SehFacts::Raising Raising =
          Frame && Here ? raisingAmong(S) : SehFacts::Never;
      SourceLocation At = S->getBeginLoc();
      Stmt *New;
      if (isa<DeclStmt>(S)) {
        lowerChildren(S, Frame);
        New = S;
      } else {
        New = lower(S, Frame);
      }
      if (Raising == SehFacts::Always)
        New = raiseIn(Frame, At);
      else if (Raising == SehFacts::Maybe)
        Body.push_back(makeGuard(Frame, At));
      Body.push_back(New);
      Changed |= New != S || Raising != SehFacts::Never;
    }
    if (!Changed)
      return Compound;
    return makeCompound(Body, Compound->getLBracLoc(), Compound->getRBracLoc());
  }

  SehFacts::Raising raisingAmong(const Stmt *S) const {
    return isa<Expr>(S) ? raising(cast<Expr>(S)->IgnoreParens()) : raising(S);
  }

  Stmt *lowerTry(SEHTryStmt *Try, TryFrame *Outer) {
    SourceLocation At = Try->getTryLoc();
    TryFrame Frame;
    Frame.Outer = Outer;
    Frame.IsFinally = Try->getFinallyHandler() != nullptr;
    LabelFinder Labels;
    Labels.TraverseStmt(Try->getTryBlock());
    Frame.Labels = Labels.Labels;
    return Frame.IsFinally ? lowerFinally(Try, Frame, At)
                           : lowerExcept(Try, Frame, At);
  }

  Stmt *lowerFinally(SEHTryStmt *Try, TryFrame &Frame, SourceLocation At) {
    SEHFinallyStmt *Finally = Try->getFinallyHandler();
    Frame.Exit = makeVariable("exit", AST.IntTy, At);
    Frame.Exit->setInit(makeInt(0, At));
    // Leaving is what falling through is: not abnormal.
    Frame.Handler = Frame.After = makeLabel("finally", At);
    Stmt *Block = lower(Try->getTryBlock(), &Frame);

    VarDecl *Around = Abnormal;
    Abnormal = Frame.Exit;
    Stmt *Handler = lower(Finally->getBlock(), Frame.Outer);
    Abnormal = Around;

    SourceLocation End = Finally->getEndLoc();
    SmallVector<Stmt *, 8> Body{
        makeDeclaration(Frame.Exit, At), Block,
        makeLabelled(Frame.Handler, Handler, Finally->getFinallyLoc())};
    for (auto [Code, Action] : Frame.Exits) {
      // The way out goes on through the frames around.
      Stmt *Onward =
          Action ? lower(Action, Frame.Outer) : raiseIn(Frame.Outer, End);
      Body.push_back(makeIf(makeCompare(Frame.Exit, Code, BO_EQ, End), Onward,
                            nullptr, End));
    }
    return makeCompound(Body, At, End);
  }

  Stmt *lowerExcept(SEHTryStmt *Try, TryFrame &Frame, SourceLocation At) {
    SEHExceptStmt *Except = Try->getExceptHandler();
    Frame.Handler = makeLabel("except", At);
    Frame.After = makeLabel("after", At);
    Stmt *Block = lower(Try->getTryBlock(), &Frame);
    SourceLocation ExceptAt = Except->getExceptLoc();
    SourceLocation End = Except->getEndLoc();
    Stmt *Handler = lower(Except->getBlock(), Frame.Outer);
    SmallVector<Stmt *, 4> Body{Block, makeGoto(Frame.After, End)};
    if (Frame.Raises) {
      Expr *Filter = Except->getFilterExpr();
      Expr::EvalResult Known;
      bool Constant = Filter->EvaluateAsInt(Known, AST);
      if (Constant && Known.Val.getInt().isStrictlyPositive())
        ; // EXCEPTION_EXECUTE_HANDLER
      else if (Constant)
        Handler = raiseIn(Frame.Outer, ExceptAt);
      else
        Handler =
            makeIf(Filter, Handler, raiseIn(Frame.Outer, ExceptAt), ExceptAt);
      Body.push_back(makeLabelled(Frame.Handler, Handler, ExceptAt));
    }
    Body.push_back(makeLabelled(Frame.After, new (AST) NullStmt(End), End));
    return makeCompound(Body, At, End);
  }
};

void SehLowering::lower(FunctionDecl *Function) {
  if (!Function->doesThisDeclarationHaveABody() || !Function->getBody())
    return;
  SehFinder Finder;
  Finder.TraverseStmt(Function->getBody());
  if (Finder.Found)
    FunctionLowering(*this, Function).run();
}

void SehLowering::restore() {
  for (auto [Slot, Old] : llvm::reverse(Replaced))
    *Slot = Old;
  Replaced.clear();
  for (auto [Function, Old] : llvm::reverse(Bodies))
    Function->setBody(Old);
  Bodies.clear();
}
