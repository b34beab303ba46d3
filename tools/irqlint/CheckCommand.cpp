//===- CheckCommand.cpp - irqlint FILE... ---------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Checks files: options, the loop over the units, the summary.
//
//===----------------------------------------------------------------------===//

#include "BaselineSet.h"
#include "ChangeScope.h"
#include "Command.h"
#include "Explain.h"
#include "ReportFiles.h"
#include "RunPrinter.h"
#include "SettingsOptions.h"
#include "UnitRunner.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
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

static cl::list<std::string> Files(cl::Positional, cl::desc("FILE..."),
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
    cl::desc("Explain a check (wdk-lock-leak) or a bug check (0x139) and end"),
    cl::value_desc("NAME"), cl::cat(checkCategory()));
static cl::opt<std::string>
    Since("since",
          cl::desc("Check only files that a change since the git revision REV "
                   "concerns, and report only what it brought"),
          cl::value_desc("REV"), cl::cat(checkCategory()));

static ReportOptions Outputs(checkCategory(),
                             cl::SubCommand::getTopLevel());

static std::string absolute(StringRef File) {
  llvm::SmallString<256> Full(File);
  // An error leaves the name as it is: there is no current folder.
  (void)llvm::sys::fs::make_absolute(Full);
  llvm::sys::path::remove_dots(Full, /*remove_dot_dot=*/true);
  return Full.str().str();
}

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
static UnitReport missingUnit(StringRef File) {
  UnitReport Unit;
  Unit.File = absolute(File);
  Unit.Outcome = UnitOutcome::NotAnalyzed;
  Unit.Problems.push_back({{Unit.File, 1, 1, 1},
                           "no entry in the compilation database",
                           Severity::Error});
  return Unit;
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
  for (const std::string &File : Files) {
    if (!llvm::sys::fs::exists(File))
      return fail("'" + File + "': no such file");
    if (llvm::sys::fs::is_directory(File))
      return fail("'" + File + "' is a folder; name its source files");
  }

  std::string Problem;
  std::unique_ptr<clang::tooling::CompilationDatabase> Database;
  if (DatabaseDirectory.empty()) {
    Database = std::make_unique<clang::tooling::FixedCompilationDatabase>(
        ".", How.ClangFlags);
  } else {
    Database = clang::tooling::CompilationDatabase::loadFromDirectory(
        DatabaseDirectory, Problem);
    if (!Database) {
      // The first line is about a form of database that nobody meant.
      llvm::SmallString<128> File(DatabaseDirectory);
      llvm::sys::path::append(File, "compile_commands.json");
      StringRef Cause = llvm::sys::fs::exists(File)
                            ? StringRef(Problem).trim().rsplit('\n').second
                            : "No such file or directory";
      return fail("-p " + DatabaseDirectory + ": " + File + ": " + Cause);
    }
  }

  std::unique_ptr<ChangeScope> Scope;
  if (!Since.empty()) {
    auto Made = changeSince(Since, How);
    if (!Made)
      return fail("--since=" + Since + ": " + llvm::toString(Made.takeError()));
    Scope = std::move(*Made);
  }
  SetupFinder Setups(Overrides, settingsFileFromCommandLine());
  BaselineSet Baselines;
  bool Colours = llvm::WithColor(outs()).colorsEnabled();
  ReportFiles Documents(Outputs, *Defaults->Contracts);
  if (llvm::Error E = Documents.open({IRQLINT_VERSION, findSourceRoot()}))
    return fail(llvm::toString(std::move(E)));
  RunPrinter Printer(Colours);
  if (Documents.takeStdout())
    Printer.setQuiet();
  UnitRunner Runner(How.Resources, Colours);
  for (const std::string &File : Files) {
    std::string Full = absolute(File);
    auto Setup = Setups.forFile(Full);
    if (!Setup)
      return failSettings(Setup.takeError());
    const Settings &InForce = *(*Setup)->InForce;
    if (InForce.excludes(Full)) {
      Printer.addExcluded();
      continue;
    }
    auto Commands =
        Database->getCompileCommands(clang::tooling::getAbsolutePath(File));
    if (Commands.empty()) {
      fail("'" + File + "' has no entry in the compilation database");
      Printer.addMissing();
      Documents.add(missingUnit(File));
      continue;
    }
    if (Scope) {
      auto Concerned = Scope->concerns(Full, *Database);
      if (!Concerned)
        return fail("--since=" + Since + ": " +
                    llvm::toString(Concerned.takeError()));
      if (!*Concerned) {
        Printer.addUntouched();
        continue;
      }
    }
    auto Known = Baselines.forSettings(InForce);
    if (!Known)
      return failInFile(Known.takeError(), "baseline",
                        "docs/baseline.md describes it");
    StringRef Inferred = Commands.front().Heuristic;
    if (Inferred.consume_front("inferred from "))
      errs() << "irqlint: note: '" << File
             << "' has no entry in the compilation database; it gets the flags "
                "of '"
             << Inferred << "'\n";
    UnitReport Report = Runner.run(*Database, File, **Setup);
    if (Scope)
      Scope->keepNew(Report, *Database, **Setup);
    if (*Known)
      (*Known)->apply(Report, writesBaseline());
    Report.Compared = Scope || (*Known && !writesBaseline());
    Printer.add(Report, File, InForce.failsFrom());
    Documents.add(Report);
  }
  int BaselineCode = Baselines.finish();
  Printer.finish();
  int Code = std::max(BaselineCode, Printer.exitCode());
  if (llvm::Error E = Documents.finish({Code}))
    return fail(llvm::toString(std::move(E)));
  return Code;
}
