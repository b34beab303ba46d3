//===- LockMismatchedRelease.cpp - wdk-lock-mismatched-release ------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/ForeignContext.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x10, 0x162, 0x133, 0xC8};
static const RuleInfo Info = {
    "wdk-lock-mismatched-release",
    "a lock is released by a routine that isn't made for how it was acquired",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

/// What a mode is called in a message.
static llvm::StringRef nameMode(LockMode Mode) {
  return Mode == LockMode::Shared ? "shared" : "exclusive";
}

namespace {

class LockMismatchedRelease : public Rule {
public:
  LockMismatchedRelease() : Rule(Info) {}

  void onRelease(const ReleaseEvent &Event, PathPoint &Point) override {
    if (Event.Contract->Lock.AnyOwner)
      return;
    std::optional<HeldLock> Otherwise;
    if (!Event.Held)
      Otherwise = findHeldOtherwise(Event, Point);
    const HeldLock *Held = Otherwise ? &*Otherwise : Event.Held;
    if (!Held || isDoubtful(*Held, Point.Root, Point.Facts))
      return;
    std::string How = "by '" + Held->Site->Api.str() + "'", Wrong;
    bool IsIrql = false;
    if (Otherwise) {
      Wrong = ", and '" + Event.Api.str() + "' doesn't release it";
    } else if (LockMode Released = Event.Contract->Lock.Mode;
               Held->Mode != LockMode::Any && Released != LockMode::Any &&
               Held->Mode != Released) {
      How = (nameMode(Held->Mode) + " " + How).str();
      Wrong = (", and '" + Event.Api + "' releases " + nameMode(Released) +
               " holds")
                  .str();
    } else {
      Wrong = findWrongIrql(Event, *Held, Point.Contracts);
      IsIrql = true;
    }
    if (Wrong.empty())
      return;
    Draft D = makeUnheldDraft(Event);
    D.Message = nameLock(*Held->Family, Event.LockName) + " was acquired " +
                How + Wrong;
    llvm::ArrayRef<uint32_t> Codes = ContractTable::bugChecks(
        *Event.Family, Misuse::UnheldRelease, Point.Root.Runs);
    D.BugChecks.assign(Codes.begin(), Codes.end());
    if (IsIrql)
      D.BugChecks = {0xC8};
    if (!D.BugChecks.empty())
      D.Message += "; " + describe(D.BugChecks);
    D.Message += releaseHint(*Held, "");
    report(std::move(D), Point);
  }

private:
  /// How the release restores an IRQL that nobody has saved; empty: it doesn't.
  static std::string findWrongIrql(const ReleaseEvent &Event,
                                   const HeldLock &Held,
                                   const ContractTable &Contracts) {
    const FunctionContract *Acquire = Contracts.function(Held.Site->Api);
    bool SavesNothing = Acquire && Acquire->Lock.What == LockEffect::Acquire &&
                        Acquire->Irql.SaveTo == IrqlEffect::NoSave;
    // Else the wrong variable is the mistake: wdk-irql-wrong-restore.
    if (Event.RestoresGarbage && SavesNothing)
      return (", and '" + Event.Api +
              "' restores the IRQL from a variable that nothing has set")
          .str();
    if (SavesNothing && Event.Contract->Irql.To == IrqlEffect::ToSaved)
      return (", which saves no IRQL, and '" + Event.Api +
              "' restores a saved one")
          .str();
    return "";
  }
};

} // namespace

static RegisterRule<LockMismatchedRelease> Registered(Info);
