//===- RunPrinter.h - Tells of the units of a run ---------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_RUNPRINTER_H
#define IRQLINT_TOOLS_RUNPRINTER_H

#include "Report/RunReport.h"
#include <chrono>
#include <set>

namespace irqlint {

/// Prints what units' reports say, in the order in which they come, and counts.
/// Findings go to the standard output, what could not be analysed to the
/// standard error.
class RunPrinter {
public:
  explicit RunPrinter(bool Colours) : Colours(Colours) {}

  /// The standard output belongs to a report: findings aren't printed, the rest
  /// goes to the standard error.
  void setQuiet();

  /// Prints the report of a file that the command line names as \p Given.
  /// Findings that an earlier unit had as well (in a header) are taken out of
  /// it.
  /// The run fails because of findings of \p FailsFrom and above.
  void add(UnitReport &Report, llvm::StringRef Given, Severity FailsFrom);
  /// A file for which there is nothing to go by; said already.
  void addMissing() { ++Missing; }
  /// Files that were not reached because the user has interrupted the run.
  void addInterrupted(size_t Count);
  /// A file that the settings exclude; one that a change doesn't concern.
  void addExcluded() { ++Excluded; }
  void addUntouched() { ++Untouched; }

  /// The list of what was not explored, and the summary line.
  void finish();
  int exitCode() const;

private:
  bool Colours;
  bool Quiet = false;
  llvm::raw_ostream *OS = &llvm::outs();
  std::chrono::steady_clock::time_point Start =
      std::chrono::steady_clock::now();
  unsigned Files = 0, Missing = 0, NotAnalyzed = 0, PartlyAnalyzed = 0;
  unsigned Excluded = 0, Untouched = 0;
  unsigned Explored = 0, Findings = 0, Suppressed = 0, Known = 0;
  bool Fails = false;
  std::vector<std::string> Gaps;
  std::set<std::string> Told;
  /// Names of headers, without folders.
  std::set<std::string> Supplied;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_RUNPRINTER_H
