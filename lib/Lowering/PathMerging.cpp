//===- PathMerging.cpp - One path where paths are alike -------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/PathMerging.h"
#include "clang/AST/ExprCXX.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExprEngine.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/RangedConstraintManager.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

/// The engine computes '&&', '||' and '?:' in the block where their branches
/// meet, from the branch that the path came by.
static bool looksBack(const CFGBlock *B) {
  for (const CFGElement &Element : *B) {
    auto S = Element.getAs<CFGStmt>();
    if (!S)
      continue;
    if (isa<AbstractConditionalOperator>(S->getStmt()))
      return true;
    if (const auto *Operator = dyn_cast<BinaryOperator>(S->getStmt()))
      if (Operator->isLogicalOp())
        return true;
  }
  return false;
}

const llvm::BitVector &
PathMerging::meetingPoints(const LocationContext *Where) const {
  const CFG *Graph = Where->getCFG();
  auto [Known, New] = Points.try_emplace(Graph);
  if (!New)
    return Known->second;
  llvm::BitVector &Result = Known->second;
  Result.resize(Graph->getNumBlockIDs());
  for (const CFGBlock *B : *Graph) {
    unsigned Ways = 0;
    for (const CFGBlock::AdjacentBlock &Pred : B->preds()) {
      const CFGBlock *From = Pred.getReachableBlock();
      if (!From)
        continue;
      ++Ways;
      // The rounds of a loop meet where it is left.
      for (const CfgLoop &Loop : Loops->loopsOf(Where))
        Ways += Loop.contains(From) && !Loop.contains(B);
    }
    // At the exit the returned value waits for the caller, who alone knows
    // whether it needs it.
    if (Ways > 1 && !looksBack(B) && B != &Graph->getExit())
      Result.set(B->getBlockID());
  }
  return Result;
}

const PathMerging::Needs &PathMerging::needed(const StackFrameContext *Frame,
                                              const CFGBlock *Block,
                                              ProgramStateRef State) const {
  auto [Known, New] = Needed.try_emplace({Frame, Block});
  Needs &Result = Known->second;
  if (!New)
    return Result;
  for (const StackFrameContext *F = Frame; F; F = callerOf(F))
    if (!Slice->knows(F->getCFG()))
      return Result;
  Result.Known = true;
  Result.Values = Slice->neededFrom(Block);
  for (const StackFrameContext *F = Frame; F->getParent(); F = callerOf(F))
    Result.Values |= Slice->neededAround(F->getCallSiteBlock());
  for (const StackFrameContext *F = Frame; F; F = callerOf(F))
    for (unsigned Number : Result.Values.set_bits()) {
      const auto *Variable = dyn_cast<VarDecl>(Slice->declaration(Number));
      if (Variable && Variable->hasLocalStorage() &&
          Decl::castFromDeclContext(Variable->getDeclContext()) == F->getDecl())
        Result.Locals.push_back(State->getRegion(Variable, F));
    }
  return Result;
}

namespace {

/// Collects what the path knows of the needed values.
class Knowledge : public StoreManager::BindingsHandler {
public:
  Knowledge(const Relevance &Slice, const Relevance::Values &Needed,
            ProgramStateRef State)
      : Slice(Slice), Needed(Needed), State(State) {}

  void add(const MemRegion *Region) {
    SVal Value = State->getSVal(loc::MemRegionVal(Region));
    // A record as a whole is only a name for the path's store; what is bound to
    // its members is met by itself.
    if (!Value.getAs<nonloc::LazyCompoundVal>())
      add(Region, Value);
  }

  void add(const MemRegion *Region, SVal Value) {
    if (!Values.try_emplace(Region, Value).second)
      return;
    for (SymbolRef Leaf : leaves(Value))
      ++Uses[Leaf];
  }

  bool HandleBinding(StoreManager &, Store, const MemRegion *Region,
                     SVal Value) override {
    for (SymbolRef Leaf : leaves(Value))
      Bound.insert(Leaf);
    if (isNeeded(Region) || isNeeded(Region->getBaseRegion()))
      add(Region, Value);
    return true;
  }

