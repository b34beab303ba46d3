//===- IrqlPagedCode.cpp - wdk-irql-paged-code ----------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xD1, 0xA};
static const RuleInfo Info = {"wdk-irql-paged-code",
                              "pageable code runs at DISPATCH_LEVEL or above",
                              /*DefaultOn=*/true,
                              BugChecks,
                              {}};

namespace {

class IrqlPagedCode : public Rule {
public:
  IrqlPagedCode() : Rule(Info) {}

  void onPageable(const PageableEvent &Event, PathPoint &Point) override {
    if (Event.Actual.Min < IrqlDispatch || Event.Doubtful)
      return;
    Pageable Why = Point.Facts.pageable(Event.Function);
    Draft D;
    if (Event.Call) {
      D.Where = Event.Call->getExprLoc();
      D.Message = "'" + Event.Function->getNameAsString() + "' is pageable (" +
                  describe(Why) + "); IRQL is " +
                  (Event.Actual.Min == Event.Actual.Max ? "" : "at least ") +
                  irqlName(Event.Actual.Min).str();
      addIrqlReason(D, Event, Point.Root);
    } else {
      D.Where = Event.Function->getLocation();
      D.Message = describeRoot(Point.Root) + " is pageable (" + describe(Why) +
                  "), but is entered at " + irqlName(Event.Actual.Min).str();
    }
    finish(D);
    D.NotesIrql = true;
    D.FromTest = Event.FloorFromTest ? Draft::Floor : Draft::NoBound;
    report(std::move(D), Point);
  }

  void onRaised(const RaisedEvent &Event, PathPoint &Point) override {
    // What is in no pageable section may say PAGED_CODE and raise the IRQL all
    // the same: the code stays in memory.
    if (Event.After.Min < IrqlDispatch || Event.Before.Min >= IrqlDispatch ||
        Point.Facts.pageable(Event.In).Section.empty())
      return;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.Message =
        ("'" + Event.Api + "' raises IRQL to " + irqlName(Event.After.Min) +
         " in '" + Event.In->getName() + "', whose code is pageable (" +
         describe(Point.Facts.pageable(Event.In)) + ")")
            .str();
    finish(D);
    D.Message += "; move what runs so into a function of its own";
    D.Culprit = Event.In;
    D.Group = Event.Api;
    report(std::move(D), Point);
  }

private:
  using Rule::describe;
  static std::string describe(const Pageable &Why) {
    return Why.Section.empty() ? Why.Macro.str()
                               : ("section " + Why.Section).str();
  }
  void finish(Draft &D) const {
    D.BugChecks = {0xD1, 0xA};
    D.Message += "; " + describe(D.BugChecks);
  }
};

} // namespace

static RegisterRule<IrqlPagedCode> Registered(Info);
