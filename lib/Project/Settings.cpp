//===- Settings.cpp - What .irqlint.yaml says -----------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/Settings.h"
#include "Project/SettingsReader.h"
#include "Project/YamlFile.h"
#include "Rules/CheckGlobs.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace path = llvm::sys::path;

bool Settings::excludes(StringRef Path) const {
  return llvm::any_of(Exclude, [&](const Setting<PathGlob> &Glob) {
    return Glob.Value.matches(Path);
  });
}

bool Settings::reportsIn(StringRef Path, StringRef Unit) const {
  if (excludes(Path))
    return false;
  if (!Headers || Path == Unit)
    return true;
  switch (Headers->Value) {
  case HeaderChoice::All:
    return true;
  case HeaderChoice::None:
    return false;
  case HeaderChoice::Project: {
    StringRef Folder = path::parent_path(Headers->From.File);
    return Path.consume_front(Folder) &&
           (Folder.ends_with("/") || Path.starts_with("/"));
  }
  case HeaderChoice::Listed:
    return llvm::any_of(HeaderGlobs,
                        [&](const PathGlob &G) { return G.matches(Path); });
  }
  return true;
}

/// Does a glob that was checked when it was read fit an id?
static bool fits(StringRef Glob, StringRef Id) {
  auto Pattern = llvm::GlobPattern::create(Glob);
  if (Pattern)
    return Pattern->match(Id);
  llvm::consumeError(Pattern.takeError());
  return false;
}

Severity Settings::severityOf(StringRef RuleId) const {
  for (const Setting<std::string> &Glob : WarningsAsErrors)
    if (fits(Glob.Value, RuleId))
      return Severity::Error;
  Severity Level = Severity::Warning;
  for (const auto &Set : Severities)
    if (fits(Set.Value.first, RuleId))
      Level = Set.Value.second;
  return Level;
}

char SettingsError::ID = 0;

void SettingsError::log(llvm::raw_ostream &OS) const {
  llvm::ListSeparator NewLine("\n");
  for (const SettingsProblem &P : Problems)
    OS << NewLine << P.Where.File << ':' << P.Where.Line << ':'
       << P.Where.Column << ": " << P.Text;
}

/// Adds the settings of a nearer file to those of the folders above.
static void addNearer(Settings &Into, Settings &&Nearer) {
  auto Append = [](auto &To, auto &From) {
    To.insert(To.end(), std::make_move_iterator(From.begin()),
              std::make_move_iterator(From.end()));
  };
  auto Replace = [](auto &To, auto &From) {
    if (From)
      To = std::move(From);
  };
  Into.File = std::move(Nearer.File);
  Append(Into.Files, Nearer.Files);
  Append(Into.Checks, Nearer.Checks);
  Append(Into.Options, Nearer.Options);
  Append(Into.ContractSources, Nearer.ContractSources);
  Append(Into.Severities, Nearer.Severities);
  Append(Into.WarningsAsErrors, Nearer.WarningsAsErrors);
  Append(Into.Exclude, Nearer.Exclude);
  if (Nearer.Headers)
    Into.HeaderGlobs = std::move(Nearer.HeaderGlobs);
  Replace(Into.Headers, Nearer.Headers);
  Replace(Into.RequireSuppressionReason, Nearer.RequireSuppressionReason);
  Replace(Into.ReportUnusedSuppressions, Nearer.ReportUnusedSuppressions);
  Replace(Into.MaxNodes, Nearer.MaxNodes);
  Replace(Into.Baseline, Nearer.Baseline);
  Replace(Into.FailOn, Nearer.FailOn);
}

/// Splits "FILE:LINE:COLUMN: TEXT", as the reader of contracts words it.
static SettingsProblem contractProblem(StringRef Name, StringRef Message) {
  SettingsProblem P;
  P.Where = {Name.str(), 1, 1};
  StringRef Rest = Message;
  unsigned Line, Column;
  if (Rest.consume_front(Name) && Rest.consume_front(":") &&
      !Rest.consumeInteger(10, Line) && Rest.consume_front(":") &&
      !Rest.consumeInteger(10, Column) && Rest.consume_front(": ")) {
    P.Where.Line = Line;
    P.Where.Column = Column;
    Message = Rest;
  }
  P.Text = Message.trim().str();
  return P;
}

