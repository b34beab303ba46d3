//===- CompileCommandsCommand.cpp - irqlint compile-commands --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompileCommandsCommand.h"
#include "Project/CompileFlags.h"
#include "Project/Workspace.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/JSON.h"

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;

static cl::SubCommand
    CompileCommands("compile-commands",
                    "Write a compilation database of projects to stdout");
static cl::list<std::string> Inputs(cl::Positional,
                                    cl::desc("PROJECT|SOLUTION|DIR..."),
                                    cl::sub(CompileCommands));
static cl::opt<std::string>
    Configuration("configuration",
                  cl::desc("Configuration of the projects (default: Release, "
                           "or what comes nearest)"),
                  cl::value_desc("NAME"), cl::sub(CompileCommands));
static cl::opt<std::string>
    Platform("platform",
             cl::desc("Platform of the projects (default: x64, or what comes "
                      "nearest)"),
             cl::value_desc("NAME"), cl::sub(CompileCommands));
static cl::opt<std::string>
    Wdk("wdk",
        cl::desc("Take headers from the WDK in DIR (default: a WDK that is "
                 "found, else wdk-stubs)"),
        cl::value_desc("DIR"), cl::sub(CompileCommands));

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

int irqlint::compileCommandsMain(llvm::ArrayRef<const char *> Arguments) {
  std::vector<const char *> Words = {"irqlint", "compile-commands"};
  Words.insert(Words.end(), Arguments.begin(), Arguments.end());
  if (!cl::ParseCommandLineOptions(static_cast<int>(Words.size()), Words.data(),
                                   "irqlint compile-commands", &errs()))
    return 2;
  if (Inputs.empty()) {
    errs() << "irqlint: error: no project given; 'irqlint compile-commands "
              "PROJECT'\n";
    return 2;
  }
  ProjectRequest Request;
  Request.Configuration = Configuration;
  Request.Platform = Platform;
  Request.Wdk = Wdk;
  ResourcePaths Resources =
      findResources("irqlint", reinterpret_cast<void *>(&compileCommandsMain));
  ProjectPaths Paths;
  ProjectNotes Notes(errs());
  llvm::json::OStream Out(outs(), /*IndentSize=*/2);
  Out.array([&] {
    for (const std::string &Input : Inputs)
      for (const DriverProject &Project :
           readWorkspace(Input, Request, Paths, Notes)) {
        errs() << "irqlint: " << summarize(Project) << '\n';
        for (const SourceUnit &Unit : Project.Units)
          write(Out, Unit, Resources);
      }
  });
  outs() << '\n';
  return Notes.errors() ? 2 : 0;
}
