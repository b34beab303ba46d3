//===- PropertyFunctions.h - Functions in $(...) ----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What may stand between the parentheses of $(...): a property, methods of
// strings, static functions of .NET and MSBuild. Those that projects use.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_PROPERTYFUNCTIONS_H
#define IRQLINT_PROJECT_PROPERTYFUNCTIONS_H

#include "Project/MsBuildExpression.h"
#include <optional>

namespace irqlint {

/// The value of '$(Body)'. A function that isn't known gives nothing, and the
/// scope hears of it.
std::string evaluateProperty(llvm::StringRef Body, ExpressionScope &Scope);

/// Where the parenthesis closes that opens at a position; npos if nowhere.
/// Parentheses in quotes don't count.
size_t closingParenthesis(llvm::StringRef Text, size_t Open);

/// Decimal or hexadecimal, as MSBuild compares them.
std::optional<double> parseNumber(llvm::StringRef Text);

/// true, on, yes and their opposites; '!' in front is the other.
std::optional<bool> parseBoolean(llvm::StringRef Text);

/// Versions of two parts and more, 10.0.26100.0; nothing if neither is one.
std::optional<int> compareVersions(llvm::StringRef Left, llvm::StringRef Right);

} // namespace irqlint

#endif // IRQLINT_PROJECT_PROPERTYFUNCTIONS_H
