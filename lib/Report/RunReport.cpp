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
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <map>

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

/// By how much a text has less UTF-16 code units than bytes, once it was made
/// valid.
static unsigned utf16Savings(StringRef Text) {
  size_t Units = 0;
  for (unsigned char C : llvm::json::fixUTF8(Text))
    // The first byte of each character; those of four bytes are two units.
    Units += (C & 0xC0) != 0x80 ? 1 + (C >= 0xF0) : 0;
  return Text.size() > Units ? Text.size() - Units : 0;
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
  unsigned Length = Lexer::MeasureTokenLength(Where, Sources, Language);
  Place.EndColumn = Place.Column + Length;
  StringRef Text = Sources.getBufferDataOrNone(File).value_or("");
  unsigned Before = Place.Column - 1;
  Place.Shorter = utf16Savings(Text.substr(Offset - Before, Before));
  Place.TokenShorter = utf16Savings(Text.substr(Offset, Length));
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

StringRef ReportExcerpt::line(unsigned Number) const {
  StringRef Rest = Text;
  for (unsigned N = Line; N < Number; ++N)
    Rest = Rest.split('\n').second;
  return Rest.split('\n').first;
}

const ReportExcerpt *UnitReport::excerpt(const ReportPlace &Where) const {
  // The last one that begins at or before the place; none overlap.
  auto After = llvm::partition_point(Excerpts, [&](const ReportExcerpt &E) {
    return std::tie(E.File, E.Line) <= std::tie(Where.File, Where.Line);
  });
  if (After == Excerpts.begin() || !std::prev(After)->contains(Where))
    return nullptr;
  return &*std::prev(After);
}

namespace {

/// Gathers the source text that a unit's findings point into.
class ExcerptGatherer {
public:
  ExcerptGatherer(const SessionResult &Result, const SourceManager &Sources)
      : Result(Result), Sources(Sources) {}

  void add(SourceLocation Where);
  std::vector<ReportExcerpt> take();

private:
  /// Lines of a file that are shown, and the function that they are.
  struct Lines {
    unsigned First, Last;
    /// The place for which they are shown.
    unsigned At;
    const FunctionDecl *Function;
  };
  const SessionResult &Result;
  const SourceManager &Sources;
  std::map<FileID, std::vector<Lines>> Shown;

  ReportExcerpt cut(FileID File, const Lines &L) const;
};

} // namespace

void ExcerptGatherer::add(SourceLocation Where) {
  if (Where.isInvalid())
    return;
  auto [File, Offset] = Sources.getDecomposedExpansionLoc(Where);
  unsigned Line = Sources.getLineNumber(File, Offset);
  std::vector<Lines> &Known = Shown[File];
  if (llvm::any_of(Known, [&](const Lines &L) {
        return L.First <= Line && Line <= L.Last;
      }))
    return;
  // Around a place outside of functions.
  const unsigned Around = 2;
  Lines New{Line > Around ? Line - Around : 1, Line + Around, Line, nullptr};
  if (const FunctionDecl *F = functionAround(Where, Result, Sources)) {
    SourceRange Range =
        Sources.getExpansionRange(F->getSourceRange()).getAsRange();
    New = {Sources.getExpansionLineNumber(Range.getBegin()),
           Sources.getExpansionLineNumber(Range.getEnd()), Line, F};
  }
  Known.push_back(New);
}

ReportExcerpt ExcerptGatherer::cut(FileID File, const Lines &L) const {
  StringRef Rest = Sources.getBufferDataOrNone(File).value_or("");
  std::string Text;
  for (unsigned Number = 1; Number <= L.Last && !Rest.empty(); ++Number) {
    auto [Line, After] = Rest.split('\n');
    if (Number >= L.First)
      Text += Line.rtrim('\r').str() + '\n';
    Rest = After;
  }
  return {absoluteName(File, Sources), L.First, llvm::json::fixUTF8(Text),
          L.Function ? L.Function->getNameAsString() : ""};
}

std::vector<ReportExcerpt> ExcerptGatherer::take() {
  std::vector<ReportExcerpt> Excerpts;
  for (auto &[File, Known] : Shown) {
    // Functions first, so that what is only around a place gives way to them.
    llvm::sort(Known, [](const Lines &L, const Lines &R) {
      return std::tuple(!L.Function, L.First) <
             std::tuple(!R.Function, R.First);
    });
    std::vector<Lines> Kept;
    for (Lines New : Known) {
      for (const Lines &Old : Kept) {
        if (Old.Last < New.First || New.Last < Old.First)
          continue;
        if (Old.Last < New.At)
          New.First = Old.Last + 1;
        else
          New.Last = Old.First - 1;
      }
      if (New.First <= New.Last)
        Kept.push_back(New);
    }
    for (const Lines &L : Kept)
      Excerpts.push_back(cut(File, L));
  }
  llvm::sort(Excerpts, [](const ReportExcerpt &L, const ReportExcerpt &R) {
    return std::tie(L.File, L.Line) < std::tie(R.File, R.Line);
  });
  return Excerpts;
}

/// Locks are named as the source writes them, whatever its encoding.
static PathMoment fixText(PathMoment Moment) {
  for (HeldAtPoint &Lock : Moment.Locks)
    Lock.Name = llvm::json::fixUTF8(Lock.Name);
  return Moment;
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
  ExcerptGatherer Excerpts(Result, Sources);
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
    R.Message = llvm::json::fixUTF8(F.Message);
    R.AtEnd = fixText(F.AtEnd);
    R.BugChecks = F.BugChecks;
    Excerpts.add(F.Where);
    for (const Note &N : F.Trace) {
      R.Steps.push_back({Place(N.Where), llvm::json::fixUTF8(N.Text), N.Kind,
                         fixText(N.After), N.Silent});
      Excerpts.add(N.Where);
    }
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
  Report.Excerpts = Excerpts.take();
  for (const FunctionCoverage &F : Result.Functions)
    if (F.Seen == Coverage::Explored)
      ++Report.Explored;
    else
      Report.Gaps.push_back({Place(F.Function->getLocation()),
                             F.Function->getNameAsString(), F.Seen});
  addProblems(Report, Result, Comments, Setup, Sources);
  return Report;
}
