//===- Suppression.cpp - NOLINT comments ----------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Suppression.h"
#include "Rules/Rule.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/GlobPattern.h"

using namespace irqlint;
using llvm::StringRef;

/// Does a glob of a suppression name an id?
static bool matches(StringRef Glob, StringRef Id) {
  auto Pattern = llvm::GlobPattern::create(Glob);
  if (!Pattern) {
    llvm::consumeError(Pattern.takeError());
    return false;
  }
  return Pattern->match(Id);
}

bool SuppressionEntry::fits(StringRef Id) const {
  return llvm::any_of(Globs,
                      [&](const std::string &G) { return matches(G, Id); });
}

bool SuppressionEntry::namesChecks() const {
  return llvm::any_of(Globs,
                      [](StringRef Glob) { return Glob.starts_with("wdk-"); });
}

/// What a comment says behind its list: "): why" or ") - why".
static std::string reasonIn(StringRef Rest) {
  Rest = Rest.split("*/").first.trim();
  if (!Rest.consume_front(":")) {
    StringRef Dashes = Rest.take_while([](char C) { return C == '-'; });
    if (Dashes.empty())
      return {};
    Rest = Rest.drop_front(Dashes.size());
  }
  return Rest.trim().str();
}

FileSuppressions::FileSuppressions(StringRef Text,
                                   llvm::ArrayRef<StringRef> KnownIds) {
  using Entry = SuppressionEntry;
  std::vector<Entry> Open;
  auto Same = [](const Entry &L, const Entry &R) { return L.Globs == R.Globs; };
  unsigned Line = 0;
  while (!Text.empty()) {
    StringRef Current;
    std::tie(Current, Text) = Text.split('\n');
    ++Line;
    size_t At = Current.find("NOLINT");
    if (At == StringRef::npos)
      continue;
    // Only in a comment, and as a word of its own.
    if (!Current.take_front(At).contains("//") &&
        !Current.take_front(At).contains("/*"))
      continue;
    StringRef Rest = Current.drop_front(At + StringRef("NOLINT").size());
    enum { Here, NextLine, Begin, End } Kind = Here;
    if (Rest.consume_front("NEXTLINE"))
      Kind = NextLine;
    else if (Rest.consume_front("BEGIN"))
      Kind = Begin;
    else if (Rest.consume_front("END"))
      Kind = End;
    if (!Rest.empty() && (isalnum(Rest.front()) || Rest.front() == '_'))
      continue;

    Entry New;
    New.Line = Line;
    Rest = Rest.ltrim();
    if (Rest.consume_front("(")) {
      llvm::SmallVector<StringRef, 4> Ids;
      StringRef List;
      std::tie(List, Rest) = Rest.split(')');
      List.split(Ids, ',');
      for (StringRef Id : Ids) {
        Id = Id.trim();
        New.Globs.push_back(Id.str());
        // Ids of other tools are none of ours.
        if (Id.starts_with("wdk-") && llvm::none_of(KnownIds, [&](StringRef K) {
              return matches(Id, K);
            }))
          Problems.push_back({Line, ("unknown rule '" + Id +
                                     "' in NOLINT; "
                                     "'irqlint --list-checks' lists them")
                                        .str()});
      }
    } else {
      New.Globs.push_back("*");
    }
    New.Reason = reasonIn(Rest);
    switch (Kind) {
    case Here:
      New.First = New.Last = Line;
      Entries.push_back(New);
      break;
    case NextLine:
      New.First = New.Last = Line + 1;
      Entries.push_back(New);
      break;
    case Begin:
      New.First = Line;
      Open.push_back(New);
      break;
    case End: {
      auto Start = llvm::find_if(llvm::reverse(Open),
                                 [&](const Entry &E) { return Same(E, New); });
      if (Start == Open.rend()) {
        Problems.push_back({Line, "NOLINTEND without its NOLINTBEGIN"});
        break;
      }
      Start->Last = Line;
      Entries.push_back(*Start);
      Open.erase(std::next(Start).base());
      break;
    }
    }
  }
  for (const Entry &E : Open)
    Problems.push_back({E.First, "NOLINTBEGIN without its NOLINTEND; nothing "
                                 "is suppressed"});
}

const SuppressionEntry *FileSuppressions::use(StringRef Id, unsigned Line) {
  for (SuppressionEntry &E : Entries)
    if (E.First <= Line && Line <= E.Last && E.fits(Id)) {
      E.Used = true;
      return &E;
    }
  return nullptr;
}

std::vector<SuppressionProblem> FileSuppressions::withoutReason() const {
  std::vector<SuppressionProblem> Result;
  for (const SuppressionEntry &E : Entries)
    if (E.Reason.empty() && (E.Used || E.namesChecks()))
      Result.push_back({E.Line, "suppression without a reason; write it behind "
                                "a colon: 'NOLINT(wdk-...): why'"});
  return Result;
}

std::vector<SuppressionProblem>
FileSuppressions::unused(llvm::ArrayRef<std::string> RulesThatRan) const {
  std::vector<SuppressionProblem> Result;
  // What a check would report that didn't run isn't known.
  auto AllRan = [&](const SuppressionEntry &E) {
    bool Any = false;
    for (const RuleEntry &Rule : allRules()) {
      if (!E.fits(Rule.Info->Id))
        continue;
      if (!llvm::is_contained(RulesThatRan, Rule.Info->Id))
        return false;
      Any = true;
    }
    return Any;
  };
  for (const SuppressionEntry &E : Entries)
    if (!E.Used && E.namesChecks() && AllRan(E))
      Result.push_back(
          {E.Line, "nothing is suppressed here; remove the comment"});
  return Result;
}

FileSuppressions &Suppressions::file(clang::FileID File) {
  std::unique_ptr<FileSuppressions> &Known = Files[File];
  if (!Known)
    Known = std::make_unique<FileSuppressions>(
        Sources.getBufferDataOrNone(File).value_or(""), KnownIds);
  return *Known;
}

std::vector<clang::FileID> Suppressions::files() {
  file(Sources.getMainFileID());
  std::vector<clang::FileID> Result;
  for (const auto &Known : Files)
    Result.push_back(Known.first);
  llvm::sort(Result);
  return Result;
}

const SuppressionEntry *Suppressions::use(StringRef Id,
                                          clang::SourceLocation Where) {
  auto [File, Offset] = Sources.getDecomposedExpansionLoc(Where);
  return file(File).use(Id, Sources.getLineNumber(File, Offset));
}