/// Makes a table of what was read. The contracts of each settings file, and
/// then those of the command line, win over those before.
static std::shared_ptr<const ContractTable>
makeTable(llvm::ArrayRef<std::shared_ptr<const ContractSource>> Sources,
          std::vector<SettingsProblem> &Problems) {
  auto Table = std::make_shared<ContractTable>();
  StringRef Layer;
  for (const auto &Source : Sources) {
    if (Source->From.File != Layer)
      Table->beginLayer();
    Layer = Source->From.File;
    if (nestsTooDeeply(Source->Text)) {
      Problems.push_back({{Source->Name, 1, 1}, "nested too deeply"});
      return nullptr;
    }
    if (llvm::Error E =
            Table->add(llvm::MemoryBufferRef(Source->Text, Source->Name))) {
      Problems.push_back(
          contractProblem(Source->Name, llvm::toString(std::move(E))));
      return nullptr;
    }
  }
  return Table;
}

//===----------------------------------------------------------------------===//
// SettingsFinder
//===----------------------------------------------------------------------===//

/// A file that settings depend on, as it was when they were read. One that
/// isn't there counts too: it may appear.
struct SettingsFinder::Input {
  std::string Path;
  std::optional<llvm::sys::fs::UniqueID> File;
  llvm::sys::TimePoint<> Changed;
  uint64_t Size = 0;

  bool operator==(const Input &Other) const {
    return File == Other.File && Changed == Other.Changed && Size == Other.Size;
  }
};

struct SettingsFinder::Entry {
  std::vector<Input> Inputs;
  /// Null if there are problems.
  std::shared_ptr<const Settings> Result;
  std::vector<SettingsProblem> Problems;
};

SettingsFinder::SettingsFinder(
    llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files)
    : Files(Files ? std::move(Files) : llvm::vfs::getRealFileSystem()) {}
SettingsFinder::~SettingsFinder() = default;

SettingsFinder::Input SettingsFinder::stamp(StringRef Path) const {
  Input Now;
  Now.Path = Path.str();
  if (auto Status = Files->status(Path); Status && !Status->isDirectory()) {
    Now.File = Status->getUniqueID();
    Now.Changed = Status->getLastModificationTime();
    Now.Size = Status->getSize();
  }
  return Now;
}

/// The settings file that is nearest to a folder; empty if there is none. All
/// places that were looked at are added.
std::string SettingsFinder::nearest(StringRef Folder,
                                    std::vector<Input> &Looked) const {
  for (; !Folder.empty(); Folder = path::parent_path(Folder)) {
    llvm::SmallString<256> Candidate(Folder);
    path::append(Candidate, SettingsFileName);
    Looked.push_back(stamp(Candidate));
    if (Looked.back().File)
      return Candidate.str().str();
  }
  return {};
}

llvm::Expected<std::shared_ptr<const Settings>>
SettingsFinder::cached(StringRef SettingsFile) {
  std::unique_ptr<Entry> &Slot = Known[SettingsFile];
  if (!Slot || !llvm::all_of(Slot->Inputs, [&](const Input &Then) {
        return stamp(Then.Path) == Then;
      })) {
    Slot = std::make_unique<Entry>();
    load(SettingsFile, *Slot);
  }
  if (!Slot->Result)
    return llvm::make_error<SettingsError>(Slot->Problems);
  return Slot->Result;
}

