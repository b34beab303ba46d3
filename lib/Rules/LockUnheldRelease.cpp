//===- LockUnheldRelease.cpp - wdk-lock-unheld-release --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/ForeignContext.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x10, 0x11, 0xE3, 0x162};
static const RuleInfo Info = {
    "wdk-lock-unheld-release",
    "a lock is released on a path where this thread can't hold it",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class LockUnheldRelease : public Rule {
public:
  LockUnheldRelease() : Rule(Info) {}

  void onRelease(const ReleaseEvent &Event, PathPoint &Point) override {
    // Where an acquire has failed, or another form of the lock is held, that is
    // the mistake: wdk-lock-unchecked-acquire and wdk-lock-mismatched-release.
    if (Event.Held || !Event.CertainlyUnheld || Event.FailedBefore ||
        findHeldOtherwise(Event, Point))
      return;
    llvm::ArrayRef<uint32_t> Codes = ContractTable::bugChecks(
        *Event.Family, Misuse::UnheldRelease, Point.Root.Runs);
    Draft D = makeUnheldDraft(Event);
    if (Event.ReleasedBefore)
      D.Message = nameLock(*Event.Family, Event.LockName) +
                  " is released again: this path has released it already";
    else if (Event.FreeAtEntry) {
      D.Message = nameLock(*Event.Family, Event.LockName) +
                  " is released here, but " + describeRoot(Point.Root) +
                  " is entered without it";
      addAnnotation(D, Event.FreeAtEntry->Where);
      D.Message += " and hasn't acquired it";
    } else
      D.Message = nameLock(*Event.Family, Event.LockName) +
                  " is released here, but this path doesn't hold it: " +
                  describeRoot(Point.Root) +
                  " starts without it and hasn't acquired it";
    if (!Codes.empty())
      D.Message += "; " + describe(Codes);
    D.BugChecks.assign(Codes.begin(), Codes.end());
    if (Event.ReleasedBefore || Event.FreeAtEntry)
      D.LockDeclaration = nullptr;
    report(std::move(D), Point);
  }

  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override {
    llvm::erase_if(Drafts, [&](const Draft &D) {
      if (foreignAcquires(Facts, D.LockDeclaration, *D.Root).empty())
        return false;
      // Those are wdk-lock-foreign-release's. Of a lock that a context leaves
      // held for another one to release, the leak is the mistake.
      return D.Family->Owner == LockOwner::Thread ||
             Facts.LeftHeld.contains(D.LockDeclaration);
    });
  }
};

} // namespace

static RegisterRule<LockUnheldRelease> Registered(Info);
