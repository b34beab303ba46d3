//===- Json.cpp - Reports as JSON lines -----------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Json.h"
#include "Rules/Rule.h"
#include "llvm/ADT/StringExtras.h"

using namespace irqlint;
using llvm::StringRef;
namespace json = llvm::json;

/// Changes with a change that an older reader would get wrong.
static constexpr int64_t FormatVersion = 1;

//===----------------------------------------------------------------------===//
// Names of enumerators
//===----------------------------------------------------------------------===//

template <typename T> struct Named {
  T Value;
  StringRef Name;
};

static constexpr Named<NoteKind> NoteKinds[] = {
    {NoteKind::Elsewhere, "elsewhere"},
    {NoteKind::Start, "start"},
    {NoteKind::Entered, "entered"},
    {NoteKind::Returned, "returned"},
    {NoteKind::Condition, "condition"},
    {NoteKind::Event, "event"},
    {NoteKind::End, "end"}};
static constexpr Named<UnitOutcome> Outcomes[] = {
    {UnitOutcome::Analyzed, "analyzed"},
    {UnitOutcome::PartlyAnalyzed, "partly-analyzed"},
    {UnitOutcome::NotAnalyzed, "not-analyzed"}};
static constexpr Named<Coverage> Coverages[] = {
    {Coverage::Explored, "explored"},
    {Coverage::NodeLimit, "node-limit"},
    {Coverage::LoopLimit, "loop-limit"},
    {Coverage::NoGraph, "no-graph"},
    {Coverage::ParseError, "parse-error"}};

template <typename T, size_t N>
static StringRef nameOf(const Named<T> (&Names)[N], T Value) {
  for (const Named<T> &Known : Names)
    if (Known.Value == Value)
      return Known.Name;
  llvm_unreachable("every enumerator has a name");
}

StringRef irqlint::name(NoteKind Kind) { return nameOf(NoteKinds, Kind); }
StringRef irqlint::name(UnitOutcome Outcome) {
  return nameOf(Outcomes, Outcome);
}
StringRef irqlint::name(Coverage Seen) { return nameOf(Coverages, Seen); }

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

json::Value irqlint::toJson(const PathMoment &Moment) {
  if (!Moment.isKnown())
    return nullptr;
  json::Array Locks;
  for (const HeldAtPoint &Lock : Moment.Locks)
    Locks.push_back(json::Object{{"noun", Lock.Noun},
                                 {"name", Lock.Name},
                                 {"shared", Lock.Shared},
                                 {"count", Lock.Count},
                                 {"certain", Lock.Certain}});
  return json::Object{{"irql", {Moment.Irql.Min, Moment.Irql.Max}},
                      {"locks", std::move(Locks)}};
}

/// The names of files are bytes; a name that isn't UTF-8 loses some.
static std::string validName(StringRef File) { return json::fixUTF8(File); }

static void addPlace(json::Object &Into, const ReportPlace &Where) {
  if (!Where.isKnown())
    return;
  Into["file"] = validName(Where.File);
  Into["line"] = Where.Line;
  Into["column"] = Where.Column;
  Into["endColumn"] = Where.EndColumn;
  if (Where.Shorter || Where.TokenShorter) {
    Into["utf16Column"] = Where.utf16Column();
    Into["utf16EndColumn"] = Where.utf16EndColumn();
  }
}

static json::Object toObject(const ReportStep &Step) {
  json::Object Result{{"kind", name(Step.Kind)},
                      {"text", Step.Text},
                      {"after", toJson(Step.After)}};
  addPlace(Result, Step.Where);
  if (Step.Silent)
    Result["silent"] = true;
  return Result;
}

static json::Object toObject(const ReportFinding &F) {
  json::Array Steps, BugChecks;
  for (const ReportStep &Step : F.Steps)
    Steps.push_back(toObject(Step));
  for (uint32_t Code : F.BugChecks)
    BugChecks.push_back("0x" + llvm::utohexstr(Code));
  json::Object Result{{"type", "finding"},
                      {"rule", F.Rule->Id},
                      {"level", severityName(F.Level)},
                      {"message", F.Message},
                      {"function", F.Function},
                      {"root", F.Root},
                      {"context", F.Context},
                      {"bugChecks", std::move(BugChecks)},
                      {"fingerprint", F.Fingerprint},
                      {"steps", std::move(Steps)},
                      {"atEnd", toJson(F.AtEnd)},
                      {"rendered", json::fixUTF8(F.Rendered)}};
  addPlace(Result, F.Where);
  if (F.Suppressed) {
    Result["suppressed"] = true;
    Result["suppressionReason"] = json::fixUTF8(F.SuppressionReason);
  }
  return Result;
}

