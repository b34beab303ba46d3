//===- SettingsReader.cpp - One settings file from YAML -------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/SettingsReader.h"
#include "Project/YamlFile.h"
#include "Rules/CheckGlobs.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"
#include <tuple>

using namespace irqlint;
using llvm::StringRef;
namespace path = llvm::sys::path;
namespace yaml = llvm::yaml;

static constexpr SettingsKey Keys[] = {
    {"checks", "globs of checks", "",
     "Which checks run, as --checks has it: '-' in front turns off, a later "
     "glob wins over an earlier one, the list is appended to the default "
     "checks."},
    {"options", "mapping of CHECK.OPTION to a number", "",
     "Options of checks, as --check-option has them."},
    {"severity", "mapping of globs of checks to note, warning or error", "",
     "How loudly findings are told; a later entry wins over an earlier one."},
    {"werror", "globs of checks", "",
     "Checks whose findings are errors, whatever 'severity' says."},
    {"fail-on", "note, warning or error", "warning",
     "The least severity of a finding that makes a run fail (exit code 1)."},
    {"exclude", "path globs", "",
     "Files that aren't analysed, and in which nothing is reported where "
     "others include them."},
    {"headers", "all, project, none or path globs", "all",
     "In which headers findings are reported; 'project' is what lies below the "
     "settings file's folder. System headers never are."},
    {"contracts", "files", "",
     "Contract files, relative to the settings file."},
    {"baseline", "file", "",
     "A baseline, relative to the settings file: findings in it aren't "
     "reported."},
    {"max-nodes", "positive number", "60000",
     "States explored from one entry point before it is given up."},
    {"require-suppression-reason", "true or false", "false",
     "Is a NOLINT comment for a check a problem if it gives no reason?"},
    {"report-unused-suppressions", "true or false", "false",
     "Is a NOLINT comment that names a check, but suppresses nothing, a "
     "problem?"},
    {"inherit", "true or false", "false",
     "Does the file add to the one that is next in the folders above?"},
    {"families", "contracts", "", "Lock families, as in a contract file."},
    {"roles", "contracts", "",
     "Contexts in which callbacks run, as in a contract file."},
    {"functions", "contracts", "",
     "Contracts of routines, as in a contract file."},
    {"entry-points", "contracts", "",
     "Functions that the system calls by name, as in a contract file."},
    {"slots", "contracts", "",
     "Members whose assignment registers a callback, as in a contract file."},
    {"stable-fields", "contracts", "",
     "Members that don't change, as in a contract file."},
    {"user-pointers", "contracts", "",
     "Members that hold user-mode addresses, as in a contract file."},
    {"user-calls", "contracts", "",
     "Members whose functions run in system calls of user-mode threads, as in "
     "a "
     "contract file."},
    {"bugchecks", "contracts", "", "Bug checks, as in a contract file."},
};

llvm::ArrayRef<SettingsKey> irqlint::settingsKeys() { return Keys; }

static const SettingsKey *findKey(StringRef Name) {
  const SettingsKey *Found = llvm::find_if(
      Keys, [&](const SettingsKey &Key) { return Key.Name == Name; });
  return Found == std::end(Keys) ? nullptr : Found;
}

/// What clang-tidy calls a setting; users come from there.
static StringRef fromClangTidy(StringRef Key) {
  return llvm::StringSwitch<StringRef>(Key)
      .Case("Checks", "checks")
      .Case("CheckOptions", "options")
      .Case("WarningsAsErrors", "werror")
      .Cases({"HeaderFilterRegex", "ExcludeHeaderFilterRegex"}, "headers")
      .Case("InheritParentConfig", "inherit")
      .Default("");
}

namespace {

/// Reads one file.
class Reader : YamlFile {
public:
  Reader(llvm::MemoryBufferRef File, std::vector<SettingsProblem> &Problems)
      : YamlFile(File, Problems),
        Folder(path::parent_path(File.getBufferIdentifier())) {}

  SettingsLevel read();

private:
  StringRef Folder;
  SettingsLevel Level;

