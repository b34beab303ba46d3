//===- CallbackDeadlock.cpp - wdk-callback-deadlock -----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x133, 0x9F};
static const RuleInfo Info = {"wdk-callback-deadlock",
                              "a callback waits for its own completion",
                              /*DefaultOn=*/true,
                              BugChecks,
                              {}};

/// Is the root the only routine of the unit that runs so?
static bool isOnlyOne(const PathPoint &Point) {
  return llvm::count_if(Point.Facts.Contexts, [&](const auto &Each) {
           const Role *Runs = Each.second.Runs;
           return Runs && Runs->Name == Point.Root.Runs->Name;
         }) == 1;
}

namespace {

class CallbackDeadlock : public Rule {
public:
  CallbackDeadlock() : Rule(Info) {}

  void onRoutineWait(const RoutineWaitEvent &Event, PathPoint &Point) override {
    const RoutineWait &What = *Event.What;
    bool OfSomeone = What.Routine < 0 && What.Object < 0;
    if (!Event.IsOwn && !(OfSomeone && isOnlyOne(Point)))
      return;
    const bool Dpc = Point.Root.Runs->On == RunsOn::Dpc;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.BugChecks = {Dpc ? 0x133u : 0x9Fu};
    D.Message =
        ("'" + Event.Api + "' waits until " + describeRoot(Point.Root) +
         " is done, which calls it: the " + (Dpc ? "processor" : "thread") +
         " waits for itself; " + describe(D.BugChecks))
            .str();
    report(std::move(D), Point);
  }
};

} // namespace

static RegisterRule<CallbackDeadlock> Registered(Info);
