//===- UnitRunner.cpp - Parses and analyses one file ----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitRunner.h"
#include "Project/CaseInsensitiveFileSystem.h"
#include "Project/FileOverlay.h"
#include "Project/RepeatedMembers.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using namespace clang;
using llvm::StringRef;

namespace {

/// Prints errors as Clang does, and remembers where they are.
class ErrorCollector : public TextDiagnosticPrinter {
public:
  ErrorCollector(llvm::raw_ostream &OS, DiagnosticOptions &Options,
                 PlaceNames &Names, RepeatedMembers &Repeated)
      : TextDiagnosticPrinter(OS, Options), OS(OS), Options(Options),
        Names(Names), Repeated(Repeated) {}

  std::vector<SourceLocation> Errors;
  /// The same as a report has them.
  std::vector<ReportProblem> Problems;
  bool Fatal = false;
  llvm::raw_ostream &OS;
  DiagnosticOptions &Options;
  PlaceNames &Names;
  /// Members that are an error for Clang alone.
  RepeatedMembers &Repeated;

  void BeginSourceFile(const LangOptions &Language,
                       const Preprocessor *PP) override {
    TextDiagnosticPrinter::BeginSourceFile(Language, PP);
    Placed = std::make_unique<PlacedDiagnostic>(OS, Language, Options, Names);
  }
  void EndSourceFile() override {
    TextDiagnosticPrinter::EndSourceFile();
    Placed.reset();
  }

  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    Repeated.collect(Info);
    if (Level >= DiagnosticsEngine::Error) {
      Errors.push_back(Info.getLocation());
      Fatal |= Level == DiagnosticsEngine::Fatal;
    }
    if (Level < DiagnosticsEngine::Error && Level != DiagnosticsEngine::Note)
      return;
    if (!Placed || Info.getLocation().isInvalid())
      return TextDiagnosticPrinter::HandleDiagnostic(Level, Info);
    llvm::SmallString<128> Text;
    Info.FormatDiagnostic(Text);
    if (Level >= DiagnosticsEngine::Error)
      Problems.push_back({makePlace(Info.getLocation(), Info.getSourceManager(),
                                    LangOptions()),
                          Text.str().str(), Severity::Error});
    Placed->emitDiagnostic(
        FullSourceLoc(Info.getLocation(), Info.getSourceManager()), Level, Text,
        Info.getRanges(), Info.getFixItHints());
  }

private:
  std::unique_ptr<PlacedDiagnostic> Placed;
};

} // namespace

namespace irqlint {

class UnitConsumer : public ASTConsumer {
public:
  UnitConsumer(UnitRunner &Runner, CompilerInstance &Compiler,
               ErrorCollector &Errors)
      : Runner(Runner), Compiler(Compiler), Errors(Errors) {}
  void HandleTranslationUnit(ASTContext &AST) override {
    // It will be parsed again, without them.
    if (Errors.Repeated.found())
      return;
    Runner.analyze(AST, Compiler.getPreprocessor(), Errors.Errors, Errors.Fatal,
                   Errors.Names);
  }

private:
  UnitRunner &Runner;
  CompilerInstance &Compiler;
  ErrorCollector &Errors;
};

} // namespace irqlint

namespace {

class UnitAction : public ASTFrontendAction {
public:
  UnitAction(UnitRunner &Runner, ErrorCollector &Errors)
      : Runner(Runner), Errors(Errors) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler,
                                                 StringRef) override {
    return std::make_unique<UnitConsumer>(Runner, Compiler, Errors);
  }

private:
  UnitRunner &Runner;
  ErrorCollector &Errors;
};

class UnitActionFactory : public tooling::FrontendActionFactory {
public:
  UnitActionFactory(UnitRunner &Runner, ErrorCollector &Errors)
      : Runner(Runner), Errors(Errors) {}
  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<UnitAction>(Runner, Errors);
  }
  bool runInvocation(std::shared_ptr<CompilerInvocation> Invocation,
                     FileManager *Files,
                     std::shared_ptr<PCHContainerOperations> PCHs,
                     DiagnosticConsumer *Consumer) override {
    // Or Clang adds "1 error generated.", though others print the errors.
    Invocation->getDiagnosticOpts().ShowCarets = false;
    // The process ends with the unit.
    Invocation->getFrontendOpts().DisableFree = true;
    return FrontendActionFactory::runInvocation(std::move(Invocation), Files,
                                                std::move(PCHs), Consumer);
  }

private:
  UnitRunner &Runner;
  ErrorCollector &Errors;
};

} // namespace

