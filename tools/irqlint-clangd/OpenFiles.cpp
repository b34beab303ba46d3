//===- OpenFiles.cpp - Analyses of the files in an editor -----------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpenFiles.h"

using namespace irqlint;

/// What an edit may wait for: a fraction of what parsing a driver takes.
static constexpr std::chrono::milliseconds BudgetOfBuild{12};

static thread_local OpenFiles::Build *CurrentBuild = nullptr;

void OpenFiles::open(llvm::StringRef Path) {
  std::lock_guard<std::mutex> Guard(Lock);
  Files[Path.str()] = std::make_shared<OpenFile>();
}

void OpenFiles::close(llvm::StringRef Path) {
  std::lock_guard<std::mutex> Guard(Lock);
  auto Known = Files.find(Path.str());
  if (Known == Files.end())
    return;
  ++Known->second->Edits;
  Files.erase(Known);
}

std::shared_ptr<OpenFile> OpenFiles::find(llvm::StringRef Path) {
  std::lock_guard<std::mutex> Guard(Lock);
  auto Known = Files.find(Path.str());
  return Known == Files.end() ? nullptr : Known->second;
}

OpenFiles::Build::Build(OpenFiles &Files, llvm::StringRef Path,
                        std::shared_ptr<const void> Preamble)
    : File(Files.find(Path)), Preamble(std::move(Preamble)) {
  if (File)
    Edits = File->Edits;
  CurrentBuild = this;
}

OpenFiles::Build::~Build() { CurrentBuild = nullptr; }

void OpenFiles::prepare(clang::ASTContext &AST, SessionOptions &Options,
                        std::shared_ptr<const ContractTable> &Contracts,
                        std::shared_ptr<const Settings> InForce) {
  if (!CurrentBuild || !CurrentBuild->File)
    return;
  OpenFile &File = *CurrentBuild->File;
  CurrentBuild->Running = std::unique_lock<std::mutex>(File.Running);
  // Errors in headers were told when these were precompiled.
  Options.HasEarlierErrors = true;
  auto IsSame = [](const std::weak_ptr<const void> &Old,
                   const std::shared_ptr<const void> &New) {
    return !Old.owner_before(New) && !New.owner_before(Old);
  };
  if (!IsSame(File.Preamble, CurrentBuild->Preamble) ||
      File.InForce != InForce) {
    File.Memory.clear();
    File.Contracts = Contracts;
    File.InForce = std::move(InForce);
    File.Preamble = CurrentBuild->Preamble;
  }
  Contracts = File.Contracts;
  // Without precompiled headers nobody tells when one of them has changed.
  if (CurrentBuild->Preamble)
    Options.Memory = &File.Memory;
  Options.Cancelled = [&File, Edits = CurrentBuild->Edits] {
    return File.Edits != Edits;
  };
  File.Options = Options;
  File.AST = &AST;
  // Once the rest was explored, a budget only keeps it from being reported.
  if (Options.Memory && File.Finished != CurrentBuild->Edits)
    Options.Budget = BudgetOfBuild;
}

void OpenFiles::done(const SessionResult &Result) {
  if (!CurrentBuild || !CurrentBuild->File)
    return;
  CurrentBuild->File->Incomplete = Result.isCancelled();
  CurrentBuild->Running = {};
}

bool OpenFiles::finish(clang::ASTContext &AST, clang::Preprocessor &PP,
                       OpenFile &File) {
  std::lock_guard<std::mutex> Guard(File.Running);
  const unsigned Edits = File.Edits;
  if (!File.Incomplete || File.AST != &AST)
    return false;
  File.Incomplete =
      analyzeUnit(AST, PP, *File.Contracts, File.Options).isCancelled();
  if (File.Incomplete)
    return false;
  File.Finished = Edits;
  ++File.Round;
  return true;
}