static json::Object toObject(const ReportGap &Gap) {
  json::Object Result{{"type", "gap"},
                      {"function", Gap.Function},
                      {"why", name(Gap.Seen)},
                      {"text", describe(Gap.Seen)}};
  addPlace(Result, Gap.Where);
  return Result;
}

static json::Object toObject(const ReportProblem &Problem) {
  json::Object Result{{"type", "problem"},
                      {"level", severityName(Problem.Level)},
                      {"text", json::fixUTF8(Problem.Text)}};
  if (Problem.Fails)
    Result["fails"] = true;
  addPlace(Result, Problem.Where);
  return Result;
}

static json::Object toObject(const ReportExcerpt &Excerpt) {
  return json::Object{{"type", "source"},
                      {"file", validName(Excerpt.File)},
                      {"line", Excerpt.Line},
                      {"function", Excerpt.Function},
                      {"text", Excerpt.Text}};
}

static void writeLine(llvm::raw_ostream &OS, json::Object Line) {
  OS << json::Value(std::move(Line)) << '\n';
}

void irqlint::writeJsonUnit(llvm::raw_ostream &OS, const UnitReport &Unit) {
  std::string File = validName(Unit.File);
  json::Array Supplied;
  for (const std::string &Header : Unit.SuppliedHeaders)
    Supplied.push_back(validName(Header));
  writeLine(OS, json::Object{{"type", "unit"},
                             {"unit", File},
                             {"outcome", name(Unit.Outcome)},
                             {"explored", Unit.Explored},
                             {"compared", Unit.Compared},
                             {"known", Unit.Known},
                             {"suppliedHeaders", std::move(Supplied)},
                             {"log", json::fixUTF8(Unit.Log)}});
  auto Write = [&](const auto &Part) {
    json::Object Line = toObject(Part);
    Line["unit"] = File;
    writeLine(OS, std::move(Line));
  };
  llvm::for_each(Unit.Findings, Write);
  llvm::for_each(Unit.Gaps, Write);
  llvm::for_each(Unit.Problems, Write);
  llvm::for_each(Unit.Excerpts, Write);
}

namespace {

class JsonWriter : public ReportWriter {
public:
  JsonWriter(llvm::raw_ostream &OS, const RunStart &Start) : OS(OS) {
    writeLine(OS, json::Object{{"type", "run"},
                               {"format", FormatVersion},
                               {"version", Start.Version},
                               {"sourceRoot", validName(Start.SourceRoot)}});
  }
  void add(const UnitReport &Unit) override {
    writeJsonUnit(OS, Unit);
    ++Units;
    for (const ReportFinding &F : Unit.Findings)
      ++(F.Suppressed ? Suppressed : Findings);
    Gaps += Unit.Gaps.size();
    NotWhole += Unit.Outcome != UnitOutcome::Analyzed;
  }
  void finish(const RunEnd &End) override {
    writeLine(OS, json::Object{{"type", "summary"},
                               {"units", Units},
                               {"unitsNotWhole", NotWhole},
                               {"findings", Findings},
                               {"suppressed", Suppressed},
                               {"gaps", Gaps},
                               {"exitCode", End.ExitCode}});
  }

private:
  llvm::raw_ostream &OS;
  int64_t Units = 0, NotWhole = 0, Findings = 0, Suppressed = 0, Gaps = 0;
};

} // namespace

