//===- LockMissing.cpp - wdk-lock-missing ---------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/ForeignContext.h"
#include "Rules/Leak.h"

using namespace irqlint;

static const RuleInfo Info = {
    "wdk-lock-missing",
    "a lock isn't held where an annotation says that it is",
    /*DefaultOn=*/true,
    {},
    {}};

namespace {

class LockMissing : public Rule {
public:
  LockMissing() : Rule(Info) {}

  void onLockDemand(const LockDemandEvent &Event, PathPoint &Point) override {
    if (Event.Demand->What != SalLockPromise::Held || !Event.CertainlyUnheld)
      return;
    const LockFamily &Family = *Event.Demand->Lock.Family;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.Message = ("'" + Event.Api + "' demands that " +
                 nameLock(Family, Event.LockName) + " is held")
                    .str();
    addAnnotation(D, Event.Demand->Where);
    D.Message += Event.ReleasedBefore ? "; this path has released it"
                                      : "; this path hasn't acquired it";
    D.Lock = Event.Lock;
    D.LockDeclaration = Event.Lock->declaration();
    D.Family = &Family;
    D.Group = Event.LockName;
    report(std::move(D), Point);
  }

  void onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
               const UnitFacts &Facts) override {
    for (const RootExit &Exit : Exits)
      for (const PromisedLock &Each : Exit.Promised)
        if (Each.Promise->What == SalLockPromise::Acquires
                ? isUnheld(Exit, Each)
                : losesLock(Exit, Each, Root, Facts) &&
                      !alwaysLosesLock(Exits, Each, Root, Facts))
          tell(Exit, Each, Root);
  }

  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override {
    // Another context may have acquired it for this one.
    llvm::erase_if(Drafts, [&](const Draft &D) {
      return D.LockDeclaration && Facts.LeftHeld.contains(D.LockDeclaration) &&
             !foreignAcquires(Facts, D.LockDeclaration, *D.Root).empty();
    });
  }

private:
  /// Does the path come back without the lock, whatever isn't seen did?
  static bool isUnheld(const RootExit &Exit, const PromisedLock &Wanted) {
    if (const LockSite *Failed = getFailedAcquire(Exit.State, Wanted.Lock);
        Failed && Failed->Assumed)
      return false;
    for (const auto &[Key, Held] : getHeldLocks(Exit.State))
      if (Held.Family == Wanted.Promise->Lock.Family && Held.Count &&
          mayAlias(Held.Object, Wanted.Lock))
        return false;
    return getReleaseSite(Exit.State, Wanted.Lock) ||
           !hasCalledOpaque(Exit.State);
  }

  void tell(const RootExit &Exit, const PromisedLock &Wanted,
            const RootContext &Root) {
    const SalLockPromise &Promise = *Wanted.Promise;
    Draft D;
    D.Rule = &info();
    D.Root = &Root;
    D.Node = Exit.Node;
    D.Where = exitLocation(Exit.How, Root.Function);
    D.Identity = Root.Function;
    D.Message = describeRoot(Root) + " returns without " +
                nameLock(*Promise.Lock.Family, Promise.Lock.name()) +
                (Promise.What == SalLockPromise::Acquires
                     ? ", which it promises to acquire"
                     : ", with which it was entered");
    addAnnotation(D, Promise.Where);
    D.Lock = Wanted.Lock;
    D.Family = Promise.Lock.Family;
    Sink(std::move(D));
  }
};

} // namespace

static RegisterRule<LockMissing> Registered(Info);