  std::vector<Text> list(StringRef Key, yaml::Node &Value, StringRef Expected);
  /// Like list(), but commas separate as well.
  std::vector<Text> globs(StringRef Key, yaml::Node &Value);
  std::vector<std::pair<Text, Text>> mapping(StringRef Key, yaml::Node &Value,
                                             StringRef Expected);
  std::optional<Setting<bool>> boolean(StringRef Key, yaml::Node &Value);
  std::optional<Setting<PathGlob>> pathGlob(const Text &Pattern);
  std::string below(StringRef Name) const;

  void readRoot(yaml::MappingNode &Root);
  void readKey(const SettingsKey &Key, yaml::Node &Value);
  void readChecks(yaml::Node &Value);
  void readOptions(yaml::Node &Value);
  void readSeverity(yaml::Node &Value);
  void readWerror(yaml::Node &Value);
  void readFailOn(yaml::Node &Value);
  void readHeaders(yaml::Node &Value);
  void readMaxNodes(yaml::Node &Value);

  /// Where a key of the file begins, and whether it is one of contracts.
  struct Section {
    size_t Begin = 0;
    bool Contracts = false;
    SettingOrigin From;
  };
  std::vector<Section> Sections;
  void keepContracts();
};

} // namespace

std::vector<YamlFile::Text> Reader::list(StringRef Key, yaml::Node &Value,
                                         StringRef Expected) {
  std::vector<Text> Result;
  auto Add = [&](yaml::Node &Node) {
    std::optional<Text> Item = scalar(Key, Node, Expected);
    if (!Item)
      return;
    Item->Value = StringRef(Item->Value).trim().str();
    if (Item->Value.empty())
      fail(Node, "'" + Key + "' expects " + Expected + ", not an empty text");
    else
      Result.push_back(std::move(*Item));
  };
  if (auto *Sequence = llvm::dyn_cast<yaml::SequenceNode>(&Value))
    for (yaml::Node &Node : *Sequence)
      Add(Node);
  else
    Add(Value);
  return Result;
}

std::vector<YamlFile::Text> Reader::globs(StringRef Key, yaml::Node &Value) {
  std::vector<Text> Result;
  for (const Text &Item : list(Key, Value, "globs of checks")) {
    llvm::SmallVector<StringRef, 8> Parts;
    llvm::SplitString(Item.Value, Parts, ",\n");
    for (StringRef Part : Parts)
      if (!Part.trim().empty())
        Result.push_back({Part.trim().str(), Item.From});
  }
  return Result;
}

std::vector<std::pair<YamlFile::Text, YamlFile::Text>>
Reader::mapping(StringRef Key, yaml::Node &Value, StringRef Expected) {
  std::vector<std::pair<Text, Text>> Result;
  auto *Mapping = llvm::dyn_cast<yaml::MappingNode>(&Value);
  if (!Mapping) {
    scalar(Key, Value, Expected);
    if (llvm::isa<yaml::ScalarNode, yaml::BlockScalarNode>(Value))
      fail(Value, "'" + Key + "' expects " + Expected);
    return Result;
  }
  forEachKey(*Mapping, [&](const Text &Name, yaml::Node &Node) {
    if (std::optional<Text> Set = scalar(Name.Value, Node, "a value"))
      Result.emplace_back(Name, std::move(*Set));
  });
  return Result;
}

std::optional<Setting<bool>> Reader::boolean(StringRef Key, yaml::Node &Value) {
  std::optional<Text> Set = scalar(Key, Value, "true or false");
  if (!Set)
    return std::nullopt;
  auto Known = llvm::StringSwitch<std::optional<bool>>(Set->Value)
                   .Case("true", true)
                   .Case("false", false)
                   .Default(std::nullopt);
  if (!Known) {
    fail(Value, "'" + Key + "' is true or false, not '" + Set->Value + "'");
    return std::nullopt;
  }
  return Setting<bool>{*Known, Set->From};
}

std::optional<Setting<PathGlob>> Reader::pathGlob(const Text &Pattern) {
  auto Glob = PathGlob::create(Pattern.Value, Folder);
  if (!check(Pattern.From, Glob.takeError()))
    return std::nullopt;
  return Setting<PathGlob>{std::move(*Glob), Pattern.From};
}

