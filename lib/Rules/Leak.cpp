//===- Leak.cpp - What the two leak rules share ---------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"
#include "Rules/HandOver.h"
#include "clang/AST/Stmt.h"
#include <map>

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

/// Of the functions on the way from the root to the acquire, the nearest one
/// that also releases the lock, on other paths. A function that only acquires
/// leaves the release to its callers.
static const FunctionDecl *findCulprit(const LockSite &Site,
                                       const ValueDecl *Lock,
                                       const UnitFacts &Facts) {
  for (const StackFrameContext *Frame = Site.Frame; Frame->getParent();
       Frame = Frame->getParent()->getStackFrame())
    if (const auto *F = dyn_cast<FunctionDecl>(Frame->getDecl()))
      if (Facts.releases(F, Lock))
        return F->getCanonicalDecl();
  return nullptr;
}

Draft LeakRule::makeDraft(const HeldLock &Held, const ReturnEvent &Event,
                          const RootContext &Root, const UnitFacts &Facts,
                          llvm::StringRef Why) const {
  const LockSite *Site = Held.outermostSite();
  const LockFamily &Family = *Held.Family;
  llvm::ArrayRef<uint32_t> Codes =
      ContractTable::bugChecks(Family, Misuse::Leak, Root.Runs);
  std::string Lock = nameLock(Family, Site->LockName);
  Draft D;
  D.Where = Site->Call->getExprLoc();
  D.Message = (Lock + " " + words().AtAcquire + " when " + describeRoot(Root) +
               " returns")
                  .str();
  D.Message += Why;
  if (!Codes.empty())
    D.Message += "; " + describe(Codes);
  D.Message += releaseHint(Held, " on this path");
  D.BugChecks.assign(Codes.begin(), Codes.end());
  D.Identity = Root.Function;
  D.Culprit = findCulprit(*Site, Held.Object->declaration(), Facts);
  D.Lock = Held.Object;
  D.Closing.push_back({exitLocation(Event, Root.Function),
                       ((Event.End ? "ends here with " : "returns here with ") +
                        Lock + " " + words().AtEnd)
                           .str(),
                       NoteKind::End});
  return D;
}

/// Is it for another context to release the lock, by a routine that is made for
/// that (ExReleaseResourceForThreadLite)?
static bool isHandedOver(const HeldLock &Held, const UnitFacts &Facts) {
  return Facts.ReleasedForOwner.contains(Held.Object->declaration()) ||
         Facts.ReleasedForOwner.contains(nullptr);
}

/// Has the path released the lock by a routine that isn't made for how it was
/// acquired? wdk-lock-unheld-release tells that.
static bool isReleasedOtherwise(const HeldLock &Held,
                                clang::ento::ProgramStateRef State) {
  return getReleaseSite(State, Held.Object) != nullptr;
}

void LeakRule::onReturn(const ReturnEvent &Event, PathPoint &Point) {
  Mends.addExit(Event, Point.State, Point.Root);
  for (const auto &[Key, Held] : getHeldLocks(Point.State))
    if (Held.Count && concerns(*Held.Family) &&
        Held.Family->Owner != LockOwner::None &&
        !isHandedOver(Held, Point.Facts) &&
        !isReleasedOtherwise(Held, Point.State) &&
        !isDoubtfulLeak(Held, Point.Root, Point.Facts))
      report(makeDraft(Held, Event, Point.Root, Point.Facts, /*Why=*/""),
             Point);
}

/// Does a path hold the lock, or that of another object of the same kind? A
/// search that unlocks what doesn't fit comes back with one of them.
static bool holdsAlike(clang::ento::ProgramStateRef State,
                       const HeldLock &Wanted) {
  for (const auto &[Key, Held] : getHeldLocks(State))
    if (Held.Count &&
        (Held.Object == Wanted.Object ||
         (Held.Object->declaration() &&
          Held.Object->declaration() == Wanted.Object->declaration())))
      return true;
  return false;
}

/// The path of another exit that acquires the lock and releases it, and whose
/// result tells the caller nothing else: its release. Null: there is none.
static const LockSite *releasedBeside(const RootExit &Leaking,
                                      const LockKey *Key, const HeldLock &Held,
                                      llvm::ArrayRef<RootExit> Exits) {
  for (const RootExit &Other : Exits) {
    const LockSite *Released = getReleaseSite(Other.State, Key);
    if (Released && !holdsAlike(Other.State, Held) &&
        !tellsApart(Leaking.How.Value, Other.How.Value))
      return Released;
  }
  return nullptr;
}

