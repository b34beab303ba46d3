//===- Baseline.cpp - Findings that were there before ---------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Baseline.h"
#include "Project/YamlFile.h"
#include "Report/Fingerprint.h"
#include "Rules/Rule.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Chrono.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <tuple>

using namespace irqlint;
using llvm::StringRef;
namespace path = llvm::sys::path;
namespace yaml = llvm::yaml;

//===----------------------------------------------------------------------===//
// KnownFindings
//===----------------------------------------------------------------------===//

static std::string key(StringRef Rule, StringRef File, StringRef Fingerprint) {
  return (Rule + "\n" + File + "\n" + Fingerprint).str();
}

unsigned KnownFindings::add(StringRef Rule, StringRef File,
                            StringRef Fingerprint) {
  unsigned Number = Met.size();
  Met.push_back(false);
  Exact[key(Rule, File, Fingerprint)].push_back(Number);
  Loose[key(Rule, File, withoutOrder(Fingerprint))].push_back(Number);
  return Number;
}

bool KnownFindings::meet(const std::vector<unsigned> &Candidates) {
  for (unsigned Number : Candidates)
    if (!Met[Number]) {
      Met[Number] = true;
      return true;
    }
  return false;
}

/// Tells findings of one run apart.
static std::string placeKey(const ReportFinding &F) {
  return llvm::formatv("{0}:{1}:{2}:{3}:{4}", F.Where.File, F.Where.Line,
                       F.Where.Column, F.Rule->Id, F.Message);
}

void KnownFindings::takeOut(UnitReport &Report,
                            llvm::function_ref<std::string(StringRef)> NameOf) {
  for (bool ByOrder : {true, false}) {
    auto &Index = ByOrder ? Exact : Loose;
    llvm::erase_if(Report.Findings, [&](const ReportFinding &F) {
      if (F.Suppressed)
        return false;
      if (MetPlaces.contains(placeKey(F)))
        return true;
      StringRef Fingerprint = F.Fingerprint;
      auto Found =
          Index.find(key(F.Rule->Id, NameOf(F.Where.File),
                         ByOrder ? Fingerprint : withoutOrder(Fingerprint)));
      if (Found == Index.end() || !meet(Found->second))
        return false;
      MetPlaces.insert(placeKey(F));
      ++Report.Known;
      return true;
    });
  }
}

void irqlint::takeOutOld(UnitReport &Report, const UnitReport &Earlier,
                         llvm::function_ref<std::string(StringRef)> OldName) {
  KnownFindings Known;
  for (const ReportFinding &F : Earlier.Findings)
    if (!F.Suppressed)
      Known.add(F.Rule->Id, F.Where.File, F.Fingerprint);
  Known.takeOut(Report, OldName);
}

//===----------------------------------------------------------------------===//
// Baseline
//===----------------------------------------------------------------------===//

std::string irqlint::today() {
  std::string Text;
  llvm::raw_string_ostream(Text) << llvm::formatv(
      "{0:%Y-%m-%d}", std::chrono::time_point_cast<std::chrono::seconds>(
                          std::chrono::system_clock::now()));
  return Text;
}

Baseline::Baseline(std::string Path, std::string Today)
    : Path(std::move(Path)), Folder(path::parent_path(this->Path).str()),
      Today(std::move(Today)) {}

/// The name of a file as seen from the baseline's folder.
std::string Baseline::relative(StringRef File) const {
  auto Name = path::begin(File), NameEnd = path::end(File);
  auto From = path::begin(Folder), FromEnd = path::end(Folder);
  while (Name != NameEnd && From != FromEnd && *Name == *From) {
    ++Name;
    ++From;
  }
  llvm::SmallString<256> Result;
  for (; From != FromEnd; ++From)
    path::append(Result, path::Style::posix, "..");
  for (; Name != NameEnd; ++Name)
    path::append(Result, path::Style::posix, *Name);
  return Result.str().str();
}

bool Baseline::isLapsed(const Entry &E) const {
  StringRef Day = E.Expires.empty() ? StringRef(ExpiresAll) : E.Expires;
  return !Day.empty() && Day < StringRef(Today);
}

/// Is it a day, as in "2027-01-31"? Such texts sort by time.
static bool isDay(StringRef Text) {
  unsigned Year, Month, Day;
  return Text.size() == 10 && Text[4] == '-' && Text[7] == '-' &&
         !Text.take_front(4).getAsInteger(10, Year) &&
         !Text.substr(5, 2).getAsInteger(10, Month) &&
         !Text.substr(8).getAsInteger(10, Day) && Month >= 1 && Month <= 12 &&
         Day >= 1 && Day <= 31;
}

/// Reads the file's text.
class Baseline::Reader : YamlFile {
public:
  Reader(Baseline &Into, llvm::MemoryBufferRef File,
         std::vector<SettingsProblem> &Problems)
      : YamlFile(File, Problems), Into(Into) {}

  void read();

private:
  Baseline &Into;
  bool HasVersion = false;