/// A file name as seen from the settings file's folder.
std::string Reader::below(StringRef Name) const {
  llvm::SmallString<256> Full(Name);
  if (path::is_relative(Name))
    path::append(Full = Folder, Name);
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  return Full.str().str();
}

void Reader::readChecks(yaml::Node &Value) {
  for (Text &Glob : globs("checks", Value))
    if (check(Glob.From, selectRules(Glob.Value).takeError()))
      Level.Own.Checks.push_back(std::move(Glob));
}

void Reader::readOptions(yaml::Node &Value) {
  for (auto &[Name, Set] :
       mapping("options", Value, "a mapping of CHECK.OPTION to numbers")) {
    auto Number = parseRuleOption(Name.Value, Set.Value);
    if (check(Name.From, Number.takeError()))
      Level.Own.Options.push_back({{Name.Value, *Number}, Name.From});
  }
}

void Reader::readSeverity(yaml::Node &Value) {
  for (auto &[Glob, Set] :
       mapping("severity", Value,
               "a mapping of globs of checks to note, warning or error")) {
    std::optional<Severity> Loudness = parseSeverity(Set.Value);
    if (!Loudness)
      fail(Set.From, "'" + Set.Value +
                         "' is no severity; write note, warning or error" +
                         (Set.Value == "none" || Set.Value == "off"
                              ? ", or turn the check off in 'checks'"
                              : ""));
    if (check(Glob.From, matchRules(Glob.Value).takeError()) && Loudness)
      Level.Own.Severities.push_back({{Glob.Value, *Loudness}, Glob.From});
  }
}

void Reader::readWerror(yaml::Node &Value) {
  for (Text &Glob : globs("werror", Value))
    if (check(Glob.From, matchRules(Glob.Value).takeError()))
      Level.Own.WarningsAsErrors.push_back(std::move(Glob));
}

void Reader::readFailOn(yaml::Node &Value) {
  std::optional<Text> Set = scalar("fail-on", Value, "note, warning or error");
  if (!Set)
    return;
  if (std::optional<Severity> Loudness = parseSeverity(Set->Value))
    Level.Own.FailOn = {*Loudness, Set->From};
  else
    fail(Value,
         "'fail-on' is note, warning or error, not '" + Set->Value + "'");
}

void Reader::readHeaders(yaml::Node &Value) {
  std::vector<Text> Set =
      list("headers", Value, "all, project, none or path globs");
  if (Set.empty())
    return;
  auto Choice = llvm::StringSwitch<HeaderChoice>(Set.front().Value)
                    .Case("all", HeaderChoice::All)
                    .Case("project", HeaderChoice::Project)
                    .Case("none", HeaderChoice::None)
                    .Default(HeaderChoice::Listed);
  Level.Own.Headers = {Choice, Set.front().From};
  if (Choice != HeaderChoice::Listed) {
    if (Set.size() > 1)
      fail(Value, "'" + Set.front().Value +
                      "' stands alone; a list of "
                      "'headers' is one of path globs");
    return;
  }
  for (const Text &Pattern : Set)
    if (auto Glob = pathGlob(Pattern))
      Level.Own.HeaderGlobs.push_back(std::move(Glob->Value));
}

void Reader::readMaxNodes(yaml::Node &Value) {
  std::optional<Text> Set = scalar("max-nodes", Value, "a positive number");
  if (!Set)
    return;
  unsigned Number = 0;
  if (StringRef(Set->Value).getAsInteger(10, Number) || !Number)
    fail(Value, "'max-nodes' is a positive number, not '" + Set->Value + "'");
  else
    Level.Own.MaxNodes = {Number, Set->From};
}

