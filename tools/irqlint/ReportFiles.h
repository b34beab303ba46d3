//===- ReportFiles.h - --sarif, --json, --html ------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_REPORTFILES_H
#define IRQLINT_TOOLS_REPORTFILES_H

#include "Report/ReportWriter.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include <optional>

namespace irqlint {

/// The options that name files for a report, for one command.
struct ReportOptions {
  ReportOptions(llvm::cl::OptionCategory &Category, llvm::cl::SubCommand &Of);
  llvm::cl::opt<std::string> Sarif, Json, Html;
};

/// The documents that a run writes. A document takes the place of an earlier
/// one only when it is complete.
class ReportFiles {
public:
  /// \p Options and \p Contracts must outlive this.
  ReportFiles(const ReportOptions &Options, const ContractTable &Contracts)
      : Options(Options), Contracts(Contracts) {}
  ~ReportFiles();

  /// Opens what the options name. Call it before the analysis, so that a name
  /// that can't be written is told at once.
  llvm::Error open(const RunStart &Start);
  bool any() const { return !Documents.empty(); }
  /// Does one of them go to the standard output?
  bool takeStdout() const { return ToStdout; }
  void add(const UnitReport &Unit);
  llvm::Error finish(const RunEnd &End);

private:
  struct Document {
    std::string Name;
    /// Nothing where the document is written in place: the standard output, a
    /// device, a pipe.
    std::optional<llvm::sys::fs::TempFile> Temporary;
    std::unique_ptr<llvm::raw_fd_ostream> Stream;
    std::unique_ptr<ReportWriter> Writer;
  };
  llvm::Expected<Document> open(llvm::StringRef Name);

  const ReportOptions &Options;
  const ContractTable &Contracts;
  std::vector<Document> Documents;
  bool ToStdout = false;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_REPORTFILES_H
