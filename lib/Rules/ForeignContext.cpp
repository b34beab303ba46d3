//===- ForeignContext.cpp - Who else acquires a lock ----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/ForeignContext.h"
#include <set>

using namespace irqlint;

Draft irqlint::makeUnheldDraft(const ReleaseEvent &Event) {
  Draft D;
  D.Where = Event.Call->getExprLoc();
  D.Lock = Event.Lock;
  D.LockDeclaration = Event.Lock->declaration();
  D.Family = Event.Family;
  return D;
}

std::optional<HeldLock> irqlint::findHeldOtherwise(const ReleaseEvent &Event,
                                                   const PathPoint &Point) {
  if (Event.Contract->Lock.AnyOwner || Event.Lock->hasSymbolicIndex())
    return std::nullopt;
  for (const auto &[Key, Held] : getHeldLocks(Point.State))
    if (Held.Count && Held.Object == Event.Lock && !Held.MaybeReleased &&
        !Held.Exposed &&
        // One address may be that of two locks, of a record and its member.
        (Held.Family == Event.Family || Event.CertainlyUnheld))
      return Held;
  return std::nullopt;
}

std::vector<const AcquireFact *>
irqlint::foreignAcquires(const UnitFacts &Facts, LockId Lock,
                         const RootContext &Root) {
  std::vector<const AcquireFact *> Result;
  std::set<std::pair<clang::SourceLocation, llvm::StringRef>> Seen;
  for (const AcquireFact &Acquire : Facts.Acquires) {
    if (!Lock || Acquire.Lock != Lock)
      continue;
    if (Acquire.Root == &Root)
      return {};
    if (Acquire.Root->Runs &&
        Seen.insert({Acquire.Where, Acquire.LockName}).second)
      Result.push_back(&Acquire);
  }
  return Result;
}