  /// What is known, fact by fact, as hashes.
  std::vector<uint64_t> facts();

private:
  bool isNeeded(const MemRegion *Region) const {
    while (const auto *Element = dyn_cast<ElementRegion>(Region))
      Region = Element->getSuperRegion();
    const auto *Declared = dyn_cast<DeclRegion>(Region);
    if (!Declared || !isa<TypedValueRegion>(Region))
      return false;
    auto Number = Slice.numberOf(Declared->getDecl());
    return Number && Needed.test(*Number);
  }

  static llvm::SmallVector<SymbolRef, 2> leaves(SVal Value) {
    llvm::SmallVector<SymbolRef, 2> Result;
    if (SymbolRef Symbol = Value.getAsSymbol())
      for (SymbolRef Part : Symbol->symbols())
        if (isa<SymbolData>(Part))
          Result.push_back(Part);
    return Result;
  }

  /// Can the object still be reached: over a variable, or from such an object
  /// over a member that names one other object? The next element of a list is
  /// another one each time.
  bool isReachable(SymbolRef Pointer) const {
    if (Bound.contains(Pointer))
      return true;
    const TypedValueRegion *From = nullptr;
    if (const auto *Initial = dyn_cast<SymbolRegionValue>(Pointer))
      From = Initial->getRegion();
    else if (const auto *Derived = dyn_cast<SymbolDerived>(Pointer))
      From = Derived->getRegion();
    if (!From)
      return false;
    if (const auto *Field = dyn_cast<FieldRegion>(From)) {
      QualType Target = Field->getDecl()->getType()->getPointeeType();
      if (!Target.isNull() &&
          Target->getAsRecordDecl() == Field->getDecl()->getParent())
        return false;
    }
    const SymbolicRegion *Base = From->getSymbolicBase();
    return !Base || isReachable(Base->getSymbol());
  }

  /// The object whose value the symbol is, if it still is. Many values are made
  /// of the same symbols, and looking into the store is what takes the time.
  const MemRegion *home(SymbolRef Symbol) {
    auto [Known, New] = Homes.try_emplace(Symbol, nullptr);
    if (New)
      Known->second = findHome(Symbol);
    return Known->second;
  }

  const MemRegion *findHome(SymbolRef Symbol) const {
    const TypedValueRegion *Region = nullptr;
    if (const auto *Initial = dyn_cast<SymbolRegionValue>(Symbol))
      Region = Initial->getRegion();
    else if (const auto *Derived = dyn_cast<SymbolDerived>(Symbol))
      Region = Derived->getRegion();
    if (!Region)
      return nullptr;
    // An object that no variable points to any more is the past.
    if (const SymbolicRegion *Base = Region->getSymbolicBase())
      if (!isReachable(Base->getSymbol()))
        return nullptr;
    return State->getSVal(loc::MemRegionVal(Region)).getAsSymbol() == Symbol
               ? Region
               : nullptr;
  }

  /// Names an object by the way to it: 'Extension->Entries.Flink->State' is the
  /// same one on two paths, though calls that differ have written the pointers.
  llvm::hash_code name(const MemRegion *Region) {
    auto [Known, New] = Names.try_emplace(Region, llvm::hash_value(Region));
    if (!New)
      return Known->second;
    llvm::hash_code Result = Known->second;
    if (const auto *Object = dyn_cast<SymbolicRegion>(Region)) {
      if (const MemRegion *Home = home(Object->getSymbol()))
        Result = llvm::hash_combine(10, name(Home));
    } else if (const auto *Field = dyn_cast<FieldRegion>(Region)) {
      Result = llvm::hash_combine(11, Field->getDecl(),
                                  name(Field->getSuperRegion()));
    } else if (const auto *Element = dyn_cast<ElementRegion>(Region)) {
      NonLoc Index = Element->getIndex();
      if (SymbolRef Symbol = Index.getAsSymbol())
        Result = structure(Symbol);
      else if (const llvm::APSInt *Number = Index.getAsInteger())
        Result = llvm::hash_value(*Number);
      else
        return Result;
      Result = llvm::hash_combine(12, Element->getValueType().getAsOpaquePtr(),
                                  Result, name(Element->getSuperRegion()));
    }
    return Names[Region] = Result;
  }

