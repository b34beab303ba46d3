//===- RunReport.cpp - What a run found, as plain data --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/RunReport.h"
#include "Report/Fingerprint.h"
#include "Report/TextReport.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/Path.h"

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

/// The function that a place lies in; null outside of all.
static const FunctionDecl *functionAround(SourceLocation Where,
                                          const SessionResult &Result,
                                          const SourceManager &Sources) {
  Where = Sources.getExpansionLoc(Where);
  for (const FunctionCoverage &F : Result.Functions) {
    SourceRange Range =
        Sources.getExpansionRange(F.Function->getSourceRange()).getAsRange();
    if (Sources.isPointWithin(Where, Range.getBegin(), Range.getEnd()))
      return F.Function;
  }
  return nullptr;
}

/// Problems with the suppression comments of a unit.
static void addProblems(UnitReport &Report, const SessionResult &Result,
                        Suppressions &Comments, const EngineSetup &Setup,
                        const SourceManager &Sources) {
  const Settings &InForce = *Setup.InForce;
  auto Add = [&](StringRef File, std::vector<SuppressionProblem> Problems,
                 bool Fails) {
    for (const SuppressionProblem &P : Problems)
      Report.Problems.push_back(
          {{File.str(), P.Line, 1, 1}, P.Text, Severity::Warning, Fails});
  };
  FileSuppressions &Own = Comments.file(Sources.getMainFileID());
  Add(Report.File, Own.problems(), /*Fails=*/false);
  if (InForce.RequireSuppressionReason &&
      InForce.RequireSuppressionReason->Value)
    for (FileID File : Comments.files())
      Add(absoluteName(File, Sources), Comments.file(File).withoutReason(),
          /*Fails=*/true);
  // What wasn't explored may hold what a comment is for. A header's comments
  // may be for another unit.
  if (InForce.ReportUnusedSuppressions &&
      InForce.ReportUnusedSuppressions->Value &&
      llvm::all_of(Result.Functions, [](const FunctionCoverage &F) {
        return F.Seen == Coverage::Explored;
      }))
    Add(Report.File, Own.unused(Setup.Options.Rules), /*Fails=*/true);
}

UnitReport irqlint::makeUnitReport(const SessionResult &Result,
                                   const ASTContext &AST,
                                   Suppressions &Comments,
                                   const EngineSetup &Setup, PlaceNames &Names,
                                   bool Colours) {
  const SourceManager &Sources = AST.getSourceManager();
  const LangOptions &Language = AST.getLangOpts();
  auto Place = [&](SourceLocation Where) {
    return makePlace(Where, Sources, Language);
  };
  UnitReport Report;
  Report.File = absoluteName(Sources.getMainFileID(), Sources);
  Fingerprints Prints(Sources);
  for (const Finding &F : Result.Findings) {
    const FunctionDecl *Around = functionAround(F.Where, Result, Sources);
    std::string Fingerprint = Prints.make(F.Rule->Id, Around, F.Where);
    ReportPlace Where = Place(F.Where);
    if (!Setup.InForce->reportsIn(Where.File, Report.File))
      continue;
    ReportFinding &R = Report.Findings.emplace_back();
    R.Rule = F.Rule;
    R.Level = Setup.InForce->severityOf(F.Rule->Id);
    R.Where = std::move(Where);
    R.Message = F.Message;
    R.AtEnd = F.AtEnd;
    R.BugChecks = F.BugChecks;
    for (const Note &N : F.Notes)
      R.Steps.push_back({Place(N.Where), N.Text, N.Kind, N.After});
    if (Around)
      R.Function = Around->getNameAsString();
    if (F.Root)
      R.Root = F.Root->getNameAsString();
    if (F.Runs)
      R.Context = F.Runs->Noun.str();
    R.Fingerprint = std::move(Fingerprint);
    if (const SuppressionEntry *By = Comments.use(F.Rule->Id, F.Where)) {
      R.Suppressed = true;
      R.SuppressionReason = By->Reason;
    } else {
      R.Rendered = renderFinding(F, Sources, Language, Names, R.Level, Colours);
    }
  }
  for (const FunctionCoverage &F : Result.Functions)
    if (F.Seen == Coverage::Explored)
      ++Report.Explored;
    else
      Report.Gaps.push_back({Place(F.Function->getLocation()),
                             F.Function->getNameAsString(), F.Seen});
  addProblems(Report, Result, Comments, Setup, Sources);
  return Report;
}
