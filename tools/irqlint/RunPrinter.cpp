//===- RunPrinter.cpp - Tells of the units of a run -----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RunPrinter.h"
#include "Command.h"
#include "Report/TextReport.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

using namespace irqlint;
using llvm::errs;
using llvm::StringRef;

void RunPrinter::setQuiet() {
  Quiet = true;
  OS = &errs();
  Colours = llvm::WithColor(errs()).colorsEnabled();
}

void RunPrinter::add(UnitReport &Report, StringRef Given, Severity FailsFrom) {
  ++Files;
  NotAnalyzed += Report.Outcome == UnitOutcome::NotAnalyzed;
  PartlyAnalyzed += Report.Outcome == UnitOutcome::PartlyAnalyzed;
  Explored += Report.Explored;
  Known += Report.Known;
  errs() << Report.Log;
  for (const std::string &Header : Report.SuppliedHeaders)
    Supplied.insert(llvm::sys::path::filename(Header).str());
  llvm::erase_if(Report.Findings, [this](const ReportFinding &F) {
    std::string Key = F.Where.File + ':' + std::to_string(F.Where.Line) + ':' +
                      std::to_string(F.Where.Column) + F.Rule->Id.str() +
                      F.Message;
    return !Told.insert(std::move(Key)).second;
  });
  for (const ReportFinding &F : Report.Findings) {
    ++(F.Suppressed ? Suppressed : Findings);
    Fails |= !F.Suppressed && F.Level >= FailsFrom;
    if (!Quiet)
      *OS << F.Rendered;
  }
  PlaceNames Names(Given);
  for (const ReportProblem &P : Report.Problems)
    // Those of a header come with each unit that includes it; parse errors are
    // in the log.
    if (P.Level != Severity::Error &&
        Told.insert(P.Where.File + ':' + std::to_string(P.Where.Line) + P.Text)
            .second) {
      printProblem(*OS, Colours, Names.display(P.Where.File), P.Where.Line,
                   P.Text);
      Fails |= P.Fails;
    }
  for (const ReportGap &G : Report.Gaps)
    Gaps.push_back(Names.display(G.Where.File).str() + ':' +
                   std::to_string(G.Where.Line) + ':' +
                   std::to_string(G.Where.Column) + ": '" + G.Function +
                   "' was not explored whole: " + describe(G.Seen).str());
  OS->flush();
}

void RunPrinter::addInterrupted(size_t Count) {
  errs() << "irqlint: interrupted; " << count(Count, "file")
         << " not analysed\n";
  Missing += Count;
}

void RunPrinter::finish() {
  for (const std::string &Gap : Gaps)
    errs() << Gap << '\n';
  if (!Supplied.empty())
    errs() << "irqlint: note: supplied what a build generates: "
           << llvm::join(Supplied, ", ") << '\n';
  std::chrono::duration<double> Seconds =
      std::chrono::steady_clock::now() - Start;
  *OS << "irqlint: " << count(Files, "file") << ", "
      << count(Explored, "function") << " explored whole, " << Gaps.size()
      << " not";
  if (PartlyAnalyzed)
    *OS << ", " << count(PartlyAnalyzed, "file") << " partly analysed";
  if (NotAnalyzed + Missing)
    *OS << ", " << count(NotAnalyzed + Missing, "file") << " not analysed";
  if (Excluded)
    *OS << ", " << count(Excluded, "file") << " excluded";
  if (Untouched)
    *OS << ", " << count(Untouched, "file") << " untouched";
  *OS << "; " << count(Findings, "finding");
  if (Suppressed || Known) {
    llvm::ListSeparator Comma;
    *OS << " (";
    if (Suppressed)
      *OS << Comma << Suppressed << " suppressed";
    if (Known)
      *OS << Comma << Known << " known";
    *OS << ')';
  }
  *OS << llvm::format("; %.2f s\n", Seconds.count());
}

int RunPrinter::exitCode() const {
  if (PartlyAnalyzed || NotAnalyzed || Missing || !Gaps.empty())
    return Incomplete;
  return Fails ? HasFindings : Clean;
}
