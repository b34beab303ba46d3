//===- ProjectPaths.h - Paths as projects write them ------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Projects name files the Windows way: backslashes, any case, wildcards.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_PROJECTPATHS_H
#define IRQLINT_PROJECT_PROJECTPATHS_H

#include "Project/CaseInsensitiveFileSystem.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include <string>
#include <vector>

namespace irqlint {

/// With a drive, or from a root: not relative to any folder.
bool isRooted(llvm::StringRef Path);

/// What two spellings of a path have in common: no case, one kind of slash.
std::string pathKey(llvm::StringRef Path);

/// Finds what paths in projects name.
class ProjectPaths {
public:
  ProjectPaths();

  /// The absolute path under which a file or folder really is, with '/'. What
  /// doesn't exist keeps the spelling that the project gives it.
  std::string real(llvm::StringRef Path, llvm::StringRef Folder);

  bool exists(llvm::StringRef Path, llvm::StringRef Folder);
  bool isFile(llvm::StringRef Path, llvm::StringRef Folder);

  /// The files that a pattern of MSBuild ('*', '?', '**') names, as paths that
  /// begin the way the pattern does, sorted. A pattern without wildcards is
  /// returned as it is, whether the file exists or not.
  std::vector<std::string> expandWildcards(llvm::StringRef Pattern,
                                           llvm::StringRef Folder);

  /// The nearest file of that name in a folder or one above it; empty if there
  /// is none.
  std::string findAbove(llvm::StringRef Name, llvm::StringRef Folder);

  CaseInsensitiveFileSystem &files() { return *Files; }

private:
  void walk(const std::string &RealFolder, const std::string &Written,
            llvm::ArrayRef<llvm::StringRef> Parts,
            std::vector<std::string> &Found);
  llvm::IntrusiveRefCntPtr<CaseInsensitiveFileSystem> Files;
};

} // namespace irqlint

#endif // IRQLINT_PROJECT_PROJECTPATHS_H
