//===- MsBuildProject.h - Evaluates an MSBuild project ----------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a project comes to for one configuration and platform: its properties
// and items, in MSBuild's order of evaluation. Targets aren't run.
//
// Visual C++'s and the WDK's own property files are not read: what they would
// set, as far as it matters here, is built in (see docs/projects.md).
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_MSBUILDPROJECT_H
#define IRQLINT_PROJECT_MSBUILDPROJECT_H

#include "Project/MsBuildExpression.h"
#include "Project/ProjectNotes.h"
#include "Project/ProjectPaths.h"
#include "Project/ProjectXml.h"
#include "llvm/ADT/StringMap.h"
#include <memory>

namespace irqlint {

/// Folders of Visual Studio and the WDK that a project may name begin so; none
/// of them needs to exist.
constexpr llvm::StringLiteral ToolsetFolder = "//irqlint-toolset";
/// The same for folders of headers: what follows is the WDK's own name for the
/// folder, such as 'km' or 'shared'.
constexpr llvm::StringLiteral WdkFolder = "//irqlint-wdk";

/// What stands in the value of an item definition for the name of the item that
/// gets it, without folder and extension.
constexpr llvm::StringLiteral FilenameReference = "%(Filename)";

/// Text by name; names ignore case.
class NameMap {
public:
  /// Null if the name isn't known.
  const std::string *find(llvm::StringRef Name) const {
    auto Found = Values.find(Name.lower());
    return Found == Values.end() ? nullptr : &Found->second;
  }
  llvm::StringRef get(llvm::StringRef Name) const {
    const std::string *Value = find(Name);
    return Value ? llvm::StringRef(*Value) : llvm::StringRef();
  }
  void set(llvm::StringRef Name, std::string Value) {
    Values[Name.lower()] = std::move(Value);
  }

private:
  llvm::StringMap<std::string> Values;
};

/// One item, such as a source file.
struct ProjectItem {
  std::string Type;
  /// As the project names it, references replaced.
  std::string Include;
  NameMap Metadata;
  /// Where the project names it.
  std::string File;
  unsigned Line = 0;
  /// What '**' and what follows stood for.
  std::string Recursive;
};

/// What a project is evaluated for.
struct ProjectGlobals {
  std::string Configuration;
  std::string Platform;
  /// With a slash at the end; the project's own folder if it is empty.
  std::string SolutionFolder;
};

/// Evaluates one project.
class MsBuildProject {
public:
  MsBuildProject(llvm::StringRef File, ProjectGlobals Globals,
                 ProjectPaths &Paths, ProjectNotes &Notes);
  ~MsBuildProject();

  /// Reads the project and what it imports. An error names file and line;
  /// smaller ones went to the notes, and what they are about is left out.
  llvm::Error evaluate();

  /// The value of a property; empty if it isn't set.
  std::string property(llvm::StringRef Name) const;
  /// Items in the order of the project.
  const std::vector<ProjectItem> &items() const { return Items; }
  /// The value that an item has, its own or that of its definition, where
  /// FilenameReference may stand.
  llvm::StringRef metadata(const ProjectItem &Item, llvm::StringRef Name) const;
  /// The value of an item definition.
  llvm::StringRef definition(llvm::StringRef Type, llvm::StringRef Name) const;

  const std::string &file() const { return File; }
  const std::string &folder() const { return Folder; }
  /// Properties that were referred to where it matters, and that nobody sets.
  const std::vector<std::string> &unsetProperties() const { return Unset; }

private:
  struct LoadedFile;
  struct Deferred;
  class Scope;

  llvm::Error evaluateFile(const std::string &Path, llvm::StringRef Importer,
                           unsigned Line);
  llvm::Error evaluateElements(const XmlElement &Parent,
                               const LoadedFile &Source);
  llvm::Error evaluateProperties(const XmlElement &Group,
                                 const LoadedFile &Source);
  llvm::Error evaluateImport(const XmlElement &Import,
                             const LoadedFile &Source);
  llvm::Error importOne(llvm::StringRef Path, const XmlElement &Import,
                        const LoadedFile &Source);
  llvm::Error importToolset(llvm::StringRef Path);
  llvm::Error evaluateChoose(const XmlElement &Choose,
                             const LoadedFile &Source);
  void noteTarget(const XmlElement &Target, const LoadedFile &Source);
  llvm::Error evaluateDefinitions(const Deferred &Group);
  llvm::Error evaluateItems(const Deferred &Group);
  llvm::Error evaluateItem(const XmlElement &Element, const LoadedFile &Source);
  llvm::Error applyMetadata(ProjectItem &Item, const XmlElement &Element,
                            const LoadedFile &Source);
  std::vector<ProjectItem> namedItems(llvm::StringRef List,
                                      const XmlElement &Element,
                                      const LoadedFile &Source, Scope &S);
  void setReserved(llvm::StringRef Path);
  void setTargetVersions();
  void setDefault(llvm::StringRef Name, const llvm::Twine &Value);
  llvm::Error setProperty(llvm::StringRef Name, std::string Value,
                          const XmlElement &Element, const LoadedFile &Source);
  /// Does the element's condition hold?
  llvm::Expected<bool> holds(const XmlElement &Element,
                             const LoadedFile &Source, Scope &S);

  std::string File;
  std::string Folder;
  ProjectGlobals Globals;
  ProjectPaths &Paths;
  ProjectNotes &Notes;
  NameMap Properties;
  llvm::StringMap<NameMap> Definitions;
  std::vector<ProjectItem> Items;
  std::vector<std::string> Unset;
  std::vector<std::unique_ptr<LoadedFile>> Files;
  std::vector<std::string> ImportStack;
  std::vector<Deferred> Groups;
};

} // namespace irqlint

#endif // IRQLINT_PROJECT_MSBUILDPROJECT_H
