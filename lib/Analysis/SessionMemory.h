//===- SessionMemory.h - What earlier analyses have found -------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Analyses of one file that follow each other, in an editor, share a memory: a
// root whose paths can't have changed isn't explored again. What decides about
// a root's paths goes into its key: the text of every function that it can come
// to, what the unit's scan says of these, and everything outside of functions.
// Headers and flags don't: whoever owns the memory empties it when one of them
// changes.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_ANALYSIS_SESSIONMEMORY_H
#define IRQLINT_ANALYSIS_SESSIONMEMORY_H

#include "Analysis/UnitScan.h"
#include "Analysis/UnitText.h"
#include "Rules/Finding.h"

namespace irqlint {

enum class Coverage : uint8_t;

/// What the exploration of one root brought: all that outlives its engine.
struct RootResult {
  /// With the notes of their paths, which are in Closing.
  struct PathDraft {
    Draft What;
    /// Steps of its path.
    size_t Length = 0;
  };
  std::vector<PathDraft> Drafts;
  /// Functions that it didn't see whole.
  std::vector<std::pair<const clang::FunctionDecl *, Coverage>> Gaps;
  /// Functions that its paths entered, and that they could not enter.
  llvm::DenseSet<const clang::FunctionDecl *> Entered, NotEntered;
  std::vector<AcquireFact> Acquires;
  llvm::DenseSet<LockId> LeftHeld;
};

class SessionMemory {
public:
  /// Forgets everything.
  void clear() { *this = SessionMemory(); }

  /// A function that the root can come to, and its text at that time.
  using TextThen = std::pair<uint64_t, std::shared_ptr<const FunctionText>>;

  /// Keeps what a root brought, unless a part of it can't be told in terms of
  /// the text. \p Micros is the time that it took.
  void keep(uint64_t Root, uint64_t Key, const RootResult &Result,
            std::vector<TextThen> Texts, const UnitText &Text, unsigned Micros);

  /// What the root brought; nothing unless its key is the same as then.
  /// \p Contexts and \p Names own what the result refers to.
  std::optional<RootResult>
  recall(uint64_t Root, uint64_t Key, const UnitText &Text,
         llvm::function_ref<const RootContext &(const clang::FunctionDecl *)>
             Contexts,
         llvm::function_ref<llvm::StringRef(llvm::StringRef)> Names) const;
  /// The same of a root that has changed since: drafts of which all places are
  /// still there.
  std::optional<RootResult> recallOutdated(
      uint64_t Root, const UnitText &Text,
      llvm::function_ref<const RootContext &(const clang::FunctionDecl *)>
          Contexts,
      llvm::function_ref<llvm::StringRef(llvm::StringRef)> Names) const;
  /// The time that the root took last, in microseconds; nothing if it isn't
  /// known.
  std::optional<unsigned> costOf(uint64_t Root) const;

  /// Forgets the roots that aren't among these.
  void retain(const llvm::DenseSet<uint64_t> &Roots);

  /// For scanUnit.
  HeaderDeclarations HeaderDecls;

private:
  struct KeptNote {
    TextPlace Where;
    Note What;
  };
  struct KeptDraft {
    Draft What;
    size_t Length = 0;
    TextPlace Where, Line, Place;
    std::vector<std::pair<TextPlace, TextPlace>> Mends;
    uint64_t Root = 0, Identity = 0, Culprit = 0, BlockOf = 0;
    std::string Group;
    std::vector<KeptNote> Notes;
  };
  struct KeptAcquire {
    AcquireFact What;
    TextPlace Where;
    std::string LockName;
  };
  struct KeptRoot {
    uint64_t Key = 0;
    unsigned Micros = 0;
    std::vector<KeptDraft> Drafts;
    std::vector<std::pair<uint64_t, Coverage>> Gaps;
    std::vector<uint64_t> Entered, NotEntered;
    std::vector<KeptAcquire> Acquires;
    std::vector<LockId> LeftHeld;
    std::vector<TextThen> Texts;
  };
  class Keeper;
  class Recaller;
  llvm::DenseMap<uint64_t, KeptRoot> Roots;
};

} // namespace irqlint

#endif // IRQLINT_ANALYSIS_SESSIONMEMORY_H
