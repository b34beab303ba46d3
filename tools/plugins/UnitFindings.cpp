//===- UnitFindings.cpp - What a plugin reports of a unit -----------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitFindings.h"
#include "Project/CaseInsensitiveFileSystem.h"
#include "UnitHost.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace irqlint;

UnitHost *irqlint::TheUnitHost = nullptr;

/// The name of a file, absolute; empty if it has none.
static std::string absoluteName(const clang::SourceManager &Sources,
                                clang::FileID File) {
  clang::OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
  if (!Entry)
    return {};
  llvm::SmallString<256> Name(Entry->getName());
  Sources.getFileManager().makeAbsolutePath(Name);
  llvm::sys::path::remove_dots(Name, /*remove_dot_dot=*/true);
  return Name.str().str();
}

llvm::Expected<UnitFindings>
UnitFindings::analyze(clang::ASTContext &AST, clang::Preprocessor &PP,
                      const SettingsOverrides &Overrides,
                      std::vector<clang::SourceLocation> Errors) {
  // Files are read once for all units of the process.
  static SettingsFinder Finder;
  UnitFindings Unit;
  Unit.Sources = &AST.getSourceManager();
  std::string File = absoluteName(*Unit.Sources, Unit.Sources->getMainFileID());
  auto Found = Finder.forFile(File);
  if (!Found)
    return Found.takeError();
  if ((*Found)->excludes(File))
    return UnitFindings();
  auto Setup = makeSetup(**Found, Overrides);
  if (!Setup)
    return Setup.takeError();
  Unit.InForce = Setup->InForce;
  Unit.Contracts = Setup->Contracts;
  Setup->Options.Errors = std::move(Errors);
  if (TheUnitHost)
    TheUnitHost->prepare(AST, Setup->Options, Unit.Contracts, *Found);
  Unit.Result = analyzeUnit(AST, PP, *Unit.Contracts, Setup->Options);
  if (TheUnitHost)
    TheUnitHost->done(Unit.Result);
  return Unit;
}

std::vector<const Finding *> UnitFindings::findings() const {
  std::vector<const Finding *> Distinct;
  if (!Sources)
    return Distinct;
  std::string Main = absoluteName(*Sources, Sources->getMainFileID());
  std::set<std::tuple<const RuleInfo *, clang::SourceLocation, std::string>>
      Known;
  for (const Finding &F : Result.Findings) {
    clang::SourceLocation Where = Sources->getExpansionLoc(F.Where);
    if (InForce->reportsIn(absoluteName(*Sources, Sources->getFileID(Where)),
                           Main) &&
        Known.emplace(F.Rule, Where, F.Message).second)
      Distinct.push_back(&F);
  }
  return Distinct;
}

std::vector<Gap> UnitFindings::gaps() const {
  std::vector<Gap> Gaps;
  unsigned Left = 0;
  clang::SourceLocation First;
  for (const FunctionCoverage &F : Result.Functions)
    if (F.Seen == Coverage::Cancelled) {
      First = Left++ ? First : F.Function->getLocation();
    } else if (F.Seen != Coverage::Explored) {
      Gaps.push_back(
          {F.Function->getLocation(),
           "'" + F.Function->getNameAsString() +
               "' was not explored whole: " + describe(F.Seen).str()});
    }
  // They are for the next analysis, all together.
  if (Left)
    Gaps.push_back({First, std::to_string(Left) + NotExploredYet.str()});
  return Gaps;
}

WindowsHeaders::WindowsHeaders(clang::FileManager &Files,
                               const llvm::Triple &Target)
    : Files(Files) {
  if (!Target.isOSWindows())
    return;
  Before = Files.getVirtualFileSystemPtr();
  Files.setVirtualFileSystem(
      llvm::makeIntrusiveRefCnt<CaseInsensitiveFileSystem>(Before));
}

WindowsHeaders::~WindowsHeaders() {
  if (Before)
    Files.setVirtualFileSystem(Before);
}
