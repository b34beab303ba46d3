//===- IrqlWrongRestore.cpp - wdk-irql-wrong-restore ----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/SavedIrql.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xC8, 0xA, 0xC4};
static const RuleInfo Info = {
    "wdk-irql-wrong-restore",
    "the IRQL is restored to another value than was saved, or is raised or "
    "lowered by the routine for the opposite",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class IrqlWrongRestore : public Rule {
public:
  IrqlWrongRestore() : Rule(Info) {}

  void onIrqlSet(const IrqlEvent &Event, PathPoint &Point) override {
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.NotesIrql = true;
    D.Message = ("'" + Event.Api + "' ").str();
    if (!judge(Event, Point, D))
      return;
    D.Rule = &info();
    D.Root = &Point.Root;
    Point.withNode([this, Event, D](const clang::ento::ExplodedNode *Node) {
      // Then the save is the mistake: wdk-irql-not-saved.
      if (Event.Differs && findOverwrite(Event, Node, *Contracts))
        return;
      Draft Found = D;
      Found.Node = Node;
      Sink(std::move(Found));
    });
  }

private:
  /// Is the release of a lock that isn't held the mistake, or that of one that
  /// is held in another way?
  static bool releasesUnheld(const IrqlEvent &Event, const PathPoint &Point) {
    if (Event.Contract->Lock.What != LockEffect::Release ||
        !Event.LockName.empty())
      return false;
    for (const auto &[Key, Held] : getHeldLocks(Point.State))
      if (Held.Family == Event.Family && Held.Count)
        return true;
    return Point.Root.startsUnlocked() || !Event.Uninitialized;
  }

  bool judge(const IrqlEvent &Event, const PathPoint &Point, Draft &D) const {
    if (releasesUnheld(Event, Point))
      return false;
    std::string Level = irqlName(Event.After.Max).str();
    if (Event.Raises) {
      if (Event.After.Max >= Event.Before.Min)
        return false;
      D.FromTest = Event.FloorFromTest ? Draft::Floor : Draft::NoBound;
      return tell(D, {0xC4},
                  "is there to raise the IRQL, but lowers it from " +
                      irqlName(Event.Before.Min).str() + " to " + Level);
    }
    if (Event.Uninitialized) {
      // Of a lock that saves no IRQL another release is meant:
      // wdk-lock-mismatched-release.
      if (Event.SavedNothing)
        return false;
      const clang::ValueDecl *Variable = namedVariable(Event.Given);
      return tell(D, {0xC8},
                  "restores the IRQL from " +
                      (Variable ? "'" + Variable->getNameAsString() + "'"
                                : std::string("a variable")) +
                      ", in which nothing was saved on this path");
    }
    if (Event.LeftHeld && Event.After.Max < IrqlDispatch)
      return tell(D, {0xC8},
                  "lowers IRQL to " + Level + " while " +
                      nameLock(*Event.LeftHeld->Family,
                               Event.LeftHeld->Site->LockName) +
                      " is still held: the wrong saved IRQL is restored",
                  "; restore each lock's own, the last acquired first");
    // A routine that is entered with a lock gets the IRQL from elsewhere.
    if (!Event.Given || Event.LeftHeld || Event.Doubtful)
      return false;
    // What was acquired without a raise is released without a change.
    if (Event.Family && Event.Undoes && !Event.Undoes->Family &&
        Event.Before.Min == Event.After.Min &&
        Event.Before.Max == Event.After.Max)
      return false;
    if (Event.Differs)
      return tellDifference(Event, Point, D);
    if (Event.After.Min > Event.Before.Max) {
      D.FromTest = Event.CeilingFromTest ? Draft::Ceiling : Draft::NoBound;
      return tell(D, {0xA, 0xC4},
                  "is there to lower the IRQL, but raises it from " +
                      irqlName(Event.Before.Max).str() + " to " +
                      irqlName(Event.After.Min).str());
    }
    return false;
  }

  bool tellDifference(const IrqlEvent &Event, const PathPoint &Point,
                      Draft &D) const {
    IrqlRange Was = Event.Undoes ? Event.Undoes->Before : Event.Before;
    std::string Text = "sets IRQL to " + irqlName(Event.After.Max).str() +
                       "; it was " + irqlName(Was.Min).str();
    if (Was.Min != Was.Max)
      Text += " to " + irqlName(Was.Max).str();
    if (const IrqlReason *Raised = Event.Undoes) {
      D.Line = Raised->Call->getExprLoc();
      Text += (" before line " + LineInMessage + ", where ").str();
      Text += Raised->Family ? nameLock(*Raised->Family, Raised->LockName) +
                                   " was acquired"
                             : ("'" + Raised->Api + "' was called").str();
    } else {
      Text += " when " + describeRoot(Point.Root) + " was entered";
    }
    return tell(D, {0xC8}, Text);
  }

  bool tell(Draft &D, std::vector<uint32_t> Codes, llvm::StringRef Text,
            llvm::StringRef Advice = "") const {
    D.BugChecks = std::move(Codes);
    D.Message += (Text + "; " + describe(D.BugChecks) + Advice).str();
    return true;
  }
};

} // namespace

static RegisterRule<IrqlWrongRestore> Registered(Info);
