//===- LockLeak.cpp - wdk-lock-leak ---------------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x4A, 0x133, 0x13C, 0x153, 0xC8, 0xE1};
static const RuleInfo Info = {
    "wdk-lock-leak",
    "a lock is still held when its thread routine, callback or dispatch "
    "routine returns",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

/// Every owned lock but dispatcher objects, which wdk-mutex-leak reports, and
/// saved states, which are no locks.
class LockLeak : public LeakRule {
public:
  LockLeak() : LeakRule(Info) {}

protected:
  bool concerns(const LockFamily &Family) const override {
    return !Family.Dispatcher && !Family.SavedState;
  }
};

} // namespace

static RegisterRule<LockLeak> Registered(Info);
