//===- CaseInsensitiveFileSystem.h - Any-case headers -----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Drivers are written on a file system that ignores case and takes either
// slash: '#include <Ntifs.h>' means ntifs.h, and '..\Inc\Common.h' is a path.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_CASEINSENSITIVEFILESYSTEM_H
#define IRQLINT_PROJECT_CASEINSENSITIVEFILESYSTEM_H

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace irqlint {

/// Looks a path up as it is written; where there is none, looks it up without
/// regard to case, with backslashes as separators. A folder is listed once.
class CaseInsensitiveFileSystem : public llvm::vfs::ProxyFileSystem {
public:
  using ProxyFileSystem::ProxyFileSystem;

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override;
  bool exists(const llvm::Twine &Path) override { return bool(status(Path)); }

  /// The path under which a file really is; empty if there is none.
  std::string resolve(llvm::StringRef Path);

private:
  /// Lower-case names of a folder's entries, with their real names.
  const llvm::StringMap<std::string> &list(llvm::StringRef Folder);
  llvm::StringMap<llvm::StringMap<std::string>> Listings;
  llvm::StringMap<std::string> Folders;
};

} // namespace irqlint

#endif // IRQLINT_PROJECT_CASEINSENSITIVEFILESYSTEM_H
