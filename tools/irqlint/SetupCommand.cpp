//===- SetupCommand.cpp - irqlint setup -----------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes what other tools need to know of a driver into its folder: the compile
// commands, and the settings of clangd, clang-tidy, pre-commit and git.
//
//===----------------------------------------------------------------------===//

#include "Command.h"
#include "HookScript.h"
#include "Project/Workspace.h"
#include "Rules/Rule.h"
#include "SourceFolder.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static int runSetup(const Invocation &How);

static Command Setup("setup",
                     "Write compile_commands.json, .clangd and other tools' "
                     "settings into a driver's folder",
                     runSetup);
static cl::opt<std::string> Folder(cl::Positional, cl::desc("[DIR]"),
                                   cl::init("."), cl::sub(Setup));
static cl::opt<bool> ClangTidy("clang-tidy", cl::desc("Write .clang-tidy"),
                               cl::sub(Setup));
static cl::opt<bool> PreCommit("pre-commit",
                               cl::desc("Write .pre-commit-config.yaml"),
                               cl::sub(Setup));
static cl::opt<bool> GitHook("git-hook",
                             cl::desc("Install git's pre-commit hook"),
                             cl::sub(Setup));
static cl::opt<bool> Force("force", cl::desc("Replace what is there"),
                           cl::sub(Setup));

namespace {

/// Writes files, never over what is there unless it is told to.
class SetupWriter {
public:
  /// Writes a file; what is there and says something else stays, and the text
  /// is shown. Is the text there in the end?
  bool write(StringRef File, StringRef Text, bool Show = true);

  int exitCode() const {
    return Failed ? Incomplete : Kept ? HasFindings : Clean;
  }

private:
  bool Kept = false, Failed = false;
};

} // namespace

bool SetupWriter::write(StringRef File, StringRef Text, bool Show) {
  auto Old = llvm::MemoryBuffer::getFile(File);
  if (Old && (*Old)->getBuffer() == Text) {
    outs() << File << ": is as it should be\n";
    return true;
  }
  if (Old && !Force) {
    Kept = true;
    outs() << File << ": is there, and stays as it is; --force replaces it";
    if (Show)
      outs() << " by\n" << Text;
    else
      outs() << '\n';
    return false;
  }
  std::error_code Error;
  llvm::raw_fd_ostream Out(File, Error);
  if (!Error) {
    Out << Text;
    Out.close();
    Error = Out.error();
    Out.clear_error();
  }
  if (Error) {
    Failed = true;
    fail("'" + File + "' can't be written: " + Error.message());
    return false;
  }
  outs() << File << (Old ? ": replaced\n" : ": written\n");
  return true;
}

/// The units of the projects in a folder; without any, all of its sources, with
/// the folders of its headers. Nothing: it was said why.
static std::optional<std::vector<SourceUnit>> findUnits(const std::string &Root,
                                                        const Invocation &How) {
  auto Contents = listSourceFolder(Root);
  if (!Contents) {
    fail(llvm::toString(Contents.takeError()));
    return std::nullopt;
  }
  std::vector<SourceUnit> Units;
  if (Contents->Projects.empty()) {
    std::vector<std::string> Command = {"clang"};
    llvm::append_range(Command, Contents->includeFlags());
    llvm::append_range(Command, How.ClangFlags);
    for (const std::string &Source : Contents->Sources) {
      SourceUnit &Unit = Units.emplace_back();
      Unit.File = Source;
      Unit.Folder = Root;
      Unit.Command = Command;
      Unit.Command.push_back(Source);
    }
    if (Units.empty()) {
      fail("'" + Root + "' holds no C or C++ sources");
      return std::nullopt;
    }
    return Units;
  }
  if (!How.ClangFlags.empty()) {
    fail("flags behind '--' are for folders without projects");
    return std::nullopt;
  }
  ProjectPaths Paths;
  ProjectNotes Notes(errs());
  for (const DriverProject &Project :
       readWorkspace(Root, ProjectRequest(), Paths, Notes)) {
    outs() << summarize(Project) << '\n';
    llvm::append_range(Units, Project.Units);
  }
  if (Notes.errors())
    return std::nullopt;
  if (Units.empty()) {
    fail("'" + Root + "' holds no project of a kernel-mode driver");
    return std::nullopt;
  }
  return Units;
}

/// A compilation database, with the flags that irqlint parses with.
static std::string compileCommands(llvm::ArrayRef<SourceUnit> Units,
                                   const Invocation &How) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  llvm::json::OStream Out(OS, /*IndentSize=*/2);
  Out.array([&] {
    for (const SourceUnit &Unit : Units) {
      std::vector<std::string> Command =
          completeCommand(Unit.Command, How.Resources);
      // Other tools have something to say about warnings.
      llvm::erase(Command, "-w");
      llvm::erase(Command, Unit.File);
      Command.push_back(Unit.File);
      Out.object([&] {
        Out.attribute("directory", Unit.Folder);
        Out.attribute("file", Unit.File);
        Out.attributeArray("arguments", [&] {
          for (const std::string &Argument : Command)
            Out.value(Argument);
        });
      });
    }
  });
  OS << '\n';
  return Text;
}

