//===- LockUnheldRelease.cpp - wdk-lock-unheld-release --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/ForeignContext.h"
#include <optional>

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
    if (Event.Held)
      return;
    std::optional<HeldLock> Otherwise = findHeldOtherwise(Event, Point);
    if (!Otherwise && !Event.CertainlyUnheld)
      return;
    llvm::ArrayRef<uint32_t> Codes = ContractTable::bugChecks(
        *Event.Family, Misuse::UnheldRelease, Point.Root.Runs);
    Draft D = makeUnheldDraft(Event);
    if (Otherwise)
      D.Message = (nameLock(*Otherwise->Family, Event.LockName) +
                   " was acquired by '" + Otherwise->Site->Api + "', and '" +
                   Event.Api + "' doesn't release it")
                      .str();
    else if (Event.ReleasedBefore)
      D.Message = nameLock(*Event.Family, Event.LockName) +
                  " is released again: this path has released it already";
    else
      D.Message = nameLock(*Event.Family, Event.LockName) +
                  " is released here, but this path doesn't hold it: " +
                  describeRoot(Point.Root) +
                  " starts without it and hasn't acquired it";
    if (!Codes.empty())
      D.Message += "; " + describe(Codes);
    if (Otherwise)
      D.Message += releaseHint(*Otherwise, "");
    D.BugChecks.assign(Codes.begin(), Codes.end());
    if (Otherwise || Event.ReleasedBefore)
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

private:
  /// How the path holds the lock, if by an API that has another release: with a
  /// handle, or as a lock of another family.
  static std::optional<HeldLock> findHeldOtherwise(const ReleaseEvent &Event,
                                                   const PathPoint &Point) {
    if (Event.Contract->Lock.AnyOwner || Event.Lock->hasSymbolicIndex())
      return std::nullopt;
    for (const auto &[Key, Held] : getHeldLocks(Point.State))
      if (Held.Count && Held.Object == Event.Lock && !Held.MaybeReleased &&
          !Held.Exposed &&
          // One address may be that of two locks, of a record and its member.
          (Held.Family == Event.Family || Event.CertainlyUnheld))
        return Held;
    return std::nullopt;
  }
};

} // namespace

static RegisterRule<LockUnheldRelease> Registered(Info);
