//===- MsBuildProject.cpp - Evaluates an MSBuild project ------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/MsBuildProject.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"
#include <cstdlib>

using namespace irqlint;
using llvm::Error;
using llvm::StringRef;
namespace path = llvm::sys::path;

/// Where the settings of a user of Visual Studio would be. They aren't read.
static constexpr llvm::StringLiteral UserFolder = "//irqlint-user";
/// A value beyond this is an accident or worse: values refer to each other, and
/// a few lines can double one many times over.
static constexpr size_t MaxValue = 1 << 20;
/// MSBuild itself has no limit; nobody nests imports so.
static constexpr size_t MaxImports = 64;

/// A file of the project, kept as long as its elements are needed.
struct MsBuildProject::LoadedFile {
  std::string Path;
  std::string Folder;
  XmlElement Root;
};

/// Definitions and items are evaluated when all properties are known.
struct MsBuildProject::Deferred {
  const XmlElement *Group;
  const LoadedFile *Source;
};

//===----------------------------------------------------------------------===//
// What expressions refer to
//===----------------------------------------------------------------------===//

class MsBuildProject::Scope : public ExpressionScope {
public:
  Scope(MsBuildProject &Project, const XmlElement &Element,
        const LoadedFile &Source, StringRef Folder)
      : Project(Project), Element(Element), Source(Source), Folder(Folder) {}

  /// Whose metadata '%(...)' means.
  const ProjectItem *Item = nullptr;
  StringRef DefinitionOf;
  /// Is a property missed that nobody sets?
  bool Matters = false;

  std::string property(StringRef Name) override {
    // These depend on the file that refers to them.
    if (Name.starts_with_insensitive("MSBuildThisFile")) {
      StringRef What = Name.drop_front(strlen("MSBuildThisFile"));
      if (What.empty())
        return path::filename(Source.Path).str();
      if (What.equals_insensitive("Directory"))
        return Source.Folder + "/";
      if (What.equals_insensitive("FullPath"))
        return Source.Path;
      if (What.equals_insensitive("Name"))
        return path::stem(Source.Path).str();
      if (What.equals_insensitive("Extension"))
        return path::extension(Source.Path).str();
    }
    if (Matters && !Project.Properties.find(Name) &&
        !std::getenv(Name.str().c_str()) &&
        !llvm::is_contained(Project.Unset, Name))
      Project.Unset.push_back(Name.str());
    return Project.property(Name);
  }

  std::string metadata(StringRef ItemType, StringRef Name) override {
    if (Item && (ItemType.empty() || ItemType.equals_insensitive(Item->Type)))
      return itemMetadata(*Item, Name);
    StringRef Type = ItemType.empty() ? DefinitionOf : ItemType;
    // Each item that gets the definition has a name of its own.
    if (Type == DefinitionOf && Name.equals_insensitive("Filename"))
      return FilenameReference.str();
    return Project.definition(Type, Name).str();
  }

  std::string items(StringRef Reference) override;

  bool exists(StringRef Path) override {
    return Path.starts_with(ToolsetFolder) ||
           Project.Paths.exists(Path, Folder);
  }
  std::string findAbove(StringRef File, StringRef Below) override {
    return Project.Paths.findAbove(File, Project.Paths.real(Below, Folder));
  }
  std::string fullPath(StringRef Path) override {
    return Project.Paths.real(Path, Project.Folder);
  }
  void notUnderstood(StringRef Construct) override {
    Project.Notes.once(Construct, Source.Path, Element.Line,
                       Construct +
                           " isn't understood; it counts as empty or false");
  }

  std::string itemMetadata(const ProjectItem &Of, StringRef Name) const;

private:
  MsBuildProject &Project;
  const XmlElement &Element;
  const LoadedFile &Source;
  StringRef Folder;
};

