//===- CheckCommand.cpp - irqlint FILE... ---------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Checks files: options, the units, the summary.
//
//===----------------------------------------------------------------------===//

#include "BaselineSet.h"
#include "ChangeScope.h"
#include "Command.h"
#include "Explain.h"
#include "ReportFiles.h"
#include "RunPrinter.h"
#include "SettingsOptions.h"
#include "UnitCollector.h"
#include "UnitPool.h"
#include "UnitRunner.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/WithColor.h"

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;

cl::OptionCategory &irqlint::checkCategory() {
  // Options in other files need it before this file's objects are made.
  static cl::OptionCategory Category("irqlint options");
  return Category;
}

static cl::list<std::string> Files(cl::Positional,
                                   cl::desc("FILE|PROJECT|SOLUTION|DIR..."),
                                   cl::cat(checkCategory()));
static cl::opt<std::string>
    DatabaseDirectory("p",
                      cl::desc("Take compile commands from "
                               "DIR/compile_commands.json"),
                      cl::value_desc("DIR"), cl::cat(checkCategory()));
static cl::opt<bool> ListChecks("list-checks",
                                cl::desc("List the checks and end"),
                                cl::cat(checkCategory()));
static cl::list<std::string> Explain(
    "explain",
    cl::desc("Explain a check (wdk-lock-leak), a bug check (0x139) or a "
             "routine (ZwClose) and end"),
    cl::value_desc("NAME"), cl::cat(checkCategory()));
static cl::opt<std::string>
    Since("since",
          cl::desc("Check only files that a change since the git revision REV "
                   "concerns, and report only what it brought"),
          cl::value_desc("REV"), cl::cat(checkCategory()));

static cl::opt<unsigned>
    JobCount("j", cl::Prefix,
             cl::desc("Files that are analysed at a time (the cores)"),
             cl::value_desc("N"), cl::cat(checkCategory()));
static cl::opt<unsigned>
    Timeout("timeout", cl::init(300),
            cl::desc("Seconds after which a file is given up (300; 0: never)"),
            cl::value_desc("S"), cl::cat(checkCategory()));
static cl::opt<unsigned> MemoryLimit(
    "memory-limit", cl::init(4096),
    cl::desc("MiB of memory for a file, beyond which it is given up (4096; "
             "0: no limit)"),
    cl::value_desc("MIB"), cl::cat(checkCategory()));
static ReportOptions Outputs(checkCategory(), cl::SubCommand::getTopLevel());

/// The change from where the branch left a revision to the files as they are.
static llvm::Expected<std::unique_ptr<ChangeScope>>
changeSince(StringRef Revision, const Invocation &How) {
  auto Repository = GitRepository::open(".");
  if (!Repository)
    return Repository.takeError();
  auto From = Repository->forkPoint(Revision);
  if (!From)
    return From.takeError();
  return ChangeScope::create(std::move(*Repository), *From, GitTree::workTree(),
                             How.Resources);
}

/// What a report says of a file that can't be analysed for want of flags.
static UnitReport missingUnit(const CheckUnit &Unit) {
  UnitReport Report;
  Report.File = Unit.File;
  Report.Outcome = UnitOutcome::NotAnalyzed;
  Report.Problems.push_back({{Report.File, 1, 1, 1},
                             "no entry in the compilation database",
                             Severity::Error});
  return Report;
}

namespace {

/// A unit and what it is judged by.
struct UnitJob {
  const CheckUnit *Unit;
  std::shared_ptr<const EngineSetup> Setup;
  /// Null: there is none.
  Baseline *Known;
  /// What is said of it before its findings.
  std::string Remark;
};

/// One run over the files of the command line.
class CheckRun {
public:
  CheckRun(const Invocation &How, SettingsOverrides Overrides,
           const EngineSetup &Defaults)
      : How(How), Setups(std::move(Overrides), settingsFileFromCommandLine()),
        Units(How), Colours(llvm::WithColor(outs()).colorsEnabled()),
        Documents(Outputs, *Defaults.Contracts), Printer(Colours) {}

  /// The exit code.
  int run();

private:
  /// Nothing, or the exit code if the run can't go on.
  std::optional<int> prepare();
  std::optional<int> plan(const CheckUnit &Unit);
  void analyze();

  const Invocation &How;
  SetupFinder Setups;
  UnitCollector Units;
  bool Colours;
  ReportFiles Documents;
  RunPrinter Printer;
  BaselineSet Baselines;
  std::unique_ptr<ChangeScope> Scope;
  std::vector<UnitJob> Jobs;
};

} // namespace

