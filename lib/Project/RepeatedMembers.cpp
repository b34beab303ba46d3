//===- RepeatedMembers.cpp - Members that only MSVC takes twice -----------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/RepeatedMembers.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/SmallString.h"

using namespace irqlint;
using namespace clang;
using llvm::StringRef;

void RepeatedMembers::collect(const Diagnostic &Info) {
  if (Info.getID() != diag::err_anonymous_record_member_redecl ||
      !Info.getLocation().isFileID())
    return;
  const SourceManager &Sources = Info.getSourceManager();
  auto [File, Offset] = Sources.getDecomposedLoc(Info.getLocation());
  OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
  std::optional<StringRef> Text = Sources.getBufferDataOrNone(File);
  if (!Entry || !Text)
    return;
  llvm::SmallString<256> Name(Entry->getName());
  Sources.getFileManager().makeAbsolutePath(Name);
  Place Where{
      Name.str().str(), Offset,
      Lexer::MeasureTokenLength(Info.getLocation(), Sources, LangOptions())};
  if (Renamed.count(Where))
    return;
  Texts.try_emplace(Where.File, Text->str());
  New.insert(std::move(Where));
}

/// A name of that length which a text has nowhere; empty if none is found. A
/// text has hardly all pairs of letters; single letters are another matter.
static std::string unusedName(StringRef Text, size_t Length) {
  for (char First = 'A'; First <= 'Z'; ++First)
    for (char Last = 'A'; Last <= 'Z'; ++Last) {
      std::string Name(Length, '_');
      Name.front() = First;
      Name.back() = Last;
      if (!Text.contains(Name))
        return Name;
    }
  return {};
}

void RepeatedMembers::rename() {
  for (const Place &Each : New) {
    std::string &Text = Texts[Each.File];
    std::string Name = unusedName(Text, Each.Length);
    if (!Name.empty())
      Text.replace(Each.Offset, Each.Length, Name);
  }
  Renamed.merge(New);
  New.clear();
}