std::string MsBuildProject::Scope::itemMetadata(const ProjectItem &Of,
                                                StringRef Name) const {
  auto Style = path::Style::windows;
  StringRef Include = Of.Include;
  if (Name.equals_insensitive("Identity"))
    return Of.Include;
  if (Name.equals_insensitive("Filename"))
    return path::stem(Include, Style).str();
  if (Name.equals_insensitive("Extension"))
    return path::extension(Include, Style).str();
  if (Name.equals_insensitive("FullPath"))
    return Project.Paths.real(Include, Project.Folder);
  if (Name.equals_insensitive("RecursiveDir"))
    return Of.Recursive;
  if (Name.equals_insensitive("RelativeDir")) {
    StringRef Parent = path::parent_path(Include, Style);
    return Parent.empty() ? std::string() : (Parent + "\\").str();
  }
  return Project.metadata(Of, Name).str();
}

std::string MsBuildProject::Scope::items(StringRef Reference) {
  StringRef Type = Reference.take_until(
      [](char Character) { return Character == '-' || Character == ','; });
  StringRef Rest = Reference.drop_front(Type.size());
  Type = Type.trim();
  std::string Separator = ";";
  StringRef Transform;
  if (Rest.consume_front("->")) {
    Rest = Rest.ltrim();
    if (!Rest.consume_front("'")) {
      notUnderstood(("item function '@(" + Reference + ")'").str());
      return {};
    }
    std::tie(Transform, Rest) = Rest.split('\'');
  }
  Rest = Rest.ltrim();
  if (Rest.consume_front(","))
    Separator = Rest.trim().trim('\'').str();
  std::string Result;
  for (const ProjectItem &Each : Project.Items) {
    if (!StringRef(Each.Type).equals_insensitive(Type))
      continue;
    if (!Result.empty())
      Result += Separator;
    if (Transform.empty()) {
      Result += Each.Include;
      continue;
    }
    Scope Inner(Project, Element, Source, Folder);
    Inner.Item = &Each;
    Result += expandReferences(Transform, Inner);
    if (Result.size() > MaxValue)
      break;
  }
  return Result;
}

//===----------------------------------------------------------------------===//
// The project
//===----------------------------------------------------------------------===//

MsBuildProject::MsBuildProject(StringRef File, ProjectGlobals Globals,
                               ProjectPaths &Paths, ProjectNotes &Notes)
    : File(Paths.real(File, ".")), Globals(std::move(Globals)), Paths(Paths),
      Notes(Notes) {
  Folder = path::parent_path(this->File).str();
}

MsBuildProject::~MsBuildProject() = default;

std::string MsBuildProject::property(StringRef Name) const {
  if (const std::string *Value = Properties.find(Name))
    return *Value;
  const char *Environment = std::getenv(Name.str().c_str());
  return Environment ? Environment : "";
}

StringRef MsBuildProject::definition(StringRef Type, StringRef Name) const {
  auto Found = Definitions.find(Type.lower());
  return Found == Definitions.end() ? StringRef() : Found->second.get(Name);
}

StringRef MsBuildProject::metadata(const ProjectItem &Item,
                                   StringRef Name) const {
  if (const std::string *Own = Item.Metadata.find(Name))
    return *Own;
  return definition(Item.Type, Name);
}

void MsBuildProject::setDefault(StringRef Name, const llvm::Twine &Value) {
  if (!Properties.find(Name) || Properties.get(Name).empty())
    Properties.set(Name, Value.str());
}

