//===- DriverProject.cpp - Projects as drivers ----------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/DriverProject.h"
#include "Project/ClOptions.h"
#include "Project/MsBuildProject.h"
#include "Project/PropertyFunctions.h"
#include "Project/WdkLayout.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace path = llvm::sys::path;

//===----------------------------------------------------------------------===//
// Which configuration
//===----------------------------------------------------------------------===//

namespace {

struct BuildChoice {
  std::string Configuration;
  std::string Platform;
  std::string spell() const { return Configuration + "|" + Platform; }
};

} // namespace

static std::vector<BuildChoice> offeredBy(const MsBuildProject &Project) {
  std::vector<BuildChoice> Offered;
  for (const ProjectItem &Item : Project.items()) {
    if (!StringRef(Item.Type).equals_insensitive("ProjectConfiguration"))
      continue;
    auto [Configuration, Platform] = StringRef(Item.Include).split('|');
    Offered.push_back({Configuration.trim().str(), Platform.trim().str()});
  }
  return Offered;
}

/// The smaller the nearer to Release|x64.
static unsigned distance(const BuildChoice &Choice) {
  StringRef Configuration = Choice.Configuration;
  unsigned Result = llvm::StringSwitch<unsigned>(Choice.Platform)
                        .CaseLower("x64", 0)
                        .CaseLower("arm64", 10)
                        .CaseLower("win32", 20)
                        .Default(30);
  if (Configuration.equals_insensitive("Release"))
    return Result;
  return Result + (Configuration.contains_insensitive("Release")  ? 1
                   : !Configuration.contains_insensitive("Debug") ? 2
                   : Configuration.equals_insensitive("Debug")    ? 3
                                                                  : 4);
}

/// What is asked for, in the project's spelling, or what comes nearest.
static llvm::Expected<BuildChoice>
choose(const std::vector<BuildChoice> &Offered, const ProjectRequest &Request,
       StringRef File, ProjectNotes &Notes) {
  auto Fits = [](StringRef Wanted, StringRef Has) {
    return Wanted.empty() || Wanted.equals_insensitive(Has);
  };
  const BuildChoice *Best = nullptr;
  std::string Names;
  for (const BuildChoice &Each : Offered) {
    Names += (Names.empty() ? "" : ", ") + Each.spell();
    if (Fits(Request.Configuration, Each.Configuration) &&
        Fits(Request.Platform, Each.Platform) &&
        (!Best || distance(Each) < distance(*Best)))
      Best = &Each;
  }
  bool Asked = !Request.Configuration.empty() || !Request.Platform.empty();
  if (!Best && Asked && !Offered.empty())
    return projectError(
        File, 0,
        "has no configuration '" +
            (Request.Configuration.empty() ? "*" : Request.Configuration) +
            "|" + (Request.Platform.empty() ? "*" : Request.Platform) +
            "'; it has " + Names);
  if (!Best)
    return BuildChoice{Request.Configuration.empty() ? "Release"
                                                     : Request.Configuration,
                       Request.Platform.empty() ? "x64" : Request.Platform};
  if (!Asked && distance(*Best) != 0)
    Notes.note(File, 0,
               "has no configuration Release|x64; '" + Best->spell() +
                   "' is taken (--configuration, --platform)");
  return *Best;
}

//===----------------------------------------------------------------------===//
// Which kind
//===----------------------------------------------------------------------===//

/// 'KMDF driver', 'kernel-mode library', 'user-mode application'.
static std::string describe(ProjectMode Mode, StringRef Type,
                            StringRef DriverType) {
  if (Type.equals_insensitive("StaticLibrary"))
    return Mode == ProjectMode::Kernel ? "kernel-mode library"
                                       : "user-mode library";
  if (Mode == ProjectMode::User) {
    if (DriverType.equals_insensitive("UMDF"))
      return "UMDF driver, user mode";
    return Type.equals_insensitive("Application") ? "user-mode application"
                                                  : "user-mode library";
  }
  if (DriverType.equals_insensitive("ExportDriver"))
    return "export driver";
  if (DriverType.equals_insensitive("Miniport"))
    return "miniport driver";
  return DriverType.empty() ? "kernel-mode driver"
                            : (DriverType + " driver").str();
}

