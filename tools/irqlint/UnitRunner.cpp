//===- UnitRunner.cpp - Parses and analyses one file ----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitRunner.h"
#include "Project/CaseInsensitiveFileSystem.h"
#include "Report/Suppression.h"
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
  ErrorCollector(llvm::raw_ostream &OS, DiagnosticOptions &Options)
      : TextDiagnosticPrinter(OS, Options) {}

  std::vector<SourceLocation> Errors;
  bool Fatal = false;

  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    if (Level >= DiagnosticsEngine::Error) {
      Errors.push_back(Info.getLocation());
      Fatal |= Level == DiagnosticsEngine::Fatal;
    }
    if (Level >= DiagnosticsEngine::Error || Level == DiagnosticsEngine::Note)
      TextDiagnosticPrinter::HandleDiagnostic(Level, Info);
  }
};

} // namespace

namespace irqlint {

class UnitConsumer : public ASTConsumer {
public:
  UnitConsumer(UnitRunner &Runner, CompilerInstance &Compiler,
               ErrorCollector &Errors)
      : Runner(Runner), Compiler(Compiler), Errors(Errors) {}
  void HandleTranslationUnit(ASTContext &AST) override {
    Runner.analyze(AST, Compiler.getPreprocessor(), Errors.Errors,
                   Errors.Fatal);
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

private:
  UnitRunner &Runner;
  ErrorCollector &Errors;
};

} // namespace

void UnitRunner::run(const tooling::CompilationDatabase &Database,
                     const std::string &File) {
  ++Summary.Files;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files(
      new CaseInsensitiveFileSystem(llvm::vfs::getRealFileSystem()));
  tooling::ClangTool Tool(Database, {File},
                          std::make_shared<PCHContainerOperations>(), Files);
  Tool.clearArgumentsAdjusters();
  Tool.appendArgumentsAdjuster(tooling::getClangSyntaxOnlyAdjuster());
  Tool.appendArgumentsAdjuster(tooling::getClangStripDependencyFileAdjuster());
  Tool.appendArgumentsAdjuster(
      [&](const tooling::CommandLineArguments &Arguments, StringRef) {
        return completeCommand(Arguments, Resources);
      });
  Tool.setPrintErrorMessage(false);
  DiagnosticOptions Diagnostics;
  Diagnostics.ShowColors = llvm::errs().has_colors();
  ErrorCollector Errors(llvm::errs(), Diagnostics);
  Tool.setDiagnosticConsumer(&Errors);
  UnitActionFactory Factory(*this, Errors);
  int Failed = Tool.run(&Factory);
  if (Errors.Errors.empty() && Failed) {
    llvm::errs() << "irqlint: error: '" << File
                 << "' could not be parsed; see the messages above\n";
    ++Summary.Unparsed;
  } else if (!Errors.Errors.empty()) {
    llvm::errs() << "irqlint: error: '" << File << "' did not parse; "
                 << (Errors.Fatal
                         ? "it was not analysed"
                         : "only functions without errors were analysed")
                 << '\n';
    ++Summary.Unparsed;
  }
}

void UnitRunner::analyze(ASTContext &AST, Preprocessor &PP,
                         llvm::ArrayRef<SourceLocation> Errors, bool Fatal) {
  // After a missing header what follows is guesswork.
  if (Fatal)
    return;
  SessionOptions Own = Options;
  Own.Errors.assign(Errors.begin(), Errors.end());
  SessionResult Result = analyzeUnit(AST, PP, Contracts, Own);
  const SourceManager &Sources = AST.getSourceManager();
  std::vector<StringRef> Ids;
  for (const RuleEntry &Entry : allRules())
    Ids.push_back(Entry.Info->Id);
  Suppressions Comments(Sources, Ids);
  for (const Finding &F : Result.Findings) {
    if (Comments.isSuppressed(F.Rule->Id, F.Where)) {
      ++Summary.Suppressed;
      continue;
    }
    std::string Place =
        Sources.getExpansionLoc(F.Where).printToString(Sources) +
        F.Rule->Id.str() + F.Message;
    if (!Printed.insert(Place).second)
      continue;
    ++Summary.Findings;
    Report.print(F, Sources, AST.getLangOpts());
  }
  FileID Main = Sources.getMainFileID();
  StringRef Name = Sources.getFileEntryRefForID(Main)
                       ? Sources.getFileEntryRefForID(Main)->getName()
                       : "";
  for (const SuppressionProblem &Problem : Comments.file(Main).problems())
    Report.printProblem(Name, Problem.Line, Problem.Text);
  for (const FunctionCoverage &F : Result.Functions) {
    if (F.Seen == Coverage::Explored) {
      ++Summary.Explored;
      continue;
    }
    Summary.Unexplored.push_back(
        F.Function->getLocation().printToString(Sources) + ": '" +
        F.Function->getNameAsString() +
        "' was not explored whole: " + describe(F.Seen).str());
  }
}