  /// Names a symbol so that equal situations have equal names: by where it is,
  /// or as anybody's if only one value uses it.
  llvm::hash_code name(SymbolRef Symbol) {
    if (const MemRegion *Home = home(Symbol))
      return llvm::hash_combine(1, name(Home));
    if (Uses.lookup(Symbol) == 1)
      return llvm::hash_combine(2, Symbol->getType().getAsOpaquePtr());
    return llvm::hash_combine(3, Symbol);
  }

  llvm::hash_code range(SymbolRef Symbol) const {
    ConstraintManager &Constraints = State->getConstraintManager();
    llvm::hash_code Result =
        llvm::hash_value(Symbol->getType().getAsOpaquePtr());
    for (const llvm::APSInt *Bound : {Constraints.getSymMinVal(State, Symbol),
                                      Constraints.getSymMaxVal(State, Symbol)})
      Result = llvm::hash_combine(Result, Bound ? llvm::hash_value(*Bound)
                                                : llvm::hash_code(0));
    return llvm::hash_combine(
        Result, State->isNull(nonloc::SymbolVal(Symbol)).isConstrainedFalse());
  }

  llvm::hash_code structure(SymbolRef Symbol) {
    if (isa<SymbolData>(Symbol))
      return name(Symbol);
    auto Number = [](const llvm::APSInt &I) {
      return llvm::hash_combine(llvm::hash_value(I), I.isUnsigned());
    };
    if (const auto *S = dyn_cast<SymIntExpr>(Symbol))
      return llvm::hash_combine(4, S->getOpcode(), structure(S->getLHS()),
                                Number(S->getRHS()));
    if (const auto *S = dyn_cast<IntSymExpr>(Symbol))
      return llvm::hash_combine(5, S->getOpcode(), Number(S->getLHS()),
                                structure(S->getRHS()));
    if (const auto *S = dyn_cast<SymSymExpr>(Symbol))
      return llvm::hash_combine(6, S->getOpcode(), structure(S->getLHS()),
                                structure(S->getRHS()));
    if (const auto *S = dyn_cast<SymbolCast>(Symbol))
      return llvm::hash_combine(7, S->getType().getAsOpaquePtr(),
                                structure(S->getOperand()));
    if (const auto *S = dyn_cast<UnarySymExpr>(Symbol))
      return llvm::hash_combine(8, S->getOpcode(), structure(S->getOperand()));
    return llvm::hash_combine(9, Symbol);
  }

  const Relevance &Slice;
  const Relevance::Values &Needed;
  ProgramStateRef State;
  llvm::DenseMap<const MemRegion *, SVal> Values;
  /// Symbols that some variable or member holds.
  llvm::DenseSet<SymbolRef> Bound;
  /// How many of the values a symbol takes part in.
  llvm::DenseMap<SymbolRef, unsigned> Uses;
  llvm::DenseMap<SymbolRef, const MemRegion *> Homes;
  llvm::DenseMap<const MemRegion *, llvm::hash_code> Names;

  /// Does a constraint say something about a needed value? One of a sum or of a
  /// masked value does where it is computed from needed ones alone, such as
  /// 'Extension->Flags & 4'.
  bool concerns(SymbolRef Symbol) {
    const bool All = !isa<SymbolData>(Symbol);
    for (SymbolRef Part : Symbol->symbols()) {
      if (!isa<SymbolData>(Part))
        continue;
      // Part of a needed value, or one itself as it is in memory now.
      bool Counts = Uses.contains(Part);
      if (!Counts)
        if (const MemRegion *Home = home(Part))
          Counts = isNeeded(Home);
      if (Counts != All)
        return Counts;
    }
    return All;
  }
};

} // namespace

/// Marks the facts that are the known numbers of variables.
static uint64_t markFlag(uint64_t Fact, bool Flag) {
  return (Fact & ~uint64_t(1)) | Flag;
}
static bool isFlag(uint64_t Fact) { return Fact & 1; }

