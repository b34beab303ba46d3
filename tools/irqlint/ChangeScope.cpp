//===- ChangeScope.cpp - What a change brought ----------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChangeScope.h"
#include "Report/Baseline.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace tooling = clang::tooling;

namespace {

/// The compile commands of a unit for the file that it was before.
class EarlierCommands : public tooling::CompilationDatabase {
public:
  EarlierCommands(const CompilationDatabase &Present, StringRef File,
                  StringRef Earlier)
      : Commands(Present.getCompileCommands(File)) {
    for (tooling::CompileCommand &Command : Commands) {
      for (std::string &Argument : Command.CommandLine)
        if (Argument == Command.Filename)
          Argument = Earlier.str();
      Command.Filename = Earlier.str();
    }
  }
  std::vector<tooling::CompileCommand>
  getCompileCommands(StringRef) const override {
    return Commands;
  }

private:
  std::vector<tooling::CompileCommand> Commands;
};

} // namespace

llvm::Expected<std::unique_ptr<ChangeScope>>
ChangeScope::create(GitRepository Repository, const GitTree &From,
                    const GitTree &To, const ResourcePaths &Resources) {
  std::unique_ptr<ChangeScope> Result(
      new ChangeScope(std::move(Repository), Resources));
  const GitRepository &Git = Result->Repository;
  auto Changes = Git.changes(From, To);
  if (!Changes)
    return Changes.takeError();
  Result->Changes = std::move(*Changes);
  for (const GitChange &Change : Result->Changes) {
    Result->Names.push_back(Change.Path);
    if (Change.What == GitChange::Renamed)
      Result->Names.push_back(Change.OldPath);
  }
  for (auto [Tree, Into] :
       {std::pair(&From, &Result->Before), {&To, &Result->After}}) {
    auto Files = Git.fileSystem(*Tree);
    if (!Files)
      return Files.takeError();
    *Into = std::move(*Files);
  }
  Result->Earlier.setFileSystem(Result->Before);
  return Result;
}

llvm::Expected<bool>
ChangeScope::concerns(StringRef Unit,
                      const tooling::CompilationDatabase &Database) {
  StringRef Below = Unit;
  if (!Below.consume_front(Repository.root()) || !Below.starts_with("/"))
    return llvm::createStringError("'" + Unit +
                                   "' lies outside of the git repository '" +
                                   Repository.root() + "'");
  if (Changes.empty())
    return false;
  if (!Includes) {
    auto Files = Repository.files();
    if (!Files)
      return Files.takeError();
    Includes = std::make_unique<IncludeScan>(After, *Files);
  }
  std::vector<std::string> Forced;
  for (const auto &Command : Database.getCompileCommands(Unit))
    llvm::append_range(Forced, forcedIncludes(Command.CommandLine));
  return Includes->dependsOn(Unit, Names, Forced);
}

std::string ChangeScope::oldName(StringRef File) const {
  for (const GitChange &Change : Changes)
    if (Change.Path == File && Change.What != GitChange::Deleted)
      return Change.OldPath;
  return File.str();
}

void ChangeScope::keepNew(UnitReport &Report,
                          const tooling::CompilationDatabase &Database,
                          const EngineSetup &Setup,
                          const GeneratedSettings &Generated) {
  std::string Old = oldName(Report.File);
  // Most units have nothing to compare.
  if (Report.Findings.empty() || Old.empty())
    return;
  EarlierCommands Commands(Database, Report.File, Old);
  UnitReport Before = Earlier.run(Commands, Old, Setup, Generated);
  if (Before.Outcome != UnitOutcome::Analyzed)
    Report.Log += "irqlint: note: before the change '" + Old +
                  (Before.Outcome == UnitOutcome::NotAnalyzed
                       ? "' could not be analysed; all that it has now "
                         "counts as new\n"
                       : "' had errors; what it has now in functions with "
                         "errors counts as new\n");
  takeOutOld(Report, Before, [this](StringRef File) { return oldName(File); });
}
