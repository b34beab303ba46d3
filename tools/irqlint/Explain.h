//===- Explain.h - Lists and explains checks --------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_EXPLAIN_H
#define IRQLINT_TOOLS_EXPLAIN_H

#include "Contracts/ContractTable.h"

namespace irqlint {

/// Prints the ids of all checks with their summaries.
void listChecks();

/// Prints what a check, or a bug check by its code or name, is about, or the
/// IRQL limit of a routine of the WDK or the user's files and its origin.
/// Returns the exit code: an unknown name is an error.
int explain(llvm::StringRef Name, const ContractTable &Contracts);

} // namespace irqlint

#endif // IRQLINT_TOOLS_EXPLAIN_H
