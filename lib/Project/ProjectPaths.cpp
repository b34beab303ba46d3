//===- ProjectPaths.cpp - Paths as projects write them --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/ProjectPaths.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace path = llvm::sys::path;

bool irqlint::isRooted(StringRef Path) {
  return path::has_root_directory(Path, path::Style::windows) ||
         path::has_root_name(Path, path::Style::windows);
}

std::string irqlint::pathKey(StringRef Path) {
  std::string Key = Path.lower();
  std::replace(Key.begin(), Key.end(), '\\', '/');
  return Key;
}

ProjectPaths::ProjectPaths()
    : Files(llvm::makeIntrusiveRefCnt<CaseInsensitiveFileSystem>(
          llvm::vfs::getRealFileSystem())) {}

std::string ProjectPaths::real(StringRef Path, StringRef Folder) {
  std::string Slashes = Path.str();
  std::replace(Slashes.begin(), Slashes.end(), '\\', '/');
  llvm::SmallString<256> Full;
  if (isRooted(Slashes)) {
    Full = Slashes;
  } else {
    Full = Folder;
    path::append(Full, Slashes);
  }
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  if (Full.size() > 1 && path::is_separator(Full.back()))
    Full.pop_back();
  // Of a file that isn't there the folder may still be.
  std::string Missing;
  StringRef Known = Full;
  while (!Known.empty() && path::parent_path(Known) != Known) {
    if (llvm::sys::fs::exists(Known))
      return (Known + Missing).str();
    std::string Real = Files->resolve(Known);
    if (!Real.empty())
      return Real + Missing;
    Missing = ("/" + path::filename(Known)).str() + Missing;
    Known = path::parent_path(Known);
  }
  return Full.str().str();
}

bool ProjectPaths::exists(StringRef Path, StringRef Folder) {
  return llvm::sys::fs::exists(real(Path, Folder));
}

bool ProjectPaths::isFile(StringRef Path, StringRef Folder) {
  return llvm::sys::fs::is_regular_file(real(Path, Folder));
}

/// A pattern that matches in lower case; only '*' and '?' are special.
static llvm::Expected<llvm::GlobPattern> namePattern(StringRef Part) {
  std::string Escaped;
  for (char Character : Part == "*.*" ? std::string("*") : Part.lower()) {
    if (StringRef("[]{}\\!").contains(Character))
      Escaped += '\\';
    Escaped += Character;
  }
  return llvm::GlobPattern::create(Escaped);
}

void ProjectPaths::walk(const std::string &RealFolder,
                        const std::string &Written,
                        llvm::ArrayRef<StringRef> Parts,
                        std::vector<std::string> &Found) {
  bool Deep = Parts.front() == "**";
  if (Deep)
    while (Parts.size() > 1 && Parts.front() == "**")
      Parts = Parts.drop_front();
  // A pattern that ends with '**' means all files below.
  StringRef Part = Parts.front() == "**" ? StringRef("*") : Parts.front();
  auto Pattern = namePattern(Part);
  if (!Pattern) {
    llvm::consumeError(Pattern.takeError());
    return;
  }
  std::vector<std::pair<std::string, bool>> Entries;
  std::error_code Error;
  for (auto I = llvm::vfs::getRealFileSystem()->dir_begin(RealFolder, Error),
            End = llvm::vfs::directory_iterator();
       !Error && I != End; I.increment(Error))
    Entries.emplace_back(path::filename(I->path()).str(),
                         I->type() == llvm::sys::fs::file_type::directory_file);
  // As MSBuild: a folder's files before what is below it.
  llvm::sort(Entries, [](const auto &Left, const auto &Right) {
    return std::tie(Left.second, Left.first) <
           std::tie(Right.second, Right.first);
  });
  for (const auto &[Name, IsFolder] : Entries) {
    std::string Real = RealFolder + "/" + Name;
    if (Pattern->match(StringRef(Name).lower())) {
      if (Parts.size() == 1 && !IsFolder)
        Found.push_back(Written + Name);
      else if (Parts.size() > 1 && IsFolder)
        walk(Real, Written + Name + "\\", Parts.drop_front(), Found);
    }
    // Links to folders are not followed: they may lead back.
    if (Deep && IsFolder) {
      llvm::SmallVector<StringRef, 8> Below = {"**"};
      Below.append(Parts.begin(), Parts.end());
      walk(Real, Written + Name + "\\", Below, Found);
    }
  }
}

std::vector<std::string> ProjectPaths::expandWildcards(StringRef Pattern,
                                                       StringRef Folder) {
  size_t Wild = Pattern.find_first_of("*?");
  if (Wild == StringRef::npos)
    return {Pattern.str()};
  size_t Slash = Pattern.take_front(Wild).find_last_of("\\/");
  StringRef Fixed =
      Slash == StringRef::npos ? StringRef() : Pattern.take_front(Slash + 1);
  std::string Rest = Pattern.drop_front(Fixed.size()).str();
  std::replace(Rest.begin(), Rest.end(), '\\', '/');
  llvm::SmallVector<StringRef, 8> Parts;
  StringRef(Rest).split(Parts, '/', -1, /*KeepEmpty=*/false);
  std::vector<std::string> Found;
  if (!Parts.empty())
    walk(real(Fixed.empty() ? "." : Fixed, Folder), Fixed.str(), Parts, Found);
  return Found;
}

std::string ProjectPaths::findAbove(StringRef Name, StringRef Folder) {
  for (StringRef Above = Folder; !Above.empty();
       Above = path::parent_path(Above))
    if (isFile(Name, Above))
      return real(Name, Above);
  return {};
}
