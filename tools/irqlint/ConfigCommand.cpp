//===- ConfigCommand.cpp - irqlint config ---------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Shows the settings in force for files, and where each was made; validates
// settings files; writes their JSON schema.
//
//===----------------------------------------------------------------------===//

#include "Command.h"
#include "Project/Settings.h"
#include "Rules/Rule.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::errs;
using llvm::outs;
using llvm::StringRef;
namespace cl = llvm::cl;
namespace json = llvm::json;

static int runConfig(const Invocation &);

static Command Config("config",
                      "Show the settings in force for files, or check them",
                      runConfig);
static cl::list<std::string> Files(cl::Positional, cl::desc("FILE..."),
                                   cl::sub(Config));
static cl::opt<bool>
    Check("check",
          cl::desc("Validate settings files (the one for the current folder if "
                   "none is named) and end"),
          cl::sub(Config));
static cl::opt<bool>
    Schema("schema",
           cl::desc("Write the JSON schema of settings files and end"),
           cl::sub(Config));

//===----------------------------------------------------------------------===//
// The settings in force
//===----------------------------------------------------------------------===//

/// Where a setting was made, as a comment.
static std::string from(const SettingOrigin &Origin) {
  return "  # " + Origin.File + ':' + std::to_string(Origin.Line);
}

static std::string quoted(StringRef Text) {
  return "'" + llvm::join(llvm::split(Text, "'"), "''") + "'";
}

template <typename Range, typename Print>
static void printList(StringRef Key, const Range &Values, Print PrintOne) {
  if (Values.empty())
    return;
  outs() << Key << ":\n";
  for (const auto &Value : Values)
    PrintOne(Value);
}

static void printGlobs(StringRef Key,
                       const std::vector<Setting<std::string>> &Globs) {
  printList(Key, Globs, [](const Setting<std::string> &Glob) {
    outs() << "  - " << quoted(Glob.Value) << from(Glob.From) << '\n';
  });
}

template <typename T, typename Word>
static void printOne(StringRef Key, const std::optional<Setting<T>> &Set,
                     Word InWords) {
  if (Set) {
    outs() << Key << ": " << InWords(Set->Value) << from(Set->From) << '\n';
    return;
  }
  for (const SettingsKey &Known : settingsKeys())
    if (Known.Name == Key && !Known.Default.empty())
      outs() << Key << ": " << Known.Default << "  # the default\n";
}

static StringRef headerWord(HeaderChoice Choice) {
  switch (Choice) {
  case HeaderChoice::All:
    return "all";
  case HeaderChoice::Project:
    return "project";
  case HeaderChoice::None:
    return "none";
  case HeaderChoice::Listed:
    return "";
  }
  return "";
}

static void printHeaders(const Settings &S) {
  if (!S.Headers || S.Headers->Value != HeaderChoice::Listed)
    return printOne("headers", S.Headers, headerWord);
  outs() << "headers:" << from(S.Headers->From) << '\n';
  for (const PathGlob &Glob : S.HeaderGlobs)
    outs() << "  - " << quoted(Glob.pattern()) << '\n';
}

/// Prints settings in the form of a settings file.
static void printSettings(const Settings &S) {
  auto Bool = [](bool Value) { return Value ? "true" : "false"; };
  printGlobs("checks", S.Checks);
  printList("options", S.Options, [](const auto &Option) {
    outs() << "  " << Option.Value.first << ": " << Option.Value.second
           << from(Option.From) << '\n';
  });
  printList("severity", S.Severities, [](const auto &Set) {
    outs() << "  " << quoted(Set.Value.first) << ": "
           << severityName(Set.Value.second) << from(Set.From) << '\n';
  });
  printGlobs("werror", S.WarningsAsErrors);
  printOne("fail-on", S.FailOn, severityName);
  printList("exclude", S.Exclude, [](const Setting<PathGlob> &Glob) {
    outs() << "  - " << quoted(Glob.Value.pattern()) << from(Glob.From) << '\n';
  });
  printHeaders(S);
  printList("contracts", S.ContractSources, [](const auto &Source) {
    outs() << "  - " << quoted(Source->Name) << from(Source->From)
           << (Source->Name == Source->From.File ? " (in the settings file)"
                                                 : "")
           << '\n';
  });
  printOne("baseline", S.Baseline, [](StringRef Name) { return quoted(Name); });
  printOne("max-nodes", S.MaxNodes, [](unsigned N) { return N; });
  printOne("require-suppression-reason", S.RequireSuppressionReason, Bool);
  printOne("report-unused-suppressions", S.ReportUnusedSuppressions, Bool);
}

static int showFor(StringRef File) {
  SettingsFinder Finder;
  auto Found = Finder.forFile(File);
  if (!Found) {
    errs() << llvm::toString(Found.takeError()) << '\n';
    return fail("the settings for '" + File + "' are not valid");
  }
  const Settings &S = **Found;
  outs() << "# " << File << ": ";
  if (S.Files.empty())
    outs() << "no " << SettingsFileName << " here or above\n";
  else
    outs() << "settings of " << llvm::join(S.Files, ", then ") << '\n';
  llvm::SmallString<256> Full(File);
  if (!llvm::sys::fs::make_absolute(Full)) {
    llvm::sys::path::remove_dots(Full, /*remove_dot_dot=*/true);
    if (S.excludes(Full))
      outs() << "# the file is excluded\n";
  }
  auto Setup = makeSetup(S);
  if (!Setup)
    return fail(llvm::toString(Setup.takeError()));
  outs() << "# checks that run: " << llvm::join(Setup->Options.Rules, " ")
         << '\n';
  printSettings(S);
  return Clean;
}

