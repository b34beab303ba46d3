//===- ForeignContext.h - Who else acquires a lock --------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What wdk-lock-unheld-release and wdk-lock-foreign-release have in common.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_FOREIGNCONTEXT_H
#define IRQLINT_RULES_FOREIGNCONTEXT_H

#include "Rules/Rule.h"
#include <optional>

namespace irqlint {

/// A release of a lock that the path can't hold, as both rules see it.
Draft makeUnheldDraft(const ReleaseEvent &Event);

/// How the path holds a lock that a release doesn't find held, if by an API
/// that has another release: with a handle, or as a lock of another family.
std::optional<HeldLock> findHeldOtherwise(const ReleaseEvent &Event,
                                          const PathPoint &Point);

/// The acquires of a lock in other contexts than \p Root, if there are any and
/// the lock is acquired in no path of \p Root itself.
std::vector<const AcquireFact *>
foreignAcquires(const UnitFacts &Facts, LockId Lock, const RootContext &Root);

} // namespace irqlint

#endif // IRQLINT_RULES_FOREIGNCONTEXT_H
