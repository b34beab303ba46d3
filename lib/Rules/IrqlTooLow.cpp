//===- IrqlTooLow.cpp - wdk-irql-too-low ----------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xC4};
static const RuleInfo Info = {
    "wdk-irql-too-low",
    "a routine is called at a lower IRQL than it needs",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class IrqlTooLow : public Rule {
public:
  IrqlTooLow() : Rule(Info) {}

  void onDemand(const DemandEvent &Event, PathPoint &Point) override {
    // Of a release at a low IRQL, what has lowered it, or the acquire, is the
    // mistake.
    if (Event.Demands.Min == IrqlUnstated ||
        Event.Actual.Max >= Event.Demands.Min || Event.Doubtful ||
        Event.Contract->Lock.What == LockEffect::Release)
      return;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.Message =
        ("'" + Event.Api + "' demands IRQL >= " + irqlName(Event.Demands.Min))
            .str();
    addAnnotation(D, Event.MinPlace);
    D.Message +=
        ("; IRQL is " +
         llvm::Twine(Event.Actual.Min == Event.Actual.Max ? "" : "at most ") +
         irqlName(Event.Actual.Max))
            .str();
    addIrqlReason(D, Event, Point.Root);
    D.BugChecks = {0xC4};
    D.Message += "; " + describe(D.BugChecks);
    D.Group = Event.Api;
    D.LockDeclaration = lockOf(Event);
    D.NotesIrql = true;
    D.FromTest = Event.CeilingFromTest ? Draft::Ceiling : Draft::NoBound;
    report(std::move(D), Point);
  }

  void onIrqlBound(const IrqlBoundEvent &Event, PathPoint &Point) override {
    if (Event.Promise->What != SalIrqlPromise::Floor || Event.Doubtful)
      return;
    Draft D;
    D.Where = Event.Call->getExprLoc();
    D.BugChecks = {0xC4};
    D.Message =
        ("'" + Event.Api + "' sets IRQL to " + irqlName(Event.After.Max) +
         ", but '" + Event.Promiser->getName() +
         "' promises never to go below " + irqlName(Event.Promise->Level))
            .str();
    addAnnotation(D, Event.Promise->Where);
    D.NotesIrql = true;
    report(std::move(D), Point);
  }

  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override {
    // A lock that a routine at a raised IRQL acquires as well is
    // wdk-lock-irql-inversion's.
    llvm::erase_if(Drafts, [&](const Draft &D) {
      return D.LockDeclaration &&
             llvm::any_of(Facts.Acquires, [&](const AcquireFact &Acquire) {
               return Acquire.Lock == D.LockDeclaration && Acquire.Root->Runs &&
                      Acquire.Root->Runs->Entry.Min >= IrqlDispatch;
             });
    });
  }

private:
  /// The lock that the call acquires; null: none, or one of unknown name.
  static LockId lockOf(const DemandEvent &Event) {
    const auto *Call = llvm::dyn_cast<clang::CallExpr>(Event.Call);
    const LockEffect &Lock = Event.Contract->Lock;
    return Call && Lock.What == LockEffect::Acquire && Lock.Lock >= 0 &&
                   unsigned(Lock.Lock) < Call->getNumArgs()
               ? namedLock(Call->getArg(Lock.Lock))
               : nullptr;
  }
};

} // namespace

static RegisterRule<IrqlTooLow> Registered(Info);
