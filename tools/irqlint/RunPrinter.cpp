//===- RunPrinter.cpp - Tells of the units of a run -----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RunPrinter.h"
#include "Command.h"
#include "Report/TextReport.h"
#include "llvm/Support/Format.h"

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;

void RunPrinter::add(UnitReport &Report, StringRef Given) {
  ++Files;
  NotAnalyzed += Report.Outcome == UnitOutcome::NotAnalyzed;
  PartlyAnalyzed += Report.Outcome == UnitOutcome::PartlyAnalyzed;
  Explored += Report.Explored;
  errs() << Report.Log;
  llvm::erase_if(Report.Findings, [this](const ReportFinding &F) {
    std::string Key = F.Where.File + ':' + std::to_string(F.Where.Line) + ':' +
                      std::to_string(F.Where.Column) + F.Rule->Id.str() +
                      F.Message;
    return !Told.insert(std::move(Key)).second;
  });
  for (const ReportFinding &F : Report.Findings) {
    ++(F.Suppressed ? Suppressed : Findings);
    outs() << F.Rendered;
  }
  PlaceNames Names(Given);
  for (const ReportProblem &P : Report.Problems)
    if (P.Level != Severity::Error)
      printProblem(outs(), Colours, Names.display(P.Where.File), P.Where.Line,
                   P.Text);
  for (const ReportGap &G : Report.Gaps)
    Gaps.push_back(Names.display(G.Where.File).str() + ':' +
                   std::to_string(G.Where.Line) + ':' +
                   std::to_string(G.Where.Column) + ": '" + G.Function +
                   "' was not explored whole: " + describe(G.Seen).str());
  outs().flush();
}

void RunPrinter::finish() {
  for (const std::string &Gap : Gaps)
    errs() << Gap << '\n';
  std::chrono::duration<double> Seconds =
      std::chrono::steady_clock::now() - Start;
  outs() << "irqlint: " << count(Files, "file") << ", "
         << count(Explored, "function") << " explored whole, " << Gaps.size()
         << " not";
  if (PartlyAnalyzed)
    outs() << ", " << count(PartlyAnalyzed, "file") << " partly analysed";
  if (NotAnalyzed + Missing)
    outs() << ", " << count(NotAnalyzed + Missing, "file") << " not analysed";
  outs() << "; " << count(Findings, "finding");
  if (Suppressed)
    outs() << " (" << Suppressed << " suppressed)";
  outs() << llvm::format("; %.2f s\n", Seconds.count());
}

int RunPrinter::exitCode() const {
  if (PartlyAnalyzed || NotAnalyzed || Missing || !Gaps.empty())
    return Incomplete;
  return Findings ? HasFindings : Clean;
}
