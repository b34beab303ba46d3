//===- RootKeys.h - What decides about a root's paths -----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_ANALYSIS_ROOTKEYS_H
#define IRQLINT_ANALYSIS_ROOTKEYS_H

#include "Analysis/SessionMemory.h"
#include "Lowering/Relevance.h"
#include "Model/UnitFacts.h"

namespace irqlint {

/// Finds, for each function of a unit, the ones that its paths can come to, and
/// puts what the exploration reads of them into one number.
class RootKeys {
public:
  using Graphs =
      llvm::function_ref<const clang::CFG *(const clang::FunctionDecl *)>;

  /// \p Unfit are the functions that did not parse. \p Settings stands for all
  /// that is the same for each function.
  RootKeys(llvm::ArrayRef<clang::FunctionDecl *> Definitions,
           const UnitText &Text, const UnitFacts &Facts, const Relevance &Slice,
           Graphs GraphOf,
           const llvm::DenseSet<const clang::FunctionDecl *> &Unfit,
           uint64_t Settings);

  struct Root {
    uint64_t Key = 0;
    /// The functions that it can come to, itself included.
    std::vector<const clang::FunctionDecl *> Functions;
    /// Their texts.
    std::vector<SessionMemory::TextThen> Texts;
  };
  Root of(const clang::FunctionDecl *Definition) const;

private:
  struct Function {
    uint64_t Digest = 0;
    llvm::SmallVector<const clang::FunctionDecl *, 8> Uses;
  };
  const UnitText &Text;
  uint64_t Settings;
  llvm::DenseMap<const clang::FunctionDecl *, Function> Functions;
  /// Functions that C++ calls without naming them.
  std::vector<const clang::FunctionDecl *> Implicit;
};

} // namespace irqlint

#endif // IRQLINT_ANALYSIS_ROOTKEYS_H
