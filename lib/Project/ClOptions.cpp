//===- ClOptions.cpp - Options of Visual C++'s compiler -------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/ClOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/StringSaver.h"

using namespace irqlint;
using llvm::StringRef;

/// Options, or how they begin, that don't change what a source means.
static bool isIrrelevant(StringRef Option) {
  static constexpr StringRef Prefixes[] = {"EH",          "F",
                                           "FC",          "G",
                                           "M",           "O",
                                           "Q",           "R",
                                           "W",           "Y",
                                           "Z",           "analyze",
                                           "arch",        "bigobj",
                                           "cbstring",    "d1",
                                           "d2",          "diagnost",
                                           "errorReport", "execution-charset",
                                           "external",    "fastfail",
                                           "favor",       "fp:",
                                           "guard",       "hotpatch",
                                           "kernel",      "link",
                                           "nologo",      "openmp",
                                           "permissive",  "sdl",
                                           "showInc",     "source-charset",
                                           "utf-8",       "validate-charset",
                                           "volatile",    "w"};
  return llvm::any_of(
      Prefixes, [&](StringRef Prefix) { return Option.starts_with(Prefix); });
}

/// Those that are a flag of Clang's as they are.
static StringRef clangFlag(StringRef Option) {
  if (Option == "J")
    return "-funsigned-char";
  if (Option == "TC")
    return "-xc";
  if (Option == "TP")
    return "-xc++";
  if (Option == "Zp1")
    return "-fpack-struct=1";
  if (Option == "Zp2")
    return "-fpack-struct=2";
  if (Option == "Zp4")
    return "-fpack-struct=4";
  return "";
}

ClOptions irqlint::readClOptions(StringRef CommandLine) {
  llvm::BumpPtrAllocator Memory;
  llvm::StringSaver Saver(Memory);
  llvm::SmallVector<const char *, 16> Words;
  llvm::cl::TokenizeWindowsCommandLine(CommandLine, Saver, Words);
  ClOptions Result;
  for (size_t I = 0; I < Words.size(); ++I) {
    StringRef Word = Words[I];
    StringRef Option = Word;
    if (!Option.consume_front("/") && !Option.consume_front("-")) {
      Result.Unknown.push_back(Word.str());
      continue;
    }
    // The value stands right behind, or is the next word.
    auto Value = [&](StringRef Name) {
      StringRef Behind = Option.drop_front(Name.size());
      if (Behind.empty() && I + 1 < Words.size())
        Behind = Words[++I];
      return Behind.str();
    };
    if (Option.starts_with("D"))
      Result.Flags.push_back("-D" + Value("D"));
    else if (Option.starts_with("U"))
      Result.Flags.push_back("-U" + Value("U"));
    else if (Option.starts_with("external:I"))
      Result.IncludeFolders.push_back(Value("external:I"));
    else if (Option.starts_with("I"))
      Result.IncludeFolders.push_back(Value("I"));
    else if (Option.starts_with("FI"))
      Result.ForcedIncludes.push_back(Value("FI"));
    else if (Option.starts_with("std:"))
      Result.Flags.push_back(
          "-std=" + (Option.ends_with("latest")
                         ? Option.contains("c++") ? std::string("c++23")
                                                  : std::string("c23")
                         : Option.drop_front(strlen("std:")).str()));
    else if (StringRef Flag = clangFlag(Option); !Flag.empty())
      Result.Flags.push_back(Flag.str());
    else if (!isIrrelevant(Option))
      Result.Unknown.push_back(Word.str());
  }
  return Result;
}