void Reader::readKey(const SettingsKey &Key, yaml::Node &Value) {
  StringRef Name = Key.Name;
  if (Name == "checks")
    return readChecks(Value);
  if (Name == "options")
    return readOptions(Value);
  if (Name == "severity")
    return readSeverity(Value);
  if (Name == "werror")
    return readWerror(Value);
  if (Name == "fail-on")
    return readFailOn(Value);
  if (Name == "headers")
    return readHeaders(Value);
  if (Name == "max-nodes")
    return readMaxNodes(Value);
  if (Name == "exclude") {
    for (const Text &Pattern : list(Name, Value, "path globs"))
      if (auto Glob = pathGlob(Pattern))
        Level.Own.Exclude.push_back(std::move(*Glob));
  } else if (Name == "contracts") {
    for (const Text &Named : list(Name, Value, "names of contract files"))
      Level.Own.ContractSources.push_back(std::make_shared<ContractSource>(
          ContractSource{Named.From, below(Named.Value), {}}));
  } else if (Name == "baseline") {
    std::optional<Text> Named = scalar(Name, Value, "the name of a file");
    if (Named && Named->Value.empty())
      fail(Value, "'baseline' expects the name of a file");
    else if (Named)
      Level.Own.Baseline = {below(Named->Value), Named->From};
  } else if (Name == "require-suppression-reason") {
    Level.Own.RequireSuppressionReason = boolean(Name, Value);
  } else if (Name == "report-unused-suppressions") {
    Level.Own.ReportUnusedSuppressions = boolean(Name, Value);
  } else if (Name == "inherit") {
    if (auto Set = boolean(Name, Value))
      Level.Inherit = Set->Value;
  }
}

void Reader::readRoot(yaml::MappingNode &Root) {
  bool Flow = text().substr(offset(Root)).starts_with("{");
  forEachKey(Root, [&](const Text &Name, yaml::Node &Value) {
    const SettingsKey *Key = findKey(Name.Value);
    bool Contracts = Key && Key->Value == "contracts";
    Sections.push_back({offset(Name.From), Contracts, Name.From});
    if (!Key) {
      std::vector<StringRef> Names;
      for (const SettingsKey &Known : Keys)
        Names.push_back(Known.Name);
      StringRef Meant = fromClangTidy(Name.Value);
      fail(Name.From, Meant.empty()
                          ? unknownKey(Name.Value, Names,
                                       "docs/configuration.md lists them")
                          : "unknown key '" + Name.Value + "'; here it is '" +
                                Meant.str() + "'");
    } else if (llvm::isa<yaml::NullNode>(Value)) {
      fail(Name.From,
           "'" + Name.Value + "' has no value; it expects " + Key->Value);
    } else if (Contracts && Flow) {
      fail(Name.From, "contracts in a settings file need lines of their own, "
                      "without braces around all");
    } else {
      readKey(*Key, Value);
    }
  });
}

/// Keeps the sections of contracts for the reader of contract files. All else
/// becomes blank, so that its messages have the right places.
void Reader::keepContracts() {
  auto First =
      llvm::find_if(Sections, [](const Section &S) { return S.Contracts; });
  if (First == Sections.end())
    return;
  std::string Text = text().str();
  for (size_t I = 0; I < Sections.size(); ++I) {
    if (Sections[I].Contracts)
      continue;
    size_t End = I + 1 < Sections.size() ? Sections[I + 1].Begin : Text.size();
    for (size_t At = Sections[I].Begin; At < End; ++At)
      if (Text[At] != '\n')
        Text[At] = ' ';
  }
  Level.Own.ContractSources.push_back(std::make_shared<ContractSource>(
      ContractSource{First->From, name().str(), std::move(Text)}));
}

SettingsLevel Reader::read() {
  Level.Own.File = name().str();
  Level.Own.Files = {Level.Own.File};
  YamlFile::read("a settings file",
                 [this](yaml::MappingNode &Root) { readRoot(Root); });
  keepContracts();
  return std::move(Level);
}

SettingsLevel irqlint::readSettings(llvm::MemoryBufferRef File,
                                    std::vector<SettingsProblem> &Problems) {
  size_t Before = Problems.size();
  SettingsLevel Level = Reader(File, Problems).read();
  // Some are found when the rest of their mapping was read.
  llvm::sort(llvm::drop_begin(Problems, Before),
             [](const SettingsProblem &L, const SettingsProblem &R) {
               return std::tie(L.Where.Line, L.Where.Column) <
                      std::tie(R.Where.Line, R.Where.Column);
             });
  return Level;
}
