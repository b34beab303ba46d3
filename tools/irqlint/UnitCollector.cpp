//===- UnitCollector.cpp - The units that a command line names ------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitCollector.h"
#include "ProjectOptions.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
using Database = clang::tooling::CompilationDatabase;

namespace {

/// One unit of a project as a database: several projects may compile one file.
class UnitDatabase : public Database {
public:
  UnitDatabase(const SourceUnit &Unit, llvm::ArrayRef<std::string> More)
      : Command(Unit.Folder, Unit.File, Unit.Command, "") {
    Command.CommandLine.insert(Command.CommandLine.end() - 1, More.begin(),
                               More.end());
  }
  std::vector<clang::tooling::CompileCommand>
  getCompileCommands(StringRef) const override {
    return {Command};
  }

private:
  clang::tooling::CompileCommand Command;
};

} // namespace

/// The database in a folder; an error tells what is wrong with it.
static llvm::Expected<std::shared_ptr<const Database>>
loadDatabase(StringRef Folder) {
  std::string Problem;
  if (auto Loaded = Database::loadFromDirectory(Folder, Problem))
    return Loaded;
  // The first line is about a form of database that nobody meant.
  llvm::SmallString<128> File(Folder);
  llvm::sys::path::append(File, "compile_commands.json");
  StringRef Cause = llvm::sys::fs::exists(File)
                        ? StringRef(Problem).trim().rsplit('\n').second
                        : "No such file or directory";
  return llvm::createStringError(File + ": " + Cause);
}

llvm::Error UnitCollector::open(StringRef DatabaseFolder) {
  if (DatabaseFolder.empty()) {
    ForSources = std::make_shared<clang::tooling::FixedCompilationDatabase>(
        ".", How.ClangFlags);
    return llvm::Error::success();
  }
  auto Loaded = loadDatabase(DatabaseFolder);
  if (!Loaded)
    return llvm::createStringError("-p " + DatabaseFolder + ": " +
                                   llvm::toString(Loaded.takeError()));
  ForSources = std::move(*Loaded);
  return llvm::Error::success();
}

void UnitCollector::add(const std::string &Argument) {
  if (llvm::sys::fs::is_directory(Argument) || isProjectFile(Argument))
    return addWorkspace(Argument);
  Units.push_back(
      {Argument, clang::tooling::getAbsolutePath(Argument), ForSources, {}});
}

void UnitCollector::addWorkspace(const std::string &Path) {
  llvm::SmallString<128> DatabaseFile(Path);
  llvm::sys::path::append(DatabaseFile, "compile_commands.json");
  // Who has made a database has decided what is in it.
  if (llvm::sys::fs::exists(DatabaseFile)) {
    auto Loaded = loadDatabase(Path);
    if (!Loaded)
      return Notes.error(llvm::createStringError(
          "irqlint: error: " + llvm::toString(Loaded.takeError())));
    for (const std::string &File : (*Loaded)->getAllFiles())
      Units.push_back({shownPath(File).str(),
                       clang::tooling::getAbsolutePath(File),
                       *Loaded,
                       {}});
    return;
  }
  for (const DriverProject &Project :
       readWorkspace(Path, projectRequest(), Paths, Notes)) {
    llvm::errs() << "irqlint: " << summarize(Project) << '\n';
    for (const SourceUnit &Unit : Project.Units)
      Units.push_back({shownPath(Unit.File).str(), Unit.File,
                       std::make_shared<UnitDatabase>(Unit, How.ClangFlags),
                       Unit.Generated});
  }
}
