//===- TidyModule.cpp - irqlint's rules as checks of clang-tidy -----------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each rule is a check. The checks of one translation unit share one analysis:
// it runs when clang-tidy hands the AST to the first of them, for the rules of
// all, and each then reports what is its own.
//
//===----------------------------------------------------------------------===//

#include "Contracts/NearestName.h"
#include "UnitFindings.h"
#include "clang-tidy/ClangTidyCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Preprocessor.h"
#include <mutex>

using namespace irqlint;
using namespace clang;
using tidy::ClangTidyContext;

/// The check that reports what the others have not seen.
static constexpr StringRef CoverageCheckName = "wdk-coverage";

namespace {

/// Notes where the unit doesn't parse, and passes everything on.
class ErrorWatch : public DiagnosticConsumer {
public:
  explicit ErrorWatch(DiagnosticsEngine &Engine)
      : Engine(Engine), Owned(Engine.takeClient()), Next(Engine.getClient()) {
    Engine.setClient(this, /*ShouldOwnClient=*/false);
  }
  ~ErrorWatch() override { stop(); }
  ErrorWatch(const ErrorWatch &) = delete;
  ErrorWatch &operator=(const ErrorWatch &) = delete;

  /// Puts the client back that was there.
  void stop() {
    if (!Next)
      return;
    bool Owns = Owned != nullptr;
    // NOLINTNEXTLINE(bugprone-unused-return-value): the same as Next.
    Owned.release();
    Engine.setClient(std::exchange(Next, nullptr), Owns);
  }

  void BeginSourceFile(const LangOptions &Language,
                       const Preprocessor *PP) override {
    Next->BeginSourceFile(Language, PP);
  }
  void EndSourceFile() override { Next->EndSourceFile(); }
  void finish() override { Next->finish(); }
  void clear() override { Next->clear(); }
  bool IncludeInDiagnosticCounts() const override {
    return Next->IncludeInDiagnosticCounts();
  }
  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    if (Level >= DiagnosticsEngine::Error)
      Errors.push_back(Info.getLocation());
    Next->HandleDiagnostic(Level, Info);
  }

  std::vector<SourceLocation> Errors;

private:
  DiagnosticsEngine &Engine;
  std::unique_ptr<DiagnosticConsumer> Owned;
  DiagnosticConsumer *Next;
};

/// What the checks of one translation unit have in common.
class UnitSession {
public:
  void addRule(StringRef Id) { Rules.push_back(Id.str()); }
  void setOption(StringRef Id, StringRef Name, int64_t Value) {
    Overrides.CheckOptions.push_back(
        (Id + "." + Name + "=" + llvm::Twine(Value)).str());
  }
  void watch(Preprocessor &Unit) {
    if (PP)
      return;
    PP = &Unit;
    Errors = std::make_unique<ErrorWatch>(Unit.getDiagnostics());
    Headers.emplace(Unit.getFileManager(), Unit.getTargetInfo().getTriple());
  }
  /// What was found; the first call analyses.
  const UnitFindings &findings(ASTContext &AST);
  /// What is wrong with the settings, for the first who asks.
  std::string takeProblem() { return std::exchange(Problem, {}); }

private:
  std::vector<std::string> Rules;
  SettingsOverrides Overrides;
  std::string Problem;
  Preprocessor *PP = nullptr;
  std::unique_ptr<ErrorWatch> Errors;
  std::optional<WindowsHeaders> Headers;
  std::optional<UnitFindings> Found;
};

/// The sessions that are under way, by clang-tidy's context: clangd runs
/// several at a time. A session lives as long as the checks of its unit.
class Sessions {
public:
  std::shared_ptr<UnitSession> get(const ClangTidyContext *Context) {
    std::lock_guard<std::mutex> Guard(Lock);
    std::weak_ptr<UnitSession> &Known = UnderWay[Context];
    std::shared_ptr<UnitSession> Session = Known.lock();
    if (!Session)
      Known = Session = std::make_shared<UnitSession>();
    return Session;
  }

private:
  std::mutex Lock;
  llvm::DenseMap<const ClangTidyContext *, std::weak_ptr<UnitSession>> UnderWay;
};

/// Runs the unit's session at the first match, and reports a part of its
/// result.
class UnitCheck : public tidy::ClangTidyCheck {
public:
  UnitCheck(StringRef Name, ClangTidyContext *Context,
            std::shared_ptr<UnitSession> Session)
      : ClangTidyCheck(Name, Context), Session(std::move(Session)) {}

  void registerPPCallbacks(const SourceManager &, Preprocessor *PP,
                           Preprocessor *) override {
    Session->watch(*PP);
  }
  void registerMatchers(ast_matchers::MatchFinder *Finder) override {
    Finder->addMatcher(ast_matchers::translationUnitDecl(), this);
    // clangd shows its checks the functions of the file, not the unit.
    Finder->addMatcher(
        ast_matchers::functionDecl(ast_matchers::isDefinition()).bind("any"),
        this);
  }
  void check(const ast_matchers::MatchFinder::MatchResult &Match) override {
    if (std::exchange(Reported, true))
      return;
    const UnitFindings &Found = Session->findings(*Match.Context);
    std::string Problem = Session->takeProblem();
    if (!Problem.empty())
      configurationDiag("%0", DiagnosticIDs::Error) << Problem;
    report(Found, *Match.SourceManager);
  }

protected:
  virtual void report(const UnitFindings &Found,
                      const SourceManager &Sources) = 0;
  std::shared_ptr<UnitSession> Session;

private:
  bool Reported = false;
};