/// Decides by what the project says most plainly first.
static void classify(const MsBuildProject &Project, DriverProject &Result) {
  std::string Toolset = Project.property("PlatformToolset");
  std::string Type = Project.property("ConfigurationType");
  std::string DriverType = Project.property("DriverType");
  auto Is = [](StringRef Value, auto... Names) {
    return (Value.equals_insensitive(Names) || ...);
  };
  auto Tell = [&](ProjectMode Mode, const llvm::Twine &By) {
    Result.Mode = Mode;
    Result.ToldBy = By.str();
    Result.Kind = describe(Mode, Type, DriverType);
  };
  if (Is(Type, "Utility", "Makefile")) {
    Result.ToldBy = "ConfigurationType " + Type;
    Result.Kind = Is(DriverType, "Package")
                      ? "driver package"
                      : StringRef(Type).lower() + " project";
    return;
  }
  if (StringRef(Toolset).starts_with_insensitive("WindowsKernelModeDriver"))
    return Tell(ProjectMode::Kernel, "PlatformToolset " + Toolset);
  if (StringRef(Toolset).starts_with_insensitive("WindowsUserModeDriver") ||
      StringRef(Toolset).starts_with_insensitive(
          "WindowsApplicationForDrivers"))
    return Tell(ProjectMode::User, "PlatformToolset " + Toolset);
  if (Is(DriverType, "KMDF", "WDM", "Miniport", "ExportDriver"))
    return Tell(ProjectMode::Kernel, "DriverType " + DriverType);
  if (Is(DriverType, "UMDF"))
    return Tell(ProjectMode::User, "DriverType " + DriverType);
  if (Is(Type, "Driver"))
    return Tell(ProjectMode::Kernel, "ConfigurationType Driver");
  // Built with Visual C++'s own toolset, and linked for the kernel.
  StringRef Driver = Project.definition("Link", "Driver");
  if (Is(Project.definition("Link", "SubSystem"), "Native") &&
      Is(Driver, "Driver", "WDM", "UpOnly"))
    return Tell(ProjectMode::Kernel,
                "Link: SubSystem Native, Driver " + Driver);
  Tell(ProjectMode::User,
       "ConfigurationType " + (Type.empty() ? "not set" : Type));
}

//===----------------------------------------------------------------------===//
// Flags
//===----------------------------------------------------------------------===//

namespace {

/// Turns the settings of a kernel-mode project into command lines.
class UnitBuilder {
public:
  UnitBuilder(const MsBuildProject &Project, DriverProject &Result,
              ProjectPaths &Paths, ProjectNotes &Notes)
      : Project(Project), Result(Result), Paths(Paths), Notes(Notes),
        Folder(Project.folder()) {}

  llvm::Error useWdk(StringRef Named);
  void addUnits(std::vector<ToolHeader> Headers);

private:
  const MsBuildProject &Project;
  DriverProject &Result;
  ProjectPaths &Paths;
  ProjectNotes &Notes;
  StringRef Folder;
  std::optional<WdkLayout> Wdk;
  /// What all units share.
  std::vector<std::string> Defines;
  std::vector<std::string> SystemFolders;
  std::vector<ToolHeader> ToolHeaders;

  bool isArm64() const {
    return StringRef(Result.Platform).equals_insensitive("ARM64");
  }
  bool isX64() const {
    return StringRef(Result.Platform).equals_insensitive("x64");
  }
  bool isArm() const {
    return StringRef(Result.Platform).equals_insensitive("ARM");
  }
  StringRef target() const;
  void addDefines();
  void addVersionDefines();
  void addWdkFolders();
  unsigned kmdfMinor() const;
  std::vector<std::string> includeFolder(StringRef Named) const;
  std::vector<std::string> precompiledFolder(const ProjectItem &Item) const;
  void addUnit(const ProjectItem &Item);
  void addFlags(const ProjectItem &Item, std::vector<std::string> &Command);
  bool addLanguage(const ProjectItem &Item, std::vector<std::string> &Command);
  GeneratedSettings generatedSettings(const ProjectItem &Item) const;
};

} // namespace

StringRef UnitBuilder::target() const {
  if (isX64())
    return "x86_64-pc-windows-msvc";
  if (isArm64())
    return "aarch64-pc-windows-msvc";
  if (isArm())
    return "thumbv7-pc-windows-msvc";
  return "i686-pc-windows-msvc";
}

