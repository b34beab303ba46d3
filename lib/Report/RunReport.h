//===- RunReport.h - What a run found, as plain data ------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the session says of a unit dies with the unit's AST. This is the same
// without any tie to it: places by file, line and column, so that it outlives
// the AST, can cross a process boundary, be compared with a baseline, and be
// written in any form.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_RUNREPORT_H
#define IRQLINT_REPORT_RUNREPORT_H

#include "Analysis/Session.h"
#include "Project/Settings.h"
#include "Report/PlaceNames.h"
#include "Report/Suppression.h"
#include "Rules/Severity.h"
#include "llvm/ADT/STLExtras.h"
#include <optional>
#include <string>
#include <vector>

namespace irqlint {

/// A place in a source file. Lines and columns (in bytes) count from 1; a
/// macro's place is where it is used.
struct ReportPlace {
  /// Absolute, without '.' and '..'. Empty: no place is known.
  std::string File;
  unsigned Line = 0, Column = 0;
  /// The end of the token at the place, exclusive.
  unsigned EndColumn = 0;
  /// How many UTF-16 code units the text before the place, and that of the
  /// token, have less than bytes: editors and JSON readers count in those.
  unsigned Shorter = 0, TokenShorter = 0;

  bool isKnown() const { return !File.empty() && Line; }
  unsigned utf16Column() const { return Column - Shorter; }
  unsigned utf16EndColumn() const { return EndColumn - Shorter - TokenShorter; }
};

/// One step of the way to a defect.
struct ReportStep {
  ReportPlace Where;
  std::string Text;
  NoteKind Kind = NoteKind::Elsewhere;
  PathMoment After;
  /// Not told in text: it belongs to the time line only.
  bool Silent = false;
};

/// Source text that findings point into: a function, or the lines around a
/// place outside of all functions. Valid UTF-8; other bytes are replaced.
struct ReportExcerpt {
  std::string File;
  /// The number of its first line.
  unsigned Line = 1;
  /// Whole lines, each with its line feed.
  std::string Text;
  /// Empty outside of functions.
  std::string Function;

  unsigned lines() const { return llvm::count(Text, '\n'); }
  bool contains(const ReportPlace &Where) const {
    return Where.File == File && Where.Line >= Line &&
           Where.Line < Line + lines();
  }
  /// The text of a line of the file, without its line feed.
  llvm::StringRef line(unsigned Number) const;
};

/// A defect as every output form tells it.
struct ReportFinding {
  const RuleInfo *Rule = nullptr;
  Severity Level = Severity::Warning;
  ReportPlace Where;
  std::string Message;
  std::vector<ReportStep> Steps;
  /// What holds where the path ends.
  PathMoment AtEnd;
  std::vector<uint32_t> BugChecks;
  /// The function around the place, and the root on whose path it lies.
  std::string Function, Root;
  /// The root's role ("system thread routine"), empty if it isn't known.
  std::string Context;
  /// Names the defect across changes of the file; see Report/Fingerprint.h.
  std::string Fingerprint;
  /// A comment suppresses it.
  bool Suppressed = false;
  /// What that comment gives as its reason.
  std::string SuppressionReason;
  /// The finding as text, as Clang prints a warning with its notes.
  std::string Rendered;
};

/// A function that wasn't explored whole.
struct ReportGap {
  ReportPlace Where;
  std::string Function;
  Coverage Seen = Coverage::Explored;
};

/// Something that is wrong with the input: a parser's error, a suppression
/// comment.
struct ReportProblem {
  ReportPlace Where;
  std::string Text;
  Severity Level = Severity::Error;
  /// Does the run fail because of it, as it does because of a finding?
  bool Fails = false;
};

/// How much of a unit could be analysed.
enum class UnitOutcome : uint8_t {
  Analyzed,       ///< parsed without error
  PartlyAnalyzed, ///< functions with errors were left out
  NotAnalyzed     ///< nothing of it
};

/// What became of one unit.
struct UnitReport {
  /// Absolute.
  std::string File;
  UnitOutcome Outcome = UnitOutcome::Analyzed;
  /// Suppressed ones among them.
  std::vector<ReportFinding> Findings;
  std::vector<ReportGap> Gaps;
  std::vector<ReportProblem> Problems;
  /// The source at all places of the findings, sorted by file and line.
  std::vector<ReportExcerpt> Excerpts;
  /// Functions explored whole.
  unsigned Explored = 0;
  /// Findings that were taken out because they aren't new: a baseline has them,
  /// or the state of the sources before a change.
  unsigned Known = 0;
  /// Was it looked at which are known? Those that are left are new then.
  bool Compared = false;
  /// The parser's errors as Clang prints them.
  std::string Log;
  /// Headers that a build would generate, and that were supplied instead.
  std::vector<std::string> SuppliedHeaders;

  /// The excerpt that holds a place; null if none does.
  const ReportExcerpt *excerpt(const ReportPlace &Where) const;
};

/// Takes what a session found out of the reach of its AST. All text in it is
/// valid UTF-8, but for the names of files. Findings are in
/// source order, with fingerprints; suppressed ones are marked. Problems are
/// those of the suppression comments; a parser's errors are the caller's to
/// add. The settings of \p Setup decide about severities, and leave out
/// findings in files that they exclude. \p Names and \p Colours are for the
/// rendered text.
UnitReport makeUnitReport(const SessionResult &Result,
                          const clang::ASTContext &AST, Suppressions &Comments,
                          const EngineSetup &Setup, PlaceNames &Names,
                          bool Colours);

/// A place of a unit as a report has it.
ReportPlace makePlace(clang::SourceLocation Where,
                      const clang::SourceManager &Sources,
                      const clang::LangOptions &Language);

} // namespace irqlint

#endif // IRQLINT_REPORT_RUNREPORT_H
