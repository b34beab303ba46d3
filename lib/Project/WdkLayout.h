//===- WdkLayout.h - Finds a WDK's headers ----------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A WDK comes installed (Windows Kits), as a folder of its own (EWDK), or as
// NuGet packages; the headers are laid out alike.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_WDKLAYOUT_H
#define IRQLINT_PROJECT_WDKLAYOUT_H

#include "Project/ProjectPaths.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace irqlint {

/// The headers of a WDK.
struct WdkLayout {
  /// By what it was found, to be said: '--wdk', 'NuGet package', ...
  std::string Origin;
  /// The version of its headers, such as 10.0.26100.0; may be empty.
  std::string Version;
  /// The folders that hold 'km', 'shared' and their like, best first.
  std::vector<std::string> Bases;

  /// The real folders of a name such as 'km/crt' or 'wdf/kmdf/1.15'.
  std::vector<std::string> folders(llvm::StringRef Name,
                                   ProjectPaths &Paths) const;
  /// The version of KMDF's headers that is nearest to the wanted one: itself,
  /// else the oldest newer one, else the newest.
  std::string nearestKmdf(unsigned Minor, ProjectPaths &Paths) const;
};

/// The WDK in a folder that the user names: a kit, its Include folder, one
/// version's folder, or an EWDK. An error says what was looked for.
llvm::Expected<WdkLayout> openWdk(llvm::StringRef Folder, ProjectPaths &Paths);

/// Looks for one: NuGet packages beside the project or above it, then the
/// user's packages, then what WDKContentRoot and WindowsSdkDir name, then where
/// Windows installs it. Architecture is that of the packages: x64, arm64.
std::optional<WdkLayout> detectWdk(llvm::StringRef ProjectFolder,
                                   llvm::StringRef Architecture,
                                   ProjectPaths &Paths);

} // namespace irqlint

#endif // IRQLINT_PROJECT_WDKLAYOUT_H
