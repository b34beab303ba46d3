//===- Suppression.h - NOLINT comments --------------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// NOLINT, NOLINTNEXTLINE and NOLINTBEGIN/NOLINTEND comments, as clang-tidy has
// them: with a list of ids (globs allowed) or for all.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_SUPPRESSION_H
#define IRQLINT_REPORT_SUPPRESSION_H

#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace irqlint {

/// Something wrong with a suppression comment itself.
struct SuppressionProblem {
  unsigned Line = 0;
  std::string Text;
};

/// The suppressions of one file.
class FileSuppressions {
public:
  /// Reads the comments of a file. \p KnownIds are the rules' ids.
  FileSuppressions(llvm::StringRef Text,
                   llvm::ArrayRef<llvm::StringRef> KnownIds);

  bool isSuppressed(llvm::StringRef Id, unsigned Line) const;
  /// Unknown ids, and blocks without their other end.
  const std::vector<SuppressionProblem> &problems() const { return Problems; }

private:
  struct Entry {
    unsigned First = 0, Last = 0;
    std::vector<std::string> Globs;
  };
  std::vector<Entry> Entries;
  std::vector<SuppressionProblem> Problems;
};

/// The suppressions of all files of a unit, read as they are asked for.
class Suppressions {
public:
  Suppressions(const clang::SourceManager &Sources,
               std::vector<llvm::StringRef> KnownIds)
      : Sources(Sources), KnownIds(std::move(KnownIds)) {}

  bool isSuppressed(llvm::StringRef Id, clang::SourceLocation Where);
  const FileSuppressions &file(clang::FileID File);

private:
  const clang::SourceManager &Sources;
  std::vector<llvm::StringRef> KnownIds;
  llvm::DenseMap<clang::FileID, std::unique_ptr<FileSuppressions>> Files;
};

} // namespace irqlint

#endif // IRQLINT_REPORT_SUPPRESSION_H