void MsBuildProject::setReserved(StringRef Path) {
  StringRef Parent = path::parent_path(Path);
  StringRef Stem = path::stem(Path);
  StringRef Name = path::filename(Path);
  Properties.set("MSBuildProjectDirectory", Parent.str());
  Properties.set("MSBuildProjectFile", Name.str());
  Properties.set("MSBuildProjectFullPath", Path.str());
  Properties.set("MSBuildProjectName", Stem.str());
  Properties.set("MSBuildProjectExtension", path::extension(Path).str());
  Properties.set("ProjectDir", (Parent + "/").str());
  Properties.set("ProjectPath", Path.str());
  Properties.set("ProjectFileName", Name.str());
  Properties.set("ProjectName", Stem.str());
  Properties.set("ProjectExt", path::extension(Path).str());
  Properties.set("Configuration", Globals.Configuration);
  Properties.set("ConfigurationName", Globals.Configuration);
  Properties.set("Platform", Globals.Platform);
  Properties.set("PlatformName", Globals.Platform);
  Properties.set("SolutionDir", Globals.SolutionFolder.empty()
                                    ? (Parent + "/").str()
                                    : Globals.SolutionFolder);
  Properties.set("OS", "Windows_NT");
  Properties.set("VisualStudioVersion", "17.0");
  Properties.set("MSBuildToolsVersion", "Current");
  Properties.set("UserRootDir", UserFolder.str());
  for (const char *Toolset :
       {"VCTargetsPath", "MSBuildToolsPath", "MSBuildBinPath",
        "MSBuildExtensionsPath", "MSBuildExtensionsPath32",
        "MSBuildExtensionsPath64", "VCToolsInstallDir", "VCInstallDir",
        "VSInstallDir"})
    Properties.set(Toolset, (ToolsetFolder + "/" + Toolset).str());
  // Visual Studio's prompt sets these in the environment.
  for (const char *Kit : {"WindowsSdkDir", "WDKContentRoot"})
    if (!std::getenv(Kit))
      Properties.set(Kit, (ToolsetFolder + "/" + Kit + "/").str());
  // The WDK's names for its folders of headers.
  struct HeaderFolder {
    const char *Property;
    const char *Folder;
  };
  for (const HeaderFolder &Each : {
           HeaderFolder{"DDK_INC_PATH", "km"},
           {"KM_IncludePath", "km"},
           {"IFSKIT_INC_PATH", "km"},
           {"CRT_INC_PATH", "km/crt"},
           {"CRT_IncludePath", "km/crt"},
           {"SPB_INC_PATH", "km/spb"},
           {"UCM_INC_PATH", "km/ucm"},
           {"KMDF_INC_PATH", "wdf/kmdf"},
           {"UMDF_INC_PATH", "wdf/umdf"},
           {"SDK_INC_PATH", "um"},
           {"UM_IncludePath", "um"},
           {"WDK_UM_INC_PATH", "um"},
           {"KIT_SHARED_INC_PATH", "shared"},
           {"KIT_SHARED_IncludePath", "shared"},
           {"KIT_SHARED_INC_PATH_WDK", "shared"},
           {"UniversalCRT_IncludePath", "ucrt"},
       })
    Properties.set(Each.Property, (WdkFolder + "/" + Each.Folder).str());
  for (const char *Include : {"VC_IncludePath", "WindowsSDK_IncludePath",
                              "IncludePath", "ExternalIncludePath"})
    Properties.set(Include, "");
  Properties.set("SPB_VERSION_MAJOR", "1");
  Properties.set("SPB_VERSION_MINOR", "1");
}

Error MsBuildProject::evaluate() {
  setReserved(File);
  if (Error E = evaluateFile(File, "", 0))
    return E;
  for (const Deferred &Group : Groups)
    if (Group.Group->Name == "ItemDefinitionGroup")
      if (Error E = evaluateDefinitions(Group))
        return E;
  for (const Deferred &Group : Groups)
    if (Group.Group->Name == "ItemGroup")
      if (Error E = evaluateItems(Group))
        return E;
  return Error::success();
}

llvm::Expected<bool> MsBuildProject::holds(const XmlElement &Element,
                                           const LoadedFile &Source, Scope &S) {
  const std::string *Condition = Element.attribute("Condition");
  if (!Condition)
    return true;
  auto Result = evaluateCondition(*Condition, S);
  if (!Result)
    return projectError(Source.Path, Element.Line,
                        "condition \"" + *Condition +
                            "\": " + llvm::toString(Result.takeError()));
  return Result;
}

//===----------------------------------------------------------------------===//
// Properties and imports
//===----------------------------------------------------------------------===//

