//===- HandOver.h - Who else could release a lock ---------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A function that returns with a lock may be a defect, or there to acquire it
// for its caller. What tells the two apart.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_HANDOVER_H
#define IRQLINT_RULES_HANDOVER_H

#include "Model/UnitFacts.h"

namespace irqlint {

/// The local variable without whose value a lock can't be released: the handle
/// that keys the release, or the IRQL to go back to. Null if somebody else may
/// have it.
const clang::VarDecl *lostWithFrame(const HeldLock &Held,
                                    const ContractTable &Contracts);

/// Does a function of the unit only release the lock, or may one? Then it does
/// so for its callers.
bool isReleasedForCallers(const HeldLock &Held, const UnitFacts &Facts);

/// Functions of the unit that acquire a lock and release it, unlike the one
/// that has acquired it here and releases it nowhere; none if another does only
/// one of both: then locks may be handed over.
llvm::ArrayRef<const clang::FunctionDecl *>
pairedElsewhere(const HeldLock &Held, const UnitFacts &Facts);

/// Nobody knows a function that isn't seen, but if so many others of the unit
/// release what they acquire, it is the driver's habit to.
inline constexpr size_t Habit = 2;

/// Could code that isn't seen have released a lock that is held at an exit?
bool isDoubtfulLeak(const HeldLock &Held, const RootContext &Root,
                    const UnitFacts &Facts);

} // namespace irqlint

#endif // IRQLINT_RULES_HANDOVER_H
