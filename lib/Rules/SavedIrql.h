//===- SavedIrql.h - What becomes of a saved IRQL ---------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What wdk-irql-wrong-restore, wdk-irql-not-saved and wdk-irql-not-restored
// have in common: of one defect only one of them speaks.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_SAVEDIRQL_H
#define IRQLINT_RULES_SAVEDIRQL_H

#include "Rules/Rule.h"

namespace irqlint {

/// Does a rule report what is saved or restored, so that the IRQL at the end of
/// the routine is only a consequence?
bool isAboutSavedIrql(const RuleInfo &Rule);

/// The variable or member that an expression names; null: none.
const clang::ValueDecl *namedVariable(const clang::Expr *E);

/// A restore gives back another IRQL than was saved, from the variable in which
/// it was saved. The call on the path to \p Node that has saved into it since;
/// null: none has, as far as can be seen.
const clang::Expr *findOverwrite(const IrqlEvent &Restore,
                                 const clang::ento::ExplodedNode *Node,
                                 const ContractTable &Contracts);

} // namespace irqlint

#endif // IRQLINT_RULES_SAVEDIRQL_H
