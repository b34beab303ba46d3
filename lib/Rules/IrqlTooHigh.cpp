//===- IrqlTooHigh.cpp - wdk-irql-too-high --------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/IrqlCeiling.h"

using namespace irqlint;

static const RuleOption Options[] = {
    {"apc-level", 0, "",
     "1: report at APC_LEVEL, too, what only a page limits to PASSIVE_LEVEL"}};
static const uint32_t BugChecks[] = {0xD1, 0xA, 0xB8, 0xC4};
static const RuleInfo Info = {
    "wdk-irql-too-high", "a routine is called at a higher IRQL than it allows",
    /*DefaultOn=*/true, BugChecks, Options};

namespace {

/// All but what sleeps at DISPATCH_LEVEL without a lock, which
/// wdk-irql-blocking-wait reports.
class IrqlTooHigh : public IrqlCeilingRule {
public:
  IrqlTooHigh() : IrqlCeilingRule(Info) {}

protected:
  bool concerns(const DemandEvent &Event) const override {
    // Pages write PASSIVE_LEVEL of many routines that only mustn't run above
    // APC_LEVEL. Where Driver Verifier checks it, the table says so itself.
    bool OnlyPage =
        Event.Actual.Min < IrqlDispatch && Event.Contract->Documented;
    return !sleepsAtDispatch(Event) && (!OnlyPage || option("apc-level"));
  }
  llvm::StringRef verb() const override { return "demands"; }

  void onIrqlBound(const IrqlBoundEvent &Event, PathPoint &Point) override {
    if (Event.Promise->What != SalIrqlPromise::Ceiling || Event.Doubtful)
      return;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.BugChecks = {0xC4};
    D.Message =
        ("'" + Event.Api + "' sets IRQL to " + irqlName(Event.After.Min) +
         ", but '" + Event.Promiser->getName() + "' promises never to exceed " +
         irqlName(Event.Promise->Level))
            .str();
    addAnnotation(D, Event.Promise->Where);
    D.NotesIrql = true;
    report(std::move(D), Point);
  }

  /// A wait in a DPC is found by the dispatcher; other calls touch pageable
  /// code or data sooner or later. At APC_LEVEL only Driver Verifier notices.
  std::vector<uint32_t> bugChecks(const DemandEvent &Event,
                                  const PathPoint &Point) const override {
    if (Event.Actual.Min < IrqlDispatch)
      return {0xC4};
    if (Event.Waits && Point.Root.Runs && Point.Root.Runs->On == RunsOn::Dpc)
      return {0xB8};
    return {0xD1, 0xA};
  }
};

} // namespace

static RegisterRule<IrqlTooHigh> Registered(Info);
