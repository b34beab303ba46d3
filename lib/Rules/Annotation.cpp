//===- Annotation.cpp - wdk-annotation ------------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Leak.h"

using namespace irqlint;

static const RuleInfo Info = {
    "wdk-annotation",
    "an annotation of IRQL or locks can't be understood, or is incomplete",
    /*DefaultOn=*/true,
    {},
    {}};

namespace {

class Annotation : public Rule {
public:
  Annotation() : Rule(Info) {}

  void onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
               const UnitFacts &Facts) override {
    for (const PromisedLock &Each : Exits.front().Promised) {
      if (!alwaysLosesLock(Exits, Each, Root, Facts))
        continue;
      const SalLock &Lock = Each.Promise->Lock;
      Draft D;
      D.Rule = &info();
      D.Root = &Root;
      D.Node = Exits.front().Node;
      D.Where = Each.Promise->Where;
      D.Identity = Root.Function;
      D.Lock = Each.Lock;
      D.Message = describeRoot(Root) + " always releases " +
                  nameLock(*Lock.Family, Lock.name()) +
                  ", with which it is entered by this annotation; "
                  "'_Releases_lock_' should say so";
      Sink(std::move(D));
    }
  }

  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override {
    for (const AnnotationProblem &Problem : Facts.AnnotationProblems) {
      Draft D;
      D.Rule = &info();
      D.Root = &Problem.Of;
      D.Where = Problem.What.Where;
      D.Message = Problem.What.What;
      if (Problem.What.Other.isValid())
        D.Closing.push_back(
            {Problem.What.Other, "the other annotation is here"});
      Drafts.push_back(std::move(D));
    }
  }
};

} // namespace

static RegisterRule<Annotation> Registered(Info);
