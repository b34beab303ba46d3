//===- IrqlFloatState.cpp - wdk-irql-float-state --------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xE7, 0x131};
static const RuleInfo Info = {
    "wdk-irql-float-state",
    "the floating-point state isn't restored, is restored wrongly, or wasn't "
    "saved",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class IrqlFloatState : public LeakRule {
public:
  IrqlFloatState() : LeakRule(Info) {}

  void onStateRestored(const StateRestoredEvent &Event,
                       PathPoint &Point) override {
    if (Event.Lock->hasSymbolicIndex())
      return;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.Lock = Event.Lock;
    std::string State = nameLock(*Event.Family, Event.LockName);
    llvm::StringRef Advice = "";
    if (Event.Held) {
      if (!addOtherIrql(Event, Point, State, D))
        return;
    } else if (const LockSite *Failed = Event.FailedBefore) {
      if (Failed->Assumed)
        return;
      D.Message = State + " is restored though '" + Failed->Api.str() +
                  "' has failed to save it";
      Advice = "; check what it returns";
    } else if (Event.CertainlyUnheld) {
      D.Message =
          State + " is restored here, but " +
          (Event.ReleasedBefore ? "this path has restored it already"
                                : "nothing was saved in it on this path");
    } else {
      return;
    }
    llvm::ArrayRef<uint32_t> Codes = ContractTable::bugChecks(
        *Event.Family, Misuse::UnheldRelease, Point.Root.Runs);
    D.BugChecks.assign(Codes.begin(), Codes.end());
    D.Message += ("; " + describe(Codes) + Advice).str();
    report(std::move(D), Point);
  }

  void onUnsavedFloat(const FloatEvent &Event, PathPoint &Point) override {
    Draft D;
    D.Where = Event.Use->getExprLoc();
    D.Message = "floating point is used here, and " + describeRoot(Point.Root) +
                " hasn't saved the state of the floating-point unit: on x86 "
                "the registers are those of the code that it interrupts; save "
                "it before, and restore it";
    D.Culprit = Event.In;
    D.Group = "floating point";
    report(std::move(D), Point);
  }

protected:
  bool concerns(const LockFamily &Family) const override {
    return Family.SavedState;
  }
  Words words() const override {
    return {"saved here isn't restored", "not restored", "restore", "restores"};
  }

private:
  /// Is the IRQL certainly another one than where the state was saved?
  static bool addOtherIrql(const StateRestoredEvent &Event, PathPoint &Point,
                           llvm::StringRef State, Draft &D) {
    if (Event.Held->MaybeReleased || Event.Here.Doubtful)
      return false;
    IrqlRange Saved = irqlBounds(Point.State, Event.Held->SavedIrql),
              Now = Event.Here.Actual;
    if (Saved.Min <= Now.Max && Now.Min <= Saved.Max)
      return false;
    bool Lower = Now.Max < Saved.Min;
    D.Line = Event.Held->Site->Call->getExprLoc();
    D.Message =
        (State + " is restored at " + irqlName(Lower ? Now.Max : Now.Min) +
         ", but was saved at " + irqlName(Lower ? Saved.Min : Saved.Max) +
         " in line " + LineInMessage)
            .str();
    D.NotesIrql = true;
    return true;
  }
};

} // namespace

static RegisterRule<IrqlFloatState> Registered(Info);
