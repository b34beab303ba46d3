//===- MutexLeak.cpp - wdk-mutex-leak -------------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x39, 0x20, 0x4000008A, 0x1};
static const RuleInfo Info = {
    "wdk-mutex-leak",
    "a wait acquired a KMUTEX that is still held when the routine returns",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class MutexLeak : public LeakRule {
public:
  MutexLeak() : LeakRule(Info) {}

protected:
  bool concerns(const LockFamily &Family) const override {
    return Family.Dispatcher;
  }
};

} // namespace

static RegisterRule<MutexLeak> Registered(Info);
