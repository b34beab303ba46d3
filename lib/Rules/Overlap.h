//===- Overlap.h - What runs at the same time -------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the rules have in common that compare what several contexts do with one
// lock.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_OVERLAP_H
#define IRQLINT_RULES_OVERLAP_H

#include "Rules/Rule.h"

namespace irqlint {

/// Does the context start without locks of the driver, and run at the same time
/// as something else?
bool overlapsAny(const RootContext &Root);

/// Do two routines certainly run at the same time, now and then? One routine
/// given twice: does it run several times at once?
bool overlap(const RootContext &A, const RootContext &B);

/// Where a lock is kept, or the pointer or handle to it that the driver keeps.
struct LockHome {
  const clang::ento::MemRegion *Region = nullptr;
  SharedLock Lock;

  /// Are both kept in one object, and if not, could that be two of one type?
  bool sharesObjectWith(const LockHome &Other) const;
  bool isOfSameTypeAs(const LockHome &Other) const;
};

/// The home of a lock that other contexts can reach under the same declaration;
/// nothing for one on the stack, in an object that the path may have made
/// itself, or at an index that isn't known.
std::optional<LockHome> sharedHome(const LockKey &Lock,
                                   const LockFamily &Family,
                                   clang::ento::ProgramStateRef State);

/// Tells of the way that another draft's path takes, after the notes of \p To.
void addOtherPath(Draft &To, const Draft &Other);

} // namespace irqlint

#endif // IRQLINT_RULES_OVERLAP_H