/// Reads a settings file, those that it inherits from, and their contracts.
void SettingsFinder::load(StringRef SettingsFile, Entry &Into) const {
  std::vector<SettingsLevel> Levels;
  std::string File = SettingsFile.str();
  while (!File.empty()) {
    Into.Inputs.push_back(stamp(File));
    auto Buffer = Files->getBufferForFile(File);
    if (!Buffer) {
      Into.Problems.push_back(
          {{File, 1, 1}, "can't be read: " + Buffer.getError().message()});
      return;
    }
    Levels.push_back(readSettings(
        llvm::MemoryBufferRef((*Buffer)->getBuffer(), File), Into.Problems));
    if (!Levels.back().Inherit)
      break;
    File = nearest(path::parent_path(path::parent_path(File)), Into.Inputs);
  }
  auto Result = std::make_shared<Settings>();
  for (SettingsLevel &Level : llvm::reverse(Levels))
    addNearer(*Result, std::move(Level.Own));
  for (std::shared_ptr<const ContractSource> &Source :
       Result->ContractSources) {
    // What a settings file holds itself is there already.
    if (Source->Name == Source->From.File)
      continue;
    Into.Inputs.push_back(stamp(Source->Name));
    auto Buffer = Files->getBufferForFile(Source->Name);
    if (!Buffer) {
      Into.Problems.push_back({Source->From, "contract file '" + Source->Name +
                                                 "' can't be read: " +
                                                 Buffer.getError().message()});
      continue;
    }
    Source = std::make_shared<ContractSource>(ContractSource{
        Source->From, Source->Name, (*Buffer)->getBuffer().str()});
  }
  if (!Into.Problems.empty())
    return;
  Result->Contracts = makeTable(Result->ContractSources, Into.Problems);
  if (Into.Problems.empty())
    Into.Result = std::move(Result);
}

std::shared_ptr<const Settings> SettingsFinder::defaults() {
  static const std::shared_ptr<const Settings> Defaults = [] {
    auto Made = std::make_shared<Settings>();
    Made->Contracts = std::make_shared<ContractTable>();
    return Made;
  }();
  return Defaults;
}

static std::string absolute(StringRef Name, llvm::vfs::FileSystem &Files) {
  llvm::SmallString<256> Full(Name);
  // An error leaves the name as it is: there is no current folder.
  (void)Files.makeAbsolute(Full);
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  return Full.str().str();
}

llvm::Expected<std::shared_ptr<const Settings>>
SettingsFinder::forFile(StringRef SourceFile) {
  std::lock_guard<std::mutex> Lock(Guard);
  std::vector<Input> Looked;
  std::string Full = absolute(SourceFile, *Files);
  std::string File = nearest(path::parent_path(Full), Looked);
  if (File.empty())
    return defaults();
  return cached(File);
}

llvm::Expected<std::shared_ptr<const Settings>>
SettingsFinder::readFile(StringRef SettingsFile) {
  std::lock_guard<std::mutex> Lock(Guard);
  return cached(absolute(SettingsFile, *Files));
}

//===----------------------------------------------------------------------===//
// makeSetup
//===----------------------------------------------------------------------===//

/// "key=value" of a door's option.
static llvm::Expected<std::pair<StringRef, StringRef>>
splitSetting(StringRef Text, StringRef Expected) {
  auto [Key, Value] = Text.split('=');
  if (Key.empty() || Value.empty())
    return llvm::createStringError("'" + Text + "': expected " + Expected);
  return std::pair(Key, Value);
}

static llvm::Error overrideRules(Settings &Into,
                                 const SettingsOverrides &From) {
  llvm::SmallVector<StringRef, 8> Globs;
  StringRef(From.Checks).split(Globs, ',', -1, /*KeepEmpty=*/false);
  for (StringRef Glob : Globs)
    Into.Checks.push_back({Glob.trim().str(), {}});
  for (StringRef Text : From.CheckOptions) {
    auto [Key, Value] = Text.split('=');
    auto Number = parseRuleOption(Key, Value);
    if (!Number)
      return Number.takeError();
    Into.Options.push_back({{Key.str(), *Number}, {}});
  }
  for (StringRef Text : From.Severities) {
    auto Set = splitSetting(Text, "CHECK=note, CHECK=warning or CHECK=error");
    if (!Set)
      return Set.takeError();
    std::optional<Severity> Level = parseSeverity(Set->second);
    if (!Level)
      return llvm::createStringError("'" + Set->second +
                                     "' is no severity; write note, warning "
                                     "or error");
    if (auto Rules = matchRules(Set->first); !Rules)
      return Rules.takeError();
    Into.Severities.push_back({{Set->first.str(), *Level}, {}});
  }
  for (const std::string &Glob : From.WarningsAsErrors) {
    if (auto Rules = matchRules(Glob); !Rules)
      return Rules.takeError();
    Into.WarningsAsErrors.push_back({Glob, {}});
  }
  return llvm::Error::success();
}