std::unique_ptr<ReportWriter> irqlint::makeJsonWriter(llvm::raw_ostream &OS,
                                                      const RunStart &Start) {
  return std::make_unique<JsonWriter>(OS, Start);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace irqlint {

template <typename T, size_t N>
static bool readName(const json::Value &From, T &Into, json::Path P,
                     const Named<T> (&Names)[N]) {
  for (const Named<T> &Known : Names)
    if (From.getAsString() == Known.Name) {
      Into = Known.Value;
      return true;
    }
  P.report("unknown value");
  return false;
}
static bool fromJSON(const json::Value &From, Severity &Into, json::Path P) {
  std::optional<Severity> Known =
      parseSeverity(From.getAsString().value_or(""));
  if (!Known) {
    P.report("unknown value");
    return false;
  }
  Into = *Known;
  return true;
}
static bool fromJSON(const json::Value &From, NoteKind &Into, json::Path P) {
  return readName(From, Into, P, NoteKinds);
}
static bool fromJSON(const json::Value &From, UnitOutcome &Into, json::Path P) {
  return readName(From, Into, P, Outcomes);
}
static bool fromJSON(const json::Value &From, Coverage &Into, json::Path P) {
  return readName(From, Into, P, Coverages);
}

static bool fromJSON(const json::Value &From, const RuleInfo *&Into,
                     json::Path P) {
  for (const RuleEntry &Entry : allRules())
    if (From.getAsString() == Entry.Info->Id) {
      Into = Entry.Info;
      return true;
    }
  P.report("unknown rule");
  return false;
}

static bool fromJSON(const json::Value &From, HeldAtPoint &Into, json::Path P) {
  json::ObjectMapper Map(From, P);
  return Map && Map.map("noun", Into.Noun) && Map.map("name", Into.Name) &&
         Map.map("shared", Into.Shared) && Map.map("count", Into.Count) &&
         Map.map("certain", Into.Certain);
}

static bool fromJSON(const json::Value &From, PathMoment &Into, json::Path P) {
  if (From.getAsNull()) {
    Into = {};
    return true;
  }
  json::ObjectMapper Map(From, P);
  std::vector<int64_t> Bounds;
  if (!Map || !Map.map("irql", Bounds) || !Map.map("locks", Into.Locks))
    return false;
  auto IsLevel = [](int64_t Level) {
    return Level >= IrqlPassive && Level <= IrqlHigh;
  };
  if (Bounds.size() != 2 || !llvm::all_of(Bounds, IsLevel)) {
    P.field("irql").report("expected two levels from 0 to 15");
    return false;
  }
  Into.Irql = {int8_t(Bounds[0]), int8_t(Bounds[1])};
  return true;
}

static bool readPlace(json::ObjectMapper &Map, ReportPlace &Into,
                      json::Path P) {
  if (!Map.mapOptional("file", Into.File) ||
      !Map.mapOptional("line", Into.Line) ||
      !Map.mapOptional("column", Into.Column) ||
      !Map.mapOptional("endColumn", Into.EndColumn))
    return false;
  unsigned Column = Into.Column, End = Into.EndColumn;
  if (!Map.mapOptional("utf16Column", Column) ||
      !Map.mapOptional("utf16EndColumn", End))
    return false;
  if (Column > Into.Column || End > Into.EndColumn ||
      Into.Column - Column > Into.EndColumn - End) {
    P.field("utf16Column").report("doesn't fit the column in bytes");
    return false;
  }
  Into.Shorter = Into.Column - Column;
  Into.TokenShorter = Into.EndColumn - Into.Shorter - End;
  return true;
}

static bool fromJSON(const json::Value &From, ReportStep &Into, json::Path P) {
  json::ObjectMapper Map(From, P);
  return Map && readPlace(Map, Into.Where, P) && Map.map("kind", Into.Kind) &&
         Map.map("text", Into.Text) && Map.map("after", Into.After) &&
         Map.mapOptional("silent", Into.Silent);
}

static bool fromJSON(const json::Value &From, ReportFinding &Into,
                     json::Path P) {
  json::ObjectMapper Map(From, P);
  std::vector<std::string> BugChecks;
  if (!Map || !readPlace(Map, Into.Where, P) || !Map.map("rule", Into.Rule) ||
      !Map.map("level", Into.Level) || !Map.map("message", Into.Message) ||
      !Map.map("function", Into.Function) || !Map.map("root", Into.Root) ||
      !Map.map("context", Into.Context) || !Map.map("bugChecks", BugChecks) ||
      !Map.map("fingerprint", Into.Fingerprint) ||
      !Map.map("steps", Into.Steps) || !Map.map("atEnd", Into.AtEnd) ||
      !Map.map("rendered", Into.Rendered) ||
      !Map.mapOptional("suppressed", Into.Suppressed) ||
      !Map.mapOptional("suppressionReason", Into.SuppressionReason))
    return false;
  for (StringRef Text : BugChecks) {
    uint32_t Code;
    if (!Text.starts_with("0x") || Text.getAsInteger(0, Code)) {
      P.field("bugChecks").report("expected codes such as \"0x139\"");
      return false;
    }
    Into.BugChecks.push_back(Code);
  }
  return true;
}

static bool fromJSON(const json::Value &From, ReportGap &Into, json::Path P) {
  json::ObjectMapper Map(From, P);
  return Map && readPlace(Map, Into.Where, P) &&
         Map.map("function", Into.Function) && Map.map("why", Into.Seen);
}

static bool fromJSON(const json::Value &From, ReportProblem &Into,
                     json::Path P) {
  json::ObjectMapper Map(From, P);
  return Map && readPlace(Map, Into.Where, P) && Map.map("text", Into.Text) &&
         Map.map("level", Into.Level) && Map.mapOptional("fails", Into.Fails);
}

static bool fromJSON(const json::Value &From, ReportExcerpt &Into,
                     json::Path P) {
  json::ObjectMapper Map(From, P);
  return Map && Map.map("file", Into.File) && Map.map("line", Into.Line) &&
         Map.map("function", Into.Function) && Map.map("text", Into.Text);
}

static bool fromJSON(const json::Value &From, RunStart &Into, json::Path P) {
  json::ObjectMapper Map(From, P);
  int64_t Format;
  if (!Map || !Map.map("format", Format) || !Map.map("version", Into.Version) ||
      !Map.map("sourceRoot", Into.SourceRoot))
    return false;
  if (Format != FormatVersion) {
    P.field("format").report("written by another version of irqlint");
    return false;
  }
  return true;
}

static bool fromJSON(const json::Value &From, RunEnd &Into, json::Path P) {
  json::ObjectMapper Map(From, P);
  return Map && Map.map("exitCode", Into.ExitCode);
}

} // namespace irqlint

namespace {

/// Puts lines together to units.
class LineReader {
public:
  /// False on error, of which \p P then knows.
  bool read(const json::Value &Line, json::Path P);
  JsonReport take() { return std::move(Report); }

private:
  UnitReport &unit(StringRef Name);
  template <typename T>
  bool append(const json::Value &Line, std::vector<T> UnitReport::*Where,
              json::Path P);

  JsonReport Report;
  llvm::StringMap<size_t> Latest;
};

} // namespace

UnitReport &LineReader::unit(StringRef Name) {
  auto [Known, New] = Latest.try_emplace(Name, Report.Units.size());
  if (New)
    Report.Units.emplace_back().File = Name.str();
  return Report.Units[Known->second];
}

template <typename T>
bool LineReader::append(const json::Value &Line,
                        std::vector<T> UnitReport::*Where, json::Path P) {
  json::ObjectMapper Map(Line, P);
  std::string Unit;
  T New;
  if (!Map || !Map.map("unit", Unit) || !fromJSON(Line, New, P))
    return false;
  (unit(Unit).*Where).push_back(std::move(New));
  return true;
}

bool LineReader::read(const json::Value &Line, json::Path P) {
  json::ObjectMapper Map(Line, P);
  std::string Type;
  if (!Map || !Map.map("type", Type))
    return false;
  if (Type == "finding")
    return append(Line, &UnitReport::Findings, P);
  if (Type == "gap")
    return append(Line, &UnitReport::Gaps, P);
  if (Type == "problem")
    return append(Line, &UnitReport::Problems, P);
  if (Type == "source")
    return append(Line, &UnitReport::Excerpts, P);
  if (Type == "run")
    return fromJSON(Line, Report.Start.emplace(), P);
  if (Type == "summary")
    return fromJSON(Line, Report.End.emplace(), P);
  if (Type != "unit") {
    P.field("type").report("unknown type");
    return false;
  }
  std::string Name;
  if (!Map.map("unit", Name))
    return false;
  // A file may be analysed twice, with other flags.
  Latest.erase(Name);
  UnitReport &Unit = unit(Name);
  return Map.map("outcome", Unit.Outcome) &&
         Map.map("explored", Unit.Explored) &&
         Map.mapOptional("compared", Unit.Compared) &&
         Map.mapOptional("known", Unit.Known) &&
         Map.mapOptional("suppliedHeaders", Unit.SuppliedHeaders) &&
         Map.map("log", Unit.Log);
}

llvm::Expected<JsonReport> irqlint::readJsonReport(StringRef Text) {
  LineReader Reader;
  for (unsigned Number = 1; !Text.empty(); ++Number) {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    if (Line.trim().empty())
      continue;
    auto Say = [&](llvm::Error E) {
      return llvm::createStringError("line " + llvm::Twine(Number) + ": " +
                                     llvm::toString(std::move(E)));
    };
    llvm::Expected<json::Value> Value = json::parse(Line);
    if (!Value)
      return Say(Value.takeError());
    json::Path::Root Root("line");
    if (!Reader.read(*Value, Root))
      return Say(Root.getError());
  }
  return Reader.take();
}
