//===- IrqlNotSaved.cpp - wdk-irql-not-saved ------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"
#include "Rules/SavedIrql.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xC8};
static const RuleInfo Info = {
    "wdk-irql-not-saved",
    "the saved IRQL is overwritten by that of a second acquire or raise before "
    "it is restored",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class IrqlNotSaved : public Rule {
public:
  IrqlNotSaved() : Rule(Info) {}

  void onIrqlSet(const IrqlEvent &Event, PathPoint &Point) override {
    if (!Event.Differs || Event.Doubtful || !Event.Undoes)
      return;
    Point.withNode([this, Event,
                    Root = &Point.Root](const clang::ento::ExplodedNode *Node) {
      if (const clang::Expr *Overwrite =
              findOverwrite(Event, Node, *Contracts)) {
        Draft D = makeDraft(Event, Overwrite);
        D.Rule = &info();
        D.Root = Root;
        D.Node = Node;
        Sink(std::move(D));
      }
    });
  }

  void onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
               const UnitFacts &) override {
    for (const RootExit &Exit : Exits)
      for (const SalIrqlPromise *Promise : Exit.Broken) {
        if (Promise->What != SalIrqlPromise::Saves)
          continue;
        Draft D;
        D.Rule = &info();
        D.Root = &Root;
        D.Node = Exit.Node;
        D.Where = exitLocation(Exit.How, Root.Function);
        D.Identity = Root.Function;
        D.BugChecks = {0xC8};
        D.Message = describeRoot(Root) + " returns without having saved the " +
                    "IRQL of its caller" +
                    (Promise->Parameter < 0
                         ? ""
                         : " in what '" +
                               Root.Function->getParamDecl(Promise->Parameter)
                                   ->getNameAsString() +
                               "' points to") +
                    ", as it promises";
        addAnnotation(D, Promise->Where);
        D.Message += "; " + describe(D.BugChecks);
        D.NotesIrql = true;
        Sink(std::move(D));
      }
  }

private:
  Draft makeDraft(const IrqlEvent &Event, const clang::Expr *Overwrite) const {
    const IrqlReason *Raised = Event.Undoes;
    Draft D;
    D.Where = Overwrite->getExprLoc();
    D.Line = Raised->Call->getExprLoc();
    D.BugChecks = {0xC8};
    D.NotesIrql = true;
    D.Message = ("the IRQL saved here takes the place of the one that line " +
                 LineInMessage + " saved in '" +
                 namedVariable(Event.Given)->getNameAsString() +
                 "': nothing goes back to " + irqlName(Raised->Before.Max) +
                 "; " + describe(D.BugChecks) + "; use a variable for each")
                    .str();
    D.Closing.push_back(
        {Event.Call->getExprLoc(), ("'" + Event.Api + "' sets IRQL to " +
                                    irqlName(Event.After.Max) + " here")
                                       .str()});
    return D;
  }
};

} // namespace

static RegisterRule<IrqlNotSaved> Registered(Info);
