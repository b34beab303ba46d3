//===- Sal.h - Contracts from a driver's annotations ------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads the source annotations (SAL) of functions: the IRQL that they demand,
// what they do to IRQL and locks, their role. wdk-stubs/annotations turns the
// macros into attributes; without it there is nothing to read. Names and
// meaning are those of the pages "IRQL annotations for drivers" and "Annotating
// locking behavior".
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_CONTRACTS_SAL_H
#define IRQLINT_CONTRACTS_SAL_H

#include "Contracts/ContractTable.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"
#include <deque>
#include <string>
#include <vector>

namespace irqlint {

/// An annotation of a function, of its declared type or of a parameter.
struct SalAnnotation {
  /// "_IRQL_requires_max_"; an older spelling is told by its present name.
  llvm::StringRef Name;
  /// Its arguments as they are written.
  std::vector<std::string> Arguments;
  /// The conditions of the _When_ around it; empty: it holds always.
  std::vector<std::string> When;
  /// What the _At_ around it is about, as it is written; empty: there is none.
  std::string At;
  /// The parameter that it stands at; -1: the function.
  int Parameter = -1;
  bool OnFailure = false;
  clang::SourceLocation Where;
};

/// An annotation that can't be taken into account, and why.
struct SalProblem {
  const clang::FunctionDecl *Function = nullptr;
  clang::SourceLocation Where;
  std::string What;
};

/// All annotations of a function that irqlint knows, of all of its
/// declarations, each once. \p Problems gets those that can't be read.
std::vector<SalAnnotation> readAnnotations(const clang::FunctionDecl &F,
                                           std::vector<SalProblem> &Problems);

/// Makes contracts of annotations, and keeps them.
class SalContracts {
public:
  explicit SalContracts(const ContractTable &Table) : Table(Table) {}

  /// What a function promises by annotations; null: nothing.
  const FunctionContract *get(const clang::FunctionDecl &F);
  /// Do its annotations say that it acquires or releases a lock for its caller?
  bool movesLocks(const clang::FunctionDecl &F);
  /// Do they say anything of locks? Then they say all that it does to them: a
  /// lock that it moves without a word is a defect of its own (C26135).
  bool speaksOfLocks(const clang::FunctionDecl &F);
  /// Do they say that it changes the IRQL, but not what brings it back? Then
  /// nobody knows the IRQL behind a call of it.
  bool hidesIrql(const clang::FunctionDecl &F);
  /// The role that a function class names; null: none that the table has.
  const Role *roleOf(const clang::FunctionDecl &F);

  /// What was found while contracts were made.
  llvm::ArrayRef<SalProblem> problems() const { return Problems; }

private:
  struct Entry {
    const FunctionContract *Contract = nullptr;
    const Role *Runs = nullptr;
    bool MovesLocks = false;
    bool HidesIrql = false;
  };
  class Builder;
  const Entry &entry(const clang::FunctionDecl &F);

  const ContractTable &Table;
  llvm::DenseMap<const clang::FunctionDecl *, Entry> Known;
  llvm::DenseMap<const clang::FunctionDecl *, bool> Speaking;
  std::deque<FunctionContract> Contracts;
  std::deque<std::vector<Outcome>> Outcomes;
  std::deque<std::vector<ArgumentCondition>> Conditions;
  std::vector<SalProblem> Problems;
};

} // namespace irqlint

#endif // IRQLINT_CONTRACTS_SAL_H