Error MsBuildProject::evaluateFile(const std::string &Path, StringRef Importer,
                                   unsigned Line) {
  if (llvm::is_contained(ImportStack, Path)) {
    Notes.warning(Importer, Line,
                  "imports '" + Path +
                      "', which imports this file; the import is left out, as "
                      "MSBuild does");
    return Error::success();
  }
  if (ImportStack.size() >= MaxImports)
    return projectError(Importer, Line, "imports are nested too deeply");
  // As MSBuild, which imports a file once; it also keeps files that import each
  // other twice from multiplying.
  for (const auto &Known : Files)
    if (Known->Path == Path)
      return Error::success();
  auto Root = readXmlFile(Path);
  if (!Root)
    return Root.takeError();
  if (Root->Name != "Project")
    return projectError(Path, Root->Line,
                        "is not a project: its root element is '" + Root->Name +
                            "'");
  Files.push_back(std::make_unique<LoadedFile>());
  LoadedFile &Source = *Files.back();
  Source.Path = Path;
  Source.Folder = path::parent_path(Path).str();
  Source.Root = std::move(*Root);
  ImportStack.push_back(Path);
  llvm::scope_exit Pop([&] { ImportStack.pop_back(); });
  return evaluateElements(Source.Root, Source);
}

Error MsBuildProject::evaluateElements(const XmlElement &Parent,
                                       const LoadedFile &Source) {
  for (const XmlElement &Element : Parent.Children) {
    Scope S(*this, Element, Source, Source.Folder);
    StringRef Name = Element.Name;
    if (Name == "ItemGroup" || Name == "ItemDefinitionGroup") {
      Groups.push_back({&Element, &Source});
      continue;
    }
    if (Name == "Target") {
      noteTarget(Element, Source);
      continue;
    }
    if (Name == "UsingTask" || Name == "ProjectExtensions")
      continue;
    auto Holds = holds(Element, Source, S);
    if (!Holds)
      return Holds.takeError();
    if (!*Holds)
      continue;
    Error E = Error::success();
    if (Name == "PropertyGroup")
      E = evaluateProperties(Element, Source);
    else if (Name == "Import")
      E = evaluateImport(Element, Source);
    else if (Name == "ImportGroup")
      E = evaluateElements(Element, Source);
    else if (Name == "Choose")
      E = evaluateChoose(Element, Source);
    else
      Notes.once(("element " + Name).str(), Source.Path, Element.Line,
                 "element '" + Name + "' isn't understood and is left out");
    if (E)
      return E;
  }
  return Error::success();
}

Error MsBuildProject::setProperty(StringRef Name, std::string Value,
                                  const XmlElement &Element,
                                  const LoadedFile &Source) {
  // What the command line sets, the project can't.
  if (Name.equals_insensitive("Configuration") ||
      Name.equals_insensitive("Platform"))
    return Error::success();
  if (Value.size() > MaxValue)
    return projectError(Source.Path, Element.Line,
                        "the value of '" + Name + "' grows beyond " +
                            llvm::Twine(MaxValue >> 20) + " MiB");
  Properties.set(Name, std::move(Value));
  return Error::success();
}

Error MsBuildProject::evaluateProperties(const XmlElement &Group,
                                         const LoadedFile &Source) {
  for (const XmlElement &Element : Group.Children) {
    Scope S(*this, Element, Source, Source.Folder);
    auto Holds = holds(Element, Source, S);
    if (!Holds)
      return Holds.takeError();
    if (!*Holds)
      continue;
    std::string Value = expandReferences(StringRef(Element.Text).trim(), S);
    if (Error E = setProperty(Element.Name, std::move(Value), Element, Source))
      return E;
  }
  return Error::success();
}

Error MsBuildProject::evaluateChoose(const XmlElement &Choose,
                                     const LoadedFile &Source) {
  for (const XmlElement &Branch : Choose.Children) {
    Scope S(*this, Branch, Source, Source.Folder);
    auto Holds = holds(Branch, Source, S);
    if (!Holds)
      return Holds.takeError();
    if (*Holds)
      return evaluateElements(Branch, Source);
  }
  return Error::success();
}

