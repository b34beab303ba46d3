//===- References.cpp - What the two reference rules share ----------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/References.h"

using namespace irqlint;

/// Is it certain that the path itself still has what it has acquired?
static bool isOwn(const HeldLock &Held) {
  return Held.Count > Held.Owed && !Held.MaybeReleased && !Held.Exposed &&
         !Held.Countless && !Held.Indexed;
}

/// Do calls that get a tag name the same reference for certain?
static bool agree(const LockEffect &Effect, clang::ento::SVal L,
                  clang::ento::SVal R) {
  return Effect.Tag < 0 || (!L.isUnknownOrUndef() && L == R);
}

/// Does a tag say whose reference it is?
static bool isTelling(clang::ento::SVal Tag) {
  return !Tag.isUnknownOrUndef() && !Tag.isZeroConstant();
}

Draft ReferenceRule::makeDraft(const clang::Expr *Call,
                               const LockFamily &Family, const LockKey *Lock,
                               Misuse What) const {
  Draft D;
  D.Where = Call->getExprLoc();
  D.Lock = Lock;
  D.LockDeclaration = Lock->declaration();
  D.Family = &Family;
  llvm::ArrayRef<uint32_t> Codes =
      ContractTable::bugChecks(Family, What, nullptr);
  D.BugChecks.assign(Codes.begin(), Codes.end());
  return D;
}

void ReferenceRule::reportSelfWait(const ApiCall &Event, const HeldLock &Held,
                                   llvm::StringRef LockName, PathPoint &Point) {
  Draft D = makeDraft(Event.Call, *Held.Family, Held.Object, Misuse::Leak);
  D.LockDeclaration = nullptr;
  D.Message = "'" + Event.Api.str() + "' waits for the last reference to " +
              nameLock(*Held.Family, LockName) +
              ", and this path holds one itself: the wait never ends";
  if (!D.BugChecks.empty())
    D.Message += "; " + describe(D.BugChecks);
  D.Message += releaseHint(Held, " before it");
  report(std::move(D), Point);
}

void ReferenceRule::onDrain(const DrainEvent &Event, PathPoint &Point) {
  if (Event.Family->References && concerns(*Event.Contract) && Event.Held &&
      isOwn(*Event.Held))
    reportSelfWait(Event, *Event.Held, Event.LockName, Point);
}

void ReferenceRule::onRelease(const ReleaseEvent &Event, PathPoint &Point) {
  const LockEffect &Effect = Event.Contract->Lock;
  if (!Event.Family->References || !concerns(*Event.Contract) ||
      Event.Lock->hasSymbolicIndex())
    return;
  if (Event.Held) {
    // It releases one reference and waits for the others.
    if (Effect.Drains && Event.Held->Count > 1 && isOwn(*Event.Held))
      reportSelfWait(Event, *Event.Held, Event.LockName, Point);
    return;
  }
  std::string Lock = nameLock(*Event.Family, Event.LockName);
  Draft D =
      makeDraft(Event.Call, *Event.Family, Event.Lock, Misuse::UnheldRelease);
  if (const LockSite *Failed = Event.FailedBefore) {
    // What ends the use of a device has it for itself, and can't be refused.
    if (Effect.Drains || !agree(Effect, Failed->Tag, Event.Tag))
      return;
    D.LockDeclaration = nullptr;
    D.Message = Lock + " is released though '" + Failed->Api.str() +
                "' hasn't acquired it; check what it returns";
  } else if (const LockSite *Before = Event.ReleasedBefore) {
    const FunctionContract *Earlier = Point.Contracts.function(Before->Api);
    bool Drained = Earlier && Earlier->Lock.Drains;
    if (!Drained &&
        (!Before->Outer || !agree(Effect, Before->Outer->Tag, Before->Tag) ||
         !agree(Effect, Before->Tag, Event.Tag)))
      return;
    D.Message = Lock + " is released again: ";
    if (Drained)
      D.Message += "'" + Before->Api.str() +
                   "' has waited for the last reference, so that this path "
                   "has none";
    else
      D.Message += "this path has released the reference that it acquired";
    // Nobody else has this path's own reference, or one after the last.
    if (Drained || isTelling(Event.Tag))
      D.LockDeclaration = nullptr;
  } else if (Effect.Drains && Point.Root.startsUnlocked() &&
             !hasCalledOpaque(Point.State)) {
    D.Message = "'" + Event.Api.str() + "' releases a reference to " + Lock +
                " that this path doesn't hold, and so comes back while "
                "another one is in use";
  } else {
    return;
  }
  if (!D.BugChecks.empty())
    D.Message += "; " + describe(D.BugChecks);
  report(std::move(D), Point);
}

