//===- SettingsReader.h - One settings file from YAML -----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_SETTINGSREADER_H
#define IRQLINT_PROJECT_SETTINGSREADER_H

#include "Project/Settings.h"
#include "llvm/Support/MemoryBufferRef.h"

namespace irqlint {

/// What one settings file says by itself.
struct SettingsLevel {
  /// Its settings. Contracts isn't set; the text of contract files isn't read.
  Settings Own;
  /// Does it add to the settings of the folders above?
  bool Inherit = false;
};

/// Reads a settings file. Its identifier is its absolute name. What is wrong
/// is added to \p Problems; the result is of use only if nothing was.
SettingsLevel readSettings(llvm::MemoryBufferRef File,
                           std::vector<SettingsProblem> &Problems);

} // namespace irqlint

#endif // IRQLINT_PROJECT_SETTINGSREADER_H
