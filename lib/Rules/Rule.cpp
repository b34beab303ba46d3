//===- Rule.cpp - What a rule is ------------------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"

using namespace irqlint;

static std::vector<RuleEntry> &registry() {
  static std::vector<RuleEntry> Rules;
  return Rules;
}

void irqlint::addRule(RuleEntry Entry) {
  auto &Rules = registry();
  Rules.insert(llvm::upper_bound(Rules, Entry,
                                 [](const RuleEntry &L, const RuleEntry &R) {
                                   return L.Info->Id < R.Info->Id;
                                 }),
               Entry);
}

llvm::ArrayRef<RuleEntry> irqlint::allRules() { return registry(); }

void Rule::report(Draft D, PathPoint &Point) {
  D.Rule = &Declaration;
  D.Root = &Point.Root;
  Point.withNode(
      [this, D = std::move(D)](const clang::ento::ExplodedNode *Node) mutable {
        D.Node = Node;
        Sink(D);
      });
}

int64_t Rule::option(llvm::StringRef Name) const {
  auto Set = OptionValues.find(Name);
  if (Set != OptionValues.end())
    return Set->second;
  for (const RuleOption &Option : Declaration.Options)
    if (Option.Name == Name)
      return Option.Default;
  llvm_unreachable("a rule reads only options that it declares");
}

std::string Rule::describe(llvm::ArrayRef<uint32_t> Codes) const {
  std::string Result;
  for (uint32_t Code : Codes) {
    Result += Result.empty() ? "bug check " : " or ";
    Result += "0x" + llvm::utohexstr(Code);
    if (const BugCheck *Known = Contracts->bugCheck(Code))
      Result += (" (" + Known->Name + ")").str();
  }
  return Result;
}

std::string Rule::releaseHint(const HeldLock &Held,
                              llvm::StringRef Where) const {
  llvm::StringRef With = Held.Family->ReleaseWith;
  const FunctionContract *Acquire = Contracts->function(Held.Site->Api);
  // After a conversion the mode isn't the one that the acquire has given.
  if (Acquire && !Acquire->Lock.ReleaseWith.empty() &&
      Acquire->Lock.Mode == Held.Mode)
    With = Acquire->Lock.ReleaseWith;
  if (With.empty())
    return {};
  llvm::StringRef Undo = Held.Family->SavedState ? "restore" : "release";
  return ("; " + Undo + " it with " + With + Where).str();
}

std::string irqlint::describeRoot(const RootContext &Root) {
  std::string Name = "'" + Root.Function->getNameAsString() + "'";
  if (!Root.Runs || Root.EntryPoint)
    return Name;
  return (Root.Runs->Noun + " " + Name).str();
}

void irqlint::addIrqlReason(Draft &D, const IrqlHere &Here,
                            const RootContext &Root) {
  const IrqlReason *Reason = Here.Reason;
  if (!Reason) {
    D.Message += " in " + describeRoot(Root);
    return;
  }
  D.Line = Reason->Call->getExprLoc();
  D.Message += (" since line " + LineInMessage + ", where ").str();
  D.Message += Reason->Family ? nameLock(*Reason->Family, Reason->LockName) +
                                    " was acquired"
                              : ("'" + Reason->Api + "' was called").str();
}

void irqlint::addAnnotation(Draft &D, clang::SourceLocation Where) {
  if (Where.isInvalid())
    return;
  D.Place = Where;
  D.Message += (" (annotated at " + PlaceInMessage + ")").str();
}

std::string irqlint::nameLock(const LockFamily &Family,
                              llvm::StringRef LockName) {
  // No argument names a global lock; its noun stands in for the name.
  if (LockName == Family.Noun)
    return ("the " + Family.Noun).str();
  return (Family.Noun + " '" + LockName + "'").str();
}
