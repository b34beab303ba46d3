//===- CallUnderSpinLock.cpp - wdk-call-under-spin-lock -------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x133};
static const RuleInfo Info = {
    "wdk-call-under-spin-lock",
    "a spin lock is held at a call that runs code which may wait for it",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class CallUnderSpinLock : public Rule {
public:
  CallUnderSpinLock() : Rule(Info) {}

  void onCallOut(const CallOutEvent &Event, PathPoint &Point) override {
    if (Event.Contract->NoSpinLock.empty())
      return;
    for (const auto &[Key, Held] : getHeldLocks(Point.State)) {
      if (!Held.Count || !Held.Site ||
          Held.Family->Owner != LockOwner::Processor ||
          isDoubtful(Held, Point.Root, Point.Facts))
        continue;
      Draft D;
      D.Where = Event.Call->getExprLoc();
      D.Message = ("'" + Event.Api + "' " + Event.Contract->NoSpinLock +
                   " while " + nameLock(*Held.Family, Held.Site->LockName) +
                   " is held: what comes back to this driver from there spins "
                   "for the lock for ever; " +
                   describe(BugChecks) + "; release it first")
                      .str();
      D.BugChecks.assign(std::begin(BugChecks), std::end(BugChecks));
      D.Lock = Held.Object;
      report(std::move(D), Point);
    }
  }

  /// Where the lock is reported otherwise, as when its release is missing, the
  /// call is only a consequence.
  void onRootDone(bool, std::vector<Draft> &Drafts) override {
    llvm::DenseSet<const LockKey *> Elsewhere;
    for (const Draft &D : Drafts)
      if (D.Rule != &info() && D.Lock)
        Elsewhere.insert(D.Lock);
    llvm::erase_if(Drafts, [&](const Draft &D) {
      return D.Rule == &info() && Elsewhere.contains(D.Lock);
    });
  }
};

} // namespace

static RegisterRule<CallUnderSpinLock> Registered(Info);
