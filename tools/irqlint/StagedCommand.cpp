//===- StagedCommand.cpp - irqlint hook -----------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a commit hook runs: checks the units that the staged change concerns, as
// they are staged, and fails for what the commit would bring. What was there
// before isn't its business; what the folder holds besides, neither.
//
//===----------------------------------------------------------------------===//

#include "BaselineSet.h"
#include "ChangeScope.h"
#include "Command.h"
#include "RunPrinter.h"
#include "SettingsOptions.h"
#include "SourceFolder.h"
#include "UnitRunner.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include <set>

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;
namespace tooling = clang::tooling;

static int runHook(const Invocation &How);

static Command
    Hook("hook",
         "Check what is staged in git, and fail if the commit brings a finding",
         runHook);
static cl::opt<std::string>
    DatabaseDirectory("p",
                      cl::desc("Take compile commands from "
                               "DIR/compile_commands.json (default: that of "
                               "the repository's top folder, if there is one)"),
                      cl::value_desc("DIR"), cl::sub(Hook));

namespace {

/// One check of what is staged.
class StagedCheck {
public:
  StagedCheck(const Invocation &How, GitRepository Repository)
      : How(How), Repository(std::move(Repository)),
        Printer(llvm::WithColor(outs()).colorsEnabled()) {}

  llvm::Error prepare();
  llvm::Error checkUnits();
  int finish();

private:
  const Invocation &How;
  GitRepository Repository;
  /// The change from each parent of the commit: several when a merge is under
  /// way. What one parent has isn't brought by the commit.
  std::vector<std::unique_ptr<ChangeScope>> Parents;
  /// The first parent's files.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Before;
  std::unique_ptr<tooling::CompilationDatabase> Database;
  std::vector<std::string> Units;
  SetupFinder Setups;
  BaselineSet Baselines;
  RunPrinter Printer;
  unsigned Checked = 0, New = 0, Broken = 0;

  llvm::Expected<std::vector<GitTree>> parents() const;
  llvm::Error loadDatabase();
  llvm::Expected<bool> isConcerned(const std::string &Unit);
  llvm::Error checkUnit(const std::string &Unit);
  bool parsedBefore(const std::string &Unit, const EngineSetup &Setup) const;
};

} // namespace

/// The commits that the next one stands on.
llvm::Expected<std::vector<GitTree>> StagedCheck::parents() const {
  auto Head = Repository.head();
  if (!Head)
    return Head.takeError();
  std::vector<GitTree> Result = {*Head};
  auto File = Repository.run({"rev-parse", "--git-path", "MERGE_HEAD"});
  if (!File)
    return File.takeError();
  llvm::SmallString<256> Path(StringRef(*File).trim());
  llvm::sys::path::make_absolute(Repository.root(), Path);
  if (auto Merged = llvm::MemoryBuffer::getFile(Path)) {
    llvm::SmallVector<StringRef, 2> Commits;
    (*Merged)->getBuffer().split(Commits, '\n', -1, /*KeepEmpty=*/false);
    for (StringRef Commit : Commits)
      Result.push_back(GitTree::revision(Commit.trim().str()));
  }
  return Result;
}

llvm::Error StagedCheck::prepare() {
  auto Trees = parents();
  if (!Trees)
    return Trees.takeError();
  for (const GitTree &Tree : *Trees) {
    auto Scope =
        ChangeScope::create(Repository, Tree, GitTree::index(), How.Resources);
    if (!Scope)
      return Scope.takeError();
    Parents.push_back(std::move(*Scope));
  }
  auto Files = Repository.fileSystem(Trees->front());
  if (!Files)
    return Files.takeError();
  Before = std::move(*Files);
  return llvm::Error::success();
}

/// Units and their commands: those of a database, and sources that are new to
/// it; without one, all sources that git knows.
llvm::Error StagedCheck::loadDatabase() {
  std::string Folder = DatabaseDirectory;
  StringRef Root = Repository.root();
  if (Folder.empty() && llvm::sys::fs::exists(Root + "/compile_commands.json"))
    Folder = Root.str();
  std::set<std::string> Names;
  if (Folder.empty()) {
    auto Files = Repository.files();
    if (!Files)
      return Files.takeError();
    SourceFolder Contents;
    for (const std::string &File : *Files)
      Contents.add(File);
    std::vector<std::string> Flags = Contents.includeFlags();
    llvm::append_range(Flags, How.ClangFlags);
    Database = std::make_unique<tooling::FixedCompilationDatabase>(Root, Flags);
    Names.insert(Contents.Sources.begin(), Contents.Sources.end());
  } else {
    std::string Problem;
    Database = tooling::CompilationDatabase::loadFromDirectory(Folder, Problem);
    if (!Database)
      return llvm::createStringError(
          Folder + "/compile_commands.json: " + StringRef(Problem).trim());
    for (const std::string &File : Database->getAllFiles())
      if (StringRef(File).starts_with(Root))
        Names.insert(File);
    for (const GitChange &Change : Parents.front()->changes())
      if (isSourceName(Change.Path))
        Names.insert(Change.Path);
  }
  Units.assign(Names.begin(), Names.end());
  return llvm::Error::success();
}

