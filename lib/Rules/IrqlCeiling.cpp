//===- IrqlCeiling.cpp - What the two ceiling rules share -----------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/IrqlCeiling.h"

using namespace irqlint;

bool irqlint::sleepsAtDispatch(const DemandEvent &Event) {
  bool ByLock = Event.Reason && Event.Reason->Family;
  return Event.Waits && Event.Actual.Min >= IrqlDispatch && !ByLock;
}

void IrqlCeilingRule::onDemand(const DemandEvent &Event, PathPoint &Point) {
  IrqlRange Demands = Event.Demands;
  if (Demands.Max == IrqlUnstated || Event.Actual.Min <= Demands.Max ||
      Event.Doubtful || !concerns(Event))
    return;
  std::vector<uint32_t> Codes = bugChecks(Event, Point);
  Draft D;
  D.Where = Event.Call->getExprLoc();
  D.Message =
      ("'" + Event.Api + "' " + verb() + " " +
       (Demands.Max == IrqlPassive ? "" : "IRQL <= ") + irqlName(Demands.Max))
          .str();
  if (!Event.Case.empty())
    D.Message += (" " + Event.Case).str();
  addAnnotation(D, Event.MaxPlace);
  D.Message += std::string("; IRQL is ") +
               (Event.Actual.Min == Event.Actual.Max ? "" : "at least ") +
               irqlName(Event.Actual.Min).str();
  addIrqlReason(D, Event, Point.Root);
  D.Message += "; " + describe(Codes);
  D.BugChecks = std::move(Codes);
  D.Group = Event.Api;
  D.NotesIrql = true;
  D.FromTest = Event.FloorFromTest ? Draft::Floor : Draft::NoBound;
  report(std::move(D), Point);
}
