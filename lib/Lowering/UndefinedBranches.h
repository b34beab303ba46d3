//===- UndefinedBranches.h - Both ways where a value is missing -*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The engine takes only the true branch of a condition that has no value: it
// counts on a checker that ends such paths. Here they go on, both ways: the
// variable that SehLowering tests where an exception may be raised has no value
// on purpose, and a driver's uninitialized flag is another tool's matter.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_LOWERING_UNDEFINEDBRANCHES_H
#define IRQLINT_LOWERING_UNDEFINEDBRANCHES_H

#include "clang/StaticAnalyzer/Core/Checker.h"

namespace irqlint {

class UndefinedBranches
    : public clang::ento::Checker<clang::ento::check::BranchCondition> {
public:
  void checkBranchCondition(const clang::Stmt *Condition,
                            clang::ento::CheckerContext &C) const;
};

} // namespace irqlint

#endif // IRQLINT_LOWERING_UNDEFINEDBRANCHES_H
