//===- AnalyzerPlugin.cpp - irqlint's rules as checkers of clang ----------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For 'clang --analyze': each rule is a checker of the package 'wdk'. The
// analysis is the one that all doors share, so it doesn't run inside Clang's
// own exploration but after it, on the same AST. Findings go to Clang's
// consumers as path diagnostics: text, plist, html and sarif come from there.
//
//===----------------------------------------------------------------------===//

#include "Report/Suppression.h"
#include "UnitFindings.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Analysis/PathDiagnostic.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendPluginRegistry.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/AnalysisManager.h"
#include "clang/StaticAnalyzer/Frontend/CheckerRegistry.h"
#include "llvm/ADT/StringExtras.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

/// Rules that are off by default are off with the package 'wdk', too.
static constexpr StringRef PackageName = "wdk";
static constexpr StringRef OptInPackageName = "optin.wdk";
static constexpr StringRef MaxNodesName = "MaxNodes";

/// "lock-leak" as Clang's checkers and options are spelt: "LockLeak".
static std::string camelCase(StringRef Dashed) {
  std::string Result;
  bool Upper = true;
  for (char C : Dashed) {
    if (C != '-')
      Result += Upper ? llvm::toUpper(C) : C;
    Upper = C == '-';
  }
  return Result;
}

namespace {

/// A rule as Clang spells it. Clang keeps references to these strings.
struct RuleChecker {
  struct Option {
    const RuleOption *Declaration;
    std::string Name, Default, Help;
  };
  const RuleInfo *Rule;
  std::string FullName;
  std::vector<Option> Options;
};

/// Runs the rules that are on, once a unit is parsed.
class UnitChecker : public Checker<check::EndOfTranslationUnit> {
public:
  std::vector<const RuleChecker *> Rules;

  void checkEndOfTranslationUnit(const TranslationUnitDecl *Unit,
                                 AnalysisManager &Manager,
                                 BugReporter &Reports) const;
};

} // namespace

/// All rules, in the registry's order.
static llvm::ArrayRef<RuleChecker> ruleCheckers() {
  static const std::vector<RuleChecker> Checkers = [] {
    std::vector<RuleChecker> Result;
    for (const RuleEntry &Entry : allRules()) {
      const RuleInfo &Info = *Entry.Info;
      StringRef Name = Info.Id;
      Name.consume_front("wdk-");
      StringRef Package = Info.DefaultOn ? PackageName : OptInPackageName;
      RuleChecker Checker{&Info, (Package + "." + camelCase(Name)).str(), {}};
      for (const RuleOption &Option : Info.Options)
        Checker.Options.push_back(
            {&Option, camelCase(Option.Name), std::to_string(Option.Default),
             (Option.Help + ", in " + Option.Unit).str()});
      Result.push_back(std::move(Checker));
    }
    return Result;
  }();
  return Checkers;
}

/// A checker without state of its own: Clang asks for a function, not a
/// closure, but tells whose it calls.
static void enableRule(CheckerManager &Manager) {
  StringRef Name = Manager.getCurrentCheckerName();
  for (const RuleChecker &Checker : ruleCheckers())
    if (Checker.FullName == Name)
      Manager.getChecker<UnitChecker>()->Rules.push_back(&Checker);
}

namespace {

/// Checkers are made when the unit is parsed. This runs before, whatever clang
/// is asked to do, since the plugin is loaded.
class HeaderAction : public PluginASTAction {
public:
  ActionType getActionType() override { return AddBeforeMainAction; }
  bool ParseArgs(const CompilerInstance &,
                 const std::vector<std::string> &) override {
    return true;
  }
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler,
                                                 StringRef) override {
    struct Consumer : ASTConsumer {
      explicit Consumer(CompilerInstance &Compiler)
          : Headers(Compiler.getFileManager(),
                    Compiler.getTarget().getTriple()) {}
      WindowsHeaders Headers;
    };
    return std::make_unique<Consumer>(Compiler);
  }
};

} // namespace

static FrontendPluginRegistry::Add<HeaderAction>
    Registered("irqlint-headers", "Finds headers as Windows does.");

/// What the command line says. Clang has filled in the defaults, so only what
/// differs from them wins over .irqlint.yaml.
static SettingsOverrides overrides(llvm::ArrayRef<const RuleChecker *> Rules,
                                   const AnalyzerOptions &Given) {
  SettingsOverrides Result;
  Result.Rules.emplace();
  for (const RuleChecker *Checker : Rules) {
    StringRef Id = Checker->Rule->Id;
    Result.Rules->push_back(Id.str());
    for (const RuleChecker::Option &Option : Checker->Options) {
      int Value = Given.getCheckerIntegerOption(Checker->FullName, Option.Name);
      if (Value != Option.Declaration->Default)
        Result.CheckOptions.push_back(
            (Id + "." + Option.Declaration->Name + "=" + llvm::Twine(Value))
                .str());
    }
  }
  unsigned MaxNodes = Given.getCheckerIntegerOption(PackageName, MaxNodesName);
  if (MaxNodes != SessionOptions().MaxNodesPerRoot)
    Result.MaxNodes = MaxNodes;
  return Result;
}

