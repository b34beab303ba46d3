//===- BaselineSet.h - The baselines of a run -------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_BASELINESET_H
#define IRQLINT_TOOLS_BASELINESET_H

#include "Report/Baseline.h"

namespace irqlint {

/// The baselines that the settings of a run's files name, one for all as a
/// rule, and what --write-baseline and --prune-baseline do with them.
class BaselineSet {
public:
  /// The baseline for a file with some settings, read; null if they name none.
  llvm::Expected<Baseline *> forSettings(const Settings &InForce);

  /// Tells of entries that are out of date, and writes what is to be written.
  /// The exit code as far as baselines decide about it.
  int finish();

private:
  llvm::StringMap<std::unique_ptr<Baseline>> ByPath;
};

/// Is a baseline to be written, so that no finding of this run counts?
bool writesBaseline();

} // namespace irqlint

#endif // IRQLINT_TOOLS_BASELINESET_H
