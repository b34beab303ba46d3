//===- ReportWriter.cpp - Forms in which a run is written -----------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/ReportWriter.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace path = llvm::sys::path;

StringRef irqlint::relativeTo(StringRef Folder, StringRef File) {
  StringRef Rest = File;
  if (Rest.consume_front(Folder) && Rest.size() > 1 &&
      path::is_separator(Rest.front()))
    return Rest.drop_front();
  return File;
}

std::string irqlint::findSourceRoot() {
  llvm::SmallString<256> Here;
  if (llvm::sys::fs::current_path(Here))
    return {};
  for (StringRef Folder = Here; !Folder.empty();
       Folder = path::parent_path(Folder)) {
    llvm::SmallString<256> Git(Folder);
    path::append(Git, ".git");
    if (llvm::sys::fs::exists(Git))
      return Folder.str();
  }
  return Here.str().str();
}
