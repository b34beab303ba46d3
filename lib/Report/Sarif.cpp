//===- Sarif.cpp - Reports as SARIF 2.1.0 ---------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Clang's SarifDocumentWriter keeps a document in memory and knows neither
// state on a path, nor suppressions, nor notifications; so this is a writer of
// its own, on LLVM's JSON stream.
//
//===----------------------------------------------------------------------===//

#include "Report/Json.h"
#include "Report/ReportWriter.h"
#include "Report/RuleTexts.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace json = llvm::json;

/// The base to which the uris of files are relative.
static constexpr StringRef RootId = "%SRCROOT%";

/// Kinds of notifications: what could not be analysed, and why.
enum Notification { ParseError, NotExplored, BadSuppression };
static constexpr struct {
  StringRef Id, Name, Text, Help;
} Notifications[] = {
    {"parse-error", "SourceDidNotParse",
     "The parser found an error; functions with errors are not analyzed.",
     "Give irqlint the flags and the headers that the file is built with."},
    {"not-explored", "FunctionNotExplored",
     "A function was not explored whole; it may have more findings.",
     "Raise --max-nodes, or split the function."},
    {"suppression", "SuppressionComment",
     "Something is wrong with a suppression comment.",
     "Mend the comment: irqlint --list-checks lists the ids of the rules."},
};

/// A path as part of a uri: what isn't allowed in one is encoded, byte by byte.
static std::string encodePath(StringRef Path) {
  std::string Result;
  for (unsigned char C : Path) {
    if (llvm::isAlnum(C) || StringRef("/-._~!$&'()*+,;=@").contains(C))
      Result += C;
    else
      Result += "%" + llvm::utohexstr(C, /*LowerCase=*/false, 2);
  }
  return Result;
}

static std::string fileUri(StringRef Absolute) {
  return "file://" + encodePath(Absolute);
}

static std::string describe(const IrqlRange &Irql) {
  auto Name = [](int Level) {
    std::string Text = irqlName(Level).str();
    return Text == "DIRQL" ? Text + " (" + std::to_string(Level) + ")" : Text;
  };
  if (Irql.Min == Irql.Max)
    return Name(Irql.Min);
  return Name(Irql.Min) + " to " + Name(Irql.Max);
}

static std::string describe(const HeldAtPoint &Lock) {
  std::string Text =
      Lock.Name.empty() ? Lock.Noun : Lock.Noun + " '" + Lock.Name + "'";
  if (Lock.Shared)
    Text += " (shared)";
  if (Lock.Count > 1)
    Text += ", " + std::to_string(Lock.Count) + " times";
  return Lock.Certain ? Text : Text + ", unless released by code not seen";
}

/// What a viewer shows beside a step.
static json::Object state(const PathMoment &Moment) {
  std::string Locks;
  for (const HeldAtPoint &Lock : Moment.Locks)
    Locks += (Locks.empty() ? "" : "; ") + describe(Lock);
  return json::Object{
      {"IRQL", json::Object{{"text", describe(Moment.Irql)}}},
      {"locks held", json::Object{{"text", Locks.empty() ? "none" : Locks}}}};
}

static unsigned countLocks(const PathMoment &Moment) {
  unsigned Count = 0;
  for (const HeldAtPoint &Lock : Moment.Locks)
    Count += Lock.Count;
  return Count;
}

/// Kinds of a step, from those that the standard names.
static std::vector<StringRef> kinds(const ReportStep &Step,
                                    const PathMoment &Before) {
  switch (Step.Kind) {
  case NoteKind::Start:
    return {"enter", "function"};
  case NoteKind::Entered:
    return {"call", "function"};
  case NoteKind::Returned:
    return {"return", "function"};
  case NoteKind::Condition:
    return {"branch"};
  case NoteKind::End:
    return {"exit", "function"};
  case NoteKind::Event: {
    unsigned Had = countLocks(Before), Has = countLocks(Step.After);
    if (Has != Had)
      return {Has > Had ? "acquire" : "release", "lock"};
    return {"value"};
  }
  case NoteKind::Elsewhere:
    break;
  }
  return {};
}

static StringRef importance(const ReportStep &Step) {
  if (Step.Silent)
    return "unimportant";
  return Step.Kind == NoteKind::Event || Step.Kind == NoteKind::End
             ? "essential"
             : "important";
}