Error MsBuildProject::evaluateImport(const XmlElement &Import,
                                     const LoadedFile &Source) {
  const std::string *What = Import.attribute("Project");
  if (!What)
    return projectError(Source.Path, Import.Line,
                        "'Import' has no attribute 'Project'");
  Scope S(*this, Import, Source, Source.Folder);
  for (const std::string &Pattern : splitList(expandReferences(*What, S)))
    for (const std::string &Path :
         Paths.expandWildcards(unescape(Pattern), Source.Folder))
      if (Error E = importOne(Path, Import, Source))
        return E;
  return Error::success();
}

/// Packages that bring the WDK and SDK; their headers are looked for elsewhere.
static bool isKitPackage(StringRef Path) {
  std::string Key = pathKey(Path);
  return StringRef(Key).contains("/microsoft.windows.wdk.") ||
         StringRef(Key).contains("/microsoft.windows.sdk.");
}

Error MsBuildProject::importOne(StringRef Path, const XmlElement &Import,
                                const LoadedFile &Source) {
  std::string Key = pathKey(Path);
  if (StringRef(Key).starts_with(ToolsetFolder))
    return importToolset(Path);
  if (StringRef(Key).starts_with(UserFolder) || isKitPackage("/" + Key))
    return Error::success();
  std::string Real = Paths.real(Path, Source.Folder);
  if (Paths.isFile(Real, Source.Folder))
    return evaluateFile(Real, Source.Path, Import.Line);
  Notes.error(Source.Path, Import.Line,
              "imports '" + Path +
                  "', which doesn't exist; what it sets is missing");
  return Error::success();
}

/// Sets what Visual C++'s own files would set at this place.
Error MsBuildProject::importToolset(StringRef Path) {
  StringRef Name = path::filename(Path, path::Style::windows);
  auto ImportAbove = [&](StringRef File) {
    std::string Above = Paths.findAbove(File, Folder);
    return Above.empty() ? Error::success()
                         : evaluateFile(Above, this->File, 1);
  };
  if (Name.equals_insensitive("Microsoft.Cpp.Default.props"))
    return ImportAbove("Directory.Build.props");
  if (Name.equals_insensitive("Microsoft.Cpp.props")) {
    std::string Platform = property("Platform");
    bool X86 = StringRef(Platform).equals_insensitive("Win32");
    std::string Output =
        (X86 ? "" : Platform + "\\") + Globals.Configuration + "\\";
    setDefault("IntDir", Output);
    setDefault("OutDir", property("SolutionDir") + Output);
    setDefault("TargetName", property("ProjectName"));
    setTargetVersions();
    setDefault("InfArch", X86                 ? "x86"
                          : Platform == "x64" ? "amd64"
                                              : StringRef(Platform));
    return Error::success();
  }
  if (Name.equals_insensitive("Microsoft.Cpp.targets"))
    return ImportAbove("Directory.Build.targets");
  return Error::success();
}

/// The versions of Windows as the WDK's WindowsDriver.OS.props numbers them.
static constexpr std::pair<StringRef, StringRef> TargetVersions[] = {
    {"Vista", "0x600"},       {"Win7", "0x601"},   {"Win8", "0x602"},
    {"WindowsV6.3", "0x603"}, {"Win8.1", "0x603"}, {"WinBlue", "0x603"},
    {"Windows10", "0xA00"},
};

void MsBuildProject::setTargetVersions() {
  for (const auto &[Name, Number] : TargetVersions) {
    if (StringRef(property("TargetVersion")).equals_insensitive(Name))
      setDefault("_NT_TARGET_VERSION", Number);
    Properties.set("_NT_TARGET_VERSION_" + StringRef(Name).upper(),
                   Number.str());
  }
  Properties.set("_NT_TARGET_VERSION_WIN10", "0xA00");
  setDefault("_NT_TARGET_VERSION", "0xA00");
}

