//===- LoopExits.h - Getting past loops -------------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The analyzer runs a loop until its condition fails or a limit is reached. A
// loop of a thousand rounds is thus never left, and what stands after it never
// seen. This checker makes each loop's exit reachable and forgets as little as
// possible:
//
//  - A loop of few rounds, known beforehand, runs as it is.
//  - Otherwise, when a round ends, what the loop counts with (i++, n -= 4,
//    Extension->Index++) takes a fresh value. Flags, results of calls and
//    pointers keep theirs, so that 'if (Locked) Release' stays right, and locks
//    keep their identity.
//  - A path that comes round in the same state as the round before has nothing
//    new to show and ends; one whose locks still change goes on, up to a limit.
//
// Loops are found in the CFG by their back edges, so loops made of goto are
// loops like any other.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_LOWERING_LOOPEXITS_H
#define IRQLINT_LOWERING_LOOPEXITS_H

#include "clang/Analysis/CFG.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/FoldingSet.h"
#include <functional>
#include <map>

namespace irqlint {

/// A loop of a CFG, found by its back edges.
struct CfgLoop {
  const clang::CFGBlock *Header = nullptr;
  /// Blocks of the loop by number, the header included.
  llvm::BitVector Blocks;
  /// Variables and members that the loop counts with. A member expression
  /// stands for the member of the object that it names when the round ends.
  std::vector<const clang::VarDecl *> Counters;
  std::vector<const clang::MemberExpr *> CountedMembers;
  /// Counters that only ever grow, or only shrink.
  llvm::SmallPtrSet<const clang::VarDecl *, 4> Rising, Falling;
  /// Blocks that compute the condition in front of the body, by number; none
  /// where it stands behind the body or there is none.
  llvm::BitVector Tests;
  /// Variables that the loop writes in other ways.
  std::vector<const clang::VarDecl *> Flags;
  /// The condition by which the loop is left, if it compares a counter with a
  /// constant and the counter changes by a constant once a round.
  const clang::VarDecl *ExactCounter = nullptr;
  int64_t ExactStep = 0, ExactBound = 0;
  clang::BinaryOperatorKind ExactOperator = clang::BO_LT;
  /// The condition changes the counter before it compares.
  bool StepsFirst = false;

  bool contains(const clang::CFGBlock *B) const {
    return B && B->getBlockID() < Blocks.size() && Blocks.test(B->getBlockID());
  }
};

/// The frame that a frame was called from; null for the root's.
inline const clang::StackFrameContext *
callerOf(const clang::StackFrameContext *Frame) {
  const clang::LocationContext *Parent = Frame->getParent();
  return Parent ? Parent->getStackFrame() : nullptr;
}

/// Finds the loops of a CFG.
std::vector<CfgLoop> findLoops(const clang::CFG &Graph,
                               const clang::FunctionDecl *Function);

/// The number of rounds that a loop runs from here by its condition, if that
/// compares a counter whose value is known with a constant.
std::optional<uint64_t> countRounds(const CfgLoop &Loop,
                                    clang::ento::ProgramStateRef State,
                                    const clang::LocationContext *Where);

class LoopExits
    : public clang::ento::Checker<clang::ento::check::BlockEntrance,
                                  clang::ento::check::BranchCondition> {
public:
  /// Adds to an ID what the caller's own state holds; two rounds with equal IDs
  /// are alike.
  std::function<void(clang::ento::ProgramStateRef, llvm::FoldingSetNodeID &)>
      Profile;
  /// Tells the caller that the next round begins; returns the state for it.
  std::function<clang::ento::ProgramStateRef(clang::ento::ProgramStateRef,
                                             const CfgLoop &,
                                             const clang::StackFrameContext *)>
      NextRound;
  /// Is the member or global variable counted with somewhere in the unit?
  std::function<bool(const clang::ValueDecl *)> IsCounter;
  /// Functions with a loop that was left before its rounds became alike.
  mutable llvm::DenseSet<const clang::Decl *> Unsettled;

  /// The loops of a function's graph; found once.
  const std::vector<CfgLoop> &
  loopsOf(const clang::LocationContext *Where) const;
  /// Adds to \p ID how far the path is with the loops that it is in when it
  /// enters \p Block.
  void profileProgress(clang::ento::ProgramStateRef State,
                       const clang::StackFrameContext *Frame,
                       const clang::CFGBlock *Block,
                       llvm::FoldingSetNodeID &ID) const;

  void checkBlockEntrance(const clang::BlockEntrance &Entrance,
                          clang::ento::CheckerContext &C) const;
  void checkBranchCondition(const clang::Stmt *Condition,
                            clang::ento::CheckerContext &C) const;

private:
  clang::ento::ProgramStateRef step(clang::ento::ProgramStateRef State,
                                    const clang::CFGBlock *From,
                                    const clang::CFGBlock *To,
                                    clang::ento::CheckerContext &C) const;
  clang::ento::ProgramStateRef
  forgetCounters(const CfgLoop &Loop, clang::ento::ProgramStateRef State,
                 clang::ento::CheckerContext &C) const;

  mutable std::map<const clang::CFG *, std::vector<CfgLoop>> Loops;
};

} // namespace irqlint

#endif // IRQLINT_LOWERING_LOOPEXITS_H
