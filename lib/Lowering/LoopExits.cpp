//===- LoopExits.cpp - Getting past loops ---------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/LoopExits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExprEngine.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramStateTrait.h"
#include "llvm/Support/MathExtras.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

namespace {

/// A loop that a path is in: which, in which call.
using LoopId = std::pair<const StackFrameContext *, const CFGBlock *>;

/// How far the path is with it.
struct LoopProgress {
  unsigned Rounds = 0;
  /// Rounds that run as they are, because their number is known and small.
  unsigned Exact = 0;
  /// What the state was when the last round ended.
  unsigned Shape = 0;
  /// What the next round may do. A loop is left with the counters that its last
  /// round made; it goes on with counters of which only little is known.
  enum Way : uint8_t { Any, MustLeave, MustGoOn } Next = Any;

  bool operator==(const LoopProgress &R) const {
    return Rounds == R.Rounds && Exact == R.Exact && Shape == R.Shape &&
           Next == R.Next;
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddInteger(Rounds);
    ID.AddInteger(Exact);
    ID.AddInteger(Shape);
    ID.AddInteger(unsigned(Next));
  }
};

/// Loops of up to so many rounds are run as they are.
constexpr unsigned MostExactRounds = 4;
/// Rounds after which a path is given up whose locks change in every round.
constexpr unsigned MostRounds = 8;

} // namespace

REGISTER_MAP_WITH_PROGRAMSTATE(LoopProgressMap, LoopId, LoopProgress)
/// The values of a loop's counters when its round began, by their regions.
REGISTER_MAP_WITH_PROGRAMSTATE(CounterValues, const MemRegion *, SVal)

//===----------------------------------------------------------------------===//
// Finding loops
//===----------------------------------------------------------------------===//

namespace {

/// Collects what the statements of a loop write, and how.
class WriteCollector {
public:
  llvm::SmallPtrSet<const VarDecl *, 8> Counted, Assigned, Handed;
  llvm::SmallVector<const MemberExpr *, 4> CountedMembers;
  /// How often each counter is written, and by how much if by a constant.
  llvm::DenseMap<const VarDecl *, unsigned> Writes;
  llvm::DenseMap<const VarDecl *, int64_t> Steps;
  /// Variables that are also written other than by a constant step upwards, or
  /// downwards.
  llvm::SmallPtrSet<const VarDecl *, 8> NotUp, NotDown;

  explicit WriteCollector(const ASTContext &AST) : AST(AST) {}

  void visit(const Stmt *S) {
    if (const auto *U = dyn_cast<UnaryOperator>(S))
      visitUnary(U);
    else if (const auto *B = dyn_cast<BinaryOperator>(S))
      visitBinary(B);
  }

private:
  const ASTContext &AST;

  void visitUnary(const UnaryOperator *U) {
    if (U->isIncrementDecrementOp())
      counts(U->getSubExpr(), U->isIncrementOp() ? 1 : -1);
    else if (U->getOpcode() == UO_AddrOf)
      if (const VarDecl *Variable = variable(U->getSubExpr()))
        Handed.insert(Variable);
  }

  void visitBinary(const BinaryOperator *B) {
    if (B->isCompoundAssignmentOp()) {
      std::optional<int64_t> Step;
      Expr::EvalResult Value;
      if ((B->getOpcode() == BO_AddAssign || B->getOpcode() == BO_SubAssign) &&
          B->getRHS()->EvaluateAsInt(Value, AST)) {
        Step = Value.Val.getInt().getExtValue();
        if (B->getOpcode() == BO_SubAssign)
          Step = -*Step;
      }
      counts(B->getLHS(), Step);
    } else if (B->isAssignmentOp()) {
      if (isInductive(B->getLHS(), B->getRHS())) {
        counts(B->getLHS(), std::nullopt);
      } else if (const VarDecl *Variable = variable(B->getLHS())) {
        NotUp.insert(Variable);
        NotDown.insert(Variable);
        Assigned.insert(Variable);
        ++Writes[Variable];
      }
    }
  }

