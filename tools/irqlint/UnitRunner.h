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
#include "Report/RunReport.h"
#include "clang/Tooling/CompilationDatabase.h"
#include <optional>

namespace irqlint {

/// Parses units and has them analysed, one by one.
class UnitRunner {
public:
  /// \p Colours is for what is rendered as text.
  UnitRunner(const ContractTable &Contracts, const SessionOptions &Options,
             const ResourcePaths &Resources, bool Colours)
      : Contracts(Contracts), Options(Options), Resources(Resources),
        Colours(Colours) {}

  /// Parses and analyses one file as the database says.
  UnitReport run(const clang::tooling::CompilationDatabase &Database,
                 const std::string &File);

private:
  friend class UnitConsumer;
  void analyze(clang::ASTContext &AST, clang::Preprocessor &PP,
               llvm::ArrayRef<clang::SourceLocation> Errors, bool Fatal,
               PlaceNames &Names);

  const ContractTable &Contracts;
  const SessionOptions &Options;
  const ResourcePaths &Resources;
  bool Colours;
  /// Of the present unit; nothing if there was nothing to analyse.
  std::optional<UnitReport> Current;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_UNITRUNNER_H
