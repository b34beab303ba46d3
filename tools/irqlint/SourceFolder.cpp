//===- SourceFolder.cpp - A driver's folder without a project -------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SourceFolder.h"
#include "Project/Workspace.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static bool endsWithOneOf(StringRef Name,
                          std::initializer_list<StringRef> Extensions) {
  return llvm::any_of(Extensions, [&](StringRef Extension) {
    return path::extension(Name).equals_insensitive(Extension);
  });
}

bool irqlint::isSourceName(StringRef Name) {
  return endsWithOneOf(Name, {".c", ".cpp", ".cc", ".cxx"});
}

bool irqlint::isHeaderName(StringRef Name) {
  return endsWithOneOf(Name, {".h", ".hpp", ".hxx", ".inl"});
}

void SourceFolder::add(StringRef File) {
  if (isSourceName(File))
    Sources.push_back(File.str());
  else if (isProjectFile(File))
    Projects.push_back(File.str());
  else if (isHeaderName(File))
    HeaderFolders.insert(path::parent_path(File).str());
}

std::vector<std::string> SourceFolder::includeFlags() const {
  std::vector<std::string> Flags;
  for (const std::string &Folder : HeaderFolders)
    Flags.push_back("-I" + Folder);
  return Flags;
}

llvm::Expected<SourceFolder>
irqlint::listSourceFolder(const std::string &Root) {
  SourceFolder Result;
  std::error_code Error;
  for (fs::recursive_directory_iterator I(Root, Error,
                                          /*follow_symlinks=*/false),
       End;
       I != End && !Error; I.increment(Error)) {
    if (path::filename(I->path()).starts_with("."))
      I.no_push();
    else if (I->type() != fs::file_type::directory_file)
      Result.add(I->path());
  }
  if (Error)
    return llvm::createStringError(
        Error, "'" + Root + "' can't be read: " + Error.message());
  llvm::sort(Result.Sources);
  return Result;
}
