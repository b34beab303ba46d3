//===- Rule.h - What a rule is ----------------------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A rule is one file in this folder: its declaration, then its judgement. The
// declaration registers it; --list-checks, --explain, the docs' index and every
// door read the registry. docs/writing-a-rule.md walks through one.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_RULE_H
#define IRQLINT_RULES_RULE_H

#include "Rules/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include <memory>

namespace irqlint {

/// An option of a rule, set as "rule-id.name".
struct RuleOption {
  llvm::StringRef Name;
  int64_t Default;
  /// What a value counts in, such as "ms"; empty: it is a plain number.
  llvm::StringRef Unit;
  llvm::StringRef Help;
};

/// A rule's declaration.
struct RuleInfo {
  /// The id, the same behind every door: "wdk-lock-leak".
  llvm::StringRef Id;
  /// What it reports, in one line.
  llvm::StringRef Summary;
  bool DefaultOn = true;
  llvm::ArrayRef<uint32_t> BugChecks;
  llvm::ArrayRef<RuleOption> Options;
};

/// Listens to paths, and reports.
class Rule : public PathListener {
public:
  explicit Rule(const RuleInfo &Declaration) : Declaration(Declaration) {}
  const RuleInfo &info() const { return Declaration; }

  /// Called when the paths of a root were explored, with the drafts of all
  /// rules. \p Whole: all of its paths were. A mend that depends on what other
  /// paths do is added here.
  virtual void onRootDone(bool /*Whole*/, std::vector<Draft> &) {}

  /// Called once, when all roots of a unit were explored, with the unit's facts
  /// and the rule's own drafts: a draft that doesn't stand, seen with all of
  /// the unit, is taken out or changed here.
  virtual void judgeUnit(const UnitFacts &, std::vector<Draft> &) {}

  /// Where drafts go; set by the session.
  std::function<void(Draft)> Sink;
  /// Option values that the user has set, by name.
  llvm::StringMap<int64_t> OptionValues;
  /// For the names of bug checks; set by the session.
  const ContractTable *Contracts = nullptr;

protected:
  /// Reports a draft at the point of the event that is being handled.
  void report(Draft D, PathPoint &Point);
  int64_t option(llvm::StringRef Name) const;
  /// "bug check 0x39 (SYSTEM_EXIT_OWNED_MUTEX)", for one or two codes.
  std::string describe(llvm::ArrayRef<uint32_t> Codes) const;
  /// "; release it with KeReleaseSpinLock on this path", as it was acquired.
  std::string releaseHint(const HeldLock &Held, llvm::StringRef Where) const;

private:
  const RuleInfo &Declaration;
};

/// All rules, sorted by id.
struct RuleEntry {
  const RuleInfo *Info;
  std::unique_ptr<Rule> (*Make)();
};
llvm::ArrayRef<RuleEntry> allRules();

/// Registers a rule: 'static RegisterRule<MyRule> Registered(MyInfo);' at the
/// end of its file.
template <typename RuleClass> struct RegisterRule {
  explicit RegisterRule(const RuleInfo &Info) {
    add({&Info, [] { return std::unique_ptr<Rule>(new RuleClass()); }});
  }

private:
  static void add(RuleEntry Entry);
};
void addRule(RuleEntry Entry);
template <typename RuleClass>
void RegisterRule<RuleClass>::add(RuleEntry Entry) {
  addRule(Entry);
}

/// How a root is called in a message: "'DriverEntry'", or "system thread
/// routine 'Worker'".
std::string describeRoot(const RootContext &Root);

/// Tells in a message why the IRQL is what it is: " since line 16, where spin
/// lock 'X' was acquired", or " in DPC routine 'Tick'". Sets the draft's line.
void addIrqlReason(Draft &D, const IrqlHere &Here, const RootContext &Root);

/// Names the annotation at a place in a message, which has to be the draft's
/// only one: " (annotated at queue.h:12)". Invalid: there is none.
void addAnnotation(Draft &D, clang::SourceLocation Where);

/// How a lock is called in a message: "spin lock 'Queue->Lock'", or "the cancel
/// spin lock", of which the system has one.
std::string nameLock(const LockFamily &Family, llvm::StringRef LockName);

} // namespace irqlint

#endif // IRQLINT_RULES_RULE_H
