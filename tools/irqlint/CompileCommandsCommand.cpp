//===- CompileCommandsCommand.cpp - irqlint compile-commands --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Command.h"
#include "Project/GeneratedHeaders.h"
#include "Project/ProjectXml.h"
#include "Project/Workspace.h"
#include "ProjectOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;
namespace path = llvm::sys::path;

static int runCompileCommands(const Invocation &);
static Command
    CompileCommands("compile-commands",
                    "Write the compilation database of projects to stdout",
                    runCompileCommands);
static cl::list<std::string> Inputs(cl::Positional,
                                    cl::desc("PROJECT|SOLUTION|DIR..."),
                                    cl::sub(CompileCommands));
static cl::opt<std::string>
    Configuration("configuration",
                  cl::desc("Configuration of projects (default: Release, or "
                           "what comes nearest)"),
                  cl::value_desc("NAME"), cl::cat(checkCategory()),
                  cl::sub(cl::SubCommand::getTopLevel()),
                  cl::sub(CompileCommands));
static cl::opt<std::string>
    Platform("platform",
             cl::desc("Platform of projects (default: x64, or what comes "
                      "nearest)"),
             cl::value_desc("NAME"), cl::cat(checkCategory()),
             cl::sub(cl::SubCommand::getTopLevel()), cl::sub(CompileCommands));
static cl::opt<std::string>
    Wdk("wdk",
        cl::desc("Take headers from the WDK in DIR (default: one that is "
                 "found, else wdk-stubs)"),
        cl::value_desc("DIR"), cl::cat(checkCategory()),
        cl::sub(cl::SubCommand::getTopLevel()), cl::sub(CompileCommands));

static cl::opt<std::string>
    GeneratedDirectory("generated",
                       cl::desc("Write the headers that a build would generate "
                                "to DIR, and have the commands find them"),
                       cl::value_desc("DIR"), cl::sub(CompileCommands));

ProjectRequest irqlint::projectRequest() {
  ProjectRequest Request;
  Request.Configuration = Configuration;
  Request.Platform = Platform;
  Request.Wdk = Wdk;
  return Request;
}

/// One entry of the database, with the flags that irqlint itself adds. Folder
/// is where generated headers are; empty if they are nowhere.
static void write(llvm::json::OStream &Out, const SourceUnit &Unit,
                  StringRef Folder, const ResourcePaths &Resources) {
  std::vector<std::string> Command = completeCommand(Unit.Command, Resources);
  if (!Folder.empty())
    addLastFolder(Command, Folder);
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

/// The headers that a project's units include and that its build generates.
static std::vector<GeneratedHeader> missingHeaders(const DriverProject &Project,
                                                   ProjectPaths &Paths) {
  GeneratedHeaderFinder Finder(&Paths.files());
  for (const SourceUnit &Unit : Project.Units)
    Finder.scan(Unit.File, Unit.Command, Unit.Folder, Unit.Generated);
  return Finder.headers();
}

/// Writes a project's headers to a folder of its own; returns that.
static llvm::Expected<std::string>
writeHeaders(const DriverProject &Project,
             llvm::ArrayRef<GeneratedHeader> Headers) {
  llvm::SmallString<256> Folder(GeneratedDirectory);
  llvm::sys::fs::make_absolute(Folder);
  // Projects in different folders may have the same name.
  path::append(Folder, path::stem(Project.File) + "-" +
                           llvm::utohexstr(llvm::xxh3_64bits(Project.File)));
  for (const GeneratedHeader &Header : Headers) {
    // A name may lead out of the folder; the compiler finds it there as well,
    // but nothing is written elsewhere.
    llvm::SmallString<256> File(Folder);
    path::append(File, Header.Name);
    path::remove_dots(File, /*remove_dot_dot=*/true);
    if (!StringRef(File).starts_with(Folder))
      continue;
    std::error_code Error =
        llvm::sys::fs::create_directories(path::parent_path(File));
    if (!Error) {
      llvm::raw_fd_ostream Out(File, Error);
      if (!Error)
        Out << Header.Text;
    }
    if (Error)
      return projectError(File, 0, "can't be written: " + Error.message());
  }
  return Folder.str().str();
}

/// Writes one project's entries.
static void writeProject(llvm::json::OStream &Out, const DriverProject &Project,
                         const ResourcePaths &Resources, ProjectPaths &Paths,
                         ProjectNotes &Notes) {
  errs() << "irqlint: " << summarize(Project) << '\n';
  std::vector<GeneratedHeader> Headers = missingHeaders(Project, Paths);
  std::string Folder;
  if (!Headers.empty() && GeneratedDirectory.empty()) {
    Notes.once("generated headers", Project.File, 0,
               "headers that the build generates are missing, such as '" +
                   Headers.front().Name +
                   "'; --generated=DIR writes what other tools need of them");
  } else if (!Headers.empty()) {
    auto Written = writeHeaders(Project, Headers);
    if (Written)
      Folder = *Written;
    else
      Notes.error(Written.takeError());
  }
  for (const SourceUnit &Unit : Project.Units)
    write(Out, Unit, Folder, Resources);
}

static int runCompileCommands(const Invocation &How) {
  if (Inputs.empty())
    return fail("no project given; 'irqlint compile-commands PROJECT'");
  ProjectRequest Request = projectRequest();
  ProjectPaths Paths;
  ProjectNotes Notes(errs());
  llvm::json::OStream Out(outs(), /*IndentSize=*/2);
  Out.array([&] {
    for (const std::string &Input : Inputs)
      for (const DriverProject &Project :
           readWorkspace(Input, Request, Paths, Notes))
        writeProject(Out, Project, How.Resources, Paths, Notes);
  });
  outs() << '\n';
  return Notes.errors() ? Incomplete : Clean;
}