void MsBuildProject::noteTarget(const XmlElement &Target,
                                const LoadedFile &Source) {
  const std::string *Name = Target.attribute("Name");
  for (const XmlElement &Group : Target.Children)
    for (const XmlElement &Item : Group.Children)
      if (Group.Name == "ItemGroup" && Item.Name == "ClCompile")
        Notes.note(Source.Path, Item.Line,
                   "targets aren't run; the sources that '" +
                       (Name ? *Name : "?") + "' adds are not seen");
}

//===----------------------------------------------------------------------===//
// Definitions and items
//===----------------------------------------------------------------------===//

/// Lists that make flags: a property that nobody sets is missed there.
static bool makesFlags(StringRef Metadata) {
  return Metadata.equals_insensitive("AdditionalIncludeDirectories") ||
         Metadata.equals_insensitive("PreprocessorDefinitions") ||
         Metadata.equals_insensitive("ForcedIncludeFiles");
}

Error MsBuildProject::evaluateDefinitions(const Deferred &Group) {
  const LoadedFile &Source = *Group.Source;
  Scope GroupScope(*this, *Group.Group, Source, Folder);
  auto GroupHolds = holds(*Group.Group, Source, GroupScope);
  if (!GroupHolds || !*GroupHolds)
    return GroupHolds ? Error::success() : GroupHolds.takeError();
  for (const XmlElement &Type : Group.Group->Children) {
    Scope TypeScope(*this, Type, Source, Folder);
    TypeScope.DefinitionOf = Type.Name;
    auto TypeHolds = holds(Type, Source, TypeScope);
    if (!TypeHolds)
      return TypeHolds.takeError();
    if (!*TypeHolds)
      continue;
    for (const XmlElement &Metadata : Type.Children) {
      Scope S(*this, Metadata, Source, Folder);
      S.DefinitionOf = Type.Name;
      S.Matters = Type.Name == "ClCompile" && makesFlags(Metadata.Name);
      auto Holds = holds(Metadata, Source, S);
      if (!Holds)
        return Holds.takeError();
      if (!*Holds)
        continue;
      std::string Value = expandReferences(StringRef(Metadata.Text).trim(), S);
      if (Value.size() > MaxValue)
        return projectError(Source.Path, Metadata.Line,
                            "the value of '" + Metadata.Name + "' is too long");
      Definitions[StringRef(Type.Name).lower()].set(Metadata.Name,
                                                    std::move(Value));
    }
  }
  return Error::success();
}

Error MsBuildProject::evaluateItems(const Deferred &Group) {
  const LoadedFile &Source = *Group.Source;
  Scope GroupScope(*this, *Group.Group, Source, Folder);
  auto GroupHolds = holds(*Group.Group, Source, GroupScope);
  if (!GroupHolds || !*GroupHolds)
    return GroupHolds ? Error::success() : GroupHolds.takeError();
  for (const XmlElement &Element : Group.Group->Children) {
    Scope S(*this, Element, Source, Folder);
    auto Holds = holds(Element, Source, S);
    if (!Holds)
      return Holds.takeError();
    if (*Holds)
      if (Error E = evaluateItem(Element, Source))
        return E;
  }
  return Error::success();
}

std::vector<ProjectItem> MsBuildProject::namedItems(StringRef List,
                                                    const XmlElement &Element,
                                                    const LoadedFile &Source,
                                                    Scope &S) {
  std::vector<ProjectItem> Result;
  auto Add = [&](StringRef Include) {
    ProjectItem &Item = Result.emplace_back();
    Item.Type = Element.Name;
    Item.Include = Include.str();
    Item.File = Source.Path;
    Item.Line = Element.Line;
    return &Item;
  };
  for (const std::string &Part : splitList(List)) {
    StringRef Reference = Part;
    // A plain reference brings the items' metadata along.
    if (Reference.consume_front("@(") && Reference.consume_back(")") &&
        Reference.find_first_of("-,") == StringRef::npos) {
      for (const ProjectItem &Each : Items)
        if (StringRef(Each.Type).equals_insensitive(Reference.trim()))
          Add(Each.Include)->Metadata = Each.Metadata;
      continue;
    }
    for (const std::string &Expanded : splitList(expandReferences(Part, S))) {
      std::string Name = unescape(Expanded);
      size_t Deep = Name.find("**");
      for (const std::string &Path : Paths.expandWildcards(Name, Folder)) {
        ProjectItem *Item = Add(Path);
        if (Deep != std::string::npos && Deep < Path.size()) {
          StringRef Rest = StringRef(Path).drop_front(Deep);
          Item->Recursive =
              Rest.drop_back(path::filename(Rest, path::Style::windows).size())
                  .str();
        }
      }
    }
  }
  return Result;
}

