//===- LockOrder.cpp - wdk-lock-order -------------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Overlap.h"
#include <map>
#include <set>

using namespace irqlint;

static const uint32_t BugChecks[] = {0x133, 0x101, 0xC4};
static const RuleInfo Info = {
    "wdk-lock-order",
    "two contexts acquire the same locks in opposite orders",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class LockOrderRule : public Rule {
public:
  LockOrderRule() : Rule(Info) {}

  void onAcquire(const AcquireEvent &Event, PathPoint &Point) override;
  void onRootDone(bool, std::vector<Draft> &) override { Reported.clear(); }
  void judgeUnit(const UnitFacts &, std::vector<Draft> &Drafts) override;

private:
  using Circle = std::vector<const Draft *>;
  bool closes(Circle &Chain, size_t MostLocks) const;
  Draft tell(const Circle &Chain) const;

  /// Paths of the present root that were reported for the same order.
  std::map<std::tuple<const LockSite *, const clang::Expr *, LockOrder::Side,
                      std::vector<LockOrder::Side>>,
           unsigned>
      Reported;
  /// The drafts of the unit by the lock that they hold.
  std::map<SharedLock, std::vector<const Draft *>> ByHeld;
};

} // namespace

void LockOrderRule::onAcquire(const AcquireEvent &Event, PathPoint &Point) {
  // More paths of one order than this show nothing new.
  static constexpr unsigned MostPaths = 8;
  if (!Event.Waits || Event.Held || !overlapsAny(Point.Root))
    return;
  auto Wanted = sharedHome(*Event.Lock, *Event.Family, Point.State);
  if (!Wanted)
    return;
  for (const auto &[Key, Held] : getHeldLocks(Point.State)) {
    // One wait for several objects acquires them all or none.
    if (!Held.Count || Held.Site->Call == Event.Call ||
        isDoubtful(Held, Point.Root, Point.Facts) || Held.Indexed)
      continue;
    auto Home = sharedHome(*Held.Object, *Held.Family, Point.State);
    // Of two locks of one declaration the order may go by their addresses.
    if (!Home || Home->Lock == Wanted->Lock)
      continue;
    LockOrder Order;
    Order.InOneObject = Home->sharesObjectWith(*Wanted);
    // The same of two members of two objects, such as parent and child.
    if (!Order.InOneObject && Home->isOfSameTypeAs(*Wanted))
      continue;
    Order.Held = {Home->Lock, Held.Mode == LockMode::Shared};
    Order.Wanted = {Wanted->Lock, Event.Mode == LockMode::Shared};
    for (const auto &[OtherKey, Other] : getHeldLocks(Point.State))
      if (OtherKey != Key && Other.Count)
        Order.Others.push_back({{Other.Object->declaration(), Other.Family},
                                Other.Mode == LockMode::Shared});
    llvm::sort(Order.Others);
    if (++Reported[{Held.Site, Event.Call, Order.Wanted, Order.Others}] >
        MostPaths)
      continue;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.Message = nameLock(*Event.Family, Event.LockName) +
                " is acquired while " +
                nameLock(*Held.Family, Held.Site->LockName) + " is held";
    D.Family = Event.Family;
    D.Lock = Held.Object;
    D.Identity = Point.Root.Function;
    D.Order = std::move(Order);
    report(std::move(D), Point);
  }
}

/// The order that each of the rule's drafts has.
static const LockOrder &orderOf(const Draft &D) {
  if (!D.Order)
    llvm_unreachable("it is what the draft was made for");
  return *D.Order;
}

/// Is there something that both hold, or may hold unseen, so that one of them
/// waits before it has acquired anything?
static bool haveCommonGate(const LockOrder &A, const LockOrder &B) {
  for (const LockOrder::Side &Own : A.Others)
    for (const LockOrder::Side &Other : B.Others)
      if (Own.Lock == Other.Lock && !(Own.Shared && Other.Shared))
        return true;
  return llvm::any_of(A.Unseen, [&](LockId Gate) {
    return llvm::is_contained(B.Unseen, Gate);
  });
}

