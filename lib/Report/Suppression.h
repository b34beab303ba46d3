//===- Suppression.h - NOLINT comments --------------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// NOLINT, NOLINTNEXTLINE and NOLINTBEGIN/NOLINTEND comments, as clang-tidy has
// them: with a list of ids (globs allowed) or for all. What follows a colon or
// a dash is the reason: 'NOLINT(wdk-lock-leak): released by the completion'.
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

/// What one comment suppresses.
struct SuppressionEntry {
  /// The line of the comment, and the lines that it is about.
  unsigned Line = 0;
  unsigned First = 0, Last = 0;
  /// Ids or globs; "*" where the comment has no list.
  std::vector<std::string> Globs;
  /// Empty if it gives none.
  std::string Reason;
  /// Has it suppressed a finding?
  bool Used = false;

  bool fits(llvm::StringRef Id) const;
  /// Does the comment name checks of irqlint, rather than be about all tools?
  bool namesChecks() const;
};

/// The suppressions of one file.
class FileSuppressions {
public:
  /// Reads the comments of a file. \p KnownIds are the rules' ids.
  FileSuppressions(llvm::StringRef Text,
                   llvm::ArrayRef<llvm::StringRef> KnownIds);

  /// The first comment that suppresses a finding of a rule on a line, which
  /// becomes a used one; null if there is none.
  const SuppressionEntry *use(llvm::StringRef Id, unsigned Line);

  /// Unknown ids, and blocks without their other end.
  const std::vector<SuppressionProblem> &problems() const { return Problems; }
  /// Comments without a reason that name checks or were used.
  std::vector<SuppressionProblem> withoutReason() const;
  /// Comments that name rules, all of which ran, and were not used.
  std::vector<SuppressionProblem>
  unused(llvm::ArrayRef<std::string> RulesThatRan) const;

private:
  std::vector<SuppressionEntry> Entries;
  std::vector<SuppressionProblem> Problems;
};

/// The suppressions of all files of a unit, read as they are asked for.
class Suppressions {
public:
  Suppressions(const clang::SourceManager &Sources,
               std::vector<llvm::StringRef> KnownIds)
      : Sources(Sources), KnownIds(std::move(KnownIds)) {}

  /// The comment that suppresses a finding; null if there is none.
  const SuppressionEntry *use(llvm::StringRef Id, clang::SourceLocation Where);
  FileSuppressions &file(clang::FileID File);
  /// The files that were asked for, the unit's own first.
  std::vector<clang::FileID> files();

private:
  const clang::SourceManager &Sources;
  std::vector<llvm::StringRef> KnownIds;
  llvm::DenseMap<clang::FileID, std::unique_ptr<FileSuppressions>> Files;
};

} // namespace irqlint

#endif // IRQLINT_REPORT_SUPPRESSION_H
