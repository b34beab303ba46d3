//===- IrqlCancelRoutine.cpp - wdk-irql-cancel-routine --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"

using namespace irqlint;
using clang::ento::ProgramStateRef;

static const uint32_t BugChecks[] = {0x11B, 0xC8};
static const RuleInfo Info = {
    "wdk-irql-cancel-routine",
    "a cancel routine doesn't release the cancel spin lock, or doesn't go back "
    "to the IRQL of the request",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class IrqlCancelRoutine : public Rule {
public:
  IrqlCancelRoutine() : Rule(Info) {}

  void onIrqlSet(const IrqlEvent &Event, PathPoint &Point) override {
    const Role *Runs = Point.Root.Runs;
    // A number is the IRQL of the routine itself, or a constant. What the
    // request holds isn't known on any path.
    if (!Runs || !Runs->Holds || Event.Family != Runs->Holds || Event.Raises ||
        !Event.Given || !Event.LockName.empty() ||
        Event.After.Min != Event.After.Max || isReleased(Point.State, *Runs))
      return;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.BugChecks = {0xC8};
    D.Message =
        ("'" + Event.Api + "' sets IRQL to " + irqlName(Event.After.Max) +
         "; " + describeRoot(Point.Root) + " has to go back to " +
         Runs->RestoreFrom + "; " + describe(D.BugChecks))
            .str();
    report(std::move(D), Point);
  }

  void onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
               const UnitFacts &) override {
    if (!Root.Runs || !Root.Runs->Holds)
      return;
    for (const RootExit &Exit : Exits) {
      // What isn't seen may have released it.
      if (hasCalledOpaque(Exit.State) || isReleased(Exit.State, *Root.Runs))
        continue;
      Draft D;
      D.Rule = &info();
      D.Root = &Root;
      D.Node = Exit.Node;
      D.Where = exitLocation(Exit.How, Root.Function);
      D.Identity = Root.Function;
      D.BugChecks = {0x11B};
      D.Message = (describeRoot(Root) + " returns without having released " +
                   nameLock(*Root.Runs->Holds, Root.Runs->Holds->Noun) +
                   ", with which it was entered; " + describe(D.BugChecks) +
                   "; release it with " + Root.Runs->Holds->ReleaseWith + "(" +
                   Root.Runs->RestoreFrom + ")")
                      .str();
      Sink(std::move(D));
    }
  }

private:
  /// Has the path released the lock that the root was entered with?
  static bool isReleased(const ProgramStateRef &State, const Role &Runs) {
    for (const auto &[Key, Held] : getHeldLocks(State))
      if (Held.Family == Runs.Holds && Held.Owed)
        return true;
    return false;
  }
};

} // namespace

static RegisterRule<IrqlCancelRoutine> Registered(Info);
