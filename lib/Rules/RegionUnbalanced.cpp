//===- RegionUnbalanced.cpp - wdk-region-unbalanced -----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"

using namespace irqlint;
using clang::ento::ProgramStateRef;

static const uint32_t BugChecks[] = {0x1, 0x20};
static const RuleInfo Info = {
    "wdk-region-unbalanced",
    "a routine returns in another critical or guarded region than it was "
    "entered in",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class RegionUnbalanced : public Rule {
public:
  RegionUnbalanced() : Rule(Info) {}

  void onReturn(const ReturnEvent &Event, PathPoint &Point) override {
    if (isUnbalanced(Point.State))
      report(makeDraft(Event, Point.State, Point.Root), Point);
  }

  void onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
               const UnitFacts &) override {
    // A function that always leaves the depth changed is a wrapper; one that
    // does on some paths, and doesn't say so by what it returns, is wrong.
    for (const RootExit &Changed : Exits) {
      if (!isUnbalanced(Changed.State))
        continue;
      RegionDepth Now = getRegionDepth(Changed.State);
      bool Leaves = Now.Critical < 0 || Now.Guarded < 0;
      const RootExit *Kept = llvm::find_if(Exits, [&](const RootExit &Other) {
        RegionDepth Depth = getRegionDepth(Other.State);
        return !Depth.Critical && !Depth.Guarded &&
               !tellsApart(Changed.How.Value, Other.How.Value) &&
               // A caller may have it left where something fails.
               (!Leaves || Changed.How.Value.What == Other.How.Value.What);
      });
      if (Kept == Exits.end())
        continue;
      Draft D = makeDraft(Changed.How, Changed.State, Root);
      D.Rule = &info();
      D.Root = &Root;
      D.Node = Changed.Node;
      Sink(D);
    }
  }

private:
  /// Is the depth certainly another than at entry, and not because of a lock
  /// that is held or given away, which is another rule's?
  static bool isUnbalanced(ProgramStateRef State) {
    RegionDepth Depth = getRegionDepth(State);
    if ((!Depth.Critical && !Depth.Guarded) || hasCalledOpaque(State))
      return false;
    return llvm::none_of(getHeldLocks(State), [](const auto &Entry) {
      const HeldLock &Held = Entry.second;
      return (Held.Count || Held.Owed) && Held.Family->Owner != LockOwner::None;
    });
  }

  Draft makeDraft(const ReturnEvent &Event, ProgramStateRef State,
                  const RootContext &Root) const {
    RegionDepth Depth = getRegionDepth(State);
    bool Guarded = Depth.Guarded != 0;
    int By = Guarded ? Depth.Guarded : Depth.Critical;
    std::string Region = Guarded ? "guarded region" : "critical region";
    Draft D;
    D.Where = exitLocation(Event, Root.Function);
    D.Message = describeRoot(Root);
    if (By > 0)
      D.Message += " returns in a " + Region + " that it has entered";
    else
      D.Message += " has left a " + Region + " that it hasn't entered";
    if (!Root.Runs)
      D.Message += " here, and not on other paths";
    // The end of a system thread finds it; of others, the end of the system
    // call or of the work item.
    bool EndsThread =
        Event.End || (Root.Runs && Root.Runs->CriticalRegion > 0 &&
                      Root.Runs->On == RunsOn::Thread);
    D.BugChecks = {EndsThread ? 0x20u : 0x1u};
    D.Message += "; " + describe(D.BugChecks);
    D.Message += By > 0 ? "; leave it on this path"
                        : "; leave it only where it was entered";
    D.Identity = Root.Function;
    D.NotesRegions = true;
    return D;
  }
};

} // namespace

static RegisterRule<RegionUnbalanced> Registered(Info);
