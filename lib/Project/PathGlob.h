//===- PathGlob.h - Which files are meant -----------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_PATHGLOB_H
#define IRQLINT_PROJECT_PATHGLOB_H

#include "llvm/Support/Error.h"
#include "llvm/Support/Regex.h"
#include <memory>
#include <string>

namespace irqlint {

/// A pattern for paths, as .gitignore has them: '*' and '?' stay within one
/// name, '**' crosses folders, '[a-z]' is a set. A pattern with a slash in it
/// is anchored at its folder, one without fits a name at any depth below it. A
/// folder that fits brings all that is in it.
class PathGlob {
public:
  /// \p Folder is absolute. An empty pattern, an open bracket and '!' are
  /// errors.
  static llvm::Expected<PathGlob> create(llvm::StringRef Pattern,
                                         llvm::StringRef Folder);

  /// \p File is absolute, without '.' and '..'.
  bool matches(llvm::StringRef File) const;
  llvm::StringRef pattern() const { return Pattern; }

private:
  std::string Pattern, Folder;
  std::shared_ptr<const llvm::Regex> Matcher;
};

} // namespace irqlint

#endif // IRQLINT_PROJECT_PATHGLOB_H
