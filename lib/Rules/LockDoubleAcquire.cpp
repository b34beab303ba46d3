//===- LockDoubleAcquire.cpp - wdk-lock-double-acquire --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xF, 0x101, 0x133};
static const RuleInfo Info = {
    "wdk-lock-double-acquire",
    "a lock that isn't recursive is acquired again by its owner",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class LockDoubleAcquire : public Rule {
public:
  LockDoubleAcquire() : Rule(Info) {}

  void onAcquire(const AcquireEvent &Event, PathPoint &Point) override {
    const LockFamily &Family = *Event.Family;
    if (!Event.Deadlocks)
      return;
    llvm::ArrayRef<uint32_t> Codes = ContractTable::bugChecks(
        Family, Misuse::DoubleAcquire, Point.Root.Runs);
    bool Upgrades = Family.Recursive || (Family.RecursiveShared && Event.Held &&
                                         Event.Held->Mode == LockMode::Shared);
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.Message = nameLock(Family, Event.LockName) + " is acquired ";
    if (Event.FromFramework)
      D.Message += "by " + describeRoot(Point.Root) +
                   ", which the framework calls with it held: the thread "
                   "waits for itself";
    else
      D.Message +=
          std::string(Upgrades
                          ? "exclusive while this thread holds it shared"
                          : "again while it is held, and it isn't recursive") +
          ": the thread waits for itself";
    if (Event.HeldAtEntry) {
      D.Message = nameLock(Family, Event.LockName) + " is acquired here, but " +
                  describeRoot(Point.Root) + " is entered with it";
      addAnnotation(D, Event.HeldAtEntry->Where);
      D.Message += ": the thread waits for itself";
    }
    if (!Codes.empty())
      D.Message += "; " + describe(Codes);
    D.BugChecks.assign(Codes.begin(), Codes.end());
    D.Lock = Event.Lock;
    report(std::move(D), Point);
  }

  void onLockDemand(const LockDemandEvent &Event, PathPoint &Point) override {
    if (!Event.Deadlocks)
      return;
    const LockFamily &Family = *Event.Demand->Lock.Family;
    llvm::ArrayRef<uint32_t> Codes = ContractTable::bugChecks(
        Family, Misuse::DoubleAcquire, Point.Root.Runs);
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.Message = ("'" + Event.Api + "' demands that " +
                 nameLock(Family, Event.LockName) + " isn't held")
                    .str();
    addAnnotation(D, Event.Demand->Where);
    D.Message += "; this path holds it";
    if (!Codes.empty())
      D.Message += "; " + describe(Codes);
    D.BugChecks.assign(Codes.begin(), Codes.end());
    D.Lock = Event.Lock;
    report(std::move(D), Point);
  }
};

} // namespace

static RegisterRule<LockDoubleAcquire> Registered(Info);
