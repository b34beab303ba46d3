//===- RuleTexts.h - What reports say of a rule -----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Made from the rule's declaration and its page in docs/rules, which is part of
// the program: nothing is worded twice.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_RULETEXTS_H
#define IRQLINT_REPORT_RULETEXTS_H

#include "Contracts/ContractTable.h"
#include "Rules/Rule.h"

namespace irqlint {

struct RuleTexts {
  /// "LockLeak": the id without its prefix, as one word.
  std::string Name;
  /// What it reports, as a sentence.
  std::string Summary;
  /// What stands between the page's title and its first heading.
  std::string Description;
  /// The description, the bug checks with their causes and the options.
  std::string Help;
  /// The whole page. Its links lead to where HelpUri leads.
  std::string Markdown;
  std::string HelpUri;
};

RuleTexts makeRuleTexts(const RuleInfo &Rule, const ContractTable &Contracts);

/// "0x39 SYSTEM_EXIT_OWNED_MUTEX", as far as the table knows it.
std::string bugCheckTitle(uint32_t Code, const ContractTable &Contracts);

/// The project's page on the net.
llvm::StringRef homepage();

} // namespace irqlint

#endif // IRQLINT_REPORT_RULETEXTS_H