void ReferenceRule::onCallOut(const CallOutEvent &Event, PathPoint &Point) {
  if (!isTelling(Event.Irp))
    return;
  for (const auto &[Key, Site] : getReleases(Point.State)) {
    // The reference that the path has acquired for this very request.
    const LockSite *Acquire = Site->Outer;
    const FunctionContract *Release = Point.Contracts.function(Site->Api);
    if (!Acquire || !Release || Release->Lock.Drains || !concerns(*Release) ||
        Release->Lock.Tag < 0 || Site->Tag != Event.Irp ||
        Acquire->Tag != Event.Irp)
      continue;
    const LockFamily &Family = *Release->Lock.Family;
    Draft D = makeDraft(Event.Call, Family, Key, Misuse::UnheldRelease);
    D.LockDeclaration = nullptr;
    D.Message = "'" + Event.Api.str() +
                "' passes the request on after its reference to " +
                nameLock(Family, Site->LockName) +
                " was released: the device that it goes to may be removed "
                "meanwhile";
    if (!D.BugChecks.empty())
      D.Message += "; " + describe(D.BugChecks);
    D.Message += "; release it after the call";
    report(std::move(D), Point);
  }
}

bool ReferenceRule::isLeaked(const HeldLock &Held,
                             const ReturnEvent &Event) const {
  // What succeeds, or is pending, may have left the reference to others.
  if (!Held.Family->References || !isOwn(Held) ||
      Event.Value.What != ReturnClass::Failure)
    return false;
  const FunctionContract *Acquire = Contracts->function(Held.Site->Api);
  return Acquire && Acquire->Lock.What == LockEffect::Acquire &&
         concerns(*Acquire);
}

Draft ReferenceRule::makeLeak(const HeldLock &Held, const ReturnEvent &Event,
                              const RootContext &Root) const {
  const LockSite *Site = Held.outermostSite();
  Draft D = makeDraft(Site->Call, *Held.Family, Held.Object, Misuse::Leak);
  std::string Lock = nameLock(*Held.Family, Site->LockName);
  D.Message = "the reference to " + Lock +
              " acquired here isn't released when " + describeRoot(Root) +
              " fails, though other paths release it: whoever waits for the "
              "last one waits for ever";
  if (!D.BugChecks.empty())
    D.Message += "; " + describe(D.BugChecks);
  D.Message += releaseHint(Held, " on this path");
  D.LockDeclaration = nullptr;
  D.Identity = Root.Function;
  D.Closing.push_back({exitLocation(Event, Root.Function),
                       "returns here with " + Lock + " still referenced",
                       NoteKind::End});
  return D;
}

void ReferenceRule::onReturn(const ReturnEvent &Event, PathPoint &Point) {
  if (ExitsOf != &Point.Root)
    Released.clear();
  ExitsOf = &Point.Root;
  for (const auto &[Key, Site] : getReleases(Point.State))
    Released.try_emplace(Key, Site->Call->getExprLoc());
  for (const auto &[Key, Held] : getHeldLocks(Point.State))
    if (isLeaked(Held, Event))
      report(makeLeak(Held, Event, Point.Root), Point);
}

void ReferenceRule::onExits(llvm::ArrayRef<RootExit> Exits,
                            const RootContext &Root, const UnitFacts &) {
  Released.clear();
  ExitsOf = &Root;
  for (const RootExit &Each : Exits)
    for (const auto &[Key, Site] : getReleases(Each.State))
      Released.try_emplace(Key, Site->Call->getExprLoc());
  for (const RootExit &Each : Exits)
    for (const auto &[Key, Held] : getHeldLocks(Each.State)) {
      if (!isLeaked(Held, Each.How))
        continue;
      Draft D = makeLeak(Held, Each.How, Root);
      D.Rule = &info();
      D.Root = &Root;
      D.Node = Each.Node;
      Sink(D);
    }
}

void ReferenceRule::onRootDone(bool, std::vector<Draft> &Drafts) {
  llvm::erase_if(Drafts, [&](Draft &D) {
    if (D.Rule != &info() || !D.Identity)
      return false;
    // Where no path releases it, the reference is for others to release.
    auto Other = Released.find(D.Lock->presumed());
    if (Other == Released.end())
      return true;
    D.Closing.push_back({Other->second, "another path releases it here"});
    return false;
  });
  Released.clear();
}

void ReferenceRule::judgeUnit(const UnitFacts &Facts,
                              std::vector<Draft> &Drafts) {
  llvm::erase_if(Drafts, [&](const Draft &D) {
    return D.LockDeclaration && Facts.LeftHeld.contains(D.LockDeclaration);
  });
}