/// Did the path give its caller's lock away for this one, of the same kind and
/// in the same place of another object? That is how lists are walked hand over
/// hand.
static bool takesForAnother(clang::ento::ProgramStateRef State,
                            const HeldLock &Held) {
  for (const auto &[Key, Other] : getHeldLocks(State))
    if (Other.Owed > Other.Count && Other.Family == Held.Family &&
        Other.Object != Held.Object &&
        Other.Object->declaration() == Held.Object->declaration() &&
        Other.Object->pointedFrom() == Held.Object->pointedFrom())
      return true;
  return false;
}

/// Does another exit go without the lock, though the result tells the caller
/// the same?
static bool leavesCallerGuessing(const RootExit &Leaking, const HeldLock &Held,
                                 llvm::ArrayRef<RootExit> Exits) {
  return Leaking.How.Value.What != ReturnClass::Nothing &&
         llvm::any_of(Exits, [&](const RootExit &Other) {
           return !holdsAlike(Other.State, Held) &&
                  !tellsApart(Leaking.How.Value, Other.How.Value);
         });
}

/// Does the path acquire the lock twice in one function and never release it?
/// Who hands a lock over acquires it once.
static bool isAcquiredTwice(const HeldLock &Held) {
  const LockSite *Before = Held.Site->Outer;
  return Held.Count > Held.Owed + 1 && Before && Before->Contract &&
         Before->Contract->Lock.What == LockEffect::Acquire &&
         Before->Frame == Held.Site->Frame && Before->Call != Held.Site->Call;
}

bool irqlint::losesLock(const RootExit &Exit, const PromisedLock &Entered,
                        const RootContext &Root, const UnitFacts &Facts) {
  if (Entered.Promise->What != SalLockPromise::Held ||
      Facts.MovesLocks.contains(Root.Function->getCanonicalDecl()))
    return false;
  if (const LockSite *Failed = getFailedAcquire(Exit.State, Entered.Lock);
      Failed && Failed->Assumed)
    return false;
  // What isn't seen may have acquired it again; the release is forgotten then.
  for (const auto &[Key, Held] : getHeldLocks(Exit.State))
    if (Key->presumed() == Entered.Lock->presumed() && Held.Owed > Held.Count &&
        !Held.Supposed && getReleaseSite(Exit.State, Key))
      return true;
  return false;
}

bool irqlint::alwaysLosesLock(llvm::ArrayRef<RootExit> Exits,
                              const PromisedLock &Entered,
                              const RootContext &Root, const UnitFacts &Facts) {
  return llvm::all_of(Exits, [&](const RootExit &Exit) {
    return losesLock(Exit, Entered, Root, Facts);
  });
}

/// Is a lock with which the path was entered certainly as it was then?
static bool isUntouched(const RootExit &Exit, const LockKey *Lock,
                        const LockFamily &Family) {
  for (const auto &[Key, Held] : getHeldLocks(Exit.State))
    if (Key->presumed() == Lock->presumed() ||
        (Held.Family == &Family && mayAlias(Key, Lock)))
      return false;
  return !getReleaseSite(Exit.State, Lock) && !hasCalledOpaque(Exit.State);
}

void LeakRule::tellUnreleased(llvm::ArrayRef<RootExit> Exits,
                              const RootContext &Root) {
  for (const RootExit &Exit : Exits)
    for (const PromisedLock &Each : Exit.Promised) {
      const SalLockPromise &Promise = *Each.Promise;
      const LockFamily &Family = *Promise.Lock.Family;
      // What a cancel routine is entered with is wdk-irql-cancel-routine's.
      if (Promise.What != SalLockPromise::Releases || !concerns(Family) ||
          (Root.Runs && Root.Runs->Holds == &Family) ||
          !isUntouched(Exit, Each.Lock, Family))
        continue;
      llvm::ArrayRef<uint32_t> Codes =
          ContractTable::bugChecks(Family, Misuse::Leak, Root.Runs);
      Draft D;
      D.Rule = &info();
      D.Root = &Root;
      D.Node = Exit.Node;
      D.Where = exitLocation(Exit.How, Root.Function);
      D.Identity = Root.Function;
      D.Message = nameLock(Family, Promise.Lock.name()) +
                  " is still held when " + describeRoot(Root) +
                  " returns, which promises to release it";
      addAnnotation(D, Promise.Where);
      if (!Codes.empty())
        D.Message += "; " + describe(Codes);
      D.BugChecks.assign(Codes.begin(), Codes.end());
      // No acquire on the path: nothing can be mended by a release after it.
      Sink(std::move(D));
    }
}