llvm::Error UnitBuilder::useWdk(StringRef Named) {
  if (!Named.empty()) {
    auto Opened = openWdk(Named, Paths);
    if (!Opened)
      return Opened.takeError();
    Wdk = std::move(*Opened);
  } else {
    Wdk = detectWdk(Folder, isArm64() ? "arm64" : "x64", Paths);
  }
  Result.Headers = Wdk ? "WDK " +
                             (Wdk->Version.empty() ? "" : Wdk->Version + " ") +
                             "(" + Wdk->Origin + ")"
                       : "wdk-stubs";
  addDefines();
  if (Wdk)
    addWdkFolders();
  return llvm::Error::success();
}

/// The minor version of NTDDI that a kit's build of Windows 10 stands for.
static unsigned ntddiMinor(StringRef KitVersion) {
  llvm::SmallVector<StringRef, 4> Parts;
  KitVersion.split(Parts, '.');
  unsigned Build = 0;
  // Without a kit, the newest that wdk-stubs know.
  if (Parts.size() < 3 || Parts[2].getAsInteger(10, Build))
    return 0x10;
  static constexpr std::pair<unsigned, unsigned> Known[] = {
      {28000, 0x12}, {26100, 0x10}, {25398, 0x0E}, {22621, 0x0C}, {22000, 0x0B},
      {20348, 0x0A}, {19041, 0x08}, {18362, 0x07}, {17763, 0x06}, {17134, 0x05},
      {16299, 0x04}, {15063, 0x03}, {14393, 0x02}, {10586, 0x01}};
  for (const auto &[First, Minor] : Known)
    if (Build >= First)
      return Minor;
  return 0;
}

void UnitBuilder::addVersionDefines() {
  // A project may set the version in either form: 0xA00, or 0xA00000C.
  uint64_t Target = 0xA00;
  if (auto Number = parseNumber(Project.property("_NT_TARGET_VERSION")))
    Target = static_cast<uint64_t>(*Number);
  uint64_t Ntddi = Target > 0xFFFF ? Target : Target << 16;
  if (Ntddi == 0x0A000000)
    Ntddi |= ntddiMinor(Wdk ? Wdk->Version : "");
  std::string Winnt = "0x" + llvm::utohexstr(Ntddi >> 16, false, 4);
  Defines.insert(Defines.end(),
                 {"_WIN32_WINNT=" + Winnt, "WINVER=" + Winnt, "WINNT=1"});
  std::string Own = Project.property("NTDDI_VERSION");
  Defines.push_back(
      "NTDDI_VERSION=" +
      (Own.empty() ? "0x" + llvm::utohexstr(Ntddi, false, 8) : Own));
}

unsigned UnitBuilder::kmdfMinor() const {
  unsigned Minor;
  if (!StringRef(Project.property("KMDF_VERSION_MINOR"))
           .getAsInteger(10, Minor))
    return Minor;
  // The WDK's own defaults.
  return llvm::StringSwitch<unsigned>(Project.property("TargetVersion"))
      .CasesLower({"windowsv6.3", "win8.1", "winblue"}, 13)
      .CasesLower({"vista", "win7", "win8"}, 11)
      .Default(15);
}

/// What the WDK's build defines for a driver, beside what the project does.
void UnitBuilder::addDefines() {
  if (isX64())
    Defines = {"_WIN64", "_AMD64_", "AMD64"};
  else if (isArm64())
    Defines = {"_WIN64", "_ARM64_", "ARM64", "_USE_DECLSPECS_FOR_SAL=1",
               "STD_CALL"};
  else if (isArm())
    Defines = {"_ARM_", "ARM", "_USE_DECLSPECS_FOR_SAL=1", "STD_CALL"};
  else
    Defines = {"_X86_=1", "i386=1", "STD_CALL"};
  auto DebugLibraries = parseBoolean(Project.property("UseDebugLibraries"));
  bool Debug =
      DebugLibraries
          ? *DebugLibraries
          : StringRef(Result.Configuration).contains_insensitive("debug");
  if (Debug)
    Defines.insert(Defines.end(), {"DEPRECATE_DDK_FUNCTIONS=1", "MSC_NOOPT"});
  addVersionDefines();
  if (Debug)
    Defines.push_back("DBG=1");
  if (StringRef(Project.property("CharacterSet")).equals_insensitive("Unicode"))
    Defines.insert(Defines.end(), {"_UNICODE", "UNICODE"});
  bool Kmdf =
      StringRef(Project.property("DriverType")).equals_insensitive("KMDF") ||
      !Project.property("KMDF_VERSION_MAJOR").empty();
  if (Kmdf) {
    Defines.push_back("KMDF_VERSION_MAJOR=1");
    Defines.push_back("KMDF_VERSION_MINOR=" + std::to_string(kmdfMinor()));
  }
  // Extensions of KMDF, when the project asks for them.
  for (const char *Version :
       {"KMDF_MINIMUM_VERSION_REQUIRED", "NETADAPTER_VERSION_MAJOR",
        "NETADAPTER_VERSION_MINOR", "NETADAPTER_MINIMUM_VERSION_REQUIRED",
        "WIFI_VERSION_MAJOR", "WIFI_VERSION_MINOR",
        "WIFI_MINIMUM_VERSION_REQUIRED"})
    if (std::string Value = Project.property(Version); !Value.empty())
      Defines.push_back(std::string(Version) + "=" + Value);
}