  void readKey(const Text &Key, yaml::Node &Value);
  void readEntry(yaml::Node &Node);
  void readDay(StringRef Key, yaml::Node &Value, std::string &Day);
};

void Baseline::Reader::readDay(StringRef Key, yaml::Node &Value,
                               std::string &Day) {
  std::optional<Text> Set = scalar(Key, Value, "a day");
  if (!Set)
    return;
  if (!isDay(Set->Value))
    fail(Value, "'" + Set->Value + "' is no day; write it as 2027-01-31");
  Day = Set->Value;
}

void Baseline::Reader::readEntry(yaml::Node &Node) {
  auto *Mapping = llvm::dyn_cast<yaml::MappingNode>(&Node);
  if (!Mapping) {
    if (!isMalformed())
      fail(Node, "an entry is a mapping: '{rule: ..., file: ..., ...}'");
    return;
  }
  Entry E;
  SettingOrigin Where = origin(Node);
  E.Line = Where.Line;
  const std::pair<StringRef, std::string *> Texts[] = {
      {"rule", &E.Rule},       {"file", &E.File},
      {"unit", &E.Unit},       {"function", &E.Function},
      {"message", &E.Message}, {"fingerprint", &E.Fingerprint},
      {"expires", &E.Expires}, {"reason", &E.Reason}};
  forEachKey(*Mapping, [&](const Text &Key, yaml::Node &Value) {
    const auto *Known = llvm::find_if(
        Texts, [&](const auto &T) { return T.first == Key.Value; });
    if (Known == std::end(Texts)) {
      std::vector<StringRef> Names;
      for (const auto &T : Texts)
        Names.push_back(T.first);
      return fail(Key.From,
                  unknownKey(Key.Value, Names, "docs/baseline.md lists them"));
    }
    if (Key.Value == "expires")
      return readDay(Key.Value, Value, E.Expires);
    if (std::optional<Text> Set = scalar(Key.Value, Value, "a text"))
      *Known->second = Set->Value;
  });
  if (isMalformed())
    return;
  for (StringRef Needed : {"rule", "file", "fingerprint"})
    for (const auto &T : Texts)
      if (T.first == Needed && T.second->empty())
        fail(Where, "the entry has no '" + Needed + "'");
  Into.Entries.push_back(std::move(E));
}

void Baseline::Reader::readKey(const Text &Key, yaml::Node &Value) {
  if (Key.Value == "version") {
    HasVersion = true;
    std::optional<Text> Set = scalar(Key.Value, Value, "1");
    if (Set && Set->Value != "1")
      fail(Value, "this irqlint reads baselines of version 1 only");
  } else if (Key.Value == "expires") {
    readDay(Key.Value, Value, Into.ExpiresAll);
  } else if (Key.Value == "findings") {
    auto *List = llvm::dyn_cast<yaml::SequenceNode>(&Value);
    if (!List && !llvm::isa<yaml::NullNode>(Value))
      return fail(Value, "'findings' expects a list");
    if (List)
      for (yaml::Node &Node : *List)
        readEntry(Node);
  } else {
    fail(Key.From, unknownKey(Key.Value, {"version", "expires", "findings"},
                              "docs/baseline.md lists them"));
  }
}

void Baseline::Reader::read() {
  YamlFile::read("a baseline", [this](yaml::MappingNode &Root) {
    forEachKey(Root, [this](const Text &Key, yaml::Node &Value) {
      readKey(Key, Value);
    });
  });
  if (!HasVersion && !isMalformed())
    fail({name().str(), 1, 1}, "not a baseline: it has no 'version'");
}

llvm::Error Baseline::parse(llvm::MemoryBufferRef File) {
  std::vector<SettingsProblem> Problems;
  Reader(*this, File, Problems).read();
  if (!Problems.empty())
    return llvm::make_error<SettingsError>(std::move(Problems));
  for (const Entry &E : Entries) {
    std::optional<unsigned> &Number = Numbers.emplace_back();
    if (!isLapsed(E))
      Number = Known.add(E.Rule, E.File, E.Fingerprint);
  }
  return llvm::Error::success();
}

llvm::Error Baseline::read() {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Buffer)
    return llvm::make_error<SettingsError>(std::vector<SettingsProblem>{
        {{Path, 1, 1},
         "can't be read: " + Buffer.getError().message() +
             "; --write-baseline writes a new one"}});
  return parse(llvm::MemoryBufferRef((*Buffer)->getBuffer(), Path));
}

bool Baseline::isJudged(const Entry &E) const {
  auto Whole = RulesOfWhole.find(unitOf(E));
  return Whole != RulesOfWhole.end() && Whole->second.contains(E.Rule);
}

