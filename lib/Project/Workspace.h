//===- Workspace.h - Solutions, projects and folders ------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a user points irqlint at: a solution, a project, or a folder of them.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_WORKSPACE_H
#define IRQLINT_PROJECT_WORKSPACE_H

#include "Project/DriverProject.h"

namespace irqlint {

/// Is this a project or a solution, by its extension?
bool isProjectFile(llvm::StringRef Path);

/// The projects of a solution, a project, or all that are in a folder and below
/// it, in the order in which they are listed or by name. What can't be read
/// goes to the notes as an error; nothing is read of it.
std::vector<DriverProject> readWorkspace(llvm::StringRef Path,
                                         const ProjectRequest &Request,
                                         ProjectPaths &Paths,
                                         ProjectNotes &Notes);

/// One line for the user: what the project is, and what was taken of it.
std::string summarize(const DriverProject &Project);

} // namespace irqlint

#endif // IRQLINT_PROJECT_WORKSPACE_H