/// Does the change concern a unit, whichever parent it is seen from?
llvm::Expected<bool> StagedCheck::isConcerned(const std::string &Unit) {
  if (!Parents.front()->after()->exists(Unit))
    return false;
  for (const auto &Parent : Parents) {
    auto Concerned = Parent->concerns(Unit, *Database);
    if (!Concerned || !*Concerned)
      return Concerned;
  }
  return true;
}

llvm::Error StagedCheck::checkUnits() {
  if (Parents.front()->changes().empty())
    return llvm::Error::success();
  if (llvm::Error Problem = loadDatabase())
    return Problem;
  for (const std::string &Unit : Units) {
    auto Concerned = isConcerned(Unit);
    if (!Concerned)
      return Concerned.takeError();
    if (*Concerned)
      if (llvm::Error Problem = checkUnit(Unit))
        return Problem;
  }
  return llvm::Error::success();
}

/// Could a unit be analysed before the change that can't be now?
bool StagedCheck::parsedBefore(const std::string &Unit,
                               const EngineSetup &Setup) const {
  if (!Before->exists(Unit))
    return true;
  UnitRunner Earlier(How.Resources, /*Colours=*/false);
  Earlier.setFileSystem(Before);
  return Earlier.run(*Database, Unit, Setup).Outcome == UnitOutcome::Analyzed;
}

/// The file as the user would name it in the present folder.
static std::string nameFromHere(StringRef File) {
  llvm::SmallString<256> Here;
  StringRef Rest = File;
  if (!llvm::sys::fs::current_path(Here) && Rest.consume_front(Here) &&
      Rest.consume_front("/"))
    return Rest.str();
  return File.str();
}

llvm::Error StagedCheck::checkUnit(const std::string &Unit) {
  auto Setup = Setups.forFile(Unit);
  if (!Setup)
    return Setup.takeError();
  const Settings &InForce = *(*Setup)->InForce;
  if (InForce.excludes(Unit))
    return llvm::Error::success();
  auto Known = Baselines.forSettings(InForce);
  if (!Known)
    return Known.takeError();

  ++Checked;
  UnitRunner Runner(How.Resources, llvm::WithColor(outs()).colorsEnabled());
  Runner.setFileSystem(Parents.front()->after());
  std::string Given = nameFromHere(Unit);
  UnitReport Report = Runner.run(*Database, Given, **Setup);
  for (const auto &Parent : Parents)
    Parent->keepNew(Report, *Database, **Setup);
  if (*Known)
    (*Known)->apply(Report, (*Setup)->Options.Rules, /*TakeAll=*/false);
  if (Report.Outcome != UnitOutcome::Analyzed && parsedBefore(Unit, **Setup))
    ++Broken;
  Printer.add(Report, Given, InForce.failsFrom());
  New += llvm::count_if(Report.Findings, [&](const ReportFinding &F) {
    return !F.Suppressed && F.Level >= InForce.failsFrom();
  });
  return llvm::Error::success();
}

int StagedCheck::finish() {
  if (!Checked)
    return Clean;
  Printer.finish();
  if (!New && !Broken)
    return Clean;
  errs() << "irqlint: the commit would bring ";
  if (New)
    errs() << count(New, "finding");
  if (New && Broken)
    errs() << " and ";
  if (Broken)
    errs() << count(Broken, "file") << " that can't be analysed";
  errs() << "; 'git commit --no-verify' goes past this check\n";
  return Broken ? Incomplete : HasFindings;
}

static int runHook(const Invocation &How) {
  auto Repository = GitRepository::open(".");
  if (!Repository)
    return fail(llvm::toString(Repository.takeError()));
  StagedCheck Check(How, std::move(*Repository));
  if (llvm::Error Problem = Check.prepare())
    return fail(llvm::toString(std::move(Problem)));
  if (llvm::Error Problem = Check.checkUnits())
    return failSettings(std::move(Problem));
  return Check.finish();
}