  static const VarDecl *variable(const Expr *E) {
    if (const auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts()))
      return dyn_cast<VarDecl>(Ref->getDecl());
    return nullptr;
  }

  void counts(const Expr *Target, std::optional<int64_t> Step) {
    Target = Target->IgnoreParenImpCasts();
    if (const VarDecl *Variable = variable(Target)) {
      Counted.insert(Variable);
      if (!Step || *Step < 0)
        NotUp.insert(Variable);
      if (!Step || *Step > 0)
        NotDown.insert(Variable);
      if (++Writes[Variable] == 1 && Step)
        Steps[Variable] = *Step;
    } else if (const auto *Member = dyn_cast<MemberExpr>(Target)) {
      CountedMembers.push_back(Member);
    }
  }

  /// Is it 'i = i + 1' in some form: an integer computed from itself?
  bool isInductive(const Expr *Target, const Expr *Value) const {
    const VarDecl *Variable = variable(Target);
    if (!Variable || !Variable->getType()->isIntegerType())
      return false;
    const auto *Sum = dyn_cast<BinaryOperator>(Value->IgnoreParenImpCasts());
    return Sum &&
           (Sum->isAdditiveOp() || Sum->isMultiplicativeOp() ||
            Sum->isShiftOp()) &&
           (variable(Sum->getLHS()) == Variable ||
            variable(Sum->getRHS()) == Variable);
  }
};

} // namespace

/// Recognises 'counter OP constant' as the way the loop goes on.
static void findExactBound(CfgLoop &Loop, const WriteCollector &Writes,
                           const CFG &Graph, const ASTContext &AST) {
  for (const CFGBlock *B : Graph) {
    if (!Loop.contains(B) || B->succ_size() != 2)
      continue;
    const CFGBlock *True = B->succ_begin()->getReachableBlock();
    const CFGBlock *False = (B->succ_begin() + 1)->getReachableBlock();
    if (!Loop.contains(True) || Loop.contains(False))
      continue;
    const Stmt *Condition = B->getTerminatorCondition();
    if (!Condition)
      continue;
    // 'Counter OP bound', or 'Counter' alone for 'Counter != 0'; either may
    // step in the condition itself.
    const Expr *Tested = cast<Expr>(Condition)->IgnoreParenImpCasts();
    BinaryOperatorKind Operator = BO_NE;
    int64_t BoundValue = 0;
    if (const auto *Compare = dyn_cast<BinaryOperator>(Tested)) {
      Expr::EvalResult Bound;
      if (!Compare->isComparisonOp() ||
          !Compare->getRHS()->EvaluateAsInt(Bound, AST))
        continue;
      Operator = Compare->getOpcode();
      BoundValue = Bound.Val.getInt().getExtValue();
      Tested = Compare->getLHS()->IgnoreParenImpCasts();
    }
    bool StepsFirst = false;
    if (const auto *Step = dyn_cast<UnaryOperator>(Tested);
        Step && Step->isIncrementDecrementOp()) {
      StepsFirst = Step->isPrefix();
      Tested = Step->getSubExpr()->IgnoreParenImpCasts();
    }
    const auto *Ref = dyn_cast<DeclRefExpr>(Tested);
    const auto *Counter = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    if (!Counter || !Counter->hasLocalStorage() ||
        Writes.Handed.contains(Counter) || Writes.Writes.lookup(Counter) != 1 ||
        !Writes.Steps.contains(Counter))
      continue;
    Loop.ExactCounter = Counter;
    Loop.ExactStep = Writes.Steps.lookup(Counter);
    Loop.ExactBound = BoundValue;
    Loop.ExactOperator = Operator;
    Loop.StepsFirst = StepsFirst;
    return;
  }
}

