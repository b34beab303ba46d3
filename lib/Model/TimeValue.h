//===- TimeValue.h - Reads LARGE_INTEGER times ------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Timeouts and delays are passed as a pointer to a LARGE_INTEGER in units of
// 100 ns: negative is relative to now, positive an absolute time. It is a union
// of the whole (QuadPart) and its halves, which the engine keeps apart.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_MODEL_TIMEVALUE_H
#define IRQLINT_MODEL_TIMEVALUE_H

#include "clang/AST/Decl.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include <optional>

namespace irqlint {

/// The time that a pointer points to, in units of 100 ns; nothing if it isn't
/// known on this path.
std::optional<int64_t> readTime(clang::ento::SVal Pointer,
                                clang::ento::ProgramStateRef State);

/// What the initializer makes of a LARGE_INTEGER, if that is a constant. The
/// engine drops initializers of unions.
std::optional<int64_t> initialTime(const clang::VarDecl &Variable);

} // namespace irqlint

#endif // IRQLINT_MODEL_TIMEVALUE_H
