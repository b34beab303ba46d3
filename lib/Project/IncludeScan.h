//===- IncludeScan.h - Which units a changed header concerns ----*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_INCLUDESCAN_H
#define IRQLINT_PROJECT_INCLUDESCAN_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace irqlint {

/// Finds out whether a unit can depend on one of some files, by the names in
/// its
/// '#include' lines and in those of the headers that it names. Goes by the last
/// part of a name, without regard to case, search path and conditions, so it
/// says yes too often rather than too seldom: a second header of the same name
/// counts, and so does an '#include' of a macro. Reads each file once.
class IncludeScan {
public:
  /// \p Files are where a header may be (the files of a project), absolute;
  /// others are taken not to lead back into the project.
  IncludeScan(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FileSystem,
              llvm::ArrayRef<std::string> Files);

  /// Can a unit depend on one of \p Changed (absolute names), itself included?
  /// \p Forced are headers that its command line includes.
  bool dependsOn(llvm::StringRef Unit, llvm::ArrayRef<std::string> Changed,
                 llvm::ArrayRef<std::string> Forced = {});

private:
  struct Includes {
    /// Last parts of the names, in lower case.
    std::vector<std::string> Names;
    bool OfMacro = false;
  };
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FileSystem;
  /// Files by the last part of their names, in lower case.
  llvm::StringMap<std::vector<std::string>> ByName;
  llvm::StringMap<Includes> Read;

  const Includes &read(llvm::StringRef File);
};

/// The headers that a command line includes (-include, /FI).
std::vector<std::string>
forcedIncludes(llvm::ArrayRef<std::string> CommandLine);

} // namespace irqlint

#endif // IRQLINT_PROJECT_INCLUDESCAN_H
