//===- IncludeScan.cpp - Which units a changed header concerns ------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/IncludeScan.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;

/// The last part of a name with either slash, in lower case.
static std::string lastPart(StringRef Name) {
  return Name.substr(Name.find_last_of("/\\") + 1).lower();
}

IncludeScan::IncludeScan(
    llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FileSystem,
    llvm::ArrayRef<std::string> Files)
    : FileSystem(std::move(FileSystem)) {
  for (const std::string &File : Files)
    ByName[lastPart(File)].push_back(File);
}

const IncludeScan::Includes &IncludeScan::read(StringRef File) {
  auto [Slot, New] = Read.try_emplace(File);
  if (!New)
    return Slot->second;
  auto Buffer = FileSystem->getBufferForFile(File);
  if (!Buffer)
    return Slot->second;
  StringRef Text = (*Buffer)->getBuffer();
  while (!Text.empty()) {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    Line = Line.ltrim();
    if (!Line.consume_front("#"))
      continue;
    Line = Line.ltrim();
    if (!Line.consume_front("include_next") && !Line.consume_front("include") &&
        !Line.consume_front("import"))
      continue;
    Line = Line.ltrim();
    if (Line.consume_front("\""))
      Slot->second.Names.push_back(lastPart(Line.split('"').first));
    else if (Line.consume_front("<"))
      Slot->second.Names.push_back(lastPart(Line.split('>').first));
    else
      Slot->second.OfMacro = true;
  }
  return Slot->second;
}

bool IncludeScan::dependsOn(StringRef Unit, llvm::ArrayRef<std::string> Changed,
                            llvm::ArrayRef<std::string> Forced) {
  if (llvm::is_contained(Changed, Unit))
    return true;
  llvm::StringSet<> Wanted, Visited;
  for (const std::string &File : Changed)
    Wanted.insert(lastPart(File));
  std::vector<std::string> Names;
  for (const std::string &File : Forced)
    Names.push_back(lastPart(File));
  auto Add = [&](StringRef File) {
    const Includes &Found = read(File);
    Names.insert(Names.end(), Found.Names.begin(), Found.Names.end());
    return Found.OfMacro;
  };
  if (Add(Unit))
    return true;
  while (!Names.empty()) {
    std::string Name = std::move(Names.back());
    Names.pop_back();
    if (Wanted.contains(Name))
      return true;
    if (!Visited.insert(Name).second)
      continue;
    auto Headers = ByName.find(Name);
    if (Headers == ByName.end())
      continue;
    for (const std::string &Header : Headers->second)
      if (Add(Header))
        return true;
  }
  return false;
}

std::vector<std::string>
irqlint::forcedIncludes(llvm::ArrayRef<std::string> CommandLine) {
  std::vector<std::string> Result;
  for (size_t I = 0; I < CommandLine.size(); ++I) {
    StringRef Argument = CommandLine[I];
    // cl's spelling has the name in the same argument or in the next.
    for (StringRef Option : {"-include", "--include=", "/FI", "-FI"}) {
      if (!Argument.starts_with(Option))
        continue;
      StringRef Name = Argument.drop_front(Option.size()).trim();
      if (Name.empty() && I + 1 < CommandLine.size())
        Name = CommandLine[I + 1];
      Result.push_back(Name.str());
      break;
    }
  }
  return Result;
}
