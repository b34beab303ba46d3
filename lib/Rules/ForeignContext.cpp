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
