//===- CompileFlags.h - Flags that drivers need -----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How a driver's source is compiled where nothing says so.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_COMPILEFLAGS_H
#define IRQLINT_PROJECT_COMPILEFLAGS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace irqlint {

/// Where irqlint's own files are.
struct ResourcePaths {
  /// The folder of wdk-stubs; empty if it isn't found.
  std::string Stubs;
  /// Clang's resource folder (its own headers); empty: Clang's default.
  std::string ClangResources;
  /// The folder of the rules' pages; empty if it isn't found.
  std::string RulePages;
};

/// Finds them beside the program, or where it was built.
ResourcePaths findResources(const char *Argv0, void *MainAddress);

/// Does one of the include folders of a command line hold a WDK, so that
/// wdk-stubs must stay out?
bool hasWdk(llvm::ArrayRef<std::string> Arguments);

/// Turns a compiler command line (program first, file last or anywhere) into
/// the one that irqlint parses with: kernel target and MSVC's lenience unless
/// it says otherwise, wdk-stubs if there is no WDK.
std::vector<std::string> completeCommand(std::vector<std::string> Arguments,
                                         const ResourcePaths &Resources);

/// Adds a folder that is searched for headers after the driver's own and before
/// those of the system.
void addLastFolder(std::vector<std::string> &Arguments, llvm::StringRef Folder);

} // namespace irqlint

#endif // IRQLINT_PROJECT_COMPILEFLAGS_H
