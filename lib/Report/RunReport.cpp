//===- RunReport.cpp - What a run found, as plain data --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/RunReport.h"
#include "Report/TextReport.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace irqlint;
using namespace clang;
using llvm::StringRef;

/// The name under which a file can be opened from anywhere.
static std::string absoluteName(FileID File, const SourceManager &Sources) {
  OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
  if (!Entry)
    return {};
  llvm::SmallString<256> Name(Entry->getName());
  Sources.getFileManager().makeAbsolutePath(Name);
  llvm::sys::path::remove_dots(Name, /*remove_dot_dot=*/true);
  return Name.str().str();
}

ReportPlace irqlint::makePlace(SourceLocation Where,
                               const SourceManager &Sources,
                               const LangOptions &Language) {
  ReportPlace Place;
  if (Where.isInvalid())
    return Place;
  Where = Sources.getExpansionLoc(Where);
  auto [File, Offset] = Sources.getDecomposedLoc(Where);
  Place.File = absoluteName(File, Sources);
  Place.Line = Sources.getLineNumber(File, Offset);
  Place.Column = Sources.getColumnNumber(File, Offset);
  Place.EndColumn =
      Place.Column + Lexer::MeasureTokenLength(Where, Sources, Language);
  return Place;
}

/// The text of a line without white space: indentation and the spaces around
/// operators are a formatter's business.
static std::string lineText(SourceLocation Where,
                            const SourceManager &Sources) {
  auto [File, Offset] = Sources.getDecomposedExpansionLoc(Where);
  StringRef Text = Sources.getBufferDataOrNone(File).value_or("");
  StringRef Line =
      Text.substr(std::min(Text.rfind('\n', Offset) + 1, Text.size()));
  Line = Line.substr(0, Line.find('\n'));
  std::string Result;
  llvm::copy_if(Line, std::back_inserter(Result),
                [](char C) { return !llvm::isSpace(C); });
  return Result;
}

/// The function that a place lies in; empty outside of all.
static std::string functionAround(SourceLocation Where,
                                  const SessionResult &Result,
                                  const SourceManager &Sources) {
  Where = Sources.getExpansionLoc(Where);
  for (const FunctionCoverage &F : Result.Functions) {
    SourceRange Range =
        Sources.getExpansionRange(F.Function->getSourceRange()).getAsRange();
    if (Sources.isPointWithin(Where, Range.getBegin(), Range.getEnd()))
      return F.Function->getNameAsString();
  }
  return {};
}

UnitReport irqlint::makeUnitReport(const SessionResult &Result,
                                   const ASTContext &AST,
                                   Suppressions &Comments, PlaceNames &Names,
                                   bool Colours) {
  const SourceManager &Sources = AST.getSourceManager();
  const LangOptions &Language = AST.getLangOpts();
  auto Place = [&](SourceLocation Where) {
    return makePlace(Where, Sources, Language);
  };
  UnitReport Report;
  Report.File = absoluteName(Sources.getMainFileID(), Sources);
  llvm::StringMap<unsigned> Equal;
  for (const Finding &F : Result.Findings) {
    ReportFinding &R = Report.Findings.emplace_back();
    R.Rule = F.Rule;
    R.Where = Place(F.Where);
    R.Message = F.Message;
    R.AtEnd = F.AtEnd;
    R.BugChecks = F.BugChecks;
    for (const Note &N : F.Notes)
      R.Steps.push_back({Place(N.Where), N.Text, N.Kind, N.After});
    R.Function = functionAround(F.Where, Result, Sources);
    if (F.Root)
      R.Root = F.Root->getNameAsString();
    if (F.Runs)
      R.Context = F.Runs->Noun.str();
    std::string Key =
        (F.Rule->Id + "\n" + R.Function + "\n" + lineText(F.Where, Sources))
            .str();
    Key += "\n" + std::to_string(Equal[Key]++);
    llvm::XXH128_hash_t Hash =
        llvm::xxh3_128bits(llvm::arrayRefFromStringRef(Key));
    R.Fingerprint = llvm::utohexstr(Hash.high64, /*LowerCase=*/true, 16) +
                    llvm::utohexstr(Hash.low64, /*LowerCase=*/true, 16);
    R.Suppressed = Comments.isSuppressed(F.Rule->Id, F.Where);
    if (!R.Suppressed)
      R.Rendered = renderFinding(F, Sources, Language, Names, Colours);
  }
  for (const FunctionCoverage &F : Result.Functions)
    if (F.Seen == Coverage::Explored)
      ++Report.Explored;
    else
      Report.Gaps.push_back({Place(F.Function->getLocation()),
                             F.Function->getNameAsString(), F.Seen});
  for (const SuppressionProblem &P :
       Comments.file(Sources.getMainFileID()).problems())
    Report.Problems.push_back(
        {{Report.File, P.Line, 1, 1}, P.Text, Severity::Warning});
  return Report;
}