void UnitBuilder::addWdkFolders() {
  auto Add = [&](const llvm::Twine &Name) {
    for (std::string &Each : Wdk->folders(Name.str(), Paths))
      SystemFolders.push_back(std::move(Each));
  };
  if (llvm::is_contained(Defines, "KMDF_VERSION_MAJOR=1")) {
    unsigned Minor = kmdfMinor();
    std::string Nearest = Wdk->nearestKmdf(Minor, Paths);
    if (Nearest.empty())
      Notes.once("no KMDF headers", Result.File, 0,
                 "the WDK has no headers of KMDF (wdf/kmdf)");
    else
      Add("wdf/kmdf/" + Nearest);
  }
  if (std::string Major = Project.property("NETADAPTER_VERSION_MAJOR");
      !Major.empty()) {
    std::string Version =
        Major + "." + Project.property("NETADAPTER_VERSION_MINOR");
    Add("km/netcx/kmdf/adapter/" + Version);
    Add("shared/netcx/shared/1.0");
  }
  Add("km/crt");
  Add("km");
  Add("shared");
}

/// The folders that an entry of AdditionalIncludeDirectories means. Those of
/// Visual C++ have nothing for drivers; those of a WDK that isn't there
/// neither.
std::vector<std::string> UnitBuilder::includeFolder(StringRef Named) const {
  Named = Named.trim().trim('"');
  std::string Key = pathKey(Named);
  if (Named.empty() || StringRef(Key).starts_with(ToolsetFolder))
    return {};
  if (!StringRef(Key).starts_with(WdkFolder))
    return {Paths.real(Named, Folder)};
  if (!Wdk)
    return {};
  return Wdk->folders(StringRef(Key).drop_front(WdkFolder.size()).ltrim('/'),
                      Paths);
}

/// A value with '\"' is written for cl's command line, where it is a quote.
static std::string unquote(StringRef Define) {
  std::string Value;
  for (size_t I = 0; I < Define.size(); ++I)
    if (!Define.substr(I).starts_with("\\\""))
      Value += Define[I];
  return Value;
}

/// Does an entry of PreprocessorDefinitions begin with a macro's name?
static bool isDefinition(StringRef Define) {
  StringRef Name = Define.take_until(
      [](char Character) { return Character == '=' || Character == '('; });
  return !Name.empty() && !llvm::isDigit(Name.front()) &&
         llvm::all_of(Name, [](char Character) {
           return llvm::isAlnum(Character) || Character == '_' ||
                  Character == '$' || !llvm::isASCII(Character);
         });
}

bool UnitBuilder::addLanguage(const ProjectItem &Item,
                              std::vector<std::string> &Command) {
  StringRef CompileAs = Project.metadata(Item, "CompileAs");
  StringRef Extension = path::extension(Item.Include, path::Style::windows);
  bool Cpp = CompileAs.equals_insensitive("CompileAsCpp");
  if (!Cpp && !CompileAs.equals_insensitive("CompileAsC")) {
    Cpp = llvm::StringSwitch<bool>(Extension)
              .CasesLower({".cpp", ".cxx", ".cc", ".c++", ".cp"}, true)
              .Default(false);
    if (!Cpp && !Extension.equals_insensitive(".c"))
      return false;
  }
  Command.insert(Command.end(), {"-x", Cpp ? "c++" : "c"});
  StringRef Standard =
      Project.metadata(Item, Cpp ? "LanguageStandard" : "LanguageStandard_C");
  // cl's default for C++ is C++14; for C it is C89 with most of C99, which
  // Clang's default covers.
  StringRef Flag = llvm::StringSwitch<StringRef>(Standard)
                       .CaseLower("stdcpp14", "-std=c++14")
                       .CaseLower("stdcpp17", "-std=c++17")
                       .CaseLower("stdcpp20", "-std=c++20")
                       .CaseLower("stdcpp23", "-std=c++23")
                       .CaseLower("stdcpplatest", "-std=c++23")
                       .CaseLower("stdc11", "-std=c11")
                       .CaseLower("stdc17", "-std=c17")
                       .CaseLower("stdclatest", "-std=c23")
                       .Default(Cpp ? "-std=c++14" : "");
  if (!Flag.empty())
    Command.push_back(Flag.str());
  return true;
}

