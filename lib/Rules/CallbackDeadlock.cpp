//===- CallbackDeadlock.cpp - wdk-callback-deadlock -----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"
#include "clang/AST/Decl.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x133, 0x9F};
static const RuleInfo Info = {
    "wdk-callback-deadlock",
    "a callback waits for its own completion, or for a lock of somebody who "
    "waits for it or never releases it",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

/// The functions of the unit that run in a role.
static std::vector<const clang::FunctionDecl *>
routinesOf(const Role &Runs, const UnitFacts &Facts) {
  std::vector<const clang::FunctionDecl *> Result;
  for (const auto &[F, Context] : Facts.Contexts)
    if (Context.Runs && Context.Runs->Name == Runs.Name)
      Result.push_back(F);
  return Result;
}

namespace {

class CallbackDeadlock : public Rule {
public:
  CallbackDeadlock() : Rule(Info) {}

  void onRoutineWait(const RoutineWaitEvent &Event, PathPoint &Point) override {
    if (Event.OfRoot)
      judgeOwn(Event, Point);
    for (const clang::FunctionDecl *F : awaited(Event, Point))
      if (F != Point.Root.Function->getCanonicalDecl())
        noteHeldMeanwhile(Event, *F, Point);
  }

  void onReturn(const ReturnEvent &Event, PathPoint &Point) override {
    // Where it fails, the driver goes again and takes its callbacks along.
    if (!Point.Root.EntryPoint || Event.Value.What == ReturnClass::Failure)
      return;
    for (const auto &[Key, Held] : getHeldLocks(Point.State)) {
      if (!isOfInterest(Held, Point))
        continue;
      Draft D = makeDraft(Held, Point);
      D.Where = Held.outermostSite()->Call->getExprLoc();
      report(std::move(D), Point);
    }
  }

  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override {
    llvm::erase_if(Drafts, [&](Draft &D) {
      if (!D.Order)
        return false;
      const AcquireFact *Waits = nullptr;
      for (const AcquireFact &A : Facts.Acquires)
        if (blocks(A, D) && (!Waits || A.Where < Waits->Where))
          Waits = &A;
      if (!Waits)
        return true;
      complete(D, *Waits);
      return false;
    });
  }

private:
  void judgeOwn(const RoutineWaitEvent &Event, PathPoint &Point) {
    const RoutineWait &What = *Event.What;
    bool OfSomeone = What.Routine < 0 && What.Object < 0;
    if (!Event.IsOwn &&
        !(OfSomeone && routinesOf(*Point.Root.Runs, Point.Facts).size() == 1))
      return;
    const bool Dpc = Point.Root.Runs->On == RunsOn::Dpc;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.BugChecks = {Dpc ? 0x133u : 0x9Fu};
    D.Message =
        ("'" + Event.Api + "' waits until " + describeRoot(Point.Root) +
         " is done, which calls it: the " + (Dpc ? "processor" : "thread") +
         " waits for itself; " + describe(D.BugChecks))
            .str();
    report(std::move(D), Point);
  }

  /// The routines of the unit that a call certainly waits for.
  static std::vector<const clang::FunctionDecl *>
  awaited(const RoutineWaitEvent &Event, const PathPoint &Point) {
    if (Event.Named)
      return {Event.Named->getCanonicalDecl()};
    if (Event.What->Routine >= 0)
      return {};
    auto Routines = routinesOf(*Event.What->Runs, Point.Facts);
    if (!Event.What->All && Routines.size() != 1)
      return {};
    return Routines;
  }

  /// A lock that only the thread which has acquired it can release, and that
  /// has the same name in all contexts.
  static bool isOfInterest(const HeldLock &Held, const PathPoint &Point) {
    return Held.Count && Held.Family->Owner == LockOwner::Thread &&
           Held.Object->isGlobal() && Held.Object->declaration() &&
           !Held.Indexed &&
           !Point.Facts.ReleasedForOwner.contains(Held.Object->declaration()) &&
           !isDoubtful(Held, Point.Root, Point.Facts);
  }

  static Draft makeDraft(const HeldLock &Held, const PathPoint &Point) {
    Draft D;
    D.Line = Held.outermostSite()->Call->getExprLoc();
    D.Message = nameLock(*Held.Family, Held.Site->LockName);
    D.Lock = Held.Object;
    D.Family = Held.Family;
    D.Identity = Point.Root.Function;
    D.Order.emplace();
    D.Order->Held = {{Held.Object->declaration(), Held.Family},
                     Held.Mode == LockMode::Shared};
    return D;
  }

  /// The path holds locks while it waits for a routine. Whether that wants one
  /// of them is known when all paths are.
  void noteHeldMeanwhile(const RoutineWaitEvent &Event,
                         const clang::FunctionDecl &Routine, PathPoint &Point) {
    if (!Routine.getIdentifier())
      return;
    for (const auto &[Key, Held] : getHeldLocks(Point.State)) {
      if (!isOfInterest(Held, Point))
        continue;
      Draft D = makeDraft(Held, Point);
      D.Where = Event.Call->getExprLoc();
      D.Message = ("'" + Event.Api + "' is called with " + D.Message).str();
      // Two routines are two defects, and this is what a draft keeps of them.
      D.Group = Routine.getName();
      D.Order->Wanted.Lock.Declaration = &Routine;
      report(std::move(D), Point);
    }
  }

  /// Does an acquire of another context wait for what a draft's path holds?
  static bool blocks(const AcquireFact &A, const Draft &D) {
    const LockOrder::Side &Held = D.Order->Held;
    if (A.Lock != Held.Lock.Declaration || !A.Global || !A.Waits ||
        (A.Mode == LockMode::Shared && Held.Shared) ||
        A.Root->Function->getCanonicalDecl() ==
            D.Root->Function->getCanonicalDecl())
      return false;
    // Where both keep it, the two leaks are the mistakes.
    if (D.Group.empty())
      return A.Root->startsUnlocked() && !A.Kept &&
             A.Root->Runs->With != Overlaps::Nothing;
    return A.Root->Function->getIdentifier() &&
           A.Root->Function->getName() == D.Group;
  }

  void complete(Draft &D, const AcquireFact &Waits) const {
    D.BugChecks = {0x9F};
    std::string Who = describeRoot(*Waits.Root);
    if (D.Group.empty()) {
      D.Where = Waits.Where;
      D.Message += " is acquired by " + Who + ", but " + describeRoot(*D.Root) +
                   " keeps it since line " + LineInMessage.str() +
                   ": the thread waits for ever";
    } else {
      D.Line = Waits.Where;
      D.Message += " held, and waits until " + Who +
                   " is done, which waits for this lock in line " +
                   LineInMessage.str() + ": neither goes on";
    }
    D.Message += "; " + describe(D.BugChecks);
    if (Waits.Root->Registration.isValid())
      D.Closing.push_back(
          {Waits.Root->Registration, Who + " is set up to run here"});
    D.Group = "";
  }
};

} // namespace

static RegisterRule<CallbackDeadlock> Registered(Info);
