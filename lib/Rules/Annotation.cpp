//===- Annotation.cpp - wdk-annotation ------------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const RuleInfo Info = {
    "wdk-annotation",
    "an annotation of IRQL or locks can't be understood",
    /*DefaultOn=*/true,
    {},
    {}};

namespace {

class Annotation : public Rule {
public:
  Annotation() : Rule(Info) {}

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