void LeakRule::onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
                       const UnitFacts &Facts) {
  tellUnreleased(Exits, Root);
  // That it returns with a lock is what its annotations promise.
  if (Facts.MovesLocks.contains(Root.Function->getCanonicalDecl()))
    return;
  for (const RootExit &Leaking : Exits)
    for (const auto &[Key, Held] : getHeldLocks(Leaking.State)) {
      if (Held.Count <= Held.Owed || !concerns(*Held.Family) ||
          Held.Family->Owner == LockOwner::None || isHandedOver(Held, Facts) ||
          isReleasedOtherwise(Held, Leaking.State) || Held.MaybeReleased ||
          takesForAnother(Leaking.State, Held))
        continue;
      // A function may return with a lock: that is what it is for. A defect is
      // one beside paths that release it, or one that nobody can release.
      llvm::ArrayRef<const FunctionDecl *> Paired =
          pairedElsewhere(Held, Facts);
      if (Held.Exposed && Paired.size() < Habit && !Held.PartlyReleased &&
          !isAcquiredTwice(Held))
        continue;
      const LockSite *Released = releasedBeside(Leaking, Key, Held, Exits);
      std::string Why;
      if (Released)
        Why = (", though other paths " + words().Release + " it").str();
      else if (const VarDecl *Lost = lostWithFrame(Held, *Contracts))
        Why = ", and '" + Lost->getName().str() +
              "', without which nobody can release it, is gone";
      else if (Held.PartlyReleased)
        Why = ", acquired more often than released";
      else if (isAcquiredTwice(Held))
        Why = ", acquired twice";
      // Who runs in a role, and with locks, may be there to hand them over.
      else if (!Root.Runs && leavesCallerGuessing(Leaking, Held, Exits) &&
               !isReleasedForCallers(Held, Facts))
        Why = ", though other paths return the same without it";
      else if (!Root.Runs && !Paired.empty() &&
               (Paired.size() >= Habit || !Facts.ReleasedByMacro(*Held.Family)))
        Why = ", though '" + Paired.front()->getName().str() +
              "' and all others here release what they acquire";
      else
        continue;
      Draft D = makeDraft(Held, Leaking.How, Root, Facts, Why);
      D.Rule = &info();
      D.Root = &Root;
      D.Node = Leaking.Node;
      if (Released)
        D.Closing.push_back(
            {Released->Call->getExprLoc(),
             ("another path " + words().Releases + " it here").str()});
      Sink(D);
    }
}

void LeakRule::onRootDone(bool Whole, std::vector<Draft> &Drafts) {
  if (Whole)
    for (Draft &D : Drafts)
      if (D.Rule == &info() && D.Lock && !D.Closing.empty())
        D.Mends = Mends.release(*D.Lock, D.Closing.front().Where, *Contracts);
  Mends.clear();
}

void LeakRule::judgeUnit(const UnitFacts &, std::vector<Draft> &Drafts) {
  llvm::sort(Drafts, [](const Draft &L, const Draft &R) {
    return std::pair(L.Where, L.Root->Function->getLocation()) <
           std::pair(R.Where, R.Root->Function->getLocation());
  });
  std::map<std::pair<SourceLocation, const FunctionDecl *>, Draft *> Defects;
  llvm::SmallPtrSet<const Draft *, 4> Again;
  for (Draft &D : Drafts) {
    if (!D.Culprit)
      continue;
    auto [First, New] = Defects.try_emplace({D.Where, D.Culprit}, &D);
    if (New)
      continue;
    First->second->Closing.push_back(
        {D.Root->Function->getLocation(),
         describeRoot(*D.Root) + " returns with it, too"});
    Again.insert(&D);
  }
  std::vector<Draft> Result;
  for (Draft &D : Drafts)
    if (!Again.contains(&D))
      Result.push_back(std::move(D));
  Drafts = std::move(Result);
}
