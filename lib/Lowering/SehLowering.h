//===- SehLowering.h - Structured exception handling, visible ---*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Clang builds no CFG for a function with __finally or __leave, so no checker
// ever sees its paths. Before the analysis, such functions get plain statements
// in the place of their __try statements:
//
//   __try { A } __finally { F }      int exit = 0;
//                                    A, in which each way out became
//                                      'exit = k; goto finally;'
//                                    finally: F
//                                    if (exit == k) <the way out>; ...
//
//   __try { A } __except (f) { E }   A, in which what can raise is preceded by
//                                      'if (<either>) goto except;'
//                                    goto after;
//                                    except: if (f) E else <raise outwards>
//                                    after: ;
//
// New statements have the source locations of those that they stand for. The
// old tree is put back when the lowering is destroyed: editors go on using it.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_LOWERING_SEHLOWERING_H
#define IRQLINT_LOWERING_SEHLOWERING_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include <functional>
#include <vector>

namespace irqlint {

/// What the lowering has to know of the driver's interfaces.
struct SehFacts {
  enum Raising { Never, Maybe, Always };
  /// Can a call of the function raise an exception?
  std::function<Raising(const clang::FunctionDecl *)> Raises;
  /// The argument that a call of the function probes as a user-mode address;
  /// -1: none.
  std::function<int(const clang::FunctionDecl *)> Probes;
  /// Does the member hold a user-mode address?
  std::function<bool(const clang::FieldDecl *)> IsUserPointer;
  /// Is it the system's function, which reads or writes what it is given?
  std::function<bool(const clang::FunctionDecl *)> IsSystem;
};

/// Lowers functions for as long as it lives.
class SehLowering {
public:
  SehLowering(clang::ASTContext &AST, SehFacts Facts)
      : AST(AST), Facts(std::move(Facts)) {}
  ~SehLowering() { restore(); }
  SehLowering(const SehLowering &) = delete;
  SehLowering &operator=(const SehLowering &) = delete;

  /// Replaces the SEH statements of a function that has a body. Does nothing
  /// to one that has none of them.
  void lower(clang::FunctionDecl *Function);

  /// Puts all that was replaced back.
  void restore();

private:
  class FunctionLowering;
  friend class FunctionLowering;

  clang::ASTContext &AST;
  SehFacts Facts;
  /// Places in the tree and what stood there, in the order of replacement.
  std::vector<std::pair<clang::Stmt **, clang::Stmt *>> Replaced;
  std::vector<std::pair<clang::FunctionDecl *, clang::Stmt *>> Bodies;
};

} // namespace irqlint

#endif // IRQLINT_LOWERING_SEHLOWERING_H
