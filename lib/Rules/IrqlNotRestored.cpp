//===- IrqlNotRestored.cpp - wdk-irql-not-restored ------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"
#include "Rules/Mends.h"
#include "Rules/SavedIrql.h"

using namespace irqlint;
using clang::ento::ProgramStateRef;
using clang::ento::SVal;

static const uint32_t BugChecks[] = {0xC8, 0x4A, 0xC9, 0xE1};
static const RuleInfo Info = {
    "wdk-irql-not-restored",
    "a routine returns at another IRQL than it was entered at",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class IrqlNotRestored : public Rule {
public:
  IrqlNotRestored() : Rule(Info) {}

  void onReturn(const ReturnEvent &Event, PathPoint &Point) override {
    if (isRaised(Point.State))
      report(makeDraft(Event, Point.State, Point.Root), Point);
  }

  void onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
               const UnitFacts &) override {
    if (tellBroken(Exits, Root))
      return;
    // A function that always returns raised is a wrapper; one that does on some
    // paths, and doesn't say so by what it returns, is wrong.
    for (const RootExit &Raised : Exits) {
      if (!isRaised(Raised.State) || !getIrqlReason(Raised.State))
        continue;
      const RootExit *Restored =
          llvm::find_if(Exits, [&](const RootExit &Other) {
            return getIrql(Other.State) == getEntryIrql(Other.State) &&
                   !tellsApart(Raised.How.Value, Other.How.Value);
          });
      if (Restored == Exits.end())
        continue;
      Draft D = makeDraft(Raised.How, Raised.State, Root);
      D.Rule = &info();
      D.Root = &Root;
      D.Node = Raised.Node;
      Sink(D);
    }
  }

  void onRootDone(bool, std::vector<Draft> &Drafts) override {
    // After a wrong restore the IRQL at the end is wrong, too: one defect.
    if (llvm::any_of(Drafts,
                     [](const Draft &D) { return isAboutSavedIrql(*D.Rule); }))
      llvm::erase_if(Drafts, [&](const Draft &D) { return D.Rule == &info(); });
  }

private:
  /// Tells which exits come back at another IRQL than annotations promise.
  bool tellBroken(llvm::ArrayRef<RootExit> Exits, const RootContext &Root) {
    bool Any = false;
    for (const RootExit &Exit : Exits)
      for (const SalIrqlPromise *Promise : Exit.Broken) {
        bool HoldsAny =
            llvm::any_of(getHeldLocks(Exit.State), [](const auto &Each) {
              return Each.second.Count || Each.second.Owed;
            });
        // What a lock has raised goes with the lock.
        if (Promise->What == SalIrqlPromise::Saves ||
            (Promise->What == SalIrqlPromise::Same && HoldsAny))
          continue;
        Draft D;
        D.Rule = &info();
        D.Root = &Root;
        D.Node = Exit.Node;
        D.Where = exitLocation(Exit.How, Root.Function);
        D.Identity = Root.Function;
        D.BugChecks = {0xC8};
        SVal Now = getIrql(Exit.State);
        D.Message = describeRoot(Root) + " returns at " +
                    (Now == getEntryIrql(Exit.State)
                         ? "the IRQL of its caller"
                         : irqlName(irqlBounds(Exit.State, Now).Min).str()) +
                    ", but promises " + describe(*Promise, Root);
        addAnnotation(D, Promise->Where);
        D.Message += "; " + Rule::describe(D.BugChecks);
        D.NotesIrql = true;
        Sink(std::move(D));
        Any = true;
      }
    return Any;
  }

  static std::string describe(const SalIrqlPromise &Promise,
                              const RootContext &Root) {
    switch (Promise.What) {
    case SalIrqlPromise::Raises:
      return ("to raise it to " + irqlName(Promise.Level)).str();
    case SalIrqlPromise::Restores:
      return "to go back to '" +
             Root.Function->getParamDecl(Promise.Parameter)->getNameAsString() +
             "'";
    default:
      return "to return at the IRQL of its caller";
    }
  }

  /// Is the IRQL certainly another than at entry, and not because of a lock
  /// that is held, which is a leak?
  static bool isRaised(ProgramStateRef State) {
    SVal Entry = getEntryIrql(State), Now = getIrql(State);
    if (Now == Entry)
      return false;
    for (const auto &[Key, Held] : getHeldLocks(State))
      if ((Held.Count || Held.Owed) && !Held.Family->SavedState)
        return false;
    IrqlRange At = irqlBounds(State, Now), Was = irqlBounds(State, Entry);
    if (At.Min > Was.Max || At.Max < Was.Min)
      return true;
    // Entered at one of several levels, left at one that the path has raised
    // to.
    return At.Min == At.Max && Was.Min < At.Min && getIrqlReason(State);
  }

  Draft makeDraft(const ReturnEvent &Event, ProgramStateRef State,
                  const RootContext &Root) const {
    IrqlRange At = irqlBounds(State, getIrql(State)),
              Was = irqlBounds(State, getEntryIrql(State));
    Draft D;
    D.Where = exitLocation(Event, Root.Function);
    D.Message = describeRoot(Root) + " returns at " + irqlName(At.Min).str();
    if (Root.Runs)
      D.Message += ", but was entered at " + irqlName(Was.Min).str();
    else
      D.Message += " here, and at the IRQL of its caller on other paths";
    // A thread may also return to user mode with it.
    D.BugChecks = {0xC8};
    if (Root.Runs && Root.Runs->On == RunsOn::Thread)
      D.BugChecks.push_back(0x4A);
    D.Message += "; " + Rule::describe(D.BugChecks);
    if (!blameRelease(D, State, Root))
      D.Message += "; lower it with KeLowerIrql to what was saved";
    D.Identity = Root.Function;
    D.NotesIrql = true;
    return D;
  }

  /// Has the path released the lock that raised the IRQL, by a routine that
  /// leaves the IRQL as it is? Then that is the mistake.
  bool blameRelease(Draft &D, ProgramStateRef State,
                    const RootContext &Root) const {
    const IrqlReason *Raised = getIrqlReason(State);
    if (!Raised || !Raised->Family || Raised->Frame->getParent())
      return false;
    const LockSite *Released =
        findReleaseSite(State, Raised->Frame, Raised->LockName);
    const FunctionContract *Acquire = Contracts->function(Raised->Api);
    if (!Released || !Acquire || Released->Api == releaseOf(*Acquire))
      return false;
    D.Message += ("; release " + nameLock(*Raised->Family, Raised->LockName) +
                  " with " + releaseOf(*Acquire) + ", which restores it, not " +
                  "with " + Released->Api)
                     .str();
    D.Closing.push_back(
        {Released->Call->getExprLoc(),
         ("'" + Released->Api + "' leaves the IRQL as it is").str()});
    D.Mends = replaceRelease(*Released, Raised->Call, Raised->Api,
                             Root.Function, *Contracts);
    return true;
  }
};

} // namespace

static RegisterRule<IrqlNotRestored> Registered(Info);
