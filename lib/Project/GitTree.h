//===- GitTree.h - A driver's sources as git has them -----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a change brought shows when its two sides are analysed: the sources as
// they were, and as they are to be. Neither need be what is in the folder: a
// hook judges what is staged. Here are both sides as file systems, and what
// differs between them. All is asked of the git program, so that its
// configuration (filters, renames, worktrees, a hook's temporary index) holds.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_GITTREE_H
#define IRQLINT_PROJECT_GITTREE_H

#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace irqlint {

/// A state of the sources.
struct GitTree {
  enum Kind : uint8_t {
    Revision, ///< of a commit or tree
    Index,    ///< what is staged
    WorkTree  ///< what is in the folder
  };
  Kind What = WorkTree;
  /// Of a revision: its object id.
  std::string Id;

  static GitTree revision(std::string Id) { return {Revision, std::move(Id)}; }
  static GitTree index() { return {Index, {}}; }
  static GitTree workTree() { return {WorkTree, {}}; }
};

/// A file that differs between two trees. Names are absolute.
struct GitChange {
  enum Kind : uint8_t { Added, Modified, Deleted, Renamed };
  Kind What = Modified;
  /// The name in the later tree; of a deleted file, that in the earlier one.
  std::string Path;
  /// The name in the earlier tree, empty if it wasn't there.
  std::string OldPath;
};

/// A git repository with a work tree.
class GitRepository {
public:
  /// The repository that a folder lies in. No git program, no repository, a
  /// bare one: errors that say so.
  static llvm::Expected<GitRepository> open(llvm::StringRef Folder);

  /// The top folder of the work tree, spelt as the folder was that it was
  /// opened by.
  llvm::StringRef root() const { return Root; }

  /// The commit that a revision names ("HEAD~2", "origin/main", a tag).
  llvm::Expected<GitTree> revision(llvm::StringRef Name) const;
  /// The last commit that HEAD and a revision have in common: where a branch
  /// left another.
  llvm::Expected<GitTree> forkPoint(llvm::StringRef Name) const;
  /// HEAD; an empty tree before the first commit.
  llvm::Expected<GitTree> head() const;

  /// What differs between two trees, renames followed. \p From isn't the work
  /// tree. Files that git doesn't know are added ones of a work tree, unless
  /// they are ignored.
  llvm::Expected<std::vector<GitChange>> changes(const GitTree &From,
                                                 const GitTree &To) const;

  /// The files as they are in a tree: where the work tree differs from it, git
  /// is asked for the content; files that it doesn't have aren't there. What
  /// git doesn't know (generated headers, all that is outside) is as in \p
  /// Base.
  llvm::Expected<llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>>
  fileSystem(const GitTree &Tree,
             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base =
                 llvm::vfs::getRealFileSystem()) const;

  /// All files of the work tree that git knows or would add, absolute.
  llvm::Expected<std::vector<std::string>> files() const;

  /// Runs git in the top folder; the output, or an error with what git said.
  llvm::Expected<std::string>
  run(llvm::ArrayRef<llvm::StringRef> Arguments) const;

private:
  /// The work tree's top as git names it, and as the user does.
  std::string RealRoot, Root;

  std::string absolute(llvm::StringRef Relative) const;
  llvm::Expected<std::vector<GitChange>>
  compare(const GitTree &From, const GitTree &To,
          llvm::StringRef RenameOption) const;
};

} // namespace irqlint

#endif // IRQLINT_PROJECT_GITTREE_H
