//===- FrameworkScopes.h - How a framework calls a driver -------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A framework calls the callbacks of its objects one at a time, with an object
// lock held, or as they come; at PASSIVE_LEVEL or as it happens. What it does
// stands where the driver creates an object, in its attributes and its
// configuration. That is read off the text: the roots have to know it before
// any path is explored.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_ANALYSIS_FRAMEWORKSCOPES_H
#define IRQLINT_ANALYSIS_FRAMEWORKSCOPES_H

#include "Model/UnitFacts.h"
#include "clang/AST/ASTContext.h"

namespace irqlint {

/// Looks at the functions that create objects, and tells the contexts in \p
/// Facts of these objects' callbacks what is certain of their calls. What isn't
/// seen in the unit, or is different for two objects with one callback, isn't
/// told.
void findFrameworkScopes(llvm::ArrayRef<const clang::FunctionDecl *> Creators,
                         clang::ASTContext &AST, ContractIndex &Contracts,
                         UnitFacts &Facts);

} // namespace irqlint

#endif // IRQLINT_ANALYSIS_FRAMEWORKSCOPES_H
