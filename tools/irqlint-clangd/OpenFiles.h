//===- OpenFiles.h - Analyses of the files in an editor ---------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clangd parses a file after each edit and runs the checks in between; typing
// waits for them. Each such analysis gets a few milliseconds, which suffice for
// what most edits change. What is left is explored when the file rests, on the
// same AST, and stops when the next edit comes.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_TOOLS_IRQLINT_CLANGD_OPENFILES_H
#define IRQLINT_TOOLS_IRQLINT_CLANGD_OPENFILES_H

#include "UnitHost.h"
#include <atomic>
#include <map>
#include <mutex>

namespace irqlint {

/// A file that is open in the editor. Its AST is used by one thread at a time.
struct OpenFile {
  /// Counts edits; an analysis ends when it isn't at the newest one.
  std::atomic<unsigned> Edits{0};
  /// Did the last analysis leave something out?
  std::atomic<bool> Incomplete{false};
  /// How often the rest of an analysis was explored. clangd sees it in a part
  /// of the compile command that has no effect but that the AST is out of date.
  std::atomic<unsigned> Round{0};
  /// The edit for which it was explored last.
  unsigned Finished = ~0u;

  /// Held while an analysis runs, for what follows.
  std::mutex Running;
  SessionMemory Memory;
  /// The precompiled headers that the memory goes with.
  std::weak_ptr<const void> Preamble;
  /// The settings that it goes with, too, and their contracts, to which it
  /// refers.
  std::shared_ptr<const Settings> InForce;
  std::shared_ptr<const ContractTable> Contracts;
  /// The options of the last analysis, and its AST.
  SessionOptions Options;
  const clang::ASTContext *AST = nullptr;
};

class OpenFiles : public UnitHost {
public:
  void open(llvm::StringRef Path);
  void close(llvm::StringRef Path);
  /// Null if the file isn't open.
  std::shared_ptr<OpenFile> find(llvm::StringRef Path);

  void prepare(clang::ASTContext &AST, SessionOptions &Options,
               std::shared_ptr<const ContractTable> &Contracts,
               std::shared_ptr<const Settings> InForce) override;
  void done(const SessionResult &Result) override;

  /// Explores what the last analysis of the file left out. Returns whether that
  /// was done to its end: another build of the same text then reports it.
  bool finish(clang::ASTContext &AST, clang::Preprocessor &PP, OpenFile &File);

  /// While it lives, this thread builds the AST of a file.
  class Build {
  public:
    Build(OpenFiles &Files, llvm::StringRef Path,
          std::shared_ptr<const void> Preamble);
    ~Build();
    Build(const Build &) = delete;
    Build &operator=(const Build &) = delete;

    std::shared_ptr<OpenFile> File;
    unsigned Edits = 0;
    std::shared_ptr<const void> Preamble;
    std::unique_lock<std::mutex> Running;
  };

private:
  std::mutex Lock;
  std::map<std::string, std::shared_ptr<OpenFile>> Files;
};

} // namespace irqlint

#endif // IRQLINT_TOOLS_IRQLINT_CLANGD_OPENFILES_H