static std::shared_ptr<PathDiagnosticEventPiece>
makeEvent(SourceLocation Where, StringRef Text, const SourceManager &Sources) {
  PathDiagnosticLocation Place(Sources.getExpansionLoc(Where), Sources);
  return std::make_shared<PathDiagnosticEventPiece>(Place, Text);
}

/// The finding as a consumer wants it. Outputs that draw the path expect it to
/// end with the finding itself; the others print that first.
static std::unique_ptr<PathDiagnostic>
makeDiagnostic(const Finding &F, StringRef CheckerName,
               const SourceManager &Sources,
               const PathDiagnosticConsumer &Consumer) {
  auto Lines = std::make_unique<FilesToLineNumsMap>();
  auto Diagnostic = std::make_unique<PathDiagnostic>(
      CheckerName, F.Root, F.Rule->Summary, F.Message, F.Message,
      "Windows kernel: locks and IRQL", PathDiagnosticLocation(), nullptr,
      F.Root, std::move(Lines));
  SourceLocation Where = Sources.getExpansionLoc(F.Where);
  FileID File = Sources.getFileID(Where);
  PathPieces &Pieces = Diagnostic->getMutablePieces();
  for (const Note &N : F.Notes) {
    SourceLocation Place = Sources.getExpansionLoc(N.Where);
    // The consumer would refuse the whole finding.
    if (!Consumer.supportsCrossFileDiagnostics() &&
        Sources.getFileID(Place) != File)
      continue;
    Pieces.push_back(makeEvent(Place, N.Text, Sources));
  }
  if (Pieces.empty() || Consumer.shouldAddPathEdges())
    Pieces.push_back(makeEvent(Where, F.Message, Sources));
  Diagnostic->setLocation(PathDiagnosticLocation(Where, Sources));
  return Diagnostic;
}

void UnitChecker::checkEndOfTranslationUnit(const TranslationUnitDecl *D,
                                            AnalysisManager &Manager,
                                            BugReporter &) const {
  ASTContext &AST = D->getASTContext();
  const SourceManager &Sources = AST.getSourceManager();
  DiagnosticsEngine &Diagnostics = AST.getDiagnostics();
  auto Unit =
      UnitFindings::analyze(AST, Manager.getPreprocessor(),
                            overrides(Rules, Manager.getAnalyzerOptions()));
  if (!Unit) {
    Diagnostics.Report(
        Diagnostics.getCustomDiagID(DiagnosticsEngine::Error, "%0 [wdk]"))
        << llvm::toString(Unit.takeError());
    return;
  }

  std::vector<StringRef> Ids;
  llvm::DenseMap<const RuleInfo *, StringRef> Names;
  for (const RuleChecker &Checker : ruleCheckers()) {
    Ids.push_back(Checker.Rule->Id);
    Names[Checker.Rule] = Checker.FullName;
  }
  Suppressions Comments(Sources, Ids);
  for (const Finding *F : Unit->findings()) {
    if (Comments.use(F->Rule->Id, F->Where))
      continue;
    for (const auto &Consumer : Manager.getPathDiagnosticConsumers())
      Consumer->HandlePathDiagnostic(
          makeDiagnostic(*F, Names[F->Rule], Sources, *Consumer));
  }
  unsigned Warning =
      Diagnostics.getCustomDiagID(DiagnosticsEngine::Warning, "%0 [wdk]");
  for (const Gap &G : Unit->gaps())
    Diagnostics.Report(Sources.getExpansionLoc(G.Where), Warning) << G.Text;
}

extern "C" const char clang_analyzerAPIVersionString[] =
    CLANG_ANALYZER_API_VERSION_STRING;

extern "C" void clang_registerCheckers(CheckerRegistry &Registry) {
  static const std::string MaxNodes =
      std::to_string(SessionOptions().MaxNodesPerRoot);
  Registry.addPackage(PackageName);
  Registry.addPackageOption("int", PackageName, MaxNodesName, MaxNodes,
                            "States explored from one entry point before it "
                            "is given up",
                            "released");
  auto Always = [](const CheckerManager &) { return true; };
  for (const RuleChecker &Checker : ruleCheckers()) {
    Registry.addChecker(enableRule, Always, Checker.FullName,
                        Checker.Rule->Summary);
    for (const RuleChecker::Option &Option : Checker.Options)
      Registry.addCheckerOption("int", Checker.FullName, Option.Name,
                                Option.Default, Option.Help, "released");
  }
}