std::optional<int> CheckRun::prepare() {
  if (!Since.empty()) {
    if (writesBaseline())
      return fail("--write-baseline takes all findings, --since leaves some "
                  "out; use one of them");
    auto Made = changeSince(Since, How);
    if (!Made)
      return fail("--since=" + Since + ": " + llvm::toString(Made.takeError()));
    Scope = std::move(*Made);
  }
  if (llvm::Error E = Units.open(DatabaseDirectory))
    return fail(llvm::toString(std::move(E)));
  if (llvm::Error E = Documents.open({IRQLINT_VERSION, findSourceRoot()}))
    return fail(llvm::toString(std::move(E)));
  if (Documents.takeStdout())
    Printer.setQuiet();
  for (const std::string &File : Files)
    Units.add(File);
  return std::nullopt;
}

std::optional<int> CheckRun::plan(const CheckUnit &Unit) {
  auto Setup = Setups.forFile(Unit.File);
  if (!Setup)
    return failSettings(Setup.takeError());
  const Settings &InForce = *(*Setup)->InForce;
  if (InForce.excludes(Unit.File)) {
    Printer.addExcluded();
    return std::nullopt;
  }
  auto Commands = Unit.Database->getCompileCommands(Unit.File);
  if (Commands.empty()) {
    fail("'" + Unit.Given + "' has no entry in the compilation database");
    Printer.addMissing();
    Documents.add(missingUnit(Unit));
    return std::nullopt;
  }
  if (Scope) {
    auto Concerned = Scope->concerns(Unit.File, *Unit.Database);
    if (!Concerned)
      return fail("--since=" + Since + ": " +
                  llvm::toString(Concerned.takeError()));
    if (!*Concerned) {
      Printer.addUntouched();
      return std::nullopt;
    }
  }
  auto Known = Baselines.forSettings(InForce);
  if (!Known)
    return failInFile(Known.takeError(), "baseline",
                      "docs/baseline.md describes it");
  UnitJob &Job = Jobs.emplace_back(UnitJob{&Unit, *Setup, *Known, {}});
  StringRef Inferred = Commands.front().Heuristic;
  if (Inferred.consume_front("inferred from "))
    Job.Remark = "irqlint: note: '" + Unit.Given +
                 "' has no entry in the compilation database; it gets the "
                 "flags of '" +
                 Inferred.str() + "'\n";
  return std::nullopt;
}

void CheckRun::analyze() {
  UnitRunner Runner(How.Resources, Colours);
  auto Analyze = [&](size_t I) {
    const UnitJob &Job = Jobs[I];
    const CheckUnit &Unit = *Job.Unit;
    UnitReport Report =
        Runner.run(*Unit.Database, Unit.Given, *Job.Setup, Unit.Generated);
    if (Scope)
      Scope->keepNew(Report, *Unit.Database, *Job.Setup, Unit.Generated);
    return Report;
  };
  auto Tell = [&](size_t I, UnitReport &Report) {
    const UnitJob &Job = Jobs[I];
    errs() << Job.Remark;
    if (Job.Known)
      Job.Known->apply(Report, Job.Setup->Options.Rules, writesBaseline());
    Report.Compared = Scope || (Job.Known && !writesBaseline());
    Printer.add(Report, Job.Unit->Given, Job.Setup->InForce->failsFrom());
    Documents.add(Report);
  };
  UnitLimits Limits;
  Limits.Jobs = JobCount ? unsigned(JobCount)
                         : llvm::hardware_concurrency().compute_thread_count();
  Limits.Timeout = std::chrono::seconds(Timeout);
  Limits.MemoryMiB = MemoryLimit;
  size_t Left = UnitPool(Limits, Analyze, Tell).run(Jobs.size(), [&](size_t I) {
    return Jobs[I].Unit->Given;
  });
  if (Left)
    Printer.addInterrupted(Left);
}

int CheckRun::run() {
  if (std::optional<int> Code = prepare())
    return *Code;
  for (const CheckUnit &Unit : Units.units())
    if (std::optional<int> Code = plan(Unit))
      return *Code;
  analyze();
  int BaselineCode = Baselines.finish();
  Printer.finish();
  int Code = std::max({BaselineCode, Printer.exitCode(),
                       Units.errors() ? int(Incomplete) : int(Clean)});
  if (llvm::Error E = Documents.finish({Code}))
    return fail(llvm::toString(std::move(E)));
  return Code;
}

int irqlint::runCheck(const Invocation &How) {
  SettingsOverrides Overrides = overridesFromCommandLine();
  // Wrong options are wrong for every file.
  auto Defaults = makeSetup(*SettingsFinder::defaults(), Overrides);
  if (!Defaults)
    return failSettings(Defaults.takeError());
  if (ListChecks) {
    listChecks();
    return Clean;
  }
  if (!Explain.empty()) {
    for (const std::string &Name : Explain)
      if (int Code = explain(Name, *Defaults->Contracts))
        return Code;
    return Clean;
  }
  if (Files.empty())
    return fail("no source file given; 'irqlint FILE...', or --help");
  for (const std::string &File : Files)
    if (!llvm::sys::fs::exists(File))
      return fail("'" + File + "': no such file");
  return CheckRun(How, std::move(Overrides), *Defaults).run();
}
