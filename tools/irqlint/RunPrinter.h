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

  /// Prints the report of a file that the command line names as \p Given.
  /// Findings that an earlier unit had as well (in a header) are taken out of
  /// it.
  void add(UnitReport &Report, llvm::StringRef Given);
  /// A file for which there is nothing to go by; said already.
  void addMissing() { ++Missing; }

  /// The list of what was not explored, and the summary line.
  void finish();
  int exitCode() const;

private:
  bool Colours;
  std::chrono::steady_clock::time_point Start =
      std::chrono::steady_clock::now();
  unsigned Files = 0, Missing = 0, NotAnalyzed = 0, PartlyAnalyzed = 0;
  unsigned Explored = 0, Findings = 0, Suppressed = 0;
  std::vector<std::string> Gaps;
  std::set<std::string> Told;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_RUNPRINTER_H
