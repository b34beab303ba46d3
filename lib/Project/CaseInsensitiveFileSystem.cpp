//===- CaseInsensitiveFileSystem.cpp - Finds headers whatever their case --===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/CaseInsensitiveFileSystem.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace path = llvm::sys::path;

const llvm::StringMap<std::string> &
CaseInsensitiveFileSystem::list(StringRef Folder) {
  auto [Known, New] = Listings.try_emplace(Folder);
  if (New) {
    std::error_code Error;
    for (auto I = getUnderlyingFS().dir_begin(Folder, Error),
              End = llvm::vfs::directory_iterator();
         !Error && I != End; I.increment(Error)) {
      StringRef Name = path::filename(I->path());
      Known->second.try_emplace(Name.lower(), Name.str());
    }
  }
  return Known->second;
}

std::string CaseInsensitiveFileSystem::resolve(StringRef Path) {
  llvm::SmallString<256> Slashes(Path);
  std::replace(Slashes.begin(), Slashes.end(), '\\', '/');
  StringRef Folder = path::parent_path(Slashes);
  StringRef Name = path::filename(Slashes);
  std::string RealFolder = ".";
  if (!Folder.empty()) {
    auto Known = Folders.find(Folder);
    if (Known == Folders.end()) {
      auto Status = getUnderlyingFS().status(Folder);
      // The recursion adds folders, too: no iterator may be kept over it.
      RealFolder = Status && Status->isDirectory()       ? Folder.str()
                   : path::parent_path(Folder) == Folder ? std::string()
                                                         : resolve(Folder);
      Folders[Folder] = RealFolder;
    } else {
      RealFolder = Known->second;
    }
  }
  if (RealFolder.empty())
    return {};
  if (Name == "." || Name == "..")
    return (RealFolder + "/" + Name).str();
  // For each unit Clang's driver looks for 'cl.exe' in all folders of PATH.
  // Where names have a case there is none, and to list these folders takes as
  // long as to parse a short header.
  if (Name.ends_with_insensitive(".exe"))
    return {};
  const auto &Names = list(RealFolder);
  auto Found = Names.find(Name.lower());
  if (Found == Names.end())
    return {};
  return Folder.empty() ? Found->second : RealFolder + "/" + Found->second;
}

llvm::ErrorOr<llvm::vfs::Status>
CaseInsensitiveFileSystem::status(const llvm::Twine &Path) {
  auto Direct = ProxyFileSystem::status(Path);
  if (Direct)
    return Direct;
  std::string Real = resolve(Path.str());
  if (Real.empty() || Real == Path.str())
    return Direct;
  auto Status = ProxyFileSystem::status(Real);
  if (!Status)
    return Direct;
  // One file, however it is spelt: '#pragma once' and guards go by the name.
  return llvm::vfs::Status::copyWithNewName(*Status, Real);
}

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
CaseInsensitiveFileSystem::openFileForRead(const llvm::Twine &Path) {
  auto Direct = ProxyFileSystem::openFileForRead(Path);
  if (Direct)
    return Direct;
  std::string Real = resolve(Path.str());
  if (Real.empty() || Real == Path.str())
    return Direct;
  return ProxyFileSystem::openFileForRead(Real);
}
