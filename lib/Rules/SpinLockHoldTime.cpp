//===- SpinLockHoldTime.cpp - wdk-spin-lock-hold-time ---------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/LoopExits.h"
#include "Rules/Rule.h"
#include "llvm/Support/MathExtras.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

static const RuleOption Options[] = {
    {"budget", 25, "us", "the time for which a spin lock may be held"}};
static const uint32_t BugChecks[] = {0x133};
static const RuleInfo Info = {
    "wdk-spin-lock-hold-time",
    "a spin lock is held for longer than a processor should spin for it",
    /*DefaultOn=*/false, BugChecks, Options};

/// What a round of any loop takes at least.
static constexpr uint64_t RoundsPerMicro = 1000;

/// "50 us", "1.2 ms".
static std::string describeTime(uint64_t Micros) {
  if (Micros < 1000)
    return std::to_string(Micros) + " us";
  std::string Text = std::to_string(Micros / 1000);
  if (uint64_t Tenths = Micros / 100 % 10)
    Text += "." + std::to_string(Tenths);
  return Text + " ms";
}

namespace {

/// A loop on a path, and how often the path goes round it at most.
struct LoopOnPath {
  const Stmt *Loop = nullptr;
  uint64_t Rounds = 1;
  /// The path is still in it at its end.
  bool Around = false;
};

class SpinLockHoldTime : public Rule {
public:
  SpinLockHoldTime() : Rule(Info) {}

  void onStall(const StallEvent &Event, PathPoint &Point) override;
  void onRelease(const ReleaseEvent &Event, PathPoint &Point) override;
  void onRootDone(bool, std::vector<Draft> &) override { Loops.clear(); }

private:
  std::vector<LoopOnPath> loopsSince(const LockSite &Acquire,
                                     const ExplodedNode *End);
  void send(Draft D, const HeldLock &Held, const ExplodedNode *Node,
            const RootContext &Root) {
    D.Message += " while " + nameLock(*Held.Family, Held.Site->LockName) +
                 " is held: every processor that wants it spins as long; " +
                 describe(BugChecks);
    D.BugChecks.assign(std::begin(BugChecks), std::end(BugChecks));
    D.Lock = Held.Object;
    D.Rule = &info();
    D.Root = &Root;
    D.Node = Node;
    Sink(std::move(D));
  }

  /// The loops of the functions that the present root has come to.
  llvm::DenseMap<const CFG *, std::vector<CfgLoop>> Loops;
};

} // namespace

/// The statement with which a block begins; null if it is empty.
static const Stmt *firstOf(const CFGBlock &Block) {
  for (const CFGElement &Element : Block)
    if (auto S = Element.getAs<CFGStmt>())
      return S->getStmt();
  return nullptr;
}

/// The loops with a known number of rounds that a path has entered since an
/// acquire.
std::vector<LoopOnPath> SpinLockHoldTime::loopsSince(const LockSite &Acquire,
                                                     const ExplodedNode *End) {
  std::vector<LoopOnPath> Result;
  // Where the path is in the functions that it hasn't left.
  llvm::DenseMap<const StackFrameContext *, const CFGBlock *> Now;
  for (const auto *Frame = End->getStackFrame(); Frame; Frame = callerOf(Frame))
    Now[Frame] = Frame == End->getStackFrame() ? End->getCFGBlock() : nullptr;
  for (const auto *Frame = End->getStackFrame(); callerOf(Frame);
       Frame = callerOf(Frame))
    Now[callerOf(Frame)] = Frame->getCallSiteBlock();
  for (const ExplodedNode *N = End; N; N = N->getFirstPred()) {
    const auto *Tag = dyn_cast_or_null<EventTag>(N->getLocation().getTag());
    if (Tag && Tag->What == EventTag::Acquired && Tag->Call == Acquire.Call)
      break;
    auto Edge = N->getLocationAs<BlockEdge>();
    if (!Edge)
      continue;
    const StackFrameContext *Frame = N->getStackFrame();
    const CFG *Graph = Frame->getCFG();
    auto [Known, New] = Loops.try_emplace(Graph);
    if (New)
      if (const auto *F = dyn_cast<FunctionDecl>(Frame->getDecl()))
        Known->second = findLoops(*Graph, F);
    for (const CfgLoop &Loop : Known->second) {
      if (Loop.Header != Edge->getDst() || Loop.contains(Edge->getSrc()))
        continue;
      auto Rounds = countRounds(Loop, N->getState(), N->getLocationContext());
      const Stmt *Head = Edge->getDst()->getTerminatorStmt();
      if (!isa_and_nonnull<ForStmt, WhileStmt>(Head))
        Head = firstOf(*Edge->getDst());
      if (Rounds && Head)
        Result.push_back({Head, *Rounds, Loop.contains(Now.lookup(Frame))});
    }
  }
  return Result;
}

/// Does a statement stall, so that its time is told there?
static bool stalls(const Stmt *S, const ContractTable &Contracts) {
  if (const auto *Call = dyn_cast<CallExpr>(S))
    if (const FunctionDecl *Callee = Call->getDirectCallee();
        Callee && Callee->getIdentifier())
      if (const FunctionContract *C = Contracts.function(Callee->getName()))
        if (C->Stalls >= 0)
          return true;
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return Child && stalls(Child, Contracts);
  });
}

void SpinLockHoldTime::onStall(const StallEvent &Event, PathPoint &Point) {
  for (const auto &[Key, Held] : getHeldLocks(Point.State)) {
    if (!Held.Count || Held.Family->Owner != LockOwner::Processor ||
        isDoubtful(Held, Point.Root, Point.Facts))
      continue;
    Point.withNode([this, Event, Held = Held,
                    &Root = Point.Root](const ExplodedNode *Node) {
      Draft D;
      D.Where = Event.Call->getExprLoc();
      if (!Event.Micros) {
        D.Message = ("'" + Event.Api + "' is called, which takes long,").str();
        return send(std::move(D), Held, Node, Root);
      }
      uint64_t Times = 1;
      for (const LoopOnPath &Loop : loopsSince(*Held.Site, Node))
        if (Loop.Around)
          Times = llvm::SaturatingMultiply(Times, Loop.Rounds);
      uint64_t Total = llvm::SaturatingMultiply(Times, Event.Micros);
      if (Total < uint64_t(option("budget")))
        return;
      D.Message = ("'" + Event.Api + "' keeps the processor busy for ").str();
      if (Times > 1)
        D.Message += "up to " + std::to_string(Times) + " times " +
                     describeTime(Event.Micros) + ", " + describeTime(Total) +
                     " in all,";
      else
        D.Message += describeTime(Event.Micros);
      send(std::move(D), Held, Node, Root);
    });
  }
}

void SpinLockHoldTime::onRelease(const ReleaseEvent &Event, PathPoint &Point) {
  if (!Event.Held || Event.Family->Owner != LockOwner::Processor ||
      isDoubtful(*Event.Held, Point.Root, Point.Facts))
    return;
  Point.withNode([this, Held = *Event.Held,
                  &Root = Point.Root](const ExplodedNode *Node) {
    for (const LoopOnPath &Loop : loopsSince(*Held.Site, Node)) {
      if (Loop.Rounds / RoundsPerMicro < uint64_t(option("budget")) ||
          stalls(Loop.Loop, *Contracts))
        continue;
      Draft D;
      D.Where = Loop.Loop->getBeginLoc();
      D.Message =
          "this loop runs for up to " + std::to_string(Loop.Rounds) + " rounds";
      send(std::move(D), Held, Node, Root);
    }
  });
}

static RegisterRule<SpinLockHoldTime> Registered(Info);