/// Finds the blocks that compute the condition in front of the body. Empty for
/// a loop that tests behind its body, or nowhere.
static llvm::BitVector findTests(const CfgLoop &Loop, const CFG &Graph) {
  llvm::BitVector Tests(Graph.getNumBlockIDs()), None = Tests;
  bool Found = false;
  std::vector<const CFGBlock *> Work{Loop.Header};
  while (!Work.empty()) {
    const CFGBlock *B = Work.back();
    Work.pop_back();
    if (!B || !Loop.contains(B) || Tests.test(B->getBlockID()))
      continue;
    const Stmt *Terminator = B->getTerminatorStmt();
    const auto *Operator = dyn_cast_or_null<BinaryOperator>(Terminator);
    if (Operator && Operator->isLogicalOp()) {
      Tests.set(B->getBlockID());
      for (const CFGBlock::AdjacentBlock &Next : B->succs())
        Work.push_back(Next.getReachableBlock());
    } else if (isa_and_nonnull<ForStmt, WhileStmt, CXXForRangeStmt>(
                   Terminator) &&
               llvm::any_of(B->succs(), [&](const CFGBlock *S) {
                 return S && !Loop.contains(S);
               })) {
      Tests.set(B->getBlockID());
      Found = true;
    }
  }
  return Found ? Tests : None;
}

std::vector<CfgLoop> irqlint::findLoops(const CFG &Graph,
                                        const FunctionDecl *Function) {
  // Retreating edges of a depth-first walk. In a reducible graph they are the
  // back edges of natural loops; gotos into a loop's middle make a graph
  // irreducible, and then the walk's choice of a header is as good as another.
  enum Colour : uint8_t { White, Grey, Black };
  std::vector<Colour> Colours(Graph.getNumBlockIDs(), White);
  std::map<const CFGBlock *, std::vector<const CFGBlock *>> Latches;
  std::vector<std::pair<const CFGBlock *, CFGBlock::const_succ_iterator>> Stack;
  auto Enter = [&](const CFGBlock *B) {
    Colours[B->getBlockID()] = Grey;
    Stack.push_back({B, B->succ_begin()});
  };
  Enter(&Graph.getEntry());
  while (!Stack.empty()) {
    auto &[B, Next] = Stack.back();
    if (Next == B->succ_end()) {
      Colours[B->getBlockID()] = Black;
      Stack.pop_back();
      continue;
    }
    const CFGBlock *From = B;
    const CFGBlock *To = (Next++)->getReachableBlock();
    if (!To)
      continue;
    if (Colours[To->getBlockID()] == White)
      Enter(To);
    else if (Colours[To->getBlockID()] == Grey)
      Latches[To].push_back(From);
  }

  std::vector<CfgLoop> Result;
  const ASTContext &AST = Function->getASTContext();
  for (const auto &[Header, From] : Latches) {
    CfgLoop Loop;
    Loop.Header = Header;
    Loop.Blocks.resize(Graph.getNumBlockIDs());
    Loop.Blocks.set(Header->getBlockID());
    // The natural loop: all that reaches a latch without passing the header.
    std::vector<const CFGBlock *> Work(From);
    while (!Work.empty()) {
      const CFGBlock *B = Work.back();
      Work.pop_back();
      if (Loop.Blocks.test(B->getBlockID()))
        continue;
      Loop.Blocks.set(B->getBlockID());
      for (const CFGBlock::AdjacentBlock &Pred : B->preds())
        if (Pred.getReachableBlock())
          Work.push_back(Pred);
    }
    // The elements of a CFG are its statements with all their
    // sub-expressions, so each node is met once.
    WriteCollector Writes(AST);
    for (const CFGBlock *B : Graph)
      if (Loop.contains(B))
        for (const CFGElement &Element : *B)
          if (auto S = Element.getAs<CFGStmt>())
            Writes.visit(S->getStmt());
    Loop.Counters.assign(Writes.Counted.begin(), Writes.Counted.end());
    Loop.CountedMembers.assign(Writes.CountedMembers.begin(),
                               Writes.CountedMembers.end());
    for (const VarDecl *Variable : Writes.Assigned)
      if (!Writes.Counted.contains(Variable) &&
          Variable->getType()->isScalarType())
        Loop.Flags.push_back(Variable);
    for (const VarDecl *Variable : Loop.Counters)
      if (!Writes.Handed.contains(Variable)) {
        if (!Writes.NotUp.contains(Variable))
          Loop.Rising.insert(Variable);
        if (!Writes.NotDown.contains(Variable))
          Loop.Falling.insert(Variable);
      }
    findExactBound(Loop, Writes, Graph, AST);
    Loop.Tests = findTests(Loop, Graph);
    Result.push_back(std::move(Loop));
  }
  return Result;
}

