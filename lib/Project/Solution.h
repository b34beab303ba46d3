//===- Solution.h - Reads .sln and .slnx ------------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_SOLUTION_H
#define IRQLINT_PROJECT_SOLUTION_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace irqlint {

/// A project as a solution lists it.
struct SolutionProject {
  std::string Name;
  /// As written, relative to the solution's folder.
  std::string Path;
  unsigned Line = 0;
  /// Which configuration of the project each one of the solution takes,
  /// 'Release|x64' both. What isn't listed has the same name in both.
  std::vector<std::pair<std::string, std::string>> Configurations;
};

/// What a solution lists, without its folders.
struct Solution {
  std::vector<SolutionProject> Projects;
  /// 'Release|x64'.
  std::vector<std::string> Configurations;
};

/// Reads either format, by the file's extension. An error names file and line.
llvm::Expected<Solution> readSolution(llvm::StringRef File);

} // namespace irqlint

#endif // IRQLINT_PROJECT_SOLUTION_H
