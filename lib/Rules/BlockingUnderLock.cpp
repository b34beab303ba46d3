//===- BlockingUnderLock.cpp - wdk-blocking-under-lock --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const RuleOption Options[] = {
    {"threshold", 1000, "ms", "the shortest wait or delay that is reported"}};
static const uint32_t BugChecks[] = {0x1CC, 0x9F};
static const RuleInfo Info = {
    "wdk-blocking-under-lock",
    "a thread waits for long while it holds a lock that others wait for",
    /*DefaultOn=*/true, BugChecks, Options};

/// A time of 100 ns units in the largest unit that keeps it readable.
static std::string describeTime(int64_t Time) {
  const std::pair<int64_t, const char *> Units[] = {{36000000000, " h"},
                                                    {600000000, " min"},
                                                    {10000000, " s"},
                                                    {10000, " ms"}};
  for (auto [Unit, Name] : Units)
    if (Time >= Unit) {
      int64_t Tenths = Time * 10 / Unit;
      std::string Text = std::to_string(Tenths / 10);
      if (Tenths % 10)
        Text += "." + std::to_string(Tenths % 10);
      return Text + Name;
    }
  return std::to_string(Time / 10) + " µs";
}

namespace {

class BlockingUnderLock : public Rule {
public:
  BlockingUnderLock() : Rule(Info) {}

  void onWait(const WaitEvent &Event, PathPoint &Point) override {
    if (Event.Duration / 10000 < option("threshold"))
      return;
    for (const auto &[Key, Held] : getHeldLocks(Point.State)) {
      if (!Held.Count || !Held.Family->Sleeping ||
          isDoubtful(Held, Point.Root, Point.Facts))
        continue;
      Draft D;
      D.Where = Event.Call->getExprLoc();
      D.Message =
          ("'" + Event.Api + "' blocks for " + (Event.IsDelay ? "" : "up to ") +
           describeTime(Event.Duration) + " while " +
           nameLock(*Held.Family, Held.Site->LockName) +
           " is held: every thread that wants it waits as long; release it "
           "first")
              .str();
      D.Lock = Held.Object;
      report(std::move(D), Point);
    }
  }
};

} // namespace

static RegisterRule<BlockingUnderLock> Registered(Info);