//===----------------------------------------------------------------------===//
// Following paths through loops
//===----------------------------------------------------------------------===//

const std::vector<CfgLoop> &
LoopExits::loopsOf(const LocationContext *Where) const {
  const CFG *Graph = Where->getCFG();
  auto [Entry, New] = Loops.try_emplace(Graph);
  if (New)
    if (const auto *Function = dyn_cast<FunctionDecl>(Where->getDecl()))
      Entry->second = findLoops(*Graph, Function);
  return Entry->second;
}

void LoopExits::profileProgress(ProgramStateRef State,
                                const StackFrameContext *Frame,
                                const CFGBlock *Block,
                                llvm::FoldingSetNodeID &ID) const {
  for (; Frame; Frame = callerOf(Frame)) {
    for (const CfgLoop &Loop : loopsOf(Frame))
      if (Loop.contains(Block))
        if (const LoopProgress *Progress =
                State->get<LoopProgressMap>({Frame, Loop.Header})) {
          // Rounds that don't run as they are differ in nothing but their
          // number. After the first one a counter may still be too far from a
          // constant bound for the loop to be left.
          ID.AddInteger(Progress->Exact);
          ID.AddInteger(Progress->Exact ? Progress->Rounds
                                        : std::min(Progress->Rounds, 2U));
          ID.AddInteger(unsigned(Progress->Next));
        }
    Block = Frame->getCallSiteBlock();
  }
}

std::optional<uint64_t> irqlint::countRounds(const CfgLoop &Loop,
                                             ProgramStateRef State,
                                             const LocationContext *Where) {
  if (!Loop.ExactCounter || !Loop.ExactStep)
    return std::nullopt;
  const llvm::APSInt *Start =
      State->getSVal(State->getRegion(Loop.ExactCounter, Where)).getAsInteger();
  if (!Start)
    return std::nullopt;
  int64_t First = Start->getExtValue() + (Loop.StepsFirst ? Loop.ExactStep : 0);
  // How far the counter has to go, in its own direction.
  const bool Up = Loop.ExactStep > 0;
  int64_t Way;
  if (Up ? llvm::SubOverflow(Loop.ExactBound, First, Way)
         : llvm::SubOverflow(First, Loop.ExactBound, Way))
    return std::nullopt;
  uint64_t Step = Up ? Loop.ExactStep : -Loop.ExactStep;
  switch (Loop.ExactOperator) {
  case BO_LE:
  case BO_GE:
    if (Up != (Loop.ExactOperator == BO_LE))
      return std::nullopt;
    return Way < 0 ? 0 : uint64_t(Way) / Step + 1;
  case BO_LT:
  case BO_GT:
    if (Up != (Loop.ExactOperator == BO_LT))
      return std::nullopt;
    return Way < 0 ? 0 : llvm::divideCeil(uint64_t(Way), Step);
  case BO_NE:
    if (Way < 0 || uint64_t(Way) % Step)
      return std::nullopt;
    return uint64_t(Way) / Step;
  default:
    return std::nullopt;
  }
}

