//===- Html.cpp - The HTML report -----------------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The page is lib/Report/html/report.html with its style and script; the data
// are JSON in elements of their own, one for each unit, so that they are
// written as they come.
//
//===----------------------------------------------------------------------===//

#include "Report/Embedded.h"
#include "Report/Json.h"
#include "Report/ReportWriter.h"
#include "Report/RuleTexts.h"
#include "llvm/ADT/StringExtras.h"

using namespace irqlint;
using llvm::StringRef;
namespace json = llvm::json;

namespace {

class HtmlWriter : public ReportWriter {
public:
  HtmlWriter(llvm::raw_ostream &OS, const RunStart &Start,
             const ContractTable &Contracts);
  void add(const UnitReport &Unit) override;
  void finish(const RunEnd &End) override;

private:
  llvm::raw_ostream &OS;
  std::string Root;
  /// What of the page is still to be written.
  StringRef Rest;

  void writeUpTo(StringRef Mark);
  void writeData(StringRef Kind, json::Value Data);
};

/// Names the files of one unit by number.
class FileNumbers {
public:
  explicit FileNumbers(StringRef Root) : Root(Root) {}
  int64_t number(StringRef File) {
    auto [Known, New] = Numbers.try_emplace(File, Names.size());
    if (New)
      Names.push_back(json::fixUTF8(relativeTo(Root, File)));
    return Known->second;
  }
  json::Array take() { return std::move(Names); }

private:
  StringRef Root;
  llvm::StringMap<int64_t> Numbers;
  json::Array Names;
};

} // namespace

/// [file, line, column, end column], columns in UTF-16 code units as a script
/// counts; null if no place is known.
static json::Value place(const ReportPlace &Where, FileNumbers &Files) {
  if (!Where.isKnown())
    return nullptr;
  return json::Array{Files.number(Where.File), Where.Line, Where.utf16Column(),
                     Where.utf16EndColumn()};
}

static json::Object finding(const ReportFinding &F, FileNumbers &Files) {
  json::Array Steps, BugChecks;
  for (const ReportStep &Step : F.Steps)
    Steps.push_back(json::Object{{"place", place(Step.Where, Files)},
                                 {"text", Step.Text},
                                 {"kind", name(Step.Kind)},
                                 {"silent", Step.Silent},
                                 {"after", toJson(Step.After)}});
  for (uint32_t Code : F.BugChecks)
    BugChecks.push_back("0x" + llvm::utohexstr(Code));
  return json::Object{{"rule", F.Rule->Id},
                      {"level", severityName(F.Level)},
                      {"place", place(F.Where, Files)},
                      {"message", F.Message},
                      {"function", F.Function},
                      {"root", F.Root},
                      {"context", F.Context},
                      {"fingerprint", F.Fingerprint},
                      {"bugChecks", std::move(BugChecks)},
                      {"suppressed", F.Suppressed},
                      {"reason", json::fixUTF8(F.SuppressionReason)},
                      {"steps", std::move(Steps)},
                      {"atEnd", toJson(F.AtEnd)}};
}

static json::Object describeRun(const RunStart &Start,
                                const ContractTable &Contracts) {
  json::Object Rules, BugChecks;
  for (const RuleEntry &Entry : allRules()) {
    RuleTexts Texts = makeRuleTexts(*Entry.Info, Contracts);
    Rules[Entry.Info->Id] = json::Object{{"summary", Entry.Info->Summary},
                                         {"page", Texts.Markdown},
                                         {"uri", Texts.HelpUri}};
    for (uint32_t Code : Entry.Info->BugChecks)
      if (const BugCheck *Known = Contracts.bugCheck(Code))
        BugChecks["0x" + llvm::utohexstr(Code)] =
            json::Object{{"name", Known->Name}, {"cause", Known->Cause}};
  }
  json::Object Levels;
  for (int Level = IrqlPassive; Level <= IrqlHigh; ++Level)
    Levels[std::to_string(Level)] = irqlName(Level);
  return json::Object{{"version", Start.Version},
                      {"sourceRoot", json::fixUTF8(Start.SourceRoot)},
                      {"rules", std::move(Rules)},
                      {"bugChecks", std::move(BugChecks)},
                      {"levels", std::move(Levels)}};
}

/// Writes the page up to a mark, which is left out.
void HtmlWriter::writeUpTo(StringRef Mark) {
  auto [Before, After] = Rest.split(Mark);
  OS << Before;
  Rest = After;
}

void HtmlWriter::writeData(StringRef Kind, json::Value Data) {
  std::string Text;
  llvm::raw_string_ostream(Text) << Data;
  OS << "<script type=\"application/json\" class=\"" << Kind << "\">";
  // Only '<' could end the element, or begin a comment in it.
  for (StringRef More = Text; !More.empty();) {
    auto [Before, After] = More.split('<');
    OS << Before;
    if (Before.size() < More.size())
      OS << "\\u003c";
    More = After;
  }
  OS << "</script>\n";
}

HtmlWriter::HtmlWriter(llvm::raw_ostream &OS, const RunStart &Start,
                       const ContractTable &Contracts)
    : OS(OS), Root(Start.SourceRoot), Rest(htmlPart("report.html")) {
  writeUpTo("<!--style-->");
  OS << "<style>\n" << htmlPart("report.css") << "</style>";
  writeUpTo("<!--data-->");
  writeData("run", describeRun(Start, Contracts));
}

void HtmlWriter::add(const UnitReport &Unit) {
  FileNumbers Files(Root);
  json::Array Findings, Gaps, Problems, Sources;
  for (const ReportFinding &F : Unit.Findings)
    Findings.push_back(finding(F, Files));
  for (const ReportGap &Gap : Unit.Gaps)
    Gaps.push_back(json::Object{{"place", place(Gap.Where, Files)},
                                {"function", Gap.Function},
                                {"why", describe(Gap.Seen)}});
  for (const ReportProblem &Problem : Unit.Problems)
    Problems.push_back(json::Object{{"place", place(Problem.Where, Files)},
                                    {"text", json::fixUTF8(Problem.Text)},
                                    {"level", severityName(Problem.Level)}});
  for (const ReportExcerpt &Excerpt : Unit.Excerpts)
    Sources.push_back(json::Object{{"file", Files.number(Excerpt.File)},
                                   {"line", Excerpt.Line},
                                   {"function", Excerpt.Function},
                                   {"text", Excerpt.Text}});
  writeData("unit",
            json::Object{{"file", json::fixUTF8(relativeTo(Root, Unit.File))},
                         {"outcome", name(Unit.Outcome)},
                         {"explored", Unit.Explored},
                         {"known", Unit.Known},
                         {"findings", std::move(Findings)},
                         {"gaps", std::move(Gaps)},
                         {"problems", std::move(Problems)},
                         {"sources", std::move(Sources)},
                         {"files", Files.take()}});
}

void HtmlWriter::finish(const RunEnd &End) {
  writeData("end", json::Object{{"exitCode", End.ExitCode}});
  writeUpTo("<!--script-->");
  OS << "<script>\n" << htmlPart("report.js") << "</script>" << Rest;
}

std::unique_ptr<ReportWriter>
irqlint::makeHtmlWriter(llvm::raw_ostream &OS, const RunStart &Start,
                        const ContractTable &Contracts) {
  return std::make_unique<HtmlWriter>(OS, Start, Contracts);
}
