//===- ChangeScope.h - What a change brought --------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A change brings a finding if the sources have it afterwards and had it not
// before, wherever in a unit it is: a release that is taken away shows at the
// acquire, which nobody has touched. So the units that a change can concern are
// analysed twice, before and after, and what both have is left out.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_CHANGESCOPE_H
#define IRQLINT_TOOLS_CHANGESCOPE_H

#include "Project/GitTree.h"
#include "Project/IncludeScan.h"
#include "UnitRunner.h"

namespace irqlint {

/// A change of a repository, and the units that it concerns.
class ChangeScope {
public:
  /// The change from one tree of a repository to another. Compile commands and
  /// settings are the present ones on both sides.
  static llvm::Expected<std::unique_ptr<ChangeScope>>
  create(GitRepository Repository, const GitTree &From, const GitTree &To,
         const ResourcePaths &Resources);

  /// Does the change concern a unit? \p Unit is absolute. An error if it lies
  /// outside of the repository.
  llvm::Expected<bool>
  concerns(llvm::StringRef Unit,
           const clang::tooling::CompilationDatabase &Database);

  /// Takes those findings out of a unit's report that were there before the
  /// change. Why not all of them could be compared goes to its log.
  void keepNew(UnitReport &Report,
               const clang::tooling::CompilationDatabase &Database,
               const EngineSetup &Setup,
               const GeneratedSettings &Generated = {});

  /// The files after the change, for a UnitRunner.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> after() const {
    return After;
  }
  /// Files that the change has added, altered, renamed or deleted.
  const std::vector<GitChange> &changes() const { return Changes; }

private:
  GitRepository Repository;
  std::vector<GitChange> Changes;
  /// All names that changed files have or had.
  std::vector<std::string> Names;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Before, After;
  UnitRunner Earlier;
  std::unique_ptr<IncludeScan> Includes;

  ChangeScope(GitRepository Repository, const ResourcePaths &Resources)
      : Repository(std::move(Repository)),
        Earlier(Resources, /*Colours=*/false) {}
  /// The name of a file before the change; empty if it wasn't there.
  std::string oldName(llvm::StringRef File) const;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_CHANGESCOPE_H