std::vector<uint64_t> Knowledge::facts() {
  std::vector<uint64_t> Result;
  ConstraintMap Constraints = getConstraintMap(State);
  for (const auto &[Symbol, Ranges] : Constraints) {
    if (!concerns(Symbol))
      continue;
    llvm::hash_code Fact = structure(Symbol);
    for (const Range &R : Ranges)
      Fact = llvm::hash_combine(Fact, llvm::hash_value(R.From()),
                                llvm::hash_value(R.To()));
    Result.push_back(markFlag(Fact, false));
  }
  for (const auto &[Region, Value] : Values) {
    llvm::hash_code Fact = llvm::hash_combine(name(Region), Value.getKind());
    if (SymbolRef Symbol = Value.getAsSymbol()) {
      // Of a sum or product only the range is kept: how it was computed hardly
      // ever decides anything again.
      Fact = llvm::hash_combine(
          Fact, isa<SymbolData>(Symbol) ? structure(Symbol) : range(Symbol));
    } else if (const llvm::APSInt *Number = Value.getAsInteger()) {
      Fact = llvm::hash_combine(Fact, llvm::hash_value(*Number));
    } else if (const MemRegion *Target = Value.getAsRegion()) {
      Fact = llvm::hash_combine(Fact, name(Target));
    } else {
      llvm::FoldingSetNodeID ID;
      Value.Profile(ID);
      Fact = llvm::hash_combine(Fact, ID.computeStableHash());
    }
    Result.push_back(
        markFlag(Fact, isa<VarRegion>(Region) && Value.getAsInteger()));
  }
  return Result;
}

/// Is the path worth going on with, after those that came here with the same
/// locks and IRQL? As long as they are few, any new set of facts is. Of many,
/// those that bring a new fact, or two numbers of variables together for the
/// first time ('Locked' with 'Failed'): a defect that needs more conditions at
/// once, each of them met already, is given up for an end in time. Of very
/// many, only numbers count: there is no end to the ranges that conditions on
/// sums and on the elements of lists leave.
bool PathMerging::isNew(Meeting &Known, const std::vector<uint64_t> &Facts) {
  if (!Known.Paths.insert(llvm::hash_combine_range(Facts)).second)
    return false;
  bool New = Known.Paths.size() <= MostDistinctPaths;
  const bool RangesCount = Known.Paths.size() <= MostRanges;
  for (size_t I = 0; I < Facts.size(); ++I)
    for (size_t J = I; J < Facts.size(); ++J)
      if (I == J || (isFlag(Facts[I]) && isFlag(Facts[J]))) {
        bool First =
            Known.Pairs.insert(llvm::hash_combine(Facts[I], Facts[J])).second;
        New |= First && (RangesCount || isFlag(Facts[I]));
      }
  return New;
}

void PathMerging::checkBlockEntrance(const BlockEntrance &Entrance,
                                     CheckerContext &C) const {
  if (!Slice || !Loops)
    return;
  const CFGBlock *Block = Entrance.getBlock();
  const StackFrameContext *Frame = C.getStackFrame();
  if (!meetingPoints(Frame).test(Block->getBlockID()))
    return;
  ProgramStateRef State = C.getState();
  const Needs &Needed = needed(Frame, Block, State);
  if (!Needed.Known)
    return;
  Knowledge Known(*Slice, Needed.Values, State);
  for (const MemRegion *Variable : Needed.Locals)
    Known.add(Variable);
  State->getStateManager().getStoreManager().iterBindings(State->getStore(),
                                                          Known);
  llvm::FoldingSetNodeID ID;
  Profile(State, ID);
  Loops->profileProgress(State, Frame, Block, ID);
  uint64_t Model = uint64_t(ID.computeStableHash()) << 32 | ID.ComputeHash();
  std::vector<uint64_t> Facts;
  Details(State, Facts);
  for (uint64_t &Detail : Facts)
    Detail = markFlag(Detail, false);
  for (uint64_t Fact : Known.facts())
    Facts.push_back(Fact);
  // The maps have no order that another path would share.
  llvm::sort(Facts);
  if (!isNew(Met[{Frame, Block, Model}], Facts))
    C.generateSink(State, C.getPredecessor());
}
