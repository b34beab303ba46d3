//===- UnitRunner.h - Parses and analyses one file --------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_UNITRUNNER_H
#define IRQLINT_TOOLS_UNITRUNNER_H

#include "Analysis/Session.h"
#include "Project/CompileFlags.h"
#include "Project/GeneratedHeaders.h"
#include "Report/RunReport.h"
#include "clang/Tooling/CompilationDatabase.h"
#include <optional>

namespace irqlint {

class RepeatedMembers;

/// Parses units and has them analysed, one by one.
class UnitRunner {
public:
  /// \p Colours is for what is rendered as text.
  UnitRunner(const ResourcePaths &Resources, bool Colours)
      : Resources(Resources), Colours(Colours) {}

  /// Where files are read from, if it isn't the real file system.
  void setFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS) {
    Base = std::move(FS);
  }

  /// Parses and analyses one file as the database says. Headers that its build
  /// generates and that aren't there are supplied.
  UnitReport run(const clang::tooling::CompilationDatabase &Database,
                 const std::string &File, const EngineSetup &Setup,
                 const GeneratedSettings &Generated = {});

private:
  friend class UnitConsumer;
  UnitReport parse(const clang::tooling::CompilationDatabase &Database,
                   const std::string &File,
                   llvm::ArrayRef<GeneratedHeader> Supplied,
                   RepeatedMembers &Repeated);
  void analyze(clang::ASTContext &AST, clang::Preprocessor &PP,
               llvm::ArrayRef<clang::SourceLocation> Errors, bool Fatal,
               PlaceNames &Names);

  const ResourcePaths &Resources;
  bool Colours;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base =
      llvm::vfs::getRealFileSystem();
  /// For the present unit.
  const EngineSetup *Setup = nullptr;
  /// Of the present unit; nothing if there was nothing to analyse.
  std::optional<UnitReport> Current;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_UNITRUNNER_H
