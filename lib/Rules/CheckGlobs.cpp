//===- CheckGlobs.cpp - Selects rules by --checks -------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/CheckGlobs.h"
#include "Contracts/NearestName.h"
#include "Rules/Rule.h"
#include "llvm/Support/GlobPattern.h"

using namespace irqlint;
using llvm::StringRef;

StringRef irqlint::nearestRule(StringRef Wrong) {
  std::vector<StringRef> Ids;
  for (const RuleEntry &Entry : allRules())
    Ids.push_back(Entry.Info->Id);
  return nearestName(Wrong, Ids);
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
    auto Pattern = llvm::GlobPattern::create(Part);
    if (!Pattern)
      return Pattern.takeError();
    bool Fits = false;
    for (auto &Rule : On)
      if (Pattern->match(Rule.getKey())) {
        Rule.setValue(Enable);
        Fits = true;
      }
    if (!Fits) {
      std::string Message = ("no check fits '" + Part + "'").str();
      if (StringRef Nearest = nearestRule(Part); !Nearest.empty())
        Message += ("; did you mean '" + Nearest + "'?").str();
      else
        Message += "; --list-checks lists them";
      return llvm::createStringError(Message);
    }
  }
  std::vector<std::string> Result;
  for (const RuleEntry &Entry : allRules())
    if (On.lookup(Entry.Info->Id))
      Result.push_back(Entry.Info->Id.str());
  return Result;
}