/// Where the header is that a source uses precompiled. cl doesn't look for it
/// from there: what counts is where the source that creates it has found it.
std::vector<std::string>
UnitBuilder::precompiledFolder(const ProjectItem &Item) const {
  StringRef Header = Project.metadata(Item, "PrecompiledHeaderFile");
  if (Header.empty() ||
      !Project.metadata(Item, "PrecompiledHeader").equals_insensitive("Use"))
    return {};
  for (const ProjectItem &Other : Project.items()) {
    if (!StringRef(Other.Type).equals_insensitive("ClCompile") ||
        !Project.metadata(Other, "PrecompiledHeader")
             .equals_insensitive("Create") ||
        !Project.metadata(Other, "PrecompiledHeaderFile")
             .equals_insensitive(Header))
      continue;
    std::string Beside =
        path::parent_path(Paths.real(Other.Include, Folder)).str();
    if (Paths.isFile(Header, Beside))
      return {Beside};
  }
  return {};
}

void UnitBuilder::addFlags(const ProjectItem &Item,
                           std::vector<std::string> &Command) {
  auto List = [&](StringRef Name) {
    std::vector<std::string> Values = splitList(Project.metadata(Item, Name));
    for (std::string &Value : Values)
      Value = unescape(Value);
    return Values;
  };
  for (const std::string &Define : Defines)
    Command.push_back("-D" + Define);
  for (const std::string &Define : List("PreprocessorDefinitions"))
    if (isDefinition(Define))
      Command.push_back("-D" + unquote(Define));
    else
      Notes.once("definition " + Define, Item.File, Item.Line,
                 "'" + Define +
                     "' can't be defined, for it begins with no name; it is "
                     "left out");
  for (const std::string &Name : List("UndefinePreprocessorDefinitions"))
    Command.push_back("-U" + Name);
  StringRef Packing = Project.metadata(Item, "StructMemberAlignment");
  if (!Packing.empty() && llvm::isDigit(Packing.front()))
    Command.push_back(
        ("-fpack-struct=" + Packing.take_while(llvm::isDigit)).str());

  std::vector<std::string> Folders = includeFolder(Project.property("IntDir"));
  for (const std::string &Each : List("AdditionalIncludeDirectories"))
    llvm::append_range(Folders, includeFolder(Each));
  llvm::append_range(Folders, precompiledFolder(Item));
  for (const char *Property : {"IncludePath", "ExternalIncludePath"})
    for (const std::string &Each : splitList(Project.property(Property)))
      llvm::append_range(Folders, includeFolder(Each));
  std::vector<std::string> Forced = List("ForcedIncludeFiles");

  ClOptions Own = readClOptions(Project.metadata(Item, "AdditionalOptions"));
  for (const std::string &Option : Own.Unknown)
    Notes.once("option " + Option, Item.File, Item.Line,
               "compiler option '" + Option +
                   "' isn't understood and is left "
                   "out");
  for (const std::string &Each : Own.IncludeFolders)
    llvm::append_range(Folders, includeFolder(Each));
  llvm::append_range(Command, Own.Flags);
  llvm::append_range(Forced, Own.ForcedIncludes);

  llvm::StringSet<> Seen;
  for (const std::string &Each : Folders)
    if (Seen.insert(Each).second)
      Command.push_back("-I" + Each);
  for (const std::string &Each : SystemFolders)
    if (Seen.insert(Each).second)
      Command.insert(Command.end(), {"-isystem", Each});
  for (const std::string &Header : Forced) {
    StringRef Name = StringRef(Header).trim().trim('"');
    if (StringRef(pathKey(Name)).starts_with(WdkFolder) ||
        StringRef(pathKey(Name)).starts_with(ToolsetFolder))
      continue;
    std::string Real = Paths.real(Name, Folder);
    std::string Slashes = Name.str();
    std::replace(Slashes.begin(), Slashes.end(), '\\', '/');
    // Where it isn't beside the project, the include folders are searched.
    Command.insert(Command.end(),
                   {"-include", Paths.isFile(Real, Folder) ? Real : Slashes});
  }
}