/// The headers that a unit includes, that its build would generate, and that
/// aren't there.
static std::vector<GeneratedHeader>
missingHeaders(const tooling::CompilationDatabase &Database,
               const std::string &File, const GeneratedSettings &Generated,
               llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base) {
  GeneratedHeaderFinder Finder(
      llvm::makeIntrusiveRefCnt<CaseInsensitiveFileSystem>(std::move(Base)));
  for (const tooling::CompileCommand &Command :
       Database.getCompileCommands(File))
    Finder.scan(File, Command.CommandLine, Command.Directory, Generated);
  return Finder.headers();
}

UnitReport UnitRunner::run(const tooling::CompilationDatabase &Database,
                           const std::string &File, const EngineSetup &ForUnit,
                           const GeneratedSettings &Generated) {
  Setup = &ForUnit;
  const std::string Full = tooling::getAbsolutePath(File);
  std::vector<GeneratedHeader> Supplied =
      missingHeaders(Database, Full, Generated, Base);
  RepeatedMembers Repeated;
  UnitReport Report;
  do {
    Repeated.rename();
    Report = parse(Database, File, Supplied, Repeated);
  } while (Repeated.found());
  Report.File = Full;
  for (const GeneratedHeader &Header : Supplied)
    Report.SuppliedHeaders.push_back(Header.Name +
                                     (Header.IsEmpty ? " (empty)" : ""));
  return Report;
}

UnitReport UnitRunner::parse(const tooling::CompilationDatabase &Database,
                             const std::string &File,
                             llvm::ArrayRef<GeneratedHeader> Supplied,
                             RepeatedMembers &Repeated) {
  const std::string Full = tooling::getAbsolutePath(File);
  auto Files = llvm::makeIntrusiveRefCnt<CaseInsensitiveFileSystem>(
      withFiles(withGeneratedHeaders(Base, Supplied), Repeated.files()));
  tooling::ClangTool Tool(Database, {File},
                          std::make_shared<PCHContainerOperations>(), Files);
  Tool.clearArgumentsAdjusters();
  Tool.appendArgumentsAdjuster(tooling::getClangSyntaxOnlyAdjuster());
  Tool.appendArgumentsAdjuster(tooling::getClangStripDependencyFileAdjuster());
  Tool.appendArgumentsAdjuster(
      [&](tooling::CommandLineArguments Arguments, StringRef Source) {
        // Two folders may each have a file of that name, so it is named from
        // the root; behind '--', since a slash in front begins an option of
        // cl's.
        llvm::erase(Arguments, Source);
        if (!llvm::is_contained(Arguments, "--"))
          Arguments.push_back("--");
        Arguments.push_back(Full);
        Arguments = completeCommand(Arguments, Resources);
        if (!Supplied.empty())
          addLastFolder(Arguments, GeneratedFolder);
        return Arguments;
      });
  Tool.setPrintErrorMessage(false);
  DiagnosticOptions Diagnostics;
  Diagnostics.ShowColors = Colours;
  PlaceNames Names(File);
  std::string Log;
  llvm::raw_string_ostream LogStream(Log);
  LogStream.enable_colors(Colours);
  ErrorCollector Errors(LogStream, Diagnostics, Names, Repeated);
  Tool.setDiagnosticConsumer(&Errors);
  UnitActionFactory Factory(*this, Errors);
  Current.reset();
  int Failed = Tool.run(&Factory);
  UnitReport Report = Current ? std::move(*Current) : UnitReport();
  if (Errors.Errors.empty() && Failed) {
    LogStream << "irqlint: error: '" << File
              << "' could not be parsed; see the messages above\n";
    Report.Outcome = UnitOutcome::NotAnalyzed;
  } else if (!Errors.Errors.empty()) {
    LogStream << "irqlint: error: '" << File << "' did not parse; "
              << (Current ? "only functions without errors were analysed"
                          : "it was not analysed")
              << '\n';
    Report.Outcome =
        Current ? UnitOutcome::PartlyAnalyzed : UnitOutcome::NotAnalyzed;
  }
  llvm::append_range(Report.Problems, Errors.Problems);
  Report.Log = std::move(Log);
  return Report;
}

void UnitRunner::analyze(ASTContext &AST, Preprocessor &PP,
                         llvm::ArrayRef<SourceLocation> Errors, bool Fatal,
                         PlaceNames &Names) {
  // After a missing header what follows is guesswork.
  if (Fatal)
    return;
  SessionOptions Own = Setup->Options;
  Own.Errors.assign(Errors.begin(), Errors.end());
  SessionResult Result = analyzeUnit(AST, PP, *Setup->Contracts, Own);
  std::vector<StringRef> Ids;
  for (const RuleEntry &Entry : allRules())
    Ids.push_back(Entry.Info->Id);
  Suppressions Comments(AST.getSourceManager(), Ids);
  Current = makeUnitReport(Result, AST, Comments, *Setup, Names, Colours);
}
