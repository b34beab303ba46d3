//===- BitLogic.h - What flags words tell ------------------------*- C++
//-*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Drivers remember in single bits what they hold: 'Flags |= LOCKED', then
// 'if (Flags & LOCKED)'. The engine's constraints are ranges of whole numbers
// and can't relate the two. This checker refuses assumptions about 'X & Mask'
// that contradict the bits of X that are known: from constants that X was made
// with, and from other masks tested on the same path.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_MODEL_BITLOGIC_H
#define IRQLINT_MODEL_BITLOGIC_H

#include "clang/StaticAnalyzer/Core/Checker.h"

namespace irqlint {

class BitLogic : public clang::ento::Checker<clang::ento::eval::Assume> {
public:
  /// Null where the assumption can't hold.
  clang::ento::ProgramStateRef evalAssume(clang::ento::ProgramStateRef State,
                                          clang::ento::SVal Condition,
                                          bool Assumption) const;
};

} // namespace irqlint

#endif // IRQLINT_MODEL_BITLOGIC_H
