//===- YamlFile.cpp - Reading a YAML file node by node --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/YamlFile.h"
#include "Contracts/NearestName.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringMap.h"

using namespace irqlint;
using llvm::StringRef;
using llvm::Twine;
namespace yaml = llvm::yaml;

bool irqlint::nestsTooDeeply(StringRef Yaml) {
  constexpr int Limit = 64;
  int Open = 0;
  unsigned Row = 0;
  for (size_t I = 0; I < Yaml.size(); ++I) {
    char C = Yaml[I];
    if (C == '\n')
      Row = 0;
    Open += (C == '[' || C == '{') - (C == ']' || C == '}');
    Open = std::max(Open, 0);
    // "- - - x" and "? ? ? x" nest within one line.
    if ((C == '-' || C == '?') && I + 1 < Yaml.size() &&
        (Yaml[I + 1] == ' ' || Yaml[I + 1] == '\t'))
      ++Row;
    if (Open > Limit || Row > Limit)
      return true;
  }
  return false;
}

YamlFile::YamlFile(llvm::MemoryBufferRef File,
                   std::vector<SettingsProblem> &Problems)
    : File(File), Problems(Problems) {
  LineStarts.push_back(0);
  for (size_t I = 0; I < text().size(); ++I)
    if (text()[I] == '\n')
      LineStarts.push_back(I + 1);
  Sources.setDiagHandler(
      [](const llvm::SMDiagnostic &D, void *Self) {
        static_cast<YamlFile *>(Self)->parserError(D);
      },
      this);
}

void YamlFile::parserError(const llvm::SMDiagnostic &D) {
  // What follows the first error is its consequence.
  if (Malformed)
    return;
  Malformed = true;
  StringRef Line = D.getLineContents();
  std::string Hint;
  if (Line.contains(": *") || Line.contains("- *"))
    Hint = "; quote a text that begins with '*'";
  fail({name().str(), unsigned(std::max(D.getLineNo(), 1)),
        unsigned(std::max(D.getColumnNo(), 0) + 1)},
       D.getMessage() + Hint);
}

size_t YamlFile::offset(const yaml::Node &Node) const {
  const char *Start = Node.getSourceRange().Start.getPointer();
  if (!Start || Start < File.getBufferStart() || Start > File.getBufferEnd())
    return 0;
  size_t Offset = Start - File.getBufferStart();
  // LLVM lets an alias begin where the next thing does.
  if (const auto *Alias = llvm::dyn_cast<yaml::AliasNode>(&Node)) {
    size_t At = text().take_front(Offset).rfind(("*" + Alias->getName()).str());
    return At == StringRef::npos ? Offset : At;
  }
  // And a flow collection behind its bracket.
  if (llvm::isa<yaml::MappingNode, yaml::SequenceNode>(Node) && Offset &&
      (text()[Offset - 1] == '{' || text()[Offset - 1] == '['))
    --Offset;
  return Offset;
}

size_t YamlFile::offset(const SettingOrigin &Where) const {
  return LineStarts[Where.Line - 1] + Where.Column - 1;
}

SettingOrigin YamlFile::origin(const yaml::Node &Node) const {
  size_t Offset = offset(Node);
  size_t Line = llvm::upper_bound(LineStarts, Offset) - LineStarts.begin();
  return {name().str(), unsigned(Line),
          unsigned(Offset - LineStarts[Line - 1] + 1)};
}

bool YamlFile::check(const SettingOrigin &Where, llvm::Error Error) {
  if (!Error)
    return true;
  fail(Where, llvm::toString(std::move(Error)));
  return false;
}

std::optional<YamlFile::Text> YamlFile::scalar(StringRef Key, yaml::Node &Value,
                                               StringRef Expected) {
  if (Malformed)
    return std::nullopt;
  if (auto *Scalar = llvm::dyn_cast<yaml::ScalarNode>(&Value)) {
    llvm::SmallString<64> Storage;
    return Text{Scalar->getValue(Storage).str(), origin(Value)};
  }
  if (auto *Block = llvm::dyn_cast<yaml::BlockScalarNode>(&Value))
    return Text{Block->getValue().str(), origin(Value)};
  fail(Value, llvm::isa<yaml::AliasNode>(Value)
                  ? "aliases aren't supported; write the value"
                  : "'" + Key + "' expects " + Expected);
  return std::nullopt;
}

void YamlFile::forEachKey(
    yaml::MappingNode &Mapping,
    llvm::function_ref<void(const Text &, yaml::Node &)> ReadKey) {
  llvm::StringMap<unsigned> Lines;
  for (yaml::KeyValueNode &Entry : Mapping) {
    yaml::Node *KeyNode = Entry.getKey();
    if (!KeyNode || Malformed)
      return;
    std::optional<Text> Key = scalar("a key", *KeyNode, "a name");
    yaml::Node *Value = Entry.getValue();
    if (!Key || !Value || Malformed)
      continue;
    auto [Earlier, New] = Lines.try_emplace(Key->Value, Key->From.Line);
    if (!New)
      fail(Key->From, "'" + Key->Value + "' is set twice; first in line " +
                          Twine(Earlier->second));
    else
      ReadKey(*Key, *Value);
  }
}

/// The first line that a merge with conflicts has left; 0 if there is none.
static unsigned findMergeMarker(StringRef Text) {
  for (unsigned Line = 1; !Text.empty(); ++Line) {
    if (Text.starts_with("<<<<<<< ") || Text.starts_with(">>>>>>> "))
      return Line;
    Text = Text.split('\n').second;
  }
  return 0;
}

void YamlFile::read(StringRef What,
                    llvm::function_ref<void(yaml::MappingNode &)> ReadRoot) {
  const SettingOrigin Top = {name().str(), 1, 1};
  if (nestsTooDeeply(text()))
    return fail(Top, "not " + What + ": nested too deeply");
  if (unsigned Line = findMergeMarker(text())) {
    Malformed = true;
    return fail({name().str(), Line, 1}, "a merge has left its markers");
  }
  yaml::Stream Stream(File, Sources, /*ShowColors=*/false);
  yaml::document_iterator Document = Stream.begin();
  yaml::Node *Root = Document == Stream.end() ? nullptr : Document->getRoot();
  if (Malformed || !Root)
    return Malformed ? void() : fail(Top, "not " + What);
  if (auto *Mapping = llvm::dyn_cast<yaml::MappingNode>(Root))
    ReadRoot(*Mapping);
  else if (!llvm::isa<yaml::NullNode>(Root))
    fail(*Root, "not " + What + ": expected 'key: value' lines");
  if (!Malformed && ++Document != Stream.end() && !Malformed)
    fail(Top, "more than one YAML document");
  if (Stream.failed() && !Malformed)
    fail(Top, "not valid YAML");
}

std::string irqlint::unknownKey(StringRef Key,
                                const std::vector<StringRef> &Known,
                                StringRef Otherwise) {
  StringRef Near = nearestName(Key, Known);
  return ("unknown key '" + Key + "'; " +
          (Near.empty() ? Otherwise : "did you mean '" + Near + "'?"))
      .str();
}
