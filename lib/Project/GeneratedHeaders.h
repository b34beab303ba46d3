//===- GeneratedHeaders.h - Headers that a build generates ------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// WPP makes a 'driver.tmh' of 'driver.c', with macros for the trace functions
// that its configuration declares; other tools make headers of messages and of
// classes. Before a build on Windows none of them exists. Here they are
// supplied: tracing is defined away, what follows from a source is derived from
// it, and the others are empty.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_GENERATEDHEADERS_H
#define IRQLINT_PROJECT_GENERATEDHEADERS_H

#include "Project/DerivedHeaders.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace irqlint {

/// A header that the project has another tool make.
struct ToolHeader {
  /// Without folders.
  std::string Name;
  HeaderTool Tool = HeaderTool::Other;
  /// What the tool makes it of, absolute; empty if the project doesn't say.
  std::string Source;
  /// CTRPP's: what its functions' names begin with.
  std::string Prefix;
};

/// What a project says about the headers that its build generates for a source.
struct GeneratedSettings {
  /// Files with configuration of WPP, absolute.
  std::vector<std::string> WppScanFiles;
  /// Trace functions that the project itself declares, as WPP's '-func:' takes
  /// them: 'TraceEvents(LEVEL,FLAGS,MSG,...)'.
  std::vector<std::string> WppFunctions;
  bool WppRecorder = false;
  std::vector<ToolHeader> OtherHeaders;
};

/// A header that is supplied.
struct GeneratedHeader {
  /// As it is included, with '/'.
  std::string Name;
  std::string Text;
  /// What the build's header declares isn't known.
  bool IsEmpty = false;
};

/// A trace function as WPP's configuration declares it:
/// 'FuncExit{LEVEL=VERBOSE}(FLAGS, MSG, ...)'.
struct WppFunction {
  std::string Name;
  /// The names of the conditions, fixed ones first, with their values; the
  /// value is empty where the caller gives it.
  std::vector<std::pair<std::string, std::string>> Conditions;
  /// The parameters' names in order; conditions and others.
  std::vector<std::string> Parameters;
};

/// Reads one declaration; nothing useful gives an empty name.
WppFunction parseWppFunction(llvm::StringRef Text);

/// Finds out which headers sources include that don't exist, and would be
/// generated.
class GeneratedHeaderFinder {
public:
  explicit GeneratedHeaderFinder(
      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files)
      : Files(std::move(Files)) {}

  /// Reads a source and the headers that it reaches by its command's include
  /// folders (not those of the system). Folder is where the command runs.
  void scan(llvm::StringRef Source, llvm::ArrayRef<std::string> Command,
            llvm::StringRef Folder, const GeneratedSettings &Settings);

  /// What the sources scanned so far need, by name.
  std::vector<GeneratedHeader> headers() const;

private:
  /// What matters of one file.
  struct FileFacts {
    /// As written; true: in quotes.
    std::vector<std::pair<std::string, bool>> Includes;
    std::vector<std::string> Functions;
  };
  const FileFacts &facts(const std::string &File);
  void addFunction(const WppFunction &Function);
  std::string traceHeader() const;
  std::string derive(const ToolHeader &Header) const;

  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;
  llvm::StringMap<FileFacts> Known;
  std::vector<WppFunction> Functions;
  bool Recorder = false;
  /// By the name as it is included; no tool stands for WPP.
  std::map<std::string, std::optional<ToolHeader>> Needed;
};

/// The folder in which supplied headers seem to be. It is to be searched after
/// the driver's own folders and before the system's, as a build's output is.
extern const llvm::StringLiteral GeneratedFolder;

/// A file system that has the headers in GeneratedFolder on top of another.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
withGeneratedHeaders(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base,
                     llvm::ArrayRef<GeneratedHeader> Headers);

} // namespace irqlint

#endif // IRQLINT_PROJECT_GENERATEDHEADERS_H
