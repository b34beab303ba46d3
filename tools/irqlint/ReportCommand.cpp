//===- ReportCommand.cpp - irqlint report FILE... -------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Turns reports that --json has written into other forms, without analysing
// anything: several runs become one report.
//
//===----------------------------------------------------------------------===//

#include "Command.h"
#include "Report/Json.h"
#include "ReportFiles.h"
#include "RunPrinter.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/WithColor.h"

using namespace irqlint;
using llvm::StringRef;
namespace cl = llvm::cl;

static int runReport(const Invocation &How);

static Command Report("report", "Write --json reports in other forms",
                      runReport);
static cl::OptionCategory Category("irqlint report options");
static cl::list<std::string> Files(cl::Positional, cl::desc("FILE.jsonl..."),
                                   cl::cat(Category), cl::sub(Report));
static ReportOptions Outputs(Category, Report);

static int runReport(const Invocation &) {
  if (Files.empty())
    return fail("no file given; 'irqlint report FILE.jsonl --html=FILE'");
  std::vector<JsonReport> Reports;
  for (const std::string &File : Files) {
    auto Buffer = llvm::MemoryBuffer::getFileOrSTDIN(File, /*IsText=*/true);
    if (!Buffer)
      return fail("'" + File +
                  "' can't be read: " + Buffer.getError().message());
    llvm::Expected<JsonReport> Read = readJsonReport((*Buffer)->getBuffer());
    if (!Read)
      return fail("'" + File + "': " + llvm::toString(Read.takeError()));
    Reports.push_back(std::move(*Read));
  }
  RunStart Start;
  RunEnd End;
  // A report without an end is one of a run that was cut off.
  for (const JsonReport &Read : Reports) {
    if (Read.Start && Start.SourceRoot.empty())
      Start = *Read.Start;
    End.ExitCode =
        std::max(End.ExitCode, Read.End ? Read.End->ExitCode : Incomplete);
  }
  ContractTable Contracts;
  ReportFiles Documents(Outputs, Contracts);
  if (llvm::Error E = Documents.open(Start))
    return fail(llvm::toString(std::move(E)));
  RunPrinter Printer(llvm::WithColor(llvm::outs()).colorsEnabled());
  if (Documents.takeStdout())
    Printer.setQuiet();
  for (JsonReport &Read : Reports)
    for (UnitReport &Unit : Read.Units) {
      // The exit code is that of the runs.
      Printer.add(Unit, Unit.File, Severity::Error);
      Documents.add(Unit);
    }
  Printer.finish();
  if (llvm::Error E = Documents.finish(End))
    return fail(llvm::toString(std::move(E)));
  return End.ExitCode;
}
