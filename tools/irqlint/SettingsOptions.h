//===- SettingsOptions.h - Options that win over settings -------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_SETTINGSOPTIONS_H
#define IRQLINT_TOOLS_SETTINGSOPTIONS_H

#include "Project/Settings.h"

namespace irqlint {

/// What the options of 'irqlint FILE...' say that settings files can say as
/// well.
SettingsOverrides overridesFromCommandLine();

/// The settings file for all sources (--config-file), empty for none at all
/// (--no-config), nothing for the nearest of each.
std::optional<std::string> settingsFileFromCommandLine();

/// Prints what is wrong with a file: "\p What 'FILE' is not valid; \p Page".
/// Returns the exit code.
int failInFile(llvm::Error Error, llvm::StringRef What, llvm::StringRef Page);
/// Prints what is wrong with settings, contracts or options; returns the exit
/// code.
int failSettings(llvm::Error Error);

} // namespace irqlint

#endif // IRQLINT_TOOLS_SETTINGSOPTIONS_H
