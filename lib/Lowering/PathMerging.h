//===- PathMerging.h - One path where paths are alike -----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The engine never joins paths: twenty branches in a row are a million paths.
// Where branches meet, this checker ends a path that has nothing to show that
// an earlier one hasn't: the model's state is the same, and so are all values
// that may still decide about a modelled call (Relevance.h). Paths are only
// left out, never made up, so no report comes from it. Where many paths differ
// in many values, it keeps those that show a new fact, or two numbers of
// variables together that were not met together.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_LOWERING_PATHMERGING_H
#define IRQLINT_LOWERING_PATHMERGING_H

#include "Lowering/LoopExits.h"
#include "Lowering/Relevance.h"
#include <memory>

namespace irqlint {

class PathMerging
    : public clang::ento::Checker<clang::ento::check::BlockEntrance> {
public:
  /// The slice of the unit; null turns merging off.
  const Relevance *Slice = nullptr;
  /// Tells which round of which loop a path is in.
  const LoopExits *Loops = nullptr;
  /// Adds to an ID what the caller's own state holds.
  std::function<void(clang::ento::ProgramStateRef, llvm::FoldingSetNodeID &)>
      Profile;
  /// Adds what tells states of the same ID apart without deciding about
  /// anything, such as places.
  std::function<void(clang::ento::ProgramStateRef, std::vector<uint64_t> &)>
      Details;

  void checkBlockEntrance(const clang::BlockEntrance &Entrance,
                          clang::ento::CheckerContext &C) const;
  /// Forgets the paths of the root that was explored.
  void startRoot() const {
    Met.clear();
    Needed.clear();
  }

private:
  const llvm::BitVector &
  meetingPoints(const clang::LocationContext *Where) const;
  /// What a frame and its callers still need: values, and of these the
  /// variables of the frames.
  struct Needs {
    /// The slice knows all of their graphs.
    bool Known = false;
    Relevance::Values Values;
    std::vector<const clang::ento::MemRegion *> Locals;
  };
  const Needs &needed(const clang::StackFrameContext *Frame,
                      const clang::CFGBlock *Block,
                      clang::ento::ProgramStateRef State) const;

  mutable llvm::DenseMap<const clang::CFG *, llvm::BitVector> Points;
  mutable std::map<
      std::pair<const clang::StackFrameContext *, const clang::CFGBlock *>,
      Needs>
      Needed;
  /// The paths that came to a block with the same state of the model.
  struct Meeting {
    llvm::DenseSet<uint64_t> Paths, Pairs;
  };
  static constexpr size_t MostDistinctPaths = 4, MostRanges = 8;
  static bool isNew(Meeting &Known, const std::vector<uint64_t> &Facts);
  mutable std::map<std::tuple<const clang::StackFrameContext *,
                              const clang::CFGBlock *, uint64_t>,
                   Meeting>
      Met;
};

} // namespace irqlint

#endif // IRQLINT_LOWERING_PATHMERGING_H