GeneratedSettings
UnitBuilder::generatedSettings(const ProjectItem &Item) const {
  GeneratedSettings Settings;
  for (const char *Name : {"WppScanConfigurationData", "ScanConfigurationData"})
    for (const std::string &File : splitList(Project.metadata(Item, Name)))
      if (Paths.isFile(File, Folder))
        Settings.WppScanFiles.push_back(Paths.real(File, Folder));
  Settings.WppFunctions = splitList(Project.metadata(Item, "WppTraceFunction"));
  StringRef Options = Project.metadata(Item, "WppAdditionalOptions");
  static constexpr llvm::StringLiteral Option = "-func:";
  for (size_t At = Options.find(Option); At != StringRef::npos;
       At = Options.find(Option, At + 1))
    Settings.WppFunctions.push_back(Options.substr(At + Option.size()).str());
  Settings.WppRecorder =
      parseBoolean(Project.metadata(Item, "WppRecorderEnabled")) == true;
  Settings.OtherHeaders = ToolHeaders;
  return Settings;
}

void UnitBuilder::addUnit(const ProjectItem &Item) {
  if (parseBoolean(Project.metadata(Item, "ExcludedFromBuild")) == true)
    return;
  std::string File = Paths.real(Item.Include, Folder);
  if (!Paths.isFile(File, Folder)) {
    Notes.error(Item.File, Item.Line,
                "source '" + Item.Include + "' doesn't exist");
    return;
  }
  SourceUnit Unit;
  Unit.File = File;
  Unit.Folder = Folder.str();
  Unit.Command = {"clang", ("--target=" + target()).str(), "-nostdlibinc"};
  if (!addLanguage(Item, Unit.Command)) {
    Notes.note(Item.File, Item.Line,
               "'" + Item.Include + "' is neither C nor C++ and is left out");
    return;
  }
  addFlags(Item, Unit.Command);
  Unit.Command.push_back(File);
  Unit.Generated = generatedSettings(Item);
  Result.Units.push_back(std::move(Unit));
}

void UnitBuilder::addUnits(std::vector<ToolHeader> Headers) {
  ToolHeaders = std::move(Headers);
  llvm::StringSet<> Seen;
  for (const ProjectItem &Item : Project.items())
    if (StringRef(Item.Type).equals_insensitive("ClCompile") &&
        Seen.insert(pathKey(Paths.real(Item.Include, Folder))).second)
      addUnit(Item);
  for (const std::string &Name : Project.unsetProperties())
    Notes.once("property " + Name, Result.File, 0,
               "property '" + Name +
                   "' is used for include folders or definitions, and nothing "
                   "sets it");
}

//===----------------------------------------------------------------------===//
// Generated headers
//===----------------------------------------------------------------------===//

namespace {

/// Collects the headers that the project's items other than sources come to.
class HeaderCollector {
public:
  HeaderCollector(const MsBuildProject &Project, ProjectPaths &Paths)
      : Project(Project), Paths(Paths) {}

  std::vector<ToolHeader> collect() {
    for (const ProjectItem &Item : Project.items())
      addItem(Item);
    return std::move(Headers);
  }

private:
  std::string value(const ProjectItem &Item, StringRef Name) const {
    std::string Value = Project.metadata(Item, Name).str();
    StringRef Stem = path::stem(Item.Include, path::Style::windows);
    for (size_t At = Value.find(FilenameReference); At != std::string::npos;
         At = Value.find(FilenameReference, At + Stem.size()))
      Value.replace(At, FilenameReference.size(), Stem);
    return Value;
  }
  void addItem(const ProjectItem &Item);
  /// Named may have folders; if it is empty, the name is Otherwise.
  void add(HeaderTool Tool, StringRef Source, StringRef Named,
           StringRef Otherwise, StringRef Prefix = "");
  std::string sourceOfClasses(StringRef Binary) const;

  const MsBuildProject &Project;
  ProjectPaths &Paths;
  std::vector<ToolHeader> Headers;
};

} // namespace

/// The last part of a path that a project names, in quotes or not.
static StringRef lastPart(StringRef Path) {
  return path::filename(Path.trim().trim('"'), path::Style::windows);
}

