//===- UnitRunner.h - Parses and analyses one file --------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_UNITRUNNER_H
#define IRQLINT_TOOLS_UNITRUNNER_H

#include "Analysis/Session.h"
#include "Project/CompileFlags.h"
#include "Report/TextReport.h"
#include "clang/Tooling/CompilationDatabase.h"
#include <set>

namespace irqlint {

/// What a run has done so far.
struct RunSummary {
  unsigned Files = 0;
  /// Files of which nothing was analysed, and those of which the functions
  /// without errors were.
  unsigned Unparsed = 0;
  unsigned PartlyParsed = 0;
  unsigned Explored = 0;
  unsigned Findings = 0;
  unsigned Suppressed = 0;
  /// Functions that were not explored whole, by why.
  std::vector<std::string> Unexplored;
};

/// Parses units and has them analysed, one by one.
class UnitRunner {
public:
  UnitRunner(const ContractTable &Contracts, const SessionOptions &Options,
             const ResourcePaths &Resources, TextReport &Report)
      : Contracts(Contracts), Options(Options), Resources(Resources),
        Report(Report) {}

  /// Parses and analyses one file as the database says. Problems go to stderr
  /// and into the summary.
  void run(const clang::tooling::CompilationDatabase &Database,
           const std::string &File);

  const RunSummary &summary() const { return Summary; }

private:
  friend class UnitConsumer;
  void analyze(clang::ASTContext &AST, clang::Preprocessor &PP,
               llvm::ArrayRef<clang::SourceLocation> Errors, bool Fatal,
               PlaceNames &Names);

  const ContractTable &Contracts;
  const SessionOptions &Options;
  const ResourcePaths &Resources;
  TextReport &Report;
  RunSummary Summary;
  /// Was there anything of the present unit to analyse?
  bool Analyzed = false;
  /// Findings in headers turn up in every unit that includes them.
  std::set<std::string> Printed;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_UNITRUNNER_H
