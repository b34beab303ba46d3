//===- IrqlTooHigh.cpp - wdk-irql-too-high --------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const RuleOption Options[] = {
    {"apc-level", 0, "",
     "1: report at APC_LEVEL, too, what only a page limits to PASSIVE_LEVEL"}};
static const uint32_t BugChecks[] = {0xD1, 0xA, 0xB8, 0xC4};
static const RuleInfo Info = {
    "wdk-irql-too-high", "a routine is called at a higher IRQL than it allows",
    /*DefaultOn=*/true, BugChecks, Options};

namespace {

class IrqlTooHigh : public Rule {
public:
  IrqlTooHigh() : Rule(Info) {}

  void onDemand(const DemandEvent &Event, PathPoint &Point) override {
    IrqlRange Demands = Event.Demands;
    if (Demands.Max == IrqlUnstated || Event.Actual.Min <= Demands.Max ||
        Event.Doubtful)
      return;
    // Pages write PASSIVE_LEVEL of many routines that only mustn't run above
    // APC_LEVEL. Where Driver Verifier checks it, the table says so itself.
    if (Event.Actual.Min < IrqlDispatch && Event.Contract->Documented &&
        !option("apc-level"))
      return;
    std::vector<uint32_t> Codes = bugChecks(Event, Point);
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.Message =
        ("'" + Event.Api + "' demands " +
         (Demands.Max == IrqlPassive ? "" : "IRQL <= ") + irqlName(Demands.Max))
            .str();
    addAnnotation(D, Event.MaxPlace);
    D.Message +=
        ("; IRQL is " +
         llvm::Twine(Event.Actual.Min == Event.Actual.Max ? "" : "at least ") +
         irqlName(Event.Actual.Min))
            .str();
    addIrqlReason(D, Event, Point.Root);
    D.Message += "; " + describe(Codes);
    D.BugChecks = std::move(Codes);
    D.Group = Event.Api;
    D.NotesIrql = true;
    D.FromTest = Event.FloorFromTest ? Draft::Floor : Draft::NoBound;
    report(std::move(D), Point);
  }

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

private:
  /// A wait in a DPC is found by the dispatcher; other calls touch pageable
  /// code or data sooner or later. At APC_LEVEL only Driver Verifier notices.
  static std::vector<uint32_t> bugChecks(const DemandEvent &Event,
                                         const PathPoint &Point) {
    if (Event.Actual.Min < IrqlDispatch)
      return {0xC4};
    bool Waits = Event.Contract->Timeout >= 0 || Event.Contract->Delay >= 0;
    bool Dpc = Point.Root.Runs && Point.Root.Runs->On == RunsOn::Dpc;
    if (Waits && Dpc)
      return {0xB8};
    return {0xD1, 0xA};
  }
};

} // namespace

static RegisterRule<IrqlTooHigh> Registered(Info);
