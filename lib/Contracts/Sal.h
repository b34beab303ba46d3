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
#include <functional>
#include <optional>
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
  /// It stands at the function's type, which others may have as well.
  bool OfType = false;
  /// Where the source writes it, or the macro that has it.
  clang::SourceLocation Where;
};

/// An annotation that can't be understood, and why.
struct SalProblem {
  const clang::FunctionDecl *Function = nullptr;
  clang::SourceLocation Where;
  std::string What;
  /// The annotation that it contradicts; invalid: none.
  clang::SourceLocation Other = {};
};

/// A lock as an annotation names it: 'Vcb->Resource', '*Resource', 'm_Lock'.
struct SalLock {
  /// As it is written.
  std::string Text;
  const LockFamily *Family = nullptr;
  /// What the expression begins with: a parameter, or a variable outside of
  /// functions. Neither: the object that a method runs on.
  int Parameter = -1;
  const clang::VarDecl *Variable = nullptr;
  /// It is the one lock of its family that the system has.
  bool Global = false;
  /// The members on the way from there.
  std::vector<const clang::FieldDecl *> Members;

  /// As messages name it.
  llvm::StringRef name() const { return Global ? Family->Noun : Text; }
};

/// When an annotation holds that is about the end of a function.
struct SalCondition {
  enum Returned : uint8_t { Any, Zero, NonZero, Success, Failure };
  Returned Returns = Any;
  /// What has to be true of the arguments.
  std::vector<ArgumentCondition> If;
};

/// What an annotation says of a lock: what the function does to it, or how it
/// has to be when the function is called.
struct SalLockPromise {
  enum Kind : uint8_t { Acquires, Releases, Held, NotHeld };
  Kind What = Held;
  LockMode Mode = LockMode::Any;
  SalLock Lock;
  SalCondition When;
  clang::SourceLocation Where;
};

/// What an annotation says that a function does to the IRQL.
struct SalIrqlPromise {
  enum Kind : uint8_t {
    Same,     ///< returns at the IRQL of its caller
    Raises,   ///< returns at Level
    Saves,    ///< stores the caller's IRQL in what Parameter points to; -1:
              ///< returns it
    Restores, ///< returns at the IRQL that Parameter holds
    Ceiling,  ///< never raises the IRQL above Level
    Floor     ///< never lowers it below Level
  };
  Kind What = Same;
  int8_t Level = IrqlUnstated;
  int Parameter = -1;
  clang::SourceLocation Where;
};

/// What a function promises, and demands, by annotations that are to be checked
/// in its body.
struct SalPromises {
  std::vector<SalLockPromise> Locks;
  std::vector<SalIrqlPromise> Irql;
  bool empty() const { return Locks.empty() && Irql.empty(); }
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
  /// What is to be checked in its body; null: nothing.
  const SalPromises *promises(const clang::FunctionDecl &F);
  /// Where the limits of IRQL stand that its contract has; invalid: nowhere.
  clang::SourceLocation maxPlace(const clang::FunctionDecl &F) {
    return entry(F).Max;
  }
  clang::SourceLocation minPlace(const clang::FunctionDecl &F) {
    return entry(F).Min;
  }
  /// The role that a function class names; null: none that the table has.
  const Role *roleOf(const clang::FunctionDecl &F);
  /// Another role that a second function class names; null: there is none.
  const Role *otherRoleOf(const clang::FunctionDecl &F);

  /// What was found while contracts were made.
  llvm::ArrayRef<SalProblem> problems() const { return Problems; }

  /// What a macro without arguments stands for, as the unit has it in the end;
  /// empty for one that has arguments or stands for nothing, nothing where the
  /// name is no macro. Set by who has the preprocessor.
  std::function<std::optional<std::string>(llvm::StringRef)> Macro;

private:
  struct Entry {
    const FunctionContract *Contract = nullptr;
    const Role *Runs = nullptr;
    const Role *OtherRuns = nullptr;
    const SalPromises *Promises = nullptr;
    clang::SourceLocation Max = {}, Min = {};
    bool MovesLocks = false;
    bool SpeaksOfLocks = false;
    bool HidesIrql = false;
  };
  class Builder;
  const Entry &entry(const clang::FunctionDecl &F);

  const ContractTable &Table;
  llvm::DenseMap<const clang::FunctionDecl *, Entry> Known;
  std::deque<FunctionContract> Contracts;
  std::deque<SalPromises> AllPromises;
  std::deque<std::vector<Outcome>> Outcomes;
  std::deque<std::vector<ArgumentCondition>> Conditions;
  std::vector<SalProblem> Problems;
};

} // namespace irqlint

#endif // IRQLINT_CONTRACTS_SAL_H
