//===- DriverProject.h - Projects as drivers --------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a .vcxproj is (a driver or not), and how its sources are compiled.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_DRIVERPROJECT_H
#define IRQLINT_PROJECT_DRIVERPROJECT_H

#include "Project/GeneratedHeaders.h"
#include "Project/ProjectNotes.h"
#include "Project/ProjectPaths.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace irqlint {

/// What the caller wants of a project.
struct ProjectRequest {
  /// Empty: the project's Release, or what comes nearest.
  std::string Configuration;
  /// Empty: x64, or what comes nearest.
  std::string Platform;
  /// The folder of a WDK; empty: look for one.
  std::string Wdk;
  /// With a slash at the end; empty: found by the loader, or the project's own.
  std::string SolutionFolder;
};

/// One source file and how it is compiled.
struct SourceUnit {
  /// Absolute, as the file is spelt on disk.
  std::string File;
  /// The folder to compile in: the project's.
  std::string Folder;
  /// Program first, file last; still to be completed by completeCommand().
  std::vector<std::string> Command;
  /// What of the headers it includes the build generates.
  GeneratedSettings Generated;
};

enum class ProjectMode {
  Kernel,
  /// Applications, libraries and drivers that run in user mode.
  User,
  /// Nothing is compiled: packages, utilities.
  NoCode,
};

/// A project, for one configuration and platform.
struct DriverProject {
  std::string File;
  std::string Configuration;
  std::string Platform;
  ProjectMode Mode = ProjectMode::NoCode;
  /// In words: 'KMDF driver', 'user-mode application'.
  std::string Kind;
  /// What told the mode: 'PlatformToolset WindowsKernelModeDriver10.0'.
  std::string ToldBy;
  /// Which headers the units are compiled with, in words.
  std::string Headers;
  /// Only of kernel-mode projects.
  std::vector<SourceUnit> Units;
};

/// Reads a project. Problems with parts of it go to the notes; an error says
/// what keeps it from being read at all, with file and line.
llvm::Expected<DriverProject> readDriverProject(llvm::StringRef File,
                                                const ProjectRequest &Request,
                                                ProjectPaths &Paths,
                                                ProjectNotes &Notes);

} // namespace irqlint

#endif // IRQLINT_PROJECT_DRIVERPROJECT_H