void HeaderCollector::add(HeaderTool Tool, StringRef Source, StringRef Named,
                          StringRef Otherwise, StringRef Prefix) {
  std::string Name = lastPart(Named).str();
  if (Name.empty())
    Name = Otherwise.str();
  if (llvm::none_of(Headers, [&](const ToolHeader &Known) {
        return StringRef(Known.Name).equals_insensitive(Name);
      }))
    Headers.push_back(
        {Name, Tool,
         Source.empty() ? std::string() : Paths.real(Source, Project.folder()),
         Prefix.str()});
}

/// WmiMofCk reads what MofComp has made, a binary; this is what that was made
/// of.
std::string HeaderCollector::sourceOfClasses(StringRef Binary) const {
  for (const ProjectItem &Item : Project.items())
    if (StringRef(Item.Type).equals_insensitive("MofComp") &&
        lastPart(value(Item, "CreateBinaryMofFile"))
            .equals_insensitive(lastPart(Binary)))
      return Item.Include;
  return (path::stem(lastPart(Binary)) + ".mof").str();
}

void HeaderCollector::addItem(const ProjectItem &Item) {
  StringRef Type = Item.Type;
  std::string Stem =
      path::stem(Item.Include, path::Style::windows).str() + ".h";
  if (Type.equals_insensitive("MessageCompile")) {
    std::string Base = value(Item, "GeneratedFilesBaseName");
    add(HeaderTool::Messages, Item.Include, "",
        Base.empty() ? Stem : Base + ".h");
  } else if (Type.equals_insensitive("Ctrpp")) {
    add(HeaderTool::Counters, Item.Include,
        value(Item, "HeaderFileNameForProvider"), Stem,
        value(Item, "AddPrefix"));
    if (std::string Ids = value(Item, "HeaderFileNameForCounter"); !Ids.empty())
      add(HeaderTool::Other, "", Ids, "");
  } else if (Type.equals_insensitive("Midl")) {
    add(HeaderTool::Other, "", value(Item, "HeaderFileName"), Stem);
  } else if (Type.equals_insensitive("Wmimofck")) {
    if (std::string Named = value(Item, "HeaderOutputFile"); !Named.empty())
      add(HeaderTool::Classes, sourceOfClasses(Item.Include), Named, Stem);
  } else if (Type.equals_insensitive("CustomBuild")) {
    for (const std::string &Output : splitList(value(Item, "Outputs"))) {
      StringRef Extension = path::extension(Output, path::Style::windows);
      if (Extension.equals_insensitive(".h") ||
          Extension.equals_insensitive(".tmh"))
        add(HeaderTool::Other, "", Output, Stem);
    }
  }
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

llvm::Expected<DriverProject>
irqlint::readDriverProject(StringRef File, const ProjectRequest &Request,
                           ProjectPaths &Paths, ProjectNotes &Notes) {
  ProjectGlobals Globals;
  Globals.Configuration =
      Request.Configuration.empty() ? "Release" : Request.Configuration;
  Globals.Platform = Request.Platform.empty() ? "x64" : Request.Platform;
  Globals.SolutionFolder = Request.SolutionFolder;
  // Which configurations there are is only known when it has been evaluated
  // for one; what that has to say is said again if it holds.
  std::string Ignored;
  llvm::raw_string_ostream Nowhere(Ignored);
  ProjectNotes FirstNotes(Nowhere);
  MsBuildProject First(File, Globals, Paths, FirstNotes);
  if (llvm::Error E = First.evaluate())
    return E;
  auto Choice = choose(offeredBy(First), Request, First.file(), Notes);
  if (!Choice)
    return Choice.takeError();
  Globals.Configuration = Choice->Configuration;
  Globals.Platform = Choice->Platform;
  MsBuildProject Project(File, Globals, Paths, Notes);
  if (llvm::Error E = Project.evaluate())
    return E;

  DriverProject Result;
  Result.File = Project.file();
  Result.Configuration = Choice->Configuration;
  Result.Platform = Choice->Platform;
  classify(Project, Result);
  if (Result.Mode != ProjectMode::Kernel)
    return Result;
  UnitBuilder Builder(Project, Result, Paths, Notes);
  if (llvm::Error E = Builder.useWdk(Request.Wdk))
    return E;
  Builder.addUnits(HeaderCollector(Project, Paths).collect());
  return Result;
}
