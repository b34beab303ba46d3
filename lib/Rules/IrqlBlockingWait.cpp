//===- IrqlBlockingWait.cpp - wdk-irql-blocking-wait ----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/IrqlCeiling.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xB8, 0xA};
static const RuleInfo Info = {
    "wdk-irql-blocking-wait",
    "a thread waits at DISPATCH_LEVEL or above, where no other thread can run",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class IrqlBlockingWait : public IrqlCeilingRule {
public:
  IrqlBlockingWait() : IrqlCeilingRule(Info) {}

protected:
  bool concerns(const DemandEvent &Event) const override {
    // A wait for itself never ends at any IRQL: wdk-callback-deadlock.
    return sleepsAtDispatch(Event) && !Event.WaitsForRoot;
  }
  llvm::StringRef verb() const override { return "waits, and demands"; }

  /// In a DPC the dispatcher refuses to run another thread. Elsewhere it does
  /// so at the wrong IRQL.
  std::vector<uint32_t> bugChecks(const DemandEvent &,
                                  const PathPoint &Point) const override {
    if (Point.Root.Runs && Point.Root.Runs->On == RunsOn::Dpc)
      return {0xB8};
    return {0xA};
  }
};

} // namespace

static RegisterRule<IrqlBlockingWait> Registered(Info);