Error MsBuildProject::applyMetadata(ProjectItem &Item,
                                    const XmlElement &Element,
                                    const LoadedFile &Source) {
  for (const auto &[Name, Value] : Element.Attributes)
    if (!llvm::is_contained({"Include", "Exclude", "Remove", "Update",
                             "Condition", "Label", "KeepDuplicates"},
                            StringRef(Name))) {
      Scope S(*this, Element, Source, Folder);
      S.Item = &Item;
      Item.Metadata.set(Name, expandReferences(Value, S));
    }
  for (const XmlElement &Metadata : Element.Children) {
    Scope S(*this, Metadata, Source, Folder);
    S.Item = &Item;
    S.Matters = Item.Type == "ClCompile" && makesFlags(Metadata.Name);
    auto Holds = holds(Metadata, Source, S);
    if (!Holds)
      return Holds.takeError();
    if (!*Holds)
      continue;
    std::string Value = expandReferences(StringRef(Metadata.Text).trim(), S);
    if (Value.size() > MaxValue)
      return projectError(Source.Path, Metadata.Line,
                          "the value of '" + Metadata.Name + "' is too long");
    Item.Metadata.set(Metadata.Name, std::move(Value));
  }
  return Error::success();
}

Error MsBuildProject::evaluateItem(const XmlElement &Element,
                                   const LoadedFile &Source) {
  Scope S(*this, Element, Source, Folder);
  auto Keys = [&](StringRef Attribute) {
    std::vector<std::string> Result;
    if (const std::string *List = Element.attribute(Attribute))
      for (const ProjectItem &Each : namedItems(*List, Element, Source, S))
        Result.push_back(pathKey(Paths.real(Each.Include, Folder)));
    return Result;
  };
  auto IsNamed = [&](const ProjectItem &Item,
                     const std::vector<std::string> &Names) {
    return llvm::is_contained(Names, pathKey(Paths.real(Item.Include, Folder)));
  };
  if (Element.attribute("Remove")) {
    std::vector<std::string> Removed = Keys("Remove");
    llvm::erase_if(Items, [&](const ProjectItem &Item) {
      return StringRef(Item.Type).equals_insensitive(Element.Name) &&
             IsNamed(Item, Removed);
    });
    return Error::success();
  }
  if (Element.attribute("Update")) {
    std::vector<std::string> Updated = Keys("Update");
    for (ProjectItem &Item : Items)
      if (StringRef(Item.Type).equals_insensitive(Element.Name) &&
          IsNamed(Item, Updated))
        if (Error E = applyMetadata(Item, Element, Source))
          return E;
    return Error::success();
  }
  const std::string *Include = Element.attribute("Include");
  if (!Include)
    return projectError(Source.Path, Element.Line,
                        "item '" + Element.Name +
                            "' has none of Include, Update and Remove");
  std::vector<std::string> Excluded = Keys("Exclude");
  for (ProjectItem &Item : namedItems(*Include, Element, Source, S)) {
    if (!Excluded.empty() && IsNamed(Item, Excluded))
      continue;
    if (Error E = applyMetadata(Item, Element, Source))
      return E;
    Items.push_back(std::move(Item));
    if (Items.size() > 200000)
      return projectError(Source.Path, Element.Line, "too many items");
  }
  return Error::success();
}