/// The same, if it is small; 0 otherwise.
static unsigned countExactRounds(const CfgLoop &Loop, ProgramStateRef State,
                                 const LocationContext *Where) {
  std::optional<uint64_t> Rounds = countRounds(Loop, State, Where);
  return Rounds && *Rounds <= MostExactRounds ? unsigned(*Rounds) : 0;
}

/// A value for a variable that a loop counts with, of which nothing is known.
static SVal freshValue(const void *Tag, QualType Type, const CfgLoop &Loop,
                       CheckerContext &C) {
  // The symbol wants an element of the CFG to hang on: any of the loop's.
  const CFGBlock *Anchor = nullptr;
  for (const CFGBlock *B : *C.getLocationContext()->getCFG())
    if (Loop.contains(B) && !B->empty()) {
      Anchor = B;
      break;
    }
  if (!Anchor)
    return UnknownVal();
  return C.getSValBuilder().conjureSymbolVal(
      Tag, CFGBlock::ConstCFGElementRef(Anchor, 0), C.getLocationContext(),
      Type, C.blockCount());
}

/// The objects that a loop counts with, on this path.
static SmallVector<const TypedValueRegion *, 4>
counterRegions(const CfgLoop &Loop, ProgramStateRef State,
               const LocationContext *Where) {
  SmallVector<const TypedValueRegion *, 4> Result;
  for (const VarDecl *Counter : Loop.Counters)
    if (Counter->getType()->isScalarType())
      Result.push_back(State->getRegion(Counter, Where));
  for (const MemberExpr *Member : Loop.CountedMembers) {
    const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    const auto *Ref =
        dyn_cast<DeclRefExpr>(Member->getBase()->IgnoreParenImpCasts());
    const auto *Base = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    if (!Field || !Base || !Field->getType()->isScalarType())
      continue;
    SVal Object = loc::MemRegionVal(State->getRegion(Base, Where));
    if (Member->isArrow())
      Object = State->getSVal(Object.castAs<Loc>(), Base->getType());
    if (const auto *Target = dyn_cast_or_null<TypedValueRegion>(
            State->getLValue(Field, Object).getAsRegion()))
      Result.push_back(Target);
  }
  return Result;
}

static ProgramStateRef keepCounters(const CfgLoop &Loop, ProgramStateRef State,
                                    const LocationContext *Where) {
  for (const TypedValueRegion *Counter : counterRegions(Loop, State, Where))
    State = State->set<CounterValues>(
        Counter, State->getSVal(loc::MemRegionVal(Counter)));
  return State;
}

/// Forgets the counters that this round has changed; those that it left alone
/// stay as they are, for this path is one of rounds that do. Counting up, they
/// don't fall below what they have reached.
ProgramStateRef LoopExits::forgetCounters(const CfgLoop &Loop,
                                          ProgramStateRef State,
                                          CheckerContext &C) const {
  const LocationContext *Where = C.getLocationContext();
  SValBuilder &Builder = C.getSValBuilder();
  for (const TypedValueRegion *Counter : counterRegions(Loop, State, Where)) {
    loc::MemRegionVal Place(Counter);
    SVal Now = State->getSVal(Place);
    const SVal *Before = State->get<CounterValues>(Counter);
    if (Before && *Before == Now)
      continue;
    QualType Type = Counter->getValueType();
    SVal Fresh = freshValue(Counter, Type, Loop, C);
    State = State->bindLoc(Place, Fresh, Where);
    const auto *Named = dyn_cast<VarRegion>(Counter);
    const VarDecl *Variable = Named ? Named->getDecl() : nullptr;
    bool Rises = Loop.Rising.contains(Variable);
    if ((!Rises && !Loop.Falling.contains(Variable)) ||
        !Type->isIntegerType() || Now.isUnknownOrUndef())
      continue;
    SVal Bound = Builder.evalBinOp(State, Rises ? BO_GE : BO_LE, Fresh, Now,
                                   Builder.getConditionType());
    if (auto Condition = Bound.getAs<DefinedOrUnknownSVal>())
      if (ProgramStateRef Bounded = State->assume(*Condition, true))
        State = Bounded;
    // What counts up from a small number doesn't come round to zero.
    const unsigned Width = C.getASTContext().getIntWidth(Type);
    bool Signed = Type->isSignedIntegerOrEnumerationType();
    auto Bits = [&](llvm::APInt Value) {
      return llvm::APSInt(std::move(Value), !Signed);
    };
    if (Rises && Width > 1)
      if (ProgramStateRef Bounded = State->assumeInclusiveRange(
              Fresh.castAs<DefinedOrUnknownSVal>(),
              Bits(Signed ? llvm::APInt::getSignedMinValue(Width)
                          : llvm::APInt::getZero(Width)),
              Bits(llvm::APInt::getSignedMaxValue(Width) - 1), true))
        State = Bounded;
  }
  return State;
}