static int checkFile(StringRef File) {
  SettingsFinder Finder;
  auto Found = Finder.readFile(File);
  if (Found) {
    outs() << File << ": valid\n";
    return Clean;
  }
  errs() << llvm::toString(Found.takeError()) << '\n';
  return fail("'" + File +
              "' is not valid; docs/configuration.md describes "
              "the keys");
}

//===----------------------------------------------------------------------===//
// The schema
//===----------------------------------------------------------------------===//

/// A value, or a list of such values.
static json::Object oneOrMore(json::Value One) {
  json::Object List{{"type", "array"}, {"items", One}};
  return json::Object{{"oneOf", json::Array{std::move(One), std::move(List)}}};
}

static json::Object word(std::initializer_list<StringRef> Words) {
  json::Array Values;
  for (StringRef Word : Words)
    Values.push_back(Word);
  return json::Object{{"enum", std::move(Values)}};
}

/// What a glob of checks may be: an editor proposes the ids.
static json::Object checkGlob() {
  json::Array Ids;
  for (const RuleEntry &Entry : allRules())
    Ids.push_back(Entry.Info->Id);
  return json::Object{
      {"anyOf", json::Array{json::Object{{"type", "string"}},
                            json::Object{{"enum", std::move(Ids)}}}}};
}

static json::Object ruleOptions() {
  json::Object Known;
  for (const RuleEntry &Entry : allRules())
    for (const RuleOption &Option : Entry.Info->Options)
      Known[(Entry.Info->Id + "." + Option.Name).str()] =
          json::Object{{"type", "integer"},
                       {"default", Option.Default},
                       {"description",
                        Option.Unit.empty()
                            ? Option.Help.str()
                            : (Option.Help + " (" + Option.Unit + ")").str()}};
  return json::Object{{"type", "object"},
                      {"additionalProperties", false},
                      {"properties", std::move(Known)}};
}

static json::Object schemaOf(const SettingsKey &Key) {
  json::Object Text{{"type", "string"}};
  if (Key.Value == "true or false")
    return json::Object{{"type", "boolean"}};
  if (Key.Value == "note, warning or error")
    return word({"note", "warning", "error"});
  if (Key.Value == "globs of checks")
    return oneOrMore(checkGlob());
  if (Key.Value == "positive number")
    return json::Object{{"type", "integer"}, {"minimum", 1}};
  if (Key.Value == "file")
    return Text;
  if (Key.Value == "contracts")
    return json::Object{{"type", "array"},
                        {"items", json::Object{{"type", "object"}}}};
  if (Key.Name == "options")
    return ruleOptions();
  if (Key.Name == "severity")
    return json::Object{
        {"type", "object"},
        {"additionalProperties", word({"note", "warning", "error"})}};
  // Files and path globs; of 'headers' a word as well.
  return oneOrMore(std::move(Text));
}

static int writeSchema() {
  json::Object Properties;
  for (const SettingsKey &Key : settingsKeys()) {
    json::Object Value = schemaOf(Key);
    Value["description"] = Key.Help;
    if (auto Default = json::parse(Key.Default))
      Value["default"] = std::move(*Default);
    else if (llvm::consumeError(Default.takeError()); !Key.Default.empty())
      Value["default"] = Key.Default;
    Properties[Key.Name] = std::move(Value);
  }
  json::Object Root{{"$schema", "http://json-schema.org/draft-07/schema#"},
                    {"title", "irqlint settings (.irqlint.yaml)"},
                    {"type", "object"},
                    {"additionalProperties", false},
                    {"properties", std::move(Properties)}};
  outs() << llvm::formatv("{0:2}", json::Value(std::move(Root))) << '\n';
  return Clean;
}

static int runConfig(const Invocation &) {
  if (Schema)
    return writeSchema();
  int Code = Clean;
  if (!Check) {
    if (Files.empty())
      return fail("which file's settings? 'irqlint config FILE...', or "
                  "'irqlint config --check'");
    for (const std::string &File : Files)
      Code = std::max(Code, showFor(File));
    return Code;
  }
  if (!Files.empty()) {
    for (const std::string &File : Files)
      Code = std::max(Code, checkFile(File));
    return Code;
  }
  // The name of a file in the folder, which need not be there.
  SettingsFinder Finder;
  auto Found = Finder.forFile("any.c");
  if (!Found) {
    errs() << llvm::toString(Found.takeError()) << '\n';
    return fail("the settings for this folder are not valid; "
                "docs/configuration.md describes the keys");
  }
  if ((*Found)->File.empty())
    return fail("there is no " + SettingsFileName + " in this folder or above");
  outs() << (*Found)->File << ": valid\n";
  return Clean;
}
