//===- TextReport.cpp - Findings as Clang prints them ---------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/TextReport.h"
#include "Rules/Rule.h"

using namespace irqlint;
using namespace clang;

static DiagnosticsEngine::Level engineLevel(Severity Level) {
  switch (Level) {
  case Severity::Note:
    // "note:" is what a step of a path is; on its own it is a remark.
    return DiagnosticsEngine::Remark;
  case Severity::Warning:
    return DiagnosticsEngine::Warning;
  case Severity::Error:
    return DiagnosticsEngine::Error;
  }
  llvm_unreachable("all severities are handled");
}

std::string irqlint::renderFinding(const Finding &F,
                                   const SourceManager &Sources,
                                   const LangOptions &Language,
                                   PlaceNames &Names, Severity Level,
                                   bool Colours) {
  std::string Result;
  llvm::raw_string_ostream OS(Result);
  OS.enable_colors(Colours);
  DiagnosticOptions Options;
  Options.ShowColors = Colours;
  // The notes say by themselves how the path got into a header or a macro.
  Options.MacroBacktraceLimit = 1;
  auto Emit = [&](DiagnosticsEngine::Level Kind, SourceLocation Where,
                  llvm::StringRef Text) {
    PlacedDiagnostic Diagnostic(OS, Language, Options, Names);
    Diagnostic.emitDiagnostic(
        FullSourceLoc(Sources.getExpansionLoc(Where), Sources), Kind, Text, {},
        {});
  };
  Emit(engineLevel(Level), F.Where, F.Message + " [" + F.Rule->Id.str() + "]");
  for (const Note &N : F.Notes)
    Emit(DiagnosticsEngine::Note, N.Where, N.Text);
  return Result;
}

void irqlint::printProblem(llvm::raw_ostream &OS, bool Colours,
                           llvm::StringRef File, unsigned Line,
                           llvm::StringRef Text) {
  OS << File << ':' << Line << ":1: ";
  if (Colours)
    OS.changeColor(llvm::raw_ostream::MAGENTA, /*Bold=*/true);
  OS << "warning: ";
  if (Colours)
    OS.resetColor();
  OS << Text << '\n';
}