/// What a flag tells a condition: 0, not 0, or nothing.
static unsigned truthOf(SVal Value, ProgramStateRef State) {
  if (const llvm::APSInt *Known = Value.getAsInteger())
    return 3 + unsigned(Known->getExtValue());
  auto Defined = Value.getAs<DefinedOrUnknownSVal>();
  if (!Defined || Value.isUnknown())
    return 0;
  auto [True, False] = State->assume(*Defined);
  return True && False ? 0 : True ? 1 : 2;
}

/// Steps within the loops that the path is in: out of them, or from the test
/// into the body. Returns null where the path must not go.
ProgramStateRef LoopExits::step(ProgramStateRef State, const CFGBlock *From,
                                const CFGBlock *To, CheckerContext &C) const {
  for (const CfgLoop &Loop : loopsOf(C.getLocationContext())) {
    if (!Loop.contains(From))
      continue;
    LoopId Id{C.getStackFrame(), Loop.Header};
    const LoopProgress *Known = State->get<LoopProgressMap>(Id);
    if (!Known)
      continue;
    LoopProgress Now = *Known;
    if (!Loop.contains(To)) {
      if (Now.Next == LoopProgress::MustGoOn)
        return nullptr;
      State = State->remove<LoopProgressMap>(Id);
    } else if (To != Loop.Header && !Loop.Tests.test(To->getBlockID()) &&
               Now.Next != LoopProgress::Any) {
      if (Now.Next == LoopProgress::MustLeave)
        return nullptr;
      Now.Next = LoopProgress::Any;
      State = State->set<LoopProgressMap>(Id, Now);
    }
  }
  return State;
}

