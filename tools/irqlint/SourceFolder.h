//===- SourceFolder.h - A driver's folder without a project -----*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where nothing says what a driver is made of, its folder is all there is to go
// by: every source is a unit, and finds the headers of every folder.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_SOURCEFOLDER_H
#define IRQLINT_TOOLS_SOURCEFOLDER_H

#include "llvm/Support/Error.h"
#include <set>
#include <string>
#include <vector>

namespace irqlint {

/// Is a file a C or C++ source, by its name?
bool isSourceName(llvm::StringRef Name);
/// Is it a header?
bool isHeaderName(llvm::StringRef Name);

/// The sources among some files, and the folders of the headers.
struct SourceFolder {
  std::vector<std::string> Sources;
  /// Projects and solutions, which know better.
  std::vector<std::string> Projects;
  std::set<std::string> HeaderFolders;

  void add(llvm::StringRef File);
  /// -I for each folder with headers.
  std::vector<std::string> includeFlags() const;
};

/// Looks through a folder and all below it; hidden ones are left out.
llvm::Expected<SourceFolder> listSourceFolder(const std::string &Root);

} // namespace irqlint

#endif // IRQLINT_TOOLS_SOURCEFOLDER_H
