//===- RoleMismatch.cpp - wdk-role-mismatch -------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xD1, 0xA, 0x11B};
static const RuleInfo Info = {
    "wdk-role-mismatch",
    "a function is registered for another role than it is declared for",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class RoleMismatch : public Rule {
public:
  RoleMismatch() : Rule(Info) {}

  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override {
    for (const RoleConflict &Conflict : Facts.RoleConflicts) {
      const Role &Declared = *Conflict.Declared,
                 &Registered = *Conflict.Registered.Runs;
      std::string Why = contradiction(Declared, Registered);
      auto Root = Facts.Contexts.find(Conflict.Function->getCanonicalDecl());
      if (Why.empty() || Root == Facts.Contexts.end())
        continue;
      Draft D;
      D.Rule = &info();
      D.Root = &Root->second;
      bool IsAnnotation = Conflict.Registered.Registration.isInvalid();
      D.Where = IsAnnotation ? Conflict.Function->getLocation()
                             : Conflict.Registered.Registration;
      D.BugChecks = Declared.Holds != Registered.Holds
                        ? std::vector<uint32_t>{0x11B}
                        : std::vector<uint32_t>{0xD1, 0xA};
      D.Message = ("'" + Conflict.Function->getName() + "' is " +
                   (IsAnnotation ? "annotated" : "registered") + " as " +
                   Registered.Noun + " here, but declared as " + Declared.Noun +
                   Why + "; " + describe(D.BugChecks))
                      .str();
      if (!IsAnnotation)
        D.Closing.push_back(
            {Conflict.Function->getLocation(),
             ("'" + Conflict.Function->getName() + "' is declared here")
                 .str()});
      Drafts.push_back(std::move(D));
    }
  }

private:
  /// Why no function can be both; empty if one can.
  static std::string contradiction(const Role &Declared,
                                   const Role &Registered) {
    if (Declared.Holds != Registered.Holds) {
      const Role &Holder = Declared.Holds ? Declared : Registered;
      return (", and only a " + Holder.Noun + " is entered with the " +
              Holder.Holds->Noun)
          .str();
    }
    IrqlRange A = Declared.Entry, B = Registered.Entry;
    if (A.Max != IrqlUnstated && B.Min > A.Max)
      return (": it runs at " + irqlName(B.Min) + ", not at " + irqlName(A.Max))
          .str();
    if (B.Max != IrqlUnstated && A.Min > B.Max)
      return (": it runs at " + irqlName(B.Max) + ", not at " + irqlName(A.Min))
          .str();
    return {};
  }
};

} // namespace

static RegisterRule<RoleMismatch> Registered(Info);