/// Completes a chain of drafts, each of which waits for what the next one
/// holds, to a circle.
bool LockOrderRule::closes(Circle &Chain, size_t MostLocks) const {
  const LockOrder &First = orderOf(*Chain.front()),
                  &Last = orderOf(*Chain.back());
  if (Chain.size() > 1 && Last.Wanted.Lock == First.Held.Lock)
    return !(Last.Wanted.Shared && First.Held.Shared);
  auto Next = ByHeld.find(Last.Wanted.Lock);
  if (Next == ByHeld.end() || Chain.size() == MostLocks)
    return false;
  for (const Draft *D : Next->second) {
    const LockOrder &Order = orderOf(*D);
    bool Fits = !(Last.Wanted.Shared && Order.Held.Shared) &&
                Order.InOneObject == First.InOneObject &&
                llvm::all_of(Chain, [&](const Draft *Before) {
                  return (Before == Chain.front() ||
                          orderOf(*Before).Held.Lock != Order.Wanted.Lock) &&
                         overlap(*Before->Root, *D->Root) &&
                         !haveCommonGate(orderOf(*Before), Order);
                });
    if (!Fits)
      continue;
    Chain.push_back(D);
    if (closes(Chain, MostLocks))
      return true;
    Chain.pop_back();
  }
  return false;
}

Draft LockOrderRule::tell(const Circle &Chain) const {
  Draft D = *Chain.front();
  if (Chain.size() == 2) {
    const Draft &Other = *Chain.back();
    D.Message += (", but " + describeRoot(*Other.Root) +
                  " acquires them in the opposite order in line " +
                  LineInMessage + ": each waits for what the other holds")
                     .str();
    D.Line = Other.Where;
  } else {
    D.Message += ", and other paths close the circle:";
    for (const Draft *Other : llvm::drop_begin(Chain))
      D.Message += (Other == Chain[1] ? " " : ", ") + Other->Message + " by " +
                   describeRoot(*Other->Root);
    D.Message += "; each waits for what the next one holds";
  }
  bool Spins = D.Family->Owner == LockOwner::Processor;
  D.BugChecks =
      Spins ? std::vector<uint32_t>{0x133, 0x101} : std::vector<uint32_t>{0xC4};
  D.Message += "; " + describe(D.BugChecks);
  for (const Draft *Other : llvm::drop_begin(Chain))
    addOtherPath(D, *Other);
  return D;
}

void LockOrderRule::judgeUnit(const UnitFacts &, std::vector<Draft> &Drafts) {
  llvm::sort(Drafts, [](const Draft &L, const Draft &R) {
    return std::tie(L.Where, L.Message) < std::tie(R.Where, R.Message);
  });
  for (const Draft &D : Drafts)
    ByHeld[orderOf(D).Held.Lock].push_back(&D);
  static constexpr size_t MostLocks = 4;
  std::vector<Draft> Found;
  std::vector<std::set<SharedLock>> Told;
  for (size_t Most = 2; Most <= MostLocks; ++Most)
    for (const Draft &D : Drafts) {
      Circle Chain{&D};
      if (!closes(Chain, Most))
        continue;
      std::set<SharedLock> Locks;
      for (const Draft *Each : Chain)
        Locks.insert(orderOf(*Each).Held.Lock);
      // A larger circle around one that is told says nothing new.
      if (llvm::any_of(Told, [&](const std::set<SharedLock> &Known) {
            return llvm::includes(Locks, Known);
          }))
        continue;
      Told.push_back(std::move(Locks));
      Found.push_back(tell(Chain));
    }
  ByHeld.clear();
  Drafts = std::move(Found);
}

static RegisterRule<LockOrderRule> Registered(Info);
