//===- RegionMissing.cpp - wdk-region-missing -----------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xC4};
static const RuleInfo Info = {
    "wdk-region-missing",
    "a lock that needs normal kernel APCs disabled is acquired where they are "
    "enabled",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class RegionMissing : public Rule {
public:
  RegionMissing() : Rule(Info) {}

  void onAcquire(const AcquireEvent &Event, PathPoint &Point) override {
    if (!Event.Contract->ApcsDisabled || Event.Held ||
        !areApcsEnabled(Point.State, Point.Root, Point.Facts))
      return;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.Message =
        "'" + Event.Api.str() + "' acquires " +
        nameLock(*Event.Family, Event.LockName) +
        " with normal kernel APCs enabled: " + describeRoot(Point.Root) +
        " runs in the system call of a user-mode thread, and a thread "
        "that is suspended here keeps the lock; " +
        describe({0xC4}) + "; enter a critical region before it";
    D.BugChecks = {0xC4};
    D.Lock = Event.Lock;
    D.NotesRegions = true;
    D.Group = Info.Id;
    report(std::move(D), Point);
  }

private:
  /// Is it certain that nothing disables normal kernel APCs here, when the root
  /// is entered by a system call? System threads can't be suspended so.
  static bool areApcsEnabled(clang::ento::ProgramStateRef State,
                             const RootContext &Root, const UnitFacts &Facts) {
    if (!Root.Runs || Root.Runs->CriticalRegion != 0 ||
        !Facts.UserCalls.contains(Root.Function->getCanonicalDecl()) ||
        hasCalledOpaque(State))
      return false;
    RegionDepth Depth = getRegionDepth(State);
    if (Depth.Critical || Depth.Guarded ||
        irqlBounds(State, getIrql(State)).Min > IrqlPassive)
      return false;
    // The owner of a mutex runs with them disabled.
    return llvm::none_of(getHeldLocks(State), [](const auto &Entry) {
      return Entry.second.Family->Dispatcher;
    });
  }
};

} // namespace

static RegisterRule<RegionMissing> Registered(Info);
