//===- Solution.cpp - Reads .sln and .slnx --------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/Solution.h"
#include "Project/ProjectXml.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;

/// The type of a solution's folder; it stands where a project's type does.
static constexpr llvm::StringLiteral FolderType =
    "{2150E333-8FDC-42A3-9474-1A3956D46DE8}";

namespace {

/// Reads the classic format, line by line.
class SolutionReader {
public:
  SolutionReader(StringRef File, Solution &Result)
      : File(File), Result(Result) {}

  llvm::Error read(StringRef Text) {
    bool Known = false;
    while (!Text.empty()) {
      StringRef Rest;
      std::tie(LineText, Rest) = Text.split('\n');
      Text = Rest;
      LineText = LineText.trim();
      ++Line;
      Known |= LineText.starts_with("Microsoft Visual Studio Solution File");
      if (LineText.empty() || LineText.starts_with("#"))
        continue;
      if (!Known)
        return projectError(File, Line, "is not a solution");
      if (llvm::Error E = readLine())
        return E;
    }
    if (!Known)
      return projectError(File, Line ? Line : 1, "is not a solution");
    return llvm::Error::success();
  }

private:
  StringRef File;
  Solution &Result;
  StringRef LineText;
  unsigned Line = 0;
  StringRef Section;
  /// By index into the solution's projects.
  std::vector<std::string> Guids;

  llvm::Error readLine() {
    if (LineText.starts_with("Project("))
      return readProject();
    if (LineText.starts_with("GlobalSection(")) {
      Section =
          LineText.drop_front(strlen("GlobalSection("))
              .take_until([](char Character) { return Character == ')'; });
      return llvm::Error::success();
    }
    if (LineText.starts_with("EndGlobalSection"))
      Section = "";
    else if (Section == "SolutionConfigurationPlatforms")
      Result.Configurations.push_back(LineText.split('=').first.trim().str());
    else if (Section == "ProjectConfigurationPlatforms")
      readConfiguration();
    return llvm::Error::success();
  }

  /// Project("{type}") = "name", "path", "{guid}"
  llvm::Error readProject() {
    llvm::SmallVector<StringRef, 16> Parts;
    LineText.split(Parts, '"');
    if (Parts.size() < 8)
      return projectError(File, Line,
                          "a project is listed in a way that isn't understood");
    if (Parts[1].equals_insensitive(FolderType))
      return llvm::Error::success();
    Result.Projects.push_back({Parts[3].str(), Parts[5].str(), Line, {}});
    Guids.push_back(Parts[7].str());
    return llvm::Error::success();
  }

  /// {guid}.Release|x64.ActiveCfg = Win8 Release|x64
  void readConfiguration() {
    auto [Key, Value] = LineText.split('=');
    Key = Key.trim();
    if (!Key.consume_back(".ActiveCfg"))
      return;
    auto [Guid, Own] = Key.split('.');
    for (size_t I = 0; I < Guids.size(); ++I)
      if (Guid.equals_insensitive(Guids[I]))
        Result.Projects[I].Configurations.emplace_back(Own.str(),
                                                       Value.trim().str());
  }
};

} // namespace

/// Projects of the XML format, folders and all.
static void collect(const XmlElement &Element, Solution &Result) {
  std::vector<std::string> Types;
  std::vector<std::string> Platforms;
  for (const XmlElement &Child : Element.Children) {
    const std::string *Name = Child.attribute("Name");
    const std::string *Path = Child.attribute("Path");
    if (Child.Name == "Project" && Path) {
      Result.Projects.push_back(
          {llvm::sys::path::stem(*Path).str(), *Path, Child.Line, {}});
      continue;
    }
    if (Child.Name == "BuildType" && Name)
      Types.push_back(*Name);
    else if (Child.Name == "Platform" && Name)
      Platforms.push_back(*Name);
    else
      collect(Child, Result);
  }
  for (const std::string &Type : Types)
    for (const std::string &Platform : Platforms)
      Result.Configurations.push_back(Type + "|" + Platform);
}

llvm::Expected<Solution> irqlint::readSolution(StringRef File) {
  Solution Result;
  if (llvm::sys::path::extension(File).equals_insensitive(".slnx")) {
    auto Root = readXmlFile(File);
    if (!Root)
      return Root.takeError();
    if (Root->Name != "Solution")
      return projectError(File, Root->Line, "is not a solution");
    collect(*Root, Result);
    return Result;
  }
  auto Buffer = llvm::MemoryBuffer::getFile(File);
  if (!Buffer)
    return projectError(File, 0,
                        "can't be read: " + Buffer.getError().message());
  StringRef Text = (*Buffer)->getBuffer();
  std::string Converted;
  if (llvm::hasUTF16ByteOrderMark(
          llvm::ArrayRef<char>(Text.data(), Text.size())) &&
      llvm::convertUTF16ToUTF8String(
          llvm::ArrayRef<char>(Text.data(), Text.size()), Converted))
    Text = Converted;
  Text.consume_front("\xEF\xBB\xBF");
  if (llvm::Error E = SolutionReader(File, Result).read(Text))
    return E;
  return Result;
}