void LoopExits::checkBlockEntrance(const BlockEntrance &Entrance,
                                   CheckerContext &C) const {
  const CFGBlock *Block = Entrance.getBlock();
  const CFGBlock *From = Entrance.getPreviousBlock();
  const CfgLoop *Loop = nullptr;
  for (const CfgLoop &L : loopsOf(C.getLocationContext()))
    if (L.Header == Block)
      Loop = &L;

  ProgramStateRef State = step(C.getState(), From, Block, C);
  if (!State) {
    C.generateSink(C.getState(), C.getPredecessor());
    return;
  }
  if (!Loop) {
    if (State != C.getState())
      C.addTransition(State);
    return;
  }

  LoopId Id{C.getStackFrame(), Block};
  LoopProgress Now;
  if (!Loop->contains(From)) {
    Now.Exact = countExactRounds(*Loop, State, C.getLocationContext());
    State = keepCounters(*Loop, State, C.getLocationContext());
    C.addTransition(State->set<LoopProgressMap>(Id, Now));
    return;
  }
  if (const LoopProgress *Known = State->get<LoopProgressMap>(Id))
    Now = *Known;
  ++Now.Rounds;
  Now.Next = LoopProgress::Any;
  if (Now.Rounds <= Now.Exact) {
    C.addTransition(State->set<LoopProgressMap>(Id, Now));
    return;
  }

  llvm::FoldingSetNodeID Shape;
  if (Profile)
    Profile(State, Shape);
  for (const VarDecl *Flag : Loop->Flags)
    Shape.AddInteger(truthOf(
        State->getSVal(State->getRegion(Flag, C.getLocationContext())), State));
  unsigned Hash = Shape.computeStableHash() | 1;
  bool Alike = Now.Rounds > 1 && Now.Shape == Hash;
  bool Last = Alike || Now.Rounds >= MostRounds;
  if (Last && !Alike)
    Unsettled.insert(C.getLocationContext()->getDecl());
  Now.Shape = Hash;
  if (NextRound)
    State = NextRound(State, *Loop, C.getStackFrame());
  const bool TestsFirst = Loop->Tests.any();
  if (Last && !TestsFirst) {
    C.generateSink(State, C.getPredecessor());
    return;
  }
  ProgramStateRef Onwards = forgetCounters(*Loop, State, C);
  if (!Last && (Onwards == State || !TestsFirst)) {
    C.addTransition(keepCounters(*Loop, Onwards, C.getLocationContext())
                        ->set<LoopProgressMap>(Id, Now));
    return;
  }
  Now.Next = LoopProgress::MustLeave;
  // The engine goes on only so often on one path where either side of the
  // condition is possible, also when an outer loop comes here again. The loop
  // is left with forgotten counters then.
  constexpr unsigned MostVisits = 2;
  const bool NextRoundIsLost = !Last && C.blockCount() > MostVisits;
  C.addTransition(
      (NextRoundIsLost ? Onwards : State)->set<LoopProgressMap>(Id, Now));
  if (!Last) {
    Now.Next = LoopProgress::MustGoOn;
    C.addTransition(keepCounters(*Loop, Onwards, C.getLocationContext())
                        ->set<LoopProgressMap>(Id, Now));
  }
}

/// Members and globals that other functions count with: the loop's own
/// statements don't show them, but its condition does.
void LoopExits::checkBranchCondition(const Stmt *Condition,
                                     CheckerContext &C) const {
  const auto *E = dyn_cast<Expr>(Condition);
  const LocationContext *Where = C.getLocationContext();
  ProgramStateRef State = C.getState();
  if (!E || !IsCounter || !State->getSVal(E, Where).isConstant())
    return;
  const CfgLoop *Left = nullptr;
  for (const CfgLoop &L : loopsOf(C.getLocationContext())) {
    const LoopProgress *Progress =
        State->get<LoopProgressMap>({C.getStackFrame(), L.Header});
    if (!Progress || !Progress->Rounds || Progress->Exact)
      continue;
    for (const CFGBlock *B : *Where->getCFG())
      if (L.contains(B) && B->getTerminatorCondition() == Condition &&
          llvm::any_of(B->succs(),
                       [&](const CFGBlock *S) { return S && !L.contains(S); }))
        Left = &L;
  }
  if (!Left)
    return;

  struct Finder : DynamicRecursiveASTVisitor {
    const std::function<bool(const ValueDecl *)> &IsCounter;
    bool Found = false;
    explicit Finder(const std::function<bool(const ValueDecl *)> &IsCounter)
        : IsCounter(IsCounter) {}
    bool VisitMemberExpr(MemberExpr *M) override {
      Found |= IsCounter(cast<ValueDecl>(M->getMemberDecl()));
      return true;
    }
    bool VisitDeclRefExpr(DeclRefExpr *R) override {
      const auto *Variable = dyn_cast<VarDecl>(R->getDecl());
      Found |= Variable && Variable->hasGlobalStorage() && IsCounter(Variable);
      return true;
    }
  } Finder(IsCounter);
  Finder.TraverseStmt(const_cast<Expr *>(E));
  if (Finder.Found)
    C.addTransition(
        State->BindExpr(E, Where, freshValue(E, E->getType(), *Left, C)));
}
