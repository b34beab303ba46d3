//===- Leak.h - What the two leak rules share -------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What wdk-lock-leak and wdk-mutex-leak have in common.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_LEAK_H
#define IRQLINT_RULES_LEAK_H

#include "Rules/Mends.h"
#include "Rules/Rule.h"

namespace irqlint {

/// Reports locks of some families that are held when a root returns.
class LeakRule : public Rule {
public:
  using Rule::Rule;
  void onReturn(const ReturnEvent &Event, PathPoint &Point) override;
  void onExits(llvm::ArrayRef<RootExit> Exits, const RootContext &Root,
               const UnitFacts &Facts) override;
  void onRootDone(bool Whole, std::vector<Draft> &Drafts) override;
  void judgeUnit(const UnitFacts &Facts, std::vector<Draft> &Drafts) override;

protected:
  virtual bool concerns(const LockFamily &Family) const = 0;
  /// What messages say of a lock that leaks, behind its name: at the acquire,
  /// and at the end of the path; and of a path that releases it.
  struct Words {
    llvm::StringRef AtAcquire, AtEnd, Release, Releases;
  };
  virtual Words words() const {
    return {"acquired here is still held", "still held", "release", "releases"};
  }

private:
  /// Tells what an annotation promises to release and an exit hasn't released.
  void tellUnreleased(llvm::ArrayRef<RootExit> Exits, const RootContext &Root);
  /// How the paths come to the exits of the root that is being explored.
  ExitMends Mends;
  /// \p Why it is a leak goes on from "… when 'F' returns".
  Draft makeDraft(const HeldLock &Held, const ReturnEvent &Event,
                  const RootContext &Root, const UnitFacts &Facts,
                  llvm::StringRef Why) const;
};

/// Can a caller tell the two exits apart by what the root returns, in a way
/// that a driver author would choose? Success with the lock and failure without
/// it is such a contract; failure with it is not.
/// Does an exit come back without a lock of its caller's, which annotations say
/// that it is entered with, and not that it releases?
bool losesLock(const RootExit &Exit, const PromisedLock &Entered,
               const RootContext &Root, const UnitFacts &Facts);
/// Do all exits? Then it is what the function is for, and the annotation lacks.
bool alwaysLosesLock(llvm::ArrayRef<RootExit> Exits,
                     const PromisedLock &Entered, const RootContext &Root,
                     const UnitFacts &Facts);

bool tellsApart(ReturnClass WithLock, ReturnClass WithoutLock);

/// The place of an exit: the return statement, or the end of the body.
clang::SourceLocation exitLocation(const ReturnEvent &Event,
                                   const clang::FunctionDecl *Root);

} // namespace irqlint

#endif // IRQLINT_RULES_LEAK_H
