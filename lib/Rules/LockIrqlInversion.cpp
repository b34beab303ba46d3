//===- LockIrqlInversion.cpp - wdk-lock-irql-inversion --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Overlap.h"
#include <set>

using namespace irqlint;

static const uint32_t BugChecks[] = {0x101, 0x133};
static const RuleInfo Info = {
    "wdk-lock-irql-inversion",
    "a spin lock is held at an IRQL at which a routine that waits for it can "
    "interrupt the holder",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

/// Does the path of a draft lie in an interrupt service routine? Otherwise it
/// holds the lock at too low a level.
static bool isInterrupter(const RootContext &Root) {
  return Root.Runs->On == RunsOn::Isr;
}

static std::string describeLevel(IrqlRange Level) {
  return (Level.Min == Level.Max ? "" : "<= ") + irqlName(Level.Max).str();
}

namespace {

class LockIrqlInversion : public Rule {
public:
  LockIrqlInversion() : Rule(Info) {}

  void onAcquire(const AcquireEvent &Event, PathPoint &Point) override;
  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override;
};

} // namespace

void LockIrqlInversion::onAcquire(const AcquireEvent &Event, PathPoint &Point) {
  if (Event.Family->Owner != LockOwner::Processor || Event.Held ||
      !overlapsAny(Point.Root))
    return;
  // A path is kept of the rare side: an interrupt service routine, or an
  // acquire that leaves the level below that of DPCs. The facts tell of the
  // other one.
  bool Interrupter = isInterrupter(Point.Root);
  if (Interrupter ? !Event.Waits : Event.Level.Max >= IrqlDispatch)
    return;
  if (!sharedHome(*Event.Lock, *Event.Family, Point.State))
    return;
  Draft D;
  D.Where = Event.Call->getExprLoc();
  D.Message = nameLock(*Event.Family, Event.LockName);
  D.Message += Interrupter ? " is acquired by " + describeRoot(Point.Root)
                           : " is held at " + describeLevel(Event.Level) +
                                 " from here on";
  D.Family = Event.Family;
  D.Lock = Event.Lock;
  D.LockDeclaration = Event.Lock->declaration();
  D.Identity = Point.Root.Function;
  D.NotesIrql = true;
  report(std::move(D), Point);
}

/// Can the one context hold the lock when the other one interrupts it and waits
/// for it?
static bool deadlocks(const AcquireFact &Holder, const AcquireFact &Waiter) {
  const Role *Runs = Waiter.Root->Runs;
  return Waiter.Waits && Runs && Runs->Entry.Min > Holder.Level.Max &&
         !(Holder.Mode == LockMode::Shared &&
           Waiter.Mode == LockMode::Shared) &&
         overlap(*Holder.Root, *Waiter.Root);
}

void LockIrqlInversion::judgeUnit(const UnitFacts &Facts,
                                  std::vector<Draft> &Drafts) {
  std::set<clang::SourceLocation> Told;
  llvm::erase_if(Drafts, [&](Draft &D) {
    const bool Interrupter = isInterrupter(*D.Root);
    std::vector<const AcquireFact *> Others;
    std::set<clang::SourceLocation> Places;
    for (const AcquireFact &Own : Facts.Acquires)
      if (Own.Lock == D.LockDeclaration && Own.Root == D.Root &&
          Own.Where == D.Where)
        for (const AcquireFact &Other : Facts.Acquires)
          if (Other.Lock == Own.Lock &&
              (Interrupter
                   ? deadlocks(Other, Own)
                   : Other.Root->Runs && Other.Root->Runs->On == RunsOn::Dpc &&
                         deadlocks(Own, Other)) &&
              Places.insert(Other.Where).second)
            Others.push_back(&Other);
    if (Others.empty() || !Told.insert(D.Where).second)
      return true;
    const AcquireFact &First = *Others.front();
    if (Interrupter)
      D.Message += " at DIRQL, but " + describeRoot(*First.Root) +
                   " holds it at " + describeLevel(First.Level) + " (line " +
                   LineInMessage.str() +
                   "): interrupted there, it never releases it";
    else
      D.Message += ", but " + describeRoot(*First.Root) +
                   " acquires it too (line " + LineInMessage.str() +
                   "): run on this processor meanwhile, it waits for what it "
                   "has interrupted";
    D.Line = First.Where;
    D.BugChecks = {Interrupter ? 0x101u : 0x133u};
    D.Message += "; " + describe(D.BugChecks);
    for (const AcquireFact *Other : Others) {
      D.Closing.push_back(
          {Other->Where,
           ("'" + Other->LockName + "' is acquired here, at " +
            describeLevel(Other->Level) + ", by " + describeRoot(*Other->Root))
               .str()});
      if (Other->Root->Registration.isValid())
        D.Closing.push_back(
            {Other->Root->Registration,
             describeRoot(*Other->Root) + " is set up to run here"});
    }
    return false;
  });
}

static RegisterRule<LockIrqlInversion> Registered(Info);
