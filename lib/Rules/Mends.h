//===- Mends.h - Changes that mend a defect ---------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mend is offered only where it is right on all paths, and can be written
// with what the source itself writes: the arguments of the acquire.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_MENDS_H
#define IRQLINT_RULES_MENDS_H

#include "Rules/Finding.h"
#include <map>

namespace irqlint {

/// The exits of a root, and what all of its paths hold when they come to one.
class ExitMends {
public:
  void addExit(const ReturnEvent &Event, clang::ento::ProgramStateRef State,
               const RootContext &Root);
  void clear() { Exits.clear(); }

  /// The release of a lock before the exit at a place. Empty unless every path
  /// comes there with this one lock, acquired by the same call of the root
  /// itself, at an IRQL that the release allows.
  std::vector<Mend> release(const LockKey &Lock, clang::SourceLocation Exit,
                            const ContractTable &Contracts) const;

private:
  struct Exit {
    const clang::ReturnStmt *Return = nullptr;
    const clang::FunctionDecl *Root = nullptr;
    /// The lock that every path so far holds, and its acquire.
    const LockKey *Lock = nullptr;
    const LockSite *Site = nullptr;
    const LockFamily *Family = nullptr;
    LockMode Mode = LockMode::Any;
    IrqlRange Irql;
    /// False once the paths differ.
    bool Alike = true;
  };
  std::map<clang::SourceLocation, Exit> Exits;
};

/// Puts the release that belongs to an acquire in the place of another one.
/// Both calls are in the body of \p Root, and nothing else there acquires a
/// lock. Empty if that isn't so, or if the release can't be written.
std::vector<Mend> replaceRelease(const LockSite &Release,
                                 const clang::Expr *Acquire,
                                 llvm::StringRef AcquireApi,
                                 const clang::FunctionDecl *Root,
                                 const ContractTable &Contracts);

/// The routine that releases what another one has acquired.
llvm::StringRef releaseOf(const FunctionContract &Acquire);

} // namespace irqlint

#endif // IRQLINT_RULES_MENDS_H
