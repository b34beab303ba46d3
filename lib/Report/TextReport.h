//===- TextReport.h - Findings as Clang prints them -------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_TEXTREPORT_H
#define IRQLINT_REPORT_TEXTREPORT_H

#include "Report/PlaceNames.h"
#include "Rules/Finding.h"
#include "Rules/Severity.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include <string>

namespace irqlint {

/// A finding as Clang prints its warnings: place, message, the source line with
/// a caret, then the notes of the path.
std::string renderFinding(const Finding &F, const clang::SourceManager &Sources,
                          const clang::LangOptions &Language, PlaceNames &Names,
                          Severity Level, bool Colours);

/// Prints a warning that belongs to a line of a file, not to a path.
void printProblem(llvm::raw_ostream &OS, bool Colours, llvm::StringRef File,
                  unsigned Line, llvm::StringRef Text);

} // namespace irqlint

#endif // IRQLINT_REPORT_TEXTREPORT_H