namespace {

/// Writes the document as units come: tool and results in the order of their
/// arrival, then what is gathered on the way.
class SarifWriter : public ReportWriter {
public:
  SarifWriter(llvm::raw_ostream &OS, const RunStart &Start,
              const ContractTable &Contracts);
  void add(const UnitReport &Unit) override;
  void finish(const RunEnd &End) override;

private:
  json::OStream Out;
  std::string Root;
  /// By id.
  llvm::StringMap<unsigned> RuleIndex;
  llvm::StringMap<unsigned> ArtifactIndex;
  std::vector<std::string> Artifacts;
  std::vector<json::Value> Told;

  void writeTool(const RunStart &Start, const ContractTable &Contracts);
  void writeResult(const ReportFinding &F, const UnitReport &Unit);
  void writeFlow(const ReportFinding &F, const UnitReport &Unit);
  unsigned artifact(StringRef File);
  json::Object artifactLocation(StringRef File);
  json::Object location(const ReportPlace &Where, const UnitReport &Unit);
  void notify(Notification Kind, Severity Level, std::string Text,
              const ReportPlace &Where, const UnitReport &Unit);
};

} // namespace

static json::Object text(StringRef Text) {
  // The value of a StringRef wouldn't own its text.
  return json::Object{{"text", Text.str()}};
}

static json::Object describeRule(const RuleInfo &Rule,
                                 const ContractTable &Contracts) {
  RuleTexts Texts = makeRuleTexts(Rule, Contracts);
  // At most ten are shown by GitHub.
  json::Array Tags({"reliability", "windows-kernel"});
  json::Array BugChecks;
  for (uint32_t Code : Rule.BugChecks) {
    BugChecks.push_back(bugCheckTitle(Code, Contracts));
    if (Tags.size() < 10)
      Tags.push_back("bugcheck-0x" + llvm::utohexstr(Code));
  }
  return json::Object{
      {"id", Rule.Id},
      {"name", Texts.Name},
      {"shortDescription", text(Texts.Summary)},
      {"fullDescription", text(Texts.Description)},
      {"helpUri", Texts.HelpUri},
      {"help",
       json::Object{{"text", Texts.Help}, {"markdown", Texts.Markdown}}},
      {"defaultConfiguration",
       json::Object{{"level", "warning"}, {"enabled", Rule.DefaultOn}}},
      {"properties", json::Object{{"tags", std::move(Tags)},
                                  {"precision", "high"},
                                  {"problem.severity", "error"},
                                  {"bugChecks", std::move(BugChecks)}}}};
}

