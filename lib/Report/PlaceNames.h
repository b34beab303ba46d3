//===- PlaceNames.h - How files are called in what is printed ---*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Clang parses a unit in the folder of its compile command and by absolute
// names. What is printed uses names that hold in the folder in which irqlint
// was started, relative ones if the command line gave a relative one.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_PLACENAMES_H
#define IRQLINT_REPORT_PLACENAMES_H

#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/TextDiagnostic.h"
#include "llvm/Support/StringSaver.h"

namespace irqlint {

/// Names the files of one unit.
class PlaceNames {
public:
  /// \p Given is the unit's file as the command line names it.
  explicit PlaceNames(llvm::StringRef Given);

  /// The name of a file that \p Sources knows as \p Name. Lives as long as
  /// this.
  const char *file(llvm::StringRef Name, const clang::SourceManager &Sources);
  /// The name of a file by its absolute one.
  llvm::StringRef display(llvm::StringRef Absolute) const;
  /// "file:line:column".
  std::string place(clang::SourceLocation Where,
                    const clang::SourceManager &Sources);

private:
  bool Relative;
  std::string Folder;
  llvm::BumpPtrAllocator Allocator;
  llvm::UniqueStringSaver Names{Allocator};
};

/// Prints a diagnostic as Clang does, but for the names of files.
class PlacedDiagnostic : public clang::TextDiagnostic {
public:
  PlacedDiagnostic(llvm::raw_ostream &OS, const clang::LangOptions &Language,
                   clang::DiagnosticOptions &Options, PlaceNames &Names)
      : TextDiagnostic(OS, Language, Options), Names(Names) {}

protected:
  void
  emitDiagnosticLoc(clang::FullSourceLoc Loc, clang::PresumedLoc PLoc,
                    clang::DiagnosticsEngine::Level Level,
                    llvm::ArrayRef<clang::CharSourceRange> Ranges) override {
    TextDiagnostic::emitDiagnosticLoc(Loc, rename(Loc, PLoc), Level, Ranges);
  }
  void emitIncludeLocation(clang::FullSourceLoc Loc,
                           clang::PresumedLoc PLoc) override {
    TextDiagnostic::emitIncludeLocation(Loc, rename(Loc, PLoc));
  }

private:
  PlaceNames &Names;
  clang::PresumedLoc rename(clang::FullSourceLoc Loc, clang::PresumedLoc PLoc);
};

} // namespace irqlint

#endif // IRQLINT_REPORT_PLACENAMES_H
