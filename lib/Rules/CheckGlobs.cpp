//===- CheckGlobs.cpp - Selects rules by --checks -------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/CheckGlobs.h"
#include "Contracts/NearestName.h"
#include "Rules/Rule.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"

using namespace irqlint;
using llvm::StringRef;

StringRef irqlint::nearestRule(StringRef Wrong) {
  std::vector<StringRef> Ids;
  for (const RuleEntry &Entry : allRules())
    Ids.push_back(Entry.Info->Id);
  return nearestName(Wrong, Ids);
}

/// "; did you mean 'wdk-lock-leak'?", or where to look.
static std::string suggestRule(StringRef Wrong) {
  StringRef Nearest = nearestRule(Wrong);
  return Nearest.empty() ? "; --list-checks lists them"
                         : ("; did you mean '" + Nearest + "'?").str();
}

llvm::Expected<std::vector<std::string>> irqlint::matchRules(StringRef Glob) {
  auto Pattern = llvm::GlobPattern::create(Glob);
  if (!Pattern)
    return Pattern.takeError();
  std::vector<std::string> Result;
  for (const RuleEntry &Entry : allRules())
    if (Pattern->match(Entry.Info->Id))
      Result.push_back(Entry.Info->Id.str());
  if (Result.empty())
    return llvm::createStringError("no check fits '" + Glob + "'" +
                                   suggestRule(Glob));
  return Result;
}

llvm::Expected<std::vector<std::string>> irqlint::selectRules(StringRef Globs) {
  llvm::StringMap<bool> On;
  for (const RuleEntry &Entry : allRules())
    On[Entry.Info->Id] = Entry.Info->DefaultOn;
  llvm::SmallVector<StringRef, 8> Parts;
  Globs.split(Parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef Part : Parts) {
    Part = Part.trim();
    bool Enable = !Part.consume_front("-");
    auto Fitting = matchRules(Part);
    if (!Fitting)
      return Fitting.takeError();
    for (const std::string &Id : *Fitting)
      On[Id] = Enable;
  }
  std::vector<std::string> Result;
  for (const RuleEntry &Entry : allRules())
    if (On.lookup(Entry.Info->Id))
      Result.push_back(Entry.Info->Id.str());
  return Result;
}

llvm::Expected<int64_t> irqlint::parseRuleOption(StringRef Key,
                                                 StringRef Value) {
  auto [Id, Name] = Key.split('.');
  const RuleInfo *Rule = nullptr;
  for (const RuleEntry &Entry : allRules())
    if (Entry.Info->Id == Id)
      Rule = Entry.Info;
  if (!Rule)
    return llvm::createStringError("no check is called '" + Id + "'" +
                                   suggestRule(Id));
  std::vector<StringRef> Names;
  for (const RuleOption &Option : Rule->Options)
    Names.push_back(Option.Name);
  if (Names.empty())
    return llvm::createStringError("'" + Id + "' has no options");
  if (!llvm::is_contained(Names, Name)) {
    StringRef Near = nearestName(Name, Names);
    return llvm::createStringError(
        "'" + Id + "' has no option '" + Name + "'" +
        (Near.empty() ? "; it has '" + llvm::join(Names, "', '") + "'"
                      : ("; did you mean '" + Near + "'?").str()));
  }
  int64_t Number;
  if (Value.getAsInteger(10, Number))
    return llvm::createStringError("'" + Key + "' is a number, not '" + Value +
                                   "'");
  return Number;
}
