//===- Leak.cpp - What the two leak rules share ---------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"
#include "clang/AST/Stmt.h"

using namespace irqlint;
using namespace clang;

SourceLocation irqlint::exitLocation(const ReturnEvent &Event,
                                     const FunctionDecl *Root) {
  if (Event.End)
    return Event.End->getExprLoc();
  return Event.Return ? Event.Return->getBeginLoc()
                      : Root->getBody()->getEndLoc();
}

bool irqlint::tellsApart(ReturnClass WithLock, ReturnClass WithoutLock) {
  if (WithLock.What == WithoutLock.What)
    return false;
  return WithLock.What != ReturnClass::Failure;
}

Draft LeakRule::makeDraft(const HeldLock &Held, const ReturnEvent &Event,
                          const RootContext &Root, bool Mixed) const {
  const LockSite *Site = Held.outermostSite();
  const LockFamily &Family = *Held.Family;
  llvm::ArrayRef<uint32_t> Codes =
      ContractTable::bugChecks(Family, Misuse::Leak, Root.Runs);
  std::string Lock = (Family.Noun + " '" + Site->LockName + "'").str();
  Draft D;
  D.Where = Site->Call->getExprLoc();
  D.Message = Lock + " acquired here is still held when " + describeRoot(Root) +
              " returns";
  if (Mixed)
    D.Message += ", though other paths release it";
  if (!Codes.empty())
    D.Message += "; " + describe(Codes);
  if (!Family.ReleaseWith.empty())
    D.Message +=
        ("; release it with " + Family.ReleaseWith + " on this path").str();
  D.BugChecks.assign(Codes.begin(), Codes.end());
  D.Identity = Root.Function;
  D.Lock = Held.Object;
  D.Closing.push_back({exitLocation(Event, Root.Function),
                       (Event.End ? "ends here with " : "returns here with ") +
                           Lock + " still held"});
  return D;
}

/// Is it for another context to release the lock, by a routine that is made for
/// that (ExReleaseResourceForThreadLite)?
static bool isHandedOver(const HeldLock &Held, const UnitFacts &Facts) {
  return Facts.ReleasedForOwner.contains(Held.Object->declaration()) ||
         Facts.ReleasedForOwner.contains(nullptr);
}

void LeakRule::onReturn(const ReturnEvent &Event, PathPoint &Point) {
  for (const auto &[Key, Held] : getHeldLocks(Point.State))
    if (Held.Count && concerns(*Held.Family) &&
        Held.Family->Owner != LockOwner::None &&
        !isHandedOver(Held, Point.Facts) &&
        !isDoubtful(Held, Point.Root, Point.Facts))
      report(makeDraft(Held, Event, Point.Root, /*Mixed=*/false), Point);
}

void LeakRule::onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
                       const UnitFacts &Facts) {
  for (const RootExit &Leaking : Exits)
    for (const auto &[Key, Held] : getHeldLocks(Leaking.State)) {
      if (Held.Count <= Held.Owed || !concerns(*Held.Family) ||
          Held.Family->Owner == LockOwner::None || isHandedOver(Held, Facts) ||
          isDoubtful(Held, Root, Facts))
        continue;
      // A defect only beside a path that acquires the lock and releases it, and
      // whose result says nothing else.
      for (const RootExit &Other : Exits) {
        const LockSite *Released = getReleaseSite(Other.State, Key);
        if (!Released || getHeldLocks(Other.State).lookup(Key) ||
            tellsApart(Leaking.How.Value, Other.How.Value))
          continue;
        Draft D = makeDraft(Held, Leaking.How, Root, /*Mixed=*/true);
        D.Rule = &info();
        D.Root = &Root;
        D.Node = Leaking.Node;
        D.Closing.push_back(
            {Released->Call->getExprLoc(), "another path releases it here"});
        Sink(D);
        break;
      }
    }
}
