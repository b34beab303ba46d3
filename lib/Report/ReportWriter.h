//===- ReportWriter.h - Forms in which a run is written ---------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// SARIF, JSON lines and HTML are written unit by unit, so that a run over a
// large tree holds no more than one unit's findings.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_REPORTWRITER_H
#define IRQLINT_REPORT_REPORTWRITER_H

#include "Contracts/ContractTable.h"
#include "Report/RunReport.h"
#include "llvm/Support/raw_ostream.h"

namespace irqlint {

/// What is known of a run before its first unit.
struct RunStart {
  /// irqlint's own version.
  std::string Version;
  /// The folder to which names of files are relative where they can be:
  /// absolute, without a slash at the end.
  std::string SourceRoot;
};

/// What is known once it is over.
struct RunEnd {
  int ExitCode = 0;
};

/// Writes one document.
class ReportWriter {
public:
  virtual ~ReportWriter() = default;
  /// Adds a unit. Findings that an earlier unit had as well must have been
  /// taken out.
  virtual void add(const UnitReport &Unit) = 0;
  /// Completes the document. Nothing may be added after that.
  virtual void finish(const RunEnd &End) = 0;
};

/// SARIF 2.1.0. \p Contracts names the bug checks.
std::unique_ptr<ReportWriter> makeSarifWriter(llvm::raw_ostream &OS,
                                              const RunStart &Start,
                                              const ContractTable &Contracts);
/// One JSON object a line; docs/reports.md describes them.
std::unique_ptr<ReportWriter> makeJsonWriter(llvm::raw_ostream &OS,
                                             const RunStart &Start);
/// One HTML file that needs nothing else.
std::unique_ptr<ReportWriter> makeHtmlWriter(llvm::raw_ostream &OS,
                                             const RunStart &Start,
                                             const ContractTable &Contracts);

/// The name of a file relative to a folder; as it is if it isn't in there.
llvm::StringRef relativeTo(llvm::StringRef Folder, llvm::StringRef File);

/// The folder that paths in reports are relative to: the nearest one with a
/// '.git', from the current one upwards; the current one if there is none.
std::string findSourceRoot();

} // namespace irqlint

#endif // IRQLINT_REPORT_REPORTWRITER_H
