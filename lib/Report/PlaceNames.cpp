//===- PlaceNames.cpp - How files are called in what is printed -----------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/PlaceNames.h"
#include "clang/Basic/FileManager.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using namespace clang;
using llvm::StringRef;
namespace path = llvm::sys::path;

PlaceNames::PlaceNames(StringRef Given) : Relative(path::is_relative(Given)) {
  llvm::SmallString<256> Here;
  if (!llvm::sys::fs::current_path(Here))
    Folder = Here.str().str();
}

const char *PlaceNames::file(StringRef Name, const SourceManager &Sources) {
  llvm::SmallString<256> Full(Name);
  auto UnitFolder = Sources.getFileManager()
                        .getVirtualFileSystem()
                        .getCurrentWorkingDirectory();
  if (path::is_relative(Name) && UnitFolder && *UnitFolder != Folder) {
    path::append(Full = *UnitFolder, Name);
    path::remove_dots(Full, /*remove_dot_dot=*/true);
  }
  return Names.save(display(Full)).data();
}

StringRef PlaceNames::display(StringRef Absolute) const {
  StringRef Rest = Absolute;
  if (Relative && Rest.consume_front(Folder) && Rest.size() > 1 &&
      path::is_separator(Rest.front()))
    return Rest.drop_front();
  return Absolute;
}

std::string PlaceNames::place(SourceLocation Where,
                              const SourceManager &Sources) {
  PresumedLoc Place = Sources.getPresumedLoc(Where);
  if (Place.isInvalid())
    return "<unknown>";
  return std::string(file(Place.getFilename(), Sources)) + ':' +
         std::to_string(Place.getLine()) + ':' +
         std::to_string(Place.getColumn());
}

PresumedLoc PlacedDiagnostic::rename(FullSourceLoc Loc, PresumedLoc PLoc) {
  if (PLoc.isInvalid() || !Loc.hasManager())
    return PLoc;
  return {Names.file(PLoc.getFilename(), Loc.getManager()), PLoc.getFileID(),
          PLoc.getLine(), PLoc.getColumn(), PLoc.getIncludeLoc()};
}