static llvm::Error overrideFiles(Settings &Into,
                                 const SettingsOverrides &From) {
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files =
      llvm::vfs::getRealFileSystem();
  for (const std::string &Pattern : From.Exclude) {
    auto Glob = PathGlob::create(Pattern, absolute(".", *Files));
    if (!Glob)
      return Glob.takeError();
    Into.Exclude.push_back({std::move(*Glob), {}});
  }
  for (const std::string &Name : From.ContractFiles) {
    auto Buffer = Files->getBufferForFile(Name);
    if (!Buffer)
      return llvm::createStringError(
          "contract file '" + Name +
          "' can't be read: " + Buffer.getError().message());
    // As the command line has it: messages name it so.
    Into.ContractSources.push_back(std::make_shared<ContractSource>(
        ContractSource{{}, Name, (*Buffer)->getBuffer().str()}));
  }
  if (From.Baseline)
    Into.Baseline = {absolute(*From.Baseline, *Files), {}};
  return llvm::Error::success();
}

llvm::Expected<EngineSetup>
irqlint::makeSetup(const Settings &FromFiles,
                   const SettingsOverrides &Overrides) {
  auto InForce = std::make_shared<Settings>(FromFiles);
  if (llvm::Error E = overrideRules(*InForce, Overrides))
    return E;
  if (llvm::Error E = overrideFiles(*InForce, Overrides))
    return E;
  auto Replace = [](auto &Into, const auto &By) {
    if (By)
      Into = {*By, {}};
  };
  Replace(InForce->MaxNodes, Overrides.MaxNodes);
  Replace(InForce->RequireSuppressionReason,
          Overrides.RequireSuppressionReason);
  Replace(InForce->ReportUnusedSuppressions,
          Overrides.ReportUnusedSuppressions);
  Replace(InForce->FailOn, Overrides.FailOn);
  if (!Overrides.ContractFiles.empty()) {
    std::vector<SettingsProblem> Problems;
    InForce->Contracts = makeTable(InForce->ContractSources, Problems);
    if (!InForce->Contracts)
      return llvm::make_error<SettingsError>(std::move(Problems));
  }

  EngineSetup Setup;
  if (Overrides.Rules) {
    Setup.Options.Rules = *Overrides.Rules;
  } else {
    auto Selected = selectRules(
        llvm::join(llvm::map_range(InForce->Checks,
                                   [](const auto &Glob) { return Glob.Value; }),
                   ","));
    if (!Selected)
      return Selected.takeError();
    if (Selected->empty())
      return llvm::createStringError(
          Overrides.Checks.empty()
              ? "'checks' of '" + InForce->File + "' turns every check off"
              : "--checks='" + Overrides.Checks + "' turns every check off");
    Setup.Options.Rules = std::move(*Selected);
  }
  for (const auto &Option : InForce->Options)
    Setup.Options.RuleOptions[Option.Value.first] = Option.Value.second;
  if (InForce->MaxNodes)
    Setup.Options.MaxNodesPerRoot = InForce->MaxNodes->Value;
  Setup.Contracts = InForce->Contracts;
  Setup.InForce = std::move(InForce);
  return Setup;
}

//===----------------------------------------------------------------------===//
// SetupFinder
//===----------------------------------------------------------------------===//

llvm::Expected<std::shared_ptr<const EngineSetup>>
SetupFinder::forFile(StringRef SourceFile) {
  llvm::Expected<std::shared_ptr<const Settings>> Found =
      !OneFile           ? Finder.forFile(SourceFile)
      : OneFile->empty() ? SettingsFinder::defaults()
                         : Finder.readFile(*OneFile);
  if (!Found)
    return Found.takeError();
  std::lock_guard<std::mutex> Lock(Guard);
  Made &Slot = Known[(*Found)->File];
  // The same settings are the same object as long as no file changes.
  if (Slot.Of != *Found) {
    auto Setup = makeSetup(**Found, Overrides);
    if (!Setup)
      return Setup.takeError();
    Slot = {*Found, std::make_shared<EngineSetup>(std::move(*Setup))};
  }
  return Slot.Setup;
}