/// One rule.
class RuleCheck : public UnitCheck {
public:
  RuleCheck(const RuleInfo &Rule, ClangTidyContext *Context,
            std::shared_ptr<UnitSession> Shared)
      : UnitCheck(Rule.Id, Context, std::move(Shared)), Rule(Rule) {
    Session->addRule(Rule.Id);
    for (const RuleOption &Option : Rule.Options)
      readOption(Option);
    refuseUnknownOptions(*Context);
  }

  void storeOptions(tidy::ClangTidyOptions::OptionMap &Map) override {
    for (const auto &[Option, Value] : Values)
      Options.store(Map, Option->Name, Value);
  }

private:
  void report(const UnitFindings &Found,
              const SourceManager &Sources) override {
    for (const Finding *F : Found.findings())
      if (F->Rule == &Rule)
        report(*F, Sources);
  }
  void report(const Finding &F, const SourceManager &Sources) {
    diag(Sources.getExpansionLoc(F.Where), "%0") << F.Message;
    for (const Note &N : F.Notes)
      diag(Sources.getExpansionLoc(N.Where), "%0", DiagnosticIDs::Note)
          << N.Text;
  }
  void readOption(const RuleOption &Option);
  void refuseUnknownOptions(const ClangTidyContext &Context) const;

  const RuleInfo &Rule;
  std::vector<std::pair<const RuleOption *, int64_t>> Values;
};

/// Says which functions the rules have not seen whole: a run that has missed
/// something doesn't pass for a clean one.
class CoverageCheck : public UnitCheck {
public:
  using UnitCheck::UnitCheck;

private:
  void report(const UnitFindings &Found,
              const SourceManager &Sources) override {
    for (const Gap &G : Found.gaps())
      diag(Sources.getExpansionLoc(G.Where), "%0") << G.Text;
  }
};

class WdkModule : public tidy::ClangTidyModule {
public:
  void addCheckFactories(tidy::ClangTidyCheckFactories &Factories) override {
    auto Running = std::make_shared<Sessions>();
    for (const RuleEntry &Entry : allRules())
      Factories.registerCheckFactory(
          Entry.Info->Id,
          [Running, Info = Entry.Info](StringRef, ClangTidyContext *Context) {
            return std::make_unique<RuleCheck>(*Info, Context,
                                               Running->get(Context));
          });
    Factories.registerCheckFactory(
        CoverageCheckName,
        [Running](StringRef Name, ClangTidyContext *Context) {
          return std::make_unique<CoverageCheck>(Name, Context,
                                                 Running->get(Context));
        });
  }
};

} // namespace

const UnitFindings &UnitSession::findings(ASTContext &AST) {
  if (Found)
    return *Found;
  Found.emplace();
  Errors->stop();
  // After a missing header what follows is guesswork; and who asks for coverage
  // alone gets that of no rule.
  if (AST.getDiagnostics().hasFatalErrorOccurred() || Rules.empty())
    return *Found;
  Overrides.Rules = Rules;
  auto Analyzed =
      UnitFindings::analyze(AST, *PP, Overrides, std::move(Errors->Errors));
  if (Analyzed)
    Found = std::move(*Analyzed);
  else
    Problem = llvm::toString(Analyzed.takeError());
  return *Found;
}

void RuleCheck::readOption(const RuleOption &Option) {
  int64_t Value = Option.Default;
  std::optional<StringRef> Given = Options.get(Option.Name);
  if (Given && Given->getAsInteger(10, Value))
    configurationDiag("'%0' is no value for option '%1.%2'; it takes a number "
                      "(%3)",
                      DiagnosticIDs::Error)
        << *Given << Rule.Id << Option.Name << Option.Unit;
  else if (Given)
    Session->setOption(Rule.Id, Option.Name, Value);
  Values.emplace_back(&Option, Value);
}

void RuleCheck::refuseUnknownOptions(const ClangTidyContext &Context) const {
  std::vector<StringRef> Known;
  for (const RuleOption &Option : Rule.Options)
    Known.push_back(Option.Name);
  for (const auto &Given : Context.getOptions().CheckOptions) {
    StringRef Name = Given.getKey();
    if (!Name.consume_front(Rule.Id) || !Name.consume_front(".") ||
        llvm::is_contained(Known, Name))
      continue;
    StringRef Near = nearestName(Name, Known);
    std::string Hint =
        Near.empty() ? "" : ("; did you mean '" + Near + "'?").str();
    configurationDiag("check '%0' has no option '%1'%2", DiagnosticIDs::Error)
        << Rule.Id << Name << Hint;
  }
}

static tidy::ClangTidyModuleRegistry::Add<WdkModule>
    Registered("wdk-module",
               "Lock and IRQL defects of Windows kernel drivers.");
