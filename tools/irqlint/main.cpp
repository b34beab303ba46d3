//===- main.cpp - The irqlint command line --------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The command line.
//
//===----------------------------------------------------------------------===//

#include "CompileCommandsCommand.h"
#include "Rules/CheckGlobs.h"
#include "UnitRunner.h"
#include "clang/Basic/Version.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include <chrono>

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;

/// Exit codes. A run that has missed something says so, whatever it has found.
enum ExitCode { Clean = 0, HasFindings = 1, Incomplete = 2 };

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
static int fail(const llvm::Twine &Message) {
  errs() << "irqlint: error: " << Message << '\n';
  return Incomplete;
}

static void listChecks() {
  size_t Width = 0;
  for (const RuleEntry &Entry : allRules())
    Width = std::max(Width, Entry.Info->Id.size());
  for (const RuleEntry &Entry : allRules())
    outs() << llvm::left_justify(Entry.Info->Id, Width + 2)
           << Entry.Info->Summary
           << (Entry.Info->DefaultOn ? "" : " (off by default)") << '\n';
}

static void printBugCheck(const BugCheck &B, StringRef Indent) {
  outs() << Indent << "0x" << llvm::utohexstr(B.Code) << ' ' << B.Name;
  if (!B.Cause.empty())
    outs() << ": " << B.Cause;
  outs() << '\n';
}

static int explainBugCheck(const BugCheck &B) {
  printBugCheck(B, "");
  for (const RuleEntry &Entry : allRules())
    if (llvm::is_contained(Entry.Info->BugChecks, B.Code))
      outs() << "  found before it happens by " << Entry.Info->Id << '\n';
  return Clean;
}

static int explain(StringRef Name, const ContractTable &Contracts) {
  uint32_t Code;
  if (Name.starts_with_insensitive("0x")) {
    if (Name.getAsInteger(0, Code))
      return fail("'" + Name + "' is no bug check code; write it as 0x139");
    if (const BugCheck *Known = Contracts.bugCheck(Code))
      return explainBugCheck(*Known);
    return fail("bug check " + Name +
                " isn't in the table; the codes that "
                "locks and IRQL lead to are");
  }
  // As a dump has it: its name, or its code without 0x.
  const BugCheck *Known = Contracts.bugCheck(Name);
  if (!Known && !Name.getAsInteger(16, Code))
    Known = Contracts.bugCheck(Code);
  if (Known)
    return explainBugCheck(*Known);
  for (const RuleEntry &Entry : allRules()) {
    const RuleInfo &Info = *Entry.Info;
    if (Info.Id != Name)
      continue;
    outs() << Info.Id << ": " << Info.Summary << '\n';
    for (const RuleOption &Option : Info.Options)
      outs() << "  option " << Option.Name << " (default " << Option.Default
             << ' ' << Option.Unit << "): " << Option.Help << '\n';
    outs() << "  becomes:\n";
    for (uint32_t B : Info.BugChecks)
      if (const BugCheck *Known = Contracts.bugCheck(B))
        printBugCheck(*Known, "    ");
    outs() << "  see docs/rules/" << Info.Id << ".md\n";
    return Clean;
  }
  StringRef Near = nearestRule(Name);
  return fail("no check is called '" + Name + "'; " +
              (Near.empty() ? "--list-checks lists them"
                            : "did you mean '" + Near + "'?"));
}

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

static std::string count(size_t N, StringRef What) {
  return std::to_string(N) + ' ' + What.str() + (N == 1 ? "" : "s");
}

int main(int argc, char **argv) {
  llvm::InitLLVM Init(argc, argv);
  auto Start = std::chrono::steady_clock::now();
  if (argc > 1 && StringRef(argv[1]) == "compile-commands")
    return compileCommandsMain({argv + 2, argv + argc});

  // What stands behind '--' is for Clang.
  std::vector<const char *> Own(argv, argv + argc);
  std::vector<std::string> ClangFlags;
  auto Dashes = llvm::find_if(
      Own, [](const char *Argument) { return StringRef(Argument) == "--"; });
  if (Dashes != Own.end()) {
    ClangFlags.assign(Dashes + 1, Own.end());
    Own.erase(Dashes, Own.end());
  }
  cl::SetVersionPrinter([](llvm::raw_ostream &OS) {
    OS << "irqlint " IRQLINT_VERSION " (LLVM " << clang::getClangFullVersion()
       << ")\n";
  });
  cl::HideUnrelatedOptions({&Category, &llvm::getColorCategory()});
  if (!cl::ParseCommandLineOptions(
          Own.size(), Own.data(),
          "irqlint: lock and IRQL defects of Windows kernel drivers\n\n"
          "  irqlint [options] FILE... [-- clang flags]\n",
          &errs()))
    return Incomplete;

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
        ".", ClangFlags);
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

  ResourcePaths Resources =
      findResources(argv[0], reinterpret_cast<void *>(&listChecks));
  TextReport Report(outs(), llvm::WithColor(outs()).colorsEnabled());
  UnitRunner Runner(Contracts, Options, Resources, Report);
  unsigned Missing = 0;
  for (const std::string &File : Files) {
    auto Commands =
        Database->getCompileCommands(clang::tooling::getAbsolutePath(File));
    if (Commands.empty()) {
      fail("'" + File + "' has no entry in the compilation database");
      ++Missing;
      continue;
    }
    StringRef Inferred = Commands.front().Heuristic;
    if (Inferred.consume_front("inferred from "))
      errs() << "irqlint: note: '" << File
             << "' has no entry in the compilation database; it gets the flags "
                "of '"
             << Inferred << "'\n";
    Runner.run(*Database, File);
    outs().flush();
  }

  const RunSummary &Summary = Runner.summary();
  for (const std::string &Line : Summary.Unexplored)
    errs() << Line << '\n';
  std::chrono::duration<double> Seconds =
      std::chrono::steady_clock::now() - Start;
  outs() << "irqlint: " << count(Summary.Files, "file") << ", "
         << count(Summary.Explored, "function") << " explored whole, "
         << Summary.Unexplored.size() << " not";
  if (Summary.PartlyParsed)
    outs() << ", " << count(Summary.PartlyParsed, "file") << " partly analysed";
  if (Summary.Unparsed + Missing)
    outs() << ", " << count(Summary.Unparsed + Missing, "file")
           << " not analysed";
  outs() << "; " << count(Summary.Findings, "finding");
  if (Summary.Suppressed)
    outs() << " (" << Summary.Suppressed << " suppressed)";
  outs() << llvm::format("; %.2f s\n", Seconds.count());
  if (Summary.PartlyParsed || Summary.Unparsed || Missing ||
      !Summary.Unexplored.empty())
    return Incomplete;
  return Summary.Findings ? HasFindings : Clean;
}
