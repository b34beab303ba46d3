//===- Fingerprint.cpp - Names of defects that outlast edits --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Fingerprint.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

using namespace irqlint;
using namespace clang;
using llvm::StringRef;

/// A line without white space: indentation and the spaces around operators are
/// a formatter's business.
static std::string withoutSpace(StringRef Line) {
  std::string Result;
  llvm::copy_if(Line, std::back_inserter(Result),
                [](char C) { return !llvm::isSpace(C); });
  return Result;
}

/// How many lines that read the same stand between two offsets.
static unsigned countLines(StringRef Between, StringRef Wanted) {
  unsigned Count = 0;
  while (!Between.empty()) {
    StringRef Line;
    std::tie(Line, Between) = Between.split('\n');
    Count += withoutSpace(Line) == Wanted;
  }
  return Count;
}

std::string Fingerprints::make(StringRef RuleId, const FunctionDecl *Function,
                               SourceLocation Where) {
  auto [File, Offset] = Sources.getDecomposedExpansionLoc(Where);
  StringRef Text = Sources.getBufferDataOrNone(File).value_or("");
  size_t Start = Text.rfind('\n', Offset);
  Start = Start == StringRef::npos ? 0 : Start + 1;
  std::string Line = withoutSpace(Text.drop_front(Start).split('\n').first);
  size_t FunctionStart = 0;
  if (Function) {
    auto [Same, Begin] =
        Sources.getDecomposedExpansionLoc(Function->getBeginLoc());
    if (Same == File)
      FunctionStart = std::min<size_t>(Begin, Start);
  }
  unsigned Order = 1 + countLines(Text.slice(FunctionStart, Start), Line);

  std::string Key = (RuleId + "\n").str();
  if (Function)
    Key += Function->getNameAsString();
  Key += "\n" + Line;
  if (unsigned Earlier =
          OnLine[Key + "\n" + std::to_string(File.getHashValue()) + ":" +
                 std::to_string(Start)]++)
    Key += "\n" + std::to_string(Earlier);
  llvm::XXH128_hash_t Hash =
      llvm::xxh3_128bits(llvm::arrayRefFromStringRef(Key));
  return llvm::utohexstr(Hash.high64, /*LowerCase=*/true, 16) +
         llvm::utohexstr(Hash.low64, /*LowerCase=*/true, 16) + ":" +
         std::to_string(Order);
}

StringRef irqlint::withoutOrder(StringRef Fingerprint) {
  return Fingerprint.rsplit(':').first;
}