static const char ClangdSettings[] =
    R"(# For clangd and irqlint-clangd; written by 'irqlint setup'.
CompileFlags:
  CompilationDatabase: .
Diagnostics:
  # Drivers take what they need through wdm.h, ntddk.h or ntifs.h.
  UnusedIncludes: None
  MissingIncludes: None
)";

/// All rules that are on by default, with the values of their options.
static std::string clangTidySettings() {
  std::string Text = "# For clang-tidy --load irqlint-tidy.so; written by "
                     "'irqlint setup'.\nChecks: 'wdk-*'\nCheckOptions:\n";
  for (const RuleEntry &Entry : allRules())
    for (const RuleOption &Option : Entry.Info->Options)
      Text += ("  # " + Option.Help + (Option.Unit.empty() ? "" : ", in ") +
               Option.Unit + "\n  " + Entry.Info->Id + "." + Option.Name +
               ": " + std::to_string(Option.Default) + "\n")
                  .str();
  return Text;
}

static const char PreCommitSettings[] =
    R"(# For pre-commit; written by 'irqlint setup'.
repos:
  - repo: local
    hooks:
      - id: irqlint
        name: irqlint
        entry: irqlint hook
        language: system
        types_or: [c, c++]
        pass_filenames: false
        require_serial: true
)";

/// Git's answer to a question about a folder, without the line's end.
static std::optional<std::string> askGit(StringRef In,
                                         llvm::ArrayRef<StringRef> Question) {
  auto Git = llvm::sys::findProgramByName("git");
  llvm::SmallString<128> Answer;
  if (!Git || fs::createTemporaryFile("irqlint", "", Answer))
    return std::nullopt;
  std::vector<StringRef> Arguments = {*Git, "-C", In};
  llvm::append_range(Arguments, Question);
  std::optional<StringRef> Redirects[] = {StringRef(), StringRef(Answer),
                                          StringRef()};
  int Code =
      llvm::sys::ExecuteAndWait(*Git, Arguments, std::nullopt, Redirects);
  auto Text = llvm::MemoryBuffer::getFile(Answer);
  std::optional<std::string> Result;
  if (!Code && Text)
    Result = (*Text)->getBuffer().trim().str();
  fs::remove(Answer);
  return Result;
}

/// Installs the hook of the repository that the folder belongs to.
static int installHook(const std::string &Root, SetupWriter &Writer,
                       const Invocation &How) {
  auto Hooks = askGit(Root, {"rev-parse", "--git-path", "hooks"});
  if (!Hooks)
    return fail("'" + Root + "' is in no git repository; no hook installed");
  llvm::SmallString<256> File(*Hooks);
  path::make_absolute(Root, File);
  if (std::error_code Error = fs::create_directories(File))
    return fail("'" + File + "' can't be made: " + Error.message());
  path::append(File, "pre-commit");
  std::string Script = HookScript;
  // A program that isn't installed is found where it is.
  if (!llvm::sys::findProgramByName("irqlint")) {
    const std::string Default = ":-irqlint}";
    std::string Program =
        fs::getMainExecutable(How.Program, reinterpret_cast<void *>(&fail));
    Script.replace(Script.find(Default), Default.size(), ":-" + Program + "}");
  }
  if (Writer.write(File, Script) &&
      fs::setPermissions(File, fs::all_read | fs::all_exe | fs::owner_write))
    return fail("'" + File + "' can't be made executable");
  return Clean;
}

static int runSetup(const Invocation &How) {
  llvm::SmallString<256> Root(Folder);
  fs::make_absolute(Root);
  path::remove_dots(Root, /*remove_dot_dot=*/true);
  if (!fs::is_directory(Root))
    return fail("'" + Folder + "' is no folder");
  auto Units = findUnits(Root.str().str(), How);
  if (!Units)
    return Incomplete;

  SetupWriter Writer;
  auto In = [&](StringRef Name) { return (Root + "/" + Name).str(); };
  Writer.write(In("compile_commands.json"), compileCommands(*Units, How),
               /*Show=*/false);
  Writer.write(In(".clangd"), ClangdSettings);
  if (ClangTidy)
    Writer.write(In(".clang-tidy"), clangTidySettings());
  if (PreCommit)
    Writer.write(In(".pre-commit-config.yaml"), PreCommitSettings);
  if (GitHook)
    if (int Code = installHook(Root.str().str(), Writer, How))
      return Code;
  return Writer.exitCode();
}
