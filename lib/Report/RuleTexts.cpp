//===- RuleTexts.cpp - What reports say of a rule -------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/RuleTexts.h"
#include "Report/Embedded.h"
#include "llvm/ADT/StringExtras.h"

using namespace irqlint;
using llvm::StringRef;

StringRef irqlint::homepage() { return IRQLINT_HOMEPAGE; }

static std::string docsUri() {
  return (homepage() + "/blob/main/docs/rules/").str();
}

std::string irqlint::bugCheckTitle(uint32_t Code,
                                   const ContractTable &Contracts) {
  const BugCheck *Known = Contracts.bugCheck(Code);
  return "0x" + llvm::utohexstr(Code) + (Known ? " " + Known->Name.str() : "");
}

/// "wdk-lock-leak" as "LockLeak".
static std::string pascalCase(StringRef Id) {
  Id.consume_front("wdk-");
  std::string Result;
  bool Start = true;
  for (char C : Id) {
    if (C != '-')
      Result += Start ? llvm::toUpper(C) : C;
    Start = C == '-';
  }
  return Result;
}

/// Turns each link of a page into what \p Make says of its text and target.
static std::string
mapLinks(StringRef Page,
         llvm::function_ref<std::string(StringRef, StringRef)> Make) {
  std::string Result;
  while (true) {
    size_t Middle = Page.find("](");
    size_t Begin = Page.rfind('[', Middle);
    size_t End = Page.find(')', Middle);
    if (Middle == StringRef::npos || Begin == StringRef::npos ||
        End == StringRef::npos)
      return Result + Page.str();
    Result += Page.take_front(Begin);
    Result += Make(Page.slice(Begin + 1, Middle), Page.slice(Middle + 2, End));
    Page = Page.drop_front(End + 1);
  }
}

/// Paragraphs as plain text: one line each, without code marks and links.
static std::string plainText(StringRef Markdown) {
  std::string Text =
      mapLinks(Markdown, [](StringRef Text, StringRef) { return Text.str(); });
  std::string Result;
  for (StringRef Rest = StringRef(Text).trim(); !Rest.empty();) {
    auto [Line, After] = Rest.split('\n');
    if (Line.empty())
      Result += "\n\n";
    else if (!Result.empty() && Result.back() != '\n')
      Result += ' ';
    for (char C : Line)
      if (C != '`')
        Result += C;
    Rest = After;
  }
  return Result;
}

RuleTexts irqlint::makeRuleTexts(const RuleInfo &Rule,
                                 const ContractTable &Contracts) {
  RuleTexts Texts;
  Texts.Name = pascalCase(Rule.Id);
  Texts.Summary = ("Reports that " + Rule.Summary + ".").str();
  Texts.HelpUri = docsUri() + Rule.Id.str() + ".md";
  StringRef Page = rulePage(Rule.Id);
  Texts.Markdown = mapLinks(Page, [](StringRef Text, StringRef Target) {
    std::string Base = Target.contains("://") ? "" : docsUri();
    return ("[" + Text + "](" + Base + Target + ")").str();
  });
  StringRef Body = Page.split('\n').second;
  Texts.Description = plainText(Body.take_front(Body.find("\n## ")));
  if (Texts.Description.empty())
    Texts.Description = Texts.Summary;
  Texts.Help = Texts.Description;
  for (uint32_t Code : Rule.BugChecks) {
    const BugCheck *Known = Contracts.bugCheck(Code);
    Texts.Help += "\n\nBug check " + bugCheckTitle(Code, Contracts);
    if (Known && !Known->Cause.empty())
      Texts.Help += ": " + Known->Cause.str();
    Texts.Help += '.';
  }
  for (const RuleOption &Option : Rule.Options)
    Texts.Help += ("\n\nOption " + Option.Name + " (default " +
                   llvm::Twine(Option.Default) + " " + Option.Unit +
                   "): " + Option.Help + ".")
                      .str();
  return Texts;
}
