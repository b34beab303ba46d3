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

#include "Command.h"
#include "Explain.h"
#include "Rules/CheckGlobs.h"
#include "RunPrinter.h"
#include "UnitRunner.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;

static cl::OptionCategory Category("irqlint options");
static cl::list<std::string> Files(cl::Positional, cl::desc("FILE..."),
                                   cl::cat(Category));
static cl::opt<std::string>
    DatabaseDirectory("p",
                      cl::desc("Take compile commands from "
                               "DIR/compile_commands.json"),
                      cl::value_desc("DIR"), cl::cat(Category));
static cl::opt<std::string>
    Checks("checks",
           cl::desc("Comma-separated globs, '-' in front turns off; appended "
                    "to the default checks"),
           cl::value_desc("GLOBS"), cl::cat(Category));
static cl::opt<bool> ListChecks("list-checks",
                                cl::desc("List the checks and end"),
                                cl::cat(Category));
static cl::list<std::string> Explain(
    "explain",
    cl::desc("Explain a check (wdk-lock-leak) or a bug check (0x139) and end"),
    cl::value_desc("NAME"), cl::cat(Category));
static cl::list<std::string>
    ContractFiles("contracts", cl::desc("Read more contracts from FILE (YAML)"),
                  cl::value_desc("FILE"), cl::cat(Category));
static cl::list<std::string>
    CheckOptions("check-option",
                 cl::desc("Set an option of a check, such as "
                          "wdk-blocking-under-lock.threshold=500"),
                 cl::value_desc("CHECK.NAME=VALUE"), cl::cat(Category));
static cl::opt<unsigned>
    MaxNodes("max-nodes", cl::init(SessionOptions().MaxNodesPerRoot),
             cl::desc("States explored from one entry point before it is given "
                      "up"),
             cl::value_desc("N"), cl::cat(Category));

cl::OptionCategory &irqlint::checkCategory() { return Category; }

static bool setCheckOption(StringRef Setting, SessionOptions &Options) {
  auto [Key, Text] = Setting.split('=');
  auto [Id, Name] = Key.split('.');
  int64_t Value;
  if (Text.getAsInteger(10, Value))
    return false;
  for (const RuleEntry &Entry : allRules())
    if (Entry.Info->Id == Id)
      for (const RuleOption &Option : Entry.Info->Options)
        if (Option.Name == Name) {
          Options.RuleOptions[Key] = Value;
          return true;
        }
  return false;
}

int irqlint::runCheck(const Invocation &How) {
  ContractTable Contracts;
  for (const std::string &File : ContractFiles) {
    auto Buffer = llvm::MemoryBuffer::getFile(File, /*IsText=*/true);
    if (!Buffer)
      return fail("contract file '" + File +
                  "' can't be read: " + Buffer.getError().message());
    if (llvm::Error E = Contracts.add(**Buffer)) {
      errs() << llvm::toString(std::move(E)) << '\n';
      return fail("contract file '" + File +
                  "' is not valid; docs/contracts.md describes the schema");
    }
  }
  if (ListChecks) {
    listChecks();
    return Clean;
  }
  if (!Explain.empty()) {
    for (const std::string &Name : Explain)
      if (int Code = explain(Name, Contracts))
        return Code;
    return Clean;
  }

  SessionOptions Options;
  auto Selected = selectRules(Checks);
  if (!Selected)
    return fail(llvm::toString(Selected.takeError()));
  Options.Rules = std::move(*Selected);
  if (Options.Rules.empty())
    return fail("--checks='" + Checks + "' turns every check off");
  Options.MaxNodesPerRoot = MaxNodes;
  for (const std::string &Setting : CheckOptions)
    if (!setCheckOption(Setting, Options))
      return fail("no such option, or not a number: '" + Setting +
                  "'; --explain CHECK lists a check's options");

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

  bool Colours = llvm::WithColor(outs()).colorsEnabled();
  RunPrinter Printer(Colours);
  UnitRunner Runner(Contracts, Options, How.Resources, Colours);
  for (const std::string &File : Files) {
    auto Commands =
        Database->getCompileCommands(clang::tooling::getAbsolutePath(File));
    if (Commands.empty()) {
      fail("'" + File + "' has no entry in the compilation database");
      Printer.addMissing();
      continue;
    }
    StringRef Inferred = Commands.front().Heuristic;
    if (Inferred.consume_front("inferred from "))
      errs() << "irqlint: note: '" << File
             << "' has no entry in the compilation database; it gets the flags "
                "of '"
             << Inferred << "'\n";
    UnitReport Report = Runner.run(*Database, File);
    Printer.add(Report, File);
  }
  Printer.finish();
  return Printer.exitCode();
}
