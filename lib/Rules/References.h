//===- References.h - What the two reference rules share --------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What wdk-remove-lock and wdk-rundown have in common. A reference belongs to
// no thread: one that a path acquires may be released by a completion routine,
// and one that it releases may come from anywhere. So only that is reported
// which a path does to references of its own.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_REFERENCES_H
#define IRQLINT_RULES_REFERENCES_H

#include "Rules/Leak.h"

namespace irqlint {

class ReferenceRule : public Rule {
public:
  using Rule::Rule;
  void onRelease(const ReleaseEvent &Event, PathPoint &Point) override;
  void onDrain(const DrainEvent &Event, PathPoint &Point) override;
  void onCallOut(const CallOutEvent &Event, PathPoint &Point) override;
  void onReturn(const ReturnEvent &Event, PathPoint &Point) override;
  void onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
               const UnitFacts &Facts) override;
  void onRootDone(bool Whole, std::vector<Draft> &Drafts) override;
  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override;

protected:
  /// Is the API of the rule's kind of references?
  virtual bool concerns(const FunctionContract &Contract) const = 0;

private:
  bool isLeaked(const HeldLock &Held, const ReturnEvent &Event) const;
  Draft makeDraft(const clang::Expr *Call, const LockFamily &Family,
                  const LockKey *Lock, Misuse What) const;
  Draft makeLeak(const HeldLock &Held, const ReturnEvent &Event,
                 const RootContext &Root) const;
  void reportSelfWait(const ApiCall &Event, const HeldLock &Held,
                      llvm::StringRef LockName, PathPoint &Point);
  /// What the exits of a root have released, by presumed key.
  const RootContext *ExitsOf = nullptr;
  llvm::DenseMap<const LockKey *, clang::SourceLocation> Released;
};

} // namespace irqlint

#endif // IRQLINT_RULES_REFERENCES_H
