//===- Rundown.cpp - wdk-rundown ------------------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/References.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x50};
static const RuleInfo Info = {
    "wdk-rundown",
    "rundown protection is released too seldom, too often or without "
    "having been acquired",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

/// References that are acquired and released without a tag.
class Rundown : public ReferenceRule {
public:
  Rundown() : ReferenceRule(Info) {}

protected:
  bool concerns(const FunctionContract &Contract) const override {
    return Contract.Lock.Tag < 0;
  }
};

} // namespace

static RegisterRule<Rundown> Registered(Info);