void Baseline::apply(UnitReport &Report,
                     llvm::ArrayRef<std::string> RulesThatRan, bool TakeAll) {
  std::string Unit = relative(Report.File);
  const size_t Before = Current.size();
  if (Report.Outcome != UnitOutcome::NotAnalyzed)
    Units.insert(Unit);
  if (Report.Outcome == UnitOutcome::Analyzed && Report.Gaps.empty() &&
      !Report.Known)
    for (const std::string &Rule : RulesThatRan)
      RulesOfWhole[Unit].insert(Rule);
  for (const ReportFinding &F : Report.Findings) {
    if (F.Suppressed || !CurrentPlaces.insert(placeKey(F)).second)
      continue;
    Entry &E = Current.emplace_back();
    E.Rule = F.Rule->Id.str();
    E.File = relative(F.Where.File);
    if (E.File != Unit)
      E.Unit = Unit;
    E.Function = F.Function;
    E.Fingerprint = F.Fingerprint;
    E.Message = F.Message;
  }
  if (!TakeAll)
    return Known.takeOut(Report,
                         [this](StringRef File) { return relative(File); });
  Report.Known += Current.size() - Before;
  llvm::erase_if(Report.Findings,
                 [](const ReportFinding &F) { return !F.Suppressed; });
}

std::vector<const Baseline::Entry *> Baseline::gone() const {
  std::vector<const Entry *> Result;
  for (size_t I = 0; I < Entries.size(); ++I)
    if (Numbers[I] && !Known.wasMet(*Numbers[I]) && isJudged(Entries[I]))
      Result.push_back(&Entries[I]);
  return Result;
}

std::vector<const Baseline::Entry *> Baseline::lapsed() const {
  std::vector<const Entry *> Result;
  for (size_t I = 0; I < Entries.size(); ++I)
    if (!Numbers[I] && Units.contains(unitOf(Entries[I])))
      Result.push_back(&Entries[I]);
  return Result;
}

static llvm::Error replaceFile(StringRef Path, StringRef Text) {
  return llvm::writeToOutput(Path, [&](llvm::raw_ostream &OS) {
    OS << Text;
    return llvm::Error::success();
  });
}

/// One entry as a line.
static std::string line(const Baseline::Entry &E) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  OS << "  - {rule: " << E.Rule;
  auto Add = [&](StringRef Key, StringRef Value) {
    if (!Value.empty())
      OS << ", " << Key << ": \"" << yaml::escape(Value) << '"';
  };
  Add("file", E.File);
  Add("unit", E.Unit);
  Add("function", E.Function);
  Add("fingerprint", E.Fingerprint);
  Add("expires", E.Expires);
  Add("reason", E.Reason);
  Add("message", E.Message);
  OS << "}\n";
  return Text;
}

llvm::Expected<size_t> Baseline::write() const {
  auto Identity = [](const Entry &E) {
    return std::tie(E.File, E.Function, E.Rule, E.Fingerprint, E.Unit);
  };
  auto Less = [&](const Entry &L, const Entry &R) {
    return Identity(L) < Identity(R);
  };
  std::vector<Entry> All = Current;
  llvm::sort(All, Less);
  std::vector<Entry> Others;
  for (const Entry &Old : Entries) {
    auto New = llvm::lower_bound(All, Old, Less);
    if (New != All.end() && Identity(*New) == Identity(Old)) {
      New->Reason = Old.Reason;
      // Whoever writes a baseline anew takes what has lapsed back in.
      New->Expires = isLapsed(Old) ? "" : Old.Expires;
    } else if (!isJudged(Old)) {
      Others.push_back(Old);
    }
  }
  All.insert(All.end(), Others.begin(), Others.end());
  llvm::sort(All, Less);
  std::string Text =
      "# Known findings of irqlint, one a line. Written by --write-baseline.\n"
      "version: 1\n";
  if (!ExpiresAll.empty() && ExpiresAll >= Today)
    Text += "expires: " + ExpiresAll + "\n";
  Text += All.empty() ? "findings: []\n" : "findings:\n";
  for (const Entry &E : All)
    Text += line(E);
  if (llvm::Error Failed = replaceFile(Path, Text))
    return Failed;
  return All.size();
}

llvm::Expected<size_t> Baseline::prune() const {
  std::vector<const Entry *> Gone = gone();
  if (Gone.empty())
    return 0;
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Buffer)
    return llvm::createStringError(Buffer.getError(),
                                   "'" + Path + "' can't be read");
  llvm::DenseSet<unsigned> GoneLines;
  for (const Entry *E : Gone)
    GoneLines.insert(E->Line);
  std::string Text;
  StringRef Rest = (*Buffer)->getBuffer();
  for (unsigned Number = 1; !Rest.empty(); ++Number) {
    StringRef Line = Rest.take_front(Rest.find('\n'));
    Rest = Rest.drop_front(std::min(Line.size() + 1, Rest.size()));
    if (!GoneLines.contains(Number))
      Text += Line.str() + '\n';
    else if (!Line.ltrim().starts_with("- {") || !Line.rtrim().ends_with("}"))
      return llvm::createStringError(
          "'" + Path + "': the entry in line " + std::to_string(Number) +
          " isn't on one line; write the baseline anew with --write-baseline");
  }
  if (llvm::Error Failed = replaceFile(Path, Text))
    return Failed;
  return Gone.size();
}
