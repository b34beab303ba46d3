//===- UnitScan.h - Calls, contexts and roots of a unit ---------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One walk over a unit's AST before any path is explored: who calls whom, who
// runs in which context, who matters.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_ANALYSIS_UNITSCAN_H
#define IRQLINT_ANALYSIS_UNITSCAN_H

#include "Model/UnitFacts.h"
#include "clang/AST/ASTContext.h"
#include <optional>

namespace irqlint {

/// What the walk found.
struct UnitScan {
  /// All functions that the unit's own files define, callers before callees as
  /// far as that goes. Functions of system headers aren't among them.
  std::vector<clang::FunctionDecl *> Definitions;
  /// Those to explore from, in source order.
  std::vector<const clang::FunctionDecl *> Roots;
  /// Whom a function calls directly, by canonical declaration.
  llvm::DenseMap<const clang::FunctionDecl *,
                 std::vector<const clang::FunctionDecl *>>
      Callees;
};

/// The declarations of precompiled headers that a scan looks at, by number.
using HeaderDeclarations = std::optional<std::vector<uint64_t>>;

/// Scans a unit and fills its facts. Where the headers were precompiled,
/// finding the driver's own ones among them takes longer than all the rest: \p
/// Known is filled by the first scan, and spares the next one the search. Null:
/// there is no next one.
UnitScan scanUnit(clang::ASTContext &AST, ContractIndex &Contracts,
                  UnitFacts &Facts, HeaderDeclarations *Known);

} // namespace irqlint

#endif // IRQLINT_ANALYSIS_UNITSCAN_H
