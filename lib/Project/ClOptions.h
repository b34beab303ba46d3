//===- ClOptions.h - Options of Visual C++'s compiler -----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A project's AdditionalOptions are cl's; what of them changes how a source
// parses is told to Clang.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_CLOPTIONS_H
#define IRQLINT_PROJECT_CLOPTIONS_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace irqlint {

/// Options of cl, sorted by what they are about.
struct ClOptions {
  std::vector<std::string> IncludeFolders;
  std::vector<std::string> ForcedIncludes;
  /// Others, in Clang's words.
  std::vector<std::string> Flags;
  /// Those that may matter and aren't known.
  std::vector<std::string> Unknown;
};

/// Reads a command line in Windows' syntax. Options about warnings, code
/// generation and output are passed over.
ClOptions readClOptions(llvm::StringRef CommandLine);

} // namespace irqlint

#endif // IRQLINT_PROJECT_CLOPTIONS_H
