//===- DocumentedLimits.h - IRQL limits that pages state --------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of most routines nothing matters but the IRQL that their pages state. Those
// limits are a table of their own, below the contracts written by hand.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_CONTRACTS_GEN_DOCUMENTEDLIMITS_H
#define IRQLINT_CONTRACTS_GEN_DOCUMENTEDLIMITS_H

#include "Contracts/ContractReader.h"

namespace irqlint {

/// Adds a contract for each routine, and a role for each callback, of a table
/// in the form of lib/Contracts/data/ddi-irql.tsv. Names that were read before
/// are left as they are, so that a contract by hand wins; so the table comes
/// last. Rows that state no ceiling add nothing. On error the message names the
/// file and line, and \p Into must not be used.
llvm::Error readDocumentedLimits(llvm::MemoryBufferRef File,
                                 ContractReader &Into);

} // namespace irqlint

#endif // IRQLINT_CONTRACTS_GEN_DOCUMENTEDLIMITS_H
