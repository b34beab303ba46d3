//===- CheckGlobs.h - Selects rules by --checks -----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_CHECKGLOBS_H
#define IRQLINT_RULES_CHECKGLOBS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace irqlint {

/// The rules that a list of globs turns on, as in clang-tidy: '-' in front
/// turns off, a later glob wins over an earlier one, and the list is appended
/// to the default set. A glob that fits no rule is an error that says what is
/// nearest.
llvm::Expected<std::vector<std::string>> selectRules(llvm::StringRef Globs);

/// The ids of the rules that one glob fits; none is the same error.
llvm::Expected<std::vector<std::string>> matchRules(llvm::StringRef Glob);

/// The value of a rule's option. \p Key is "rule-id.option"; the error says
/// whether rule, option or number is wrong.
llvm::Expected<int64_t> parseRuleOption(llvm::StringRef Key,
                                        llvm::StringRef Value);

/// The id that a misspelt one is nearest to; empty if none is near.
llvm::StringRef nearestRule(llvm::StringRef Wrong);

} // namespace irqlint

#endif // IRQLINT_RULES_CHECKGLOBS_H
