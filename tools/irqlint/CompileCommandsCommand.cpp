//===- CompileCommandsCommand.cpp - irqlint compile-commands --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Command.h"
#include "Project/Workspace.h"
#include "ProjectOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;

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

ProjectRequest irqlint::projectRequest() {
  ProjectRequest Request;
  Request.Configuration = Configuration;
  Request.Platform = Platform;
  Request.Wdk = Wdk;
  return Request;
}

/// One entry of the database, with the flags that irqlint itself adds.
static void write(llvm::json::OStream &Out, const SourceUnit &Unit,
                  const ResourcePaths &Resources) {
  std::vector<std::string> Command = completeCommand(Unit.Command, Resources);
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
           readWorkspace(Input, Request, Paths, Notes)) {
        errs() << "irqlint: " << summarize(Project) << '\n';
        for (const SourceUnit &Unit : Project.Units)
          write(Out, Unit, How.Resources);
      }
  });
  outs() << '\n';
  return Notes.errors() ? Incomplete : Clean;
}
