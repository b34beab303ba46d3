//===- SettingsOptions.cpp - Options that win over settings ---------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SettingsOptions.h"
#include "Command.h"

using namespace irqlint;
using llvm::StringRef;
namespace cl = llvm::cl;

static cl::opt<std::string>
    Checks("checks",
           cl::desc("Comma-separated globs, '-' in front turns off; appended "
                    "to the default checks"),
           cl::value_desc("GLOBS"), cl::cat(checkCategory()));
static cl::list<std::string>
    ContractFiles("contracts", cl::desc("Read more contracts from FILE (YAML)"),
                  cl::value_desc("FILE"), cl::cat(checkCategory()));
static cl::list<std::string>
    CheckOptions("check-option",
                 cl::desc("Set an option of a check, such as "
                          "wdk-blocking-under-lock.threshold=500"),
                 cl::value_desc("CHECK.NAME=VALUE"), cl::cat(checkCategory()));
static cl::opt<unsigned>
    MaxNodes("max-nodes", cl::init(SessionOptions().MaxNodesPerRoot),
             cl::desc("States explored from one entry point before it is given "
                      "up"),
             cl::value_desc("N"), cl::cat(checkCategory()));
static cl::opt<std::string>
    ConfigFile("config-file",
               cl::desc("Take the settings from FILE instead of the nearest "
                        ".irqlint.yaml"),
               cl::value_desc("FILE"), cl::cat(checkCategory()));
static cl::opt<bool> NoConfig("no-config", cl::desc("Read no settings files"),
                              cl::cat(checkCategory()));
static cl::list<std::string>
    Severities("severity", cl::desc("Tell findings as note, warning or error"),
               cl::value_desc("CHECK=LEVEL"), cl::CommaSeparated,
               cl::cat(checkCategory()));
static cl::list<std::string>
    WarningsAsErrors("werror", cl::desc("Findings of these checks are errors"),
                     cl::value_desc("GLOBS"), cl::CommaSeparated,
                     cl::cat(checkCategory()));
static cl::opt<Severity>
    FailOn("fail-on",
           cl::desc("The least severity of a finding that makes the run fail"),
           cl::values(clEnumValN(Severity::Note, "note", "any finding"),
                      clEnumValN(Severity::Warning, "warning", "the default"),
                      clEnumValN(Severity::Error, "error", "errors only")),
           cl::init(Severity::Warning), cl::cat(checkCategory()));
static cl::list<std::string>
    Exclude("exclude",
            cl::desc("Leave out files that fit, and findings in them"),
            cl::value_desc("GLOB"), cl::cat(checkCategory()));
static cl::opt<bool> RequireSuppressionReason(
    "require-suppression-reason",
    cl::desc("A suppression without a reason is a problem"),
    cl::cat(checkCategory()));
static cl::opt<bool> ReportUnusedSuppressions(
    "report-unused-suppressions",
    cl::desc("A suppression of a check that suppresses nothing is a problem"),
    cl::cat(checkCategory()));
static cl::opt<std::string>
    BaselineFile("baseline", cl::desc("Report no findings that are in FILE"),
                 cl::value_desc("FILE"), cl::cat(checkCategory()));

SettingsOverrides irqlint::overridesFromCommandLine() {
  SettingsOverrides Result;
  Result.Checks = Checks;
  Result.CheckOptions = CheckOptions;
  Result.ContractFiles = ContractFiles;
  Result.Severities = Severities;
  Result.WarningsAsErrors = WarningsAsErrors;
  Result.Exclude = Exclude;
  // An option that isn't there leaves the files' word.
  auto Take = [](auto &Into, const auto &Option) {
    if (Option.getNumOccurrences())
      Into = Option.getValue();
  };
  Take(Result.MaxNodes, MaxNodes);
  Take(Result.RequireSuppressionReason, RequireSuppressionReason);
  Take(Result.ReportUnusedSuppressions, ReportUnusedSuppressions);
  Take(Result.Baseline, BaselineFile);
  Take(Result.FailOn, FailOn);
  return Result;
}

std::optional<std::string> irqlint::settingsFileFromCommandLine() {
  if (NoConfig)
    return "";
  if (ConfigFile.getNumOccurrences())
    return ConfigFile.getValue();
  return std::nullopt;
}

int irqlint::failInFile(llvm::Error Error, StringRef What, StringRef Page) {
  int Code = Incomplete;
  llvm::handleAllErrors(
      std::move(Error),
      [&](const SettingsError &Wrong) {
        Wrong.log(llvm::errs());
        llvm::errs() << '\n';
        StringRef File = Wrong.Problems.front().Where.File;
        if (llvm::is_contained(ContractFiles, File.str())) {
          What = "contract file";
          Page = "docs/contracts.md describes the schema";
        }
        Code = fail(What + " '" + File + "' is not valid; " + Page);
      },
      [&](const llvm::ErrorInfoBase &Other) { Code = fail(Other.message()); });
  return Code;
}

int irqlint::failSettings(llvm::Error Error) {
  return failInFile(std::move(Error), "settings file",
                    "docs/configuration.md describes the keys");
}
