//===- Relevance.h - Which values still decide about locks ------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Most branches of a driver decide nothing about locks or IRQL. Two paths that
// part at such a branch and meet again are one path for irqlint, unless
// something that they differ in is used later to decide about a modelled call.
// This is a backward slice: from the modelled calls to the conditions that they
// are control dependent on, to the variables and members that these read, to
// the assignments of those. It knows declarations, not objects, and so takes
// too much rather than too little.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_LOWERING_RELEVANCE_H
#define IRQLINT_LOWERING_RELEVANCE_H

#include "clang/AST/Decl.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <functional>
#include <vector>

namespace irqlint {

/// What the slice has to be told of a unit.
struct RelevanceFacts {
  /// Does a call of the function, or of what it calls, matter to the model?
  std::function<bool(const clang::FunctionDecl *)> IsEvent;
  /// Does the return value matter to whoever calls the function from outside
  /// the unit?
  std::function<bool(const clang::FunctionDecl *)> ReturnMatters;
  /// The graph that the engine walks; null if there is none.
  std::function<clang::CFG *(const clang::FunctionDecl *)> GraphOf;
};

/// The values that matter in the functions of a unit, block by block.
class Relevance {
public:
  /// A set of declarations, by their numbers.
  using Values = llvm::BitVector;

  Relevance(llvm::ArrayRef<clang::FunctionDecl *> Functions,
            const RelevanceFacts &Facts);

  /// Does the slice know the graph? If not, every value may matter in it.
  bool knows(const clang::CFG *Graph) const { return Graphs.contains(Graph); }
  /// What may be read, from the entrance of a block on, where it matters.
  const Values &neededFrom(const clang::CFGBlock *Block) const;
  /// What may be read so in the block or after it; for a call that the block
  /// makes, all that its caller still needs.
  const Values &neededAround(const clang::CFGBlock *Block) const;
  /// The number of a declaration; nothing if it matters nowhere.
  std::optional<unsigned> numberOf(const clang::ValueDecl *D) const;
  const clang::ValueDecl *declaration(unsigned Number) const {
    return Declarations[Number];
  }
  /// All that the slice says of a graph, as a hash. \p Hashes are those of the
  /// declarations, by number.
  uint64_t digest(const clang::CFG *Graph,
                  llvm::ArrayRef<uint64_t> Hashes) const;
  unsigned size() const { return Declarations.size(); }

private:
  struct Needs {
    Values From, Around;
  };
  llvm::DenseSet<const clang::CFG *> Graphs;
  llvm::DenseMap<const clang::CFGBlock *, Needs> Blocks;
  std::vector<const clang::ValueDecl *> Declarations;
  llvm::DenseMap<const clang::ValueDecl *, unsigned> Numbers;
};

} // namespace irqlint

#endif // IRQLINT_LOWERING_RELEVANCE_H
