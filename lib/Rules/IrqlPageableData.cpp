//===- IrqlPageableData.cpp - wdk-irql-pageable-data ----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xD1, 0xA};
static const RuleInfo Info = {
    "wdk-irql-pageable-data",
    "pageable data is touched at DISPATCH_LEVEL or above",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class IrqlPageableData : public Rule {
public:
  IrqlPageableData() : Rule(Info) {}

  void onPagedAccess(const PagedAccessEvent &Event, PathPoint &Point) override {
    if (Event.Doubtful)
      return;
    Draft D;
    D.Where = Event.Access->getExprLoc();
    D.Message = (Event.Variable ? "'" + Event.Variable->getNameAsString() +
                                      "', which is in a pageable section, "
                                : std::string("memory from a paged pool ")) +
                (Event.Frees ? "is freed at " : "is touched at ") +
                irqlName(Event.Actual.Min).str();
    addIrqlReason(D, Event, Point.Root);
    D.BugChecks = {0xD1, 0xA};
    D.Message += "; " + describe(D.BugChecks);
    D.Group = Event.Variable ? Event.Variable->getName() : "paged pool";
    D.NotesIrql = true;
    D.FromTest = Event.FloorFromTest ? Draft::Floor : Draft::NoBound;
    report(std::move(D), Point);
  }
};

} // namespace

static RegisterRule<IrqlPageableData> Registered(Info);