SarifWriter::SarifWriter(llvm::raw_ostream &OS, const RunStart &Start,
                         const ContractTable &Contracts)
    : Out(OS), Root(Start.SourceRoot) {
  Out.objectBegin();
  Out.attribute("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
  Out.attribute("version", "2.1.0");
  Out.attributeBegin("runs");
  Out.arrayBegin();
  Out.objectBegin();
  writeTool(Start, Contracts);
  Out.attribute("columnKind", "utf16CodeUnits");
  Out.attributeObject("originalUriBaseIds", [&] {
    Out.attributeObject(RootId,
                        [&] { Out.attribute("uri", fileUri(Root) + "/"); });
  });
  Out.attributeBegin("results");
  Out.arrayBegin();
}

void SarifWriter::writeTool(const RunStart &Start,
                            const ContractTable &Contracts) {
  auto WriteRules = [&] {
    for (const RuleEntry &Entry : allRules()) {
      RuleIndex[Entry.Info->Id] = RuleIndex.size();
      Out.value(describeRule(*Entry.Info, Contracts));
    }
  };
  auto WriteNotifications = [&] {
    for (const auto &Known : Notifications)
      Out.value(json::Object{{"id", Known.Id},
                             {"name", Known.Name},
                             {"shortDescription", text(Known.Text)},
                             {"fullDescription", text(Known.Text)},
                             {"help", text(Known.Help)}});
  };
  Out.attributeObject("tool", [&] {
    Out.attributeObject("driver", [&] {
      Out.attribute("name", "irqlint");
      Out.attribute("version", Start.Version);
      Out.attribute("semanticVersion", Start.Version);
      Out.attribute("informationUri", homepage());
      Out.attributeArray("rules", WriteRules);
      Out.attributeArray("notifications", WriteNotifications);
    });
  });
}

unsigned SarifWriter::artifact(StringRef File) {
  auto [Known, New] = ArtifactIndex.try_emplace(File, Artifacts.size());
  if (New)
    Artifacts.push_back(File.str());
  return Known->second;
}

json::Object SarifWriter::artifactLocation(StringRef File) {
  StringRef Name = relativeTo(Root, File);
  if (Name.size() == File.size())
    return json::Object{{"uri", fileUri(File)}};
  return json::Object{{"uri", encodePath(Name)}, {"uriBaseId", RootId}};
}

json::Object SarifWriter::location(const ReportPlace &Where,
                                   const UnitReport &Unit) {
  json::Object Artifact = artifactLocation(Where.File);
  Artifact["index"] = artifact(Where.File);
  json::Object Region{{"startLine", Where.Line},
                      {"startColumn", Where.utf16Column()}};
  // A token may go on in the next line.
  if (Where.EndColumn > Where.Column)
    Region["endColumn"] = Where.utf16EndColumn();
  if (const ReportExcerpt *Source = Unit.excerpt(Where))
    Region["snippet"] = text(Source->line(Where.Line));
  return json::Object{{"physicalLocation",
                       json::Object{{"artifactLocation", std::move(Artifact)},
                                    {"region", std::move(Region)}}}};
}

void SarifWriter::writeFlow(const ReportFinding &F, const UnitReport &Unit) {
  int Depth = 0;
  PathMoment Before;
  auto Write = [&](const ReportStep &Step,
                   const std::vector<StringRef> &Kinds) {
    json::Object Location = location(Step.Where, Unit);
    Location["message"] = text(Step.Text);
    json::Object Result{{"location", std::move(Location)},
                        {"nestingLevel", Depth},
                        {"importance", importance(Step)}};
    if (!Kinds.empty())
      Result["kinds"] = json::Array(Kinds);
    if (Step.After.isKnown())
      Result["state"] = state(Step.After);
    Out.value(std::move(Result));
  };
  bool Ends = false;
  for (const ReportStep &Step : F.Steps) {
    if (Step.Kind == NoteKind::Elsewhere || !Step.Where.isKnown())
      continue;
    if (Step.Kind == NoteKind::Returned)
      --Depth;
    Write(Step, kinds(Step, Before));
    if (Step.Kind == NoteKind::Entered)
      ++Depth;
    Before = Step.After;
    Ends |= Step.Kind == NoteKind::End;
  }
  // Otherwise the path ends at the finding itself.
  if (!Ends)
    Write({F.Where, F.Message, NoteKind::End, F.AtEnd}, {"danger"});
}

/// The lines around one, as far as they are at hand.
static json::Object around(const ReportExcerpt &Source, unsigned Line) {
  const unsigned Around = 2;
  unsigned First = std::max(Source.Line + Around, Line) - Around;
  unsigned Last = std::min(Source.Line + Source.lines() - 1, Line + Around);
  std::string Text;
  for (unsigned Number = First; Number <= Last; ++Number)
    Text += Source.line(Number).str() + '\n';
  return json::Object{
      {"startLine", First}, {"endLine", Last}, {"snippet", text(Text)}};
}

void SarifWriter::writeResult(const ReportFinding &F, const UnitReport &Unit) {
  Out.objectBegin();
  Out.attribute("ruleId", F.Rule->Id);
  Out.attribute("ruleIndex", RuleIndex.lookup(F.Rule->Id));
  Out.attribute("kind", "fail");
  Out.attribute("level", severityName(F.Level));
  Out.attribute("message", text(F.Message));
  json::Object Where = location(F.Where, Unit);
  if (const ReportExcerpt *Source = Unit.excerpt(F.Where))
    if (json::Object *Physical = Where.getObject("physicalLocation"))
      (*Physical)["contextRegion"] = around(*Source, F.Where.Line);
  if (!F.Function.empty())
    Where["logicalLocations"] = {
        json::Object{{"name", F.Function}, {"kind", "function"}}};
  Out.attribute("locations", {std::move(Where)});
  Out.attributeObject("partialFingerprints",
                      [&] { Out.attribute("irqlint/v1", F.Fingerprint); });
  if (F.Suppressed)
    Out.attributeArray("suppressions", [&] {
      json::Object Suppression{{"kind", "inSource"}};
      if (!F.SuppressionReason.empty())
        Suppression["justification"] = json::fixUTF8(F.SuppressionReason);
      Out.value(std::move(Suppression));
    });
  Out.attributeArray("codeFlows", [&] {
    Out.objectBegin();
    Out.attributeArray("threadFlows", [&] {
      Out.object([&] {
        Out.attributeArray("locations", [&] { writeFlow(F, Unit); });
      });
    });
    Out.objectEnd();
  });
  Out.attributeArray("relatedLocations", [&] {
    int64_t Id = 0;
    for (const ReportStep &Step : F.Steps) {
      if (Step.Silent || !Step.Where.isKnown())
        continue;
      json::Object Related = location(Step.Where, Unit);
      Related["id"] = ++Id;
      Related["message"] = text(Step.Text);
      Out.value(std::move(Related));
    }
  });
  Out.attributeObject("properties", [&] {
    Out.attribute("function", F.Function);
    Out.attribute("root", F.Root);
    Out.attribute("context", F.Context);
    Out.attributeArray("bugChecks", [&] {
      for (uint32_t Code : F.BugChecks)
        Out.value("0x" + llvm::utohexstr(Code));
    });
  });
  Out.objectEnd();
}

void SarifWriter::notify(Notification Kind, Severity Level, std::string Text,
                         const ReportPlace &Where, const UnitReport &Unit) {
  json::Object Told{{"descriptor", json::Object{{"id", Notifications[Kind].Id},
                                                {"index", int64_t(Kind)}}},
                    {"level", severityName(Level)},
                    {"message", text(json::fixUTF8(Text))}};
  if (Where.isKnown())
    Told["locations"] = {location(Where, Unit)};
  this->Told.push_back(std::move(Told));
}

void SarifWriter::add(const UnitReport &Unit) {
  artifact(Unit.File);
  for (const ReportFinding &F : Unit.Findings)
    writeResult(F, Unit);
  bool Explained = false;
  for (const ReportProblem &Problem : Unit.Problems) {
    bool Parser = Problem.Level == Severity::Error;
    Explained |= Parser;
    notify(Parser ? ParseError : BadSuppression, Problem.Level, Problem.Text,
           Problem.Where, Unit);
  }
  for (const ReportGap &Gap : Unit.Gaps)
    notify(NotExplored, Severity::Warning,
           "'" + Gap.Function +
               "' was not explored whole: " + describe(Gap.Seen).str(),
           Gap.Where, Unit);
  if (Unit.Outcome == UnitOutcome::NotAnalyzed && !Explained) {
    ReportPlace File{Unit.File, 1, 1, 1};
    notify(ParseError, Severity::Error, "this file was not analyzed", File,
           Unit);
  }
}

void SarifWriter::finish(const RunEnd &End) {
  Out.arrayEnd();
  Out.attributeEnd();
  Out.attributeArray("artifacts", [&] {
    for (const std::string &File : Artifacts)
      Out.value(
          json::Object{{"location", artifactLocation(File)},
                       {"sourceLanguage",
                        StringRef(File).ends_with(".c") ? "c" : "cplusplus"}});
  });
  Out.attributeArray("invocations", [&] {
    Out.objectBegin();
    // What was found is no failure of the tool; what was not seen is one.
    Out.attribute("executionSuccessful", End.ExitCode != 2);
    Out.attribute("exitCode", End.ExitCode);
    Out.attributeArray("toolExecutionNotifications", [&] {
      for (json::Value &Notification : Told)
        Out.value(Notification);
    });
    Out.objectEnd();
  });
  Out.objectEnd();
  Out.arrayEnd();
  Out.attributeEnd();
  Out.objectEnd();
  Out.flush();
}

std::unique_ptr<ReportWriter>
irqlint::makeSarifWriter(llvm::raw_ostream &OS, const RunStart &Start,
                         const ContractTable &Contracts) {
  return std::make_unique<SarifWriter>(OS, Start, Contracts);
}
