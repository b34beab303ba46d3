//===- CompileFlags.cpp - Flags that drivers need -------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/CompileFlags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

ResourcePaths irqlint::findResources(const char *Argv0, void *MainAddress) {
  ResourcePaths Result;
  llvm::SmallString<256> Program(fs::getMainExecutable(Argv0, MainAddress));
  StringRef Prefix = path::parent_path(path::parent_path(Program));
  llvm::SmallString<256> Installed(Prefix);
  path::append(Installed, "share", "irqlint", "wdk-stubs");
  for (StringRef Candidate : {StringRef(Installed), StringRef(IRQLINT_STUBS)})
    if (fs::is_directory(Candidate)) {
      Result.Stubs = Candidate.str();
      break;
    }
  llvm::SmallString<256> Pages(Prefix);
  path::append(Pages, "share", "doc", "irqlint", "rules");
  for (StringRef Candidate : {StringRef(Pages), StringRef(IRQLINT_RULE_PAGES)})
    if (fs::is_directory(Candidate)) {
      Result.RulePages = Candidate.str();
      break;
    }
  if (fs::is_directory(IRQLINT_CLANG_RESOURCES))
    Result.ClangResources = IRQLINT_CLANG_RESOURCES;
  return Result;
}

bool irqlint::hasWdk(llvm::ArrayRef<std::string> Arguments) {
  auto HasHeaders = [](StringRef Folder) {
    for (const char *Header : {"wdm.h", "ntddk.h", "ntifs.h"}) {
      llvm::SmallString<256> File(Folder);
      path::append(File, Header);
      if (fs::exists(File))
        return true;
    }
    return false;
  };
  for (size_t I = 0; I < Arguments.size(); ++I) {
    StringRef Argument = Arguments[I];
    for (StringRef Option :
         {"-isystem", "-imsvc", "/imsvc", "-idirafter", "-I", "/I"}) {
      if (!Argument.starts_with(Option))
        continue;
      StringRef Folder = Argument.drop_front(Option.size());
      if (Folder.empty() && I + 1 < Arguments.size())
        Folder = Arguments[I + 1];
      if (HasHeaders(Folder))
        return true;
      break;
    }
  }
  return false;
}

/// Is this a command line of cl's, or one like it?
static bool isCl(llvm::ArrayRef<std::string> Arguments) {
  return llvm::is_contained(Arguments, "--driver-mode=cl") ||
         path::stem(Arguments.front()).ends_with_insensitive("cl");
}

/// Puts options where options end: a '--' may follow, and files behind it.
static void addOptions(std::vector<std::string> &Arguments,
                       llvm::ArrayRef<std::string> Options) {
  Arguments.insert(llvm::find(Arguments, "--"), Options.begin(), Options.end());
}

void irqlint::addLastFolder(std::vector<std::string> &Arguments,
                            StringRef Folder) {
  addOptions(Arguments, {("-I" + Folder).str()});
}

/// Of cl's options those about precompiled headers: a source includes its
/// header itself, and Clang would look for what cl has written.
static bool isAboutPrecompiledHeaders(StringRef Option) {
  return (Option.consume_front("/") || Option.consume_front("-")) &&
         (Option.starts_with("Yc") || Option.starts_with("Yu") ||
          Option.starts_with("Y-") || Option.starts_with("Fp"));
}

std::vector<std::string>
irqlint::completeCommand(std::vector<std::string> Arguments,
                         const ResourcePaths &Resources) {
  auto Has = [&](auto... Prefixes) {
    return llvm::any_of(Arguments, [&](StringRef Argument) {
      return (Argument.starts_with(Prefixes) || ...);
    });
  };
  std::vector<std::string> First;
  bool Cl = isCl(Arguments);
  if (Cl) {
    auto Options = llvm::find(Arguments, "--");
    Arguments.erase(std::remove_if(Arguments.begin() + 1, Options,
                                   isAboutPrecompiledHeaders),
                    Options);
    // Clang knows its mode by its name, but not when it is called 'CL.exe'.
    if (!Has("--driver-mode="))
      First.push_back("--driver-mode=cl");
  }
  if (!Has("--target", "-target"))
    First.push_back("--target=x86_64-pc-windows-msvc");
  if (!Cl)
    First.push_back("-fms-extensions");
  // MinGW's headers are written for GCC's dialect, everybody else's for MSVC.
  bool Gnu = llvm::any_of(Arguments, [](StringRef Argument) {
    return Argument.contains("windows-gnu") || Argument.contains("mingw32");
  });
  if (!Cl && !Gnu)
    First.insert(First.end(),
                 {"-fms-compatibility", "-fms-compatibility-version=19.40"});
  // What the WDK's own build defines for a kernel driver; it is for x64 unless
  // something says otherwise.
  bool Is32Bit =
      Has("--target=i", "--target=x86-", "--target=thumb", "--target=arm-",
          "--target=armv7", "-m32", "-D_X86_", "/D_X86_", "-D_ARM_", "/D_ARM_");
  bool IsArm64 =
      Has("-D_ARM64_", "/D_ARM64_", "--target=aarch64", "--target=arm64");
  if (!Is32Bit && !IsArm64 && !Has("-D_AMD64_", "/D_AMD64_"))
    First.push_back("-D_AMD64_");
  if (!Is32Bit)
    First.push_back("-D_WIN64");
  First.push_back("-D_KERNEL_MODE=1");
  // Before every other folder: it makes annotations readable, and takes the
  // headers themselves from those that follow.
  if (!Resources.Stubs.empty()) {
    llvm::SmallString<128> Annotations(Resources.Stubs);
    path::append(Annotations, "annotations");
    First.push_back(("-I" + Annotations).str());
  }
  if (!Resources.ClangResources.empty() && !Has("-resource-dir"))
    First.push_back("-resource-dir=" + Resources.ClangResources);
  Arguments.insert(Arguments.begin() + 1, First.begin(), First.end());

  // MSVC compiles what these would stop; the compiler's warnings are the
  // compiler's business.
  std::vector<std::string> Last = {
      "-Wno-error",
      "-Wno-error=incompatible-function-pointer-types",
      "-Wno-error=incompatible-pointer-types",
      "-Wno-error=int-conversion",
      "-Wno-error=implicit-function-declaration",
      "-Wno-error=implicit-int",
      "-Wno-error=return-mismatch",
      "-Wno-error=c++11-narrowing",
      "-Wno-error=invalid-token-paste",
      "-fno-delayed-template-parsing",
      "-w"};
  if (!Resources.Stubs.empty() && !hasWdk(Arguments))
    for (StringRef Argument :
         {StringRef("-isystem"), StringRef(Resources.Stubs)}) {
      if (Cl)
        Last.push_back("-Xclang");
      Last.push_back(Argument.str());
    }
  addOptions(Arguments, Last);
  return Arguments;
}
