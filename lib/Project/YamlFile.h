//===- YamlFile.h - Reading a YAML file node by node ------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM's YAML traits stop at the first error, and lose where a value stands.
// Readers of settings and baselines go by nodes instead, with this.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_YAMLFILE_H
#define IRQLINT_PROJECT_YAMLFILE_H

#include "Project/Settings.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MemoryBufferRef.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

namespace irqlint {

/// Is a YAML text nested so deeply that reading it would exhaust the stack?
bool nestsTooDeeply(llvm::StringRef Yaml);

/// A YAML file that is being read, and what is wrong with it.
class YamlFile {
public:
  /// The identifier of \p File is its name in messages.
  YamlFile(llvm::MemoryBufferRef File, std::vector<SettingsProblem> &Problems);
  YamlFile(const YamlFile &) = delete;
  YamlFile &operator=(const YamlFile &) = delete;

  /// A text of the file and where it stands.
  using Text = Setting<std::string>;

  /// Reads the one document of the file with a function for the mapping that it
  /// has to be; a file of comments alone is an empty one. \p What is what the
  /// file should be ("a settings file").
  void read(llvm::StringRef What,
            llvm::function_ref<void(llvm::yaml::MappingNode &)> ReadRoot);

  /// Calls a function for the keys of a mapping. Those that are no text, are
  /// there twice, or have no value are problems.
  void forEachKey(
      llvm::yaml::MappingNode &Mapping,
      llvm::function_ref<void(const Text &, llvm::yaml::Node &)> ReadKey);

  /// The text of a scalar; anything else is a problem.
  std::optional<Text> scalar(llvm::StringRef Key, llvm::yaml::Node &Value,
                             llvm::StringRef Expected);

  SettingOrigin origin(const llvm::yaml::Node &Node) const;
  void fail(const SettingOrigin &Where, const llvm::Twine &Message) {
    Problems.push_back({Where, Message.str()});
  }
  void fail(const llvm::yaml::Node &Node, const llvm::Twine &Message) {
    fail(origin(Node), Message);
  }
  /// Passes an error on; false if there was one.
  bool check(const SettingOrigin &Where, llvm::Error Error);

  /// Is it no YAML? Nodes are of no use then.
  bool isMalformed() const { return Malformed; }
  llvm::StringRef name() const { return File.getBufferIdentifier(); }
  llvm::StringRef text() const { return File.getBuffer(); }
  /// Where a node begins in the text.
  size_t offset(const llvm::yaml::Node &Node) const;
  size_t offset(const SettingOrigin &Where) const;

private:
  llvm::MemoryBufferRef File;
  std::vector<SettingsProblem> &Problems;
  llvm::SourceMgr Sources;
  /// Where the lines begin; a baseline has thousands.
  std::vector<size_t> LineStarts;
  bool Malformed = false;

  void parserError(const llvm::SMDiagnostic &D);
};

/// What is wrong with "unknown key", with the nearest of some names.
std::string unknownKey(llvm::StringRef Key,
                       const std::vector<llvm::StringRef> &Known,
                       llvm::StringRef Otherwise);

} // namespace irqlint

#endif // IRQLINT_PROJECT_YAMLFILE_H
