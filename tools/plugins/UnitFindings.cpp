//===- UnitFindings.cpp - What a plugin reports of a unit -----------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitFindings.h"
#include "Project/CaseInsensitiveFileSystem.h"
#include <set>

using namespace irqlint;

std::vector<const Finding *>
irqlint::distinctFindings(const SessionResult &Result,
                          const clang::SourceManager &Sources) {
  std::set<std::tuple<const RuleInfo *, clang::SourceLocation, std::string>>
      Known;
  std::vector<const Finding *> Distinct;
  for (const Finding &F : Result.Findings)
    if (Known.emplace(F.Rule, Sources.getExpansionLoc(F.Where), F.Message)
            .second)
      Distinct.push_back(&F);
  return Distinct;
}

std::vector<Gap> irqlint::gaps(const SessionResult &Result) {
  std::vector<Gap> Gaps;
  unsigned Left = 0;
  clang::SourceLocation First;
  for (const FunctionCoverage &F : Result.Functions)
    if (F.Seen == Coverage::Cancelled) {
      First = Left++ ? First : F.Function->getLocation();
    } else if (F.Seen != Coverage::Explored) {
      Gaps.push_back(
          {F.Function->getLocation(),
           "'" + F.Function->getNameAsString() +
               "' was not explored whole: " + describe(F.Seen).str()});
    }
  // They are for the next analysis, all together.
  if (Left)
    Gaps.push_back({First, std::to_string(Left) + NotExploredYet.str()});
  return Gaps;
}

WindowsHeaders::WindowsHeaders(clang::FileManager &Files,
                               const llvm::Triple &Target)
    : Files(Files) {
  if (!Target.isOSWindows())
    return;
  Before = Files.getVirtualFileSystemPtr();
  Files.setVirtualFileSystem(
      llvm::makeIntrusiveRefCnt<CaseInsensitiveFileSystem>(Before));
}

WindowsHeaders::~WindowsHeaders() {
  if (Before)
    Files.setVirtualFileSystem(Before);
}
