//===- LockForeignRelease.cpp - wdk-lock-foreign-release ------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/ForeignContext.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x162, 0xE3, 0x11, 0x153};
static const RuleInfo Info = {
    "wdk-lock-foreign-release",
    "a thread-owned lock is released in one context, though only others "
    "acquire it",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class LockForeignRelease : public Rule {
public:
  LockForeignRelease() : Rule(Info) {}

  void onRelease(const ReleaseEvent &Event, PathPoint &Point) override {
    if (Event.Held || !Event.CertainlyUnheld || Event.ReleasedBefore ||
        Event.FailedBefore || Event.FreeAtEntry ||
        Event.Family->Owner != LockOwner::Thread)
      return;
    llvm::ArrayRef<uint32_t> Codes = ContractTable::bugChecks(
        *Event.Family, Misuse::ForeignRelease, Point.Root.Runs);
    Draft D = makeUnheldDraft(Event);
    D.Message = nameLock(*Event.Family, Event.LockName) + " is released by " +
                describeRoot(Point.Root) +
                ", but only other threads acquire it, and only the thread that "
                "acquired it may release it";
    if (!Codes.empty())
      D.Message += "; " + describe(Codes);
    D.BugChecks.assign(Codes.begin(), Codes.end());
    report(std::move(D), Point);
  }

  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override {
    llvm::erase_if(Drafts, [&](Draft &D) {
      auto Acquires = foreignAcquires(Facts, D.LockDeclaration, *D.Root);
      for (const AcquireFact *Acquire : Acquires) {
        const RootContext &Root = *Acquire->Root;
        D.Closing.push_back(
            {Acquire->Where, ("'" + Acquire->LockName +
                              "' is acquired here, by " + describeRoot(Root))
                                 .str()});
        if (Root.Registration.isValid())
          D.Closing.push_back({Root.Registration,
                               describeRoot(Root) + " is set up to run here"});
      }
      return Acquires.empty();
    });
  }
};

} // namespace

static RegisterRule<LockForeignRelease> Registered(Info);
