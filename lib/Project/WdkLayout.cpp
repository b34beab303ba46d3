//===- WdkLayout.cpp - Finds a WDK's headers ------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/WdkLayout.h"
#include "Project/PropertyFunctions.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cstdlib>

using namespace irqlint;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// The names in a folder, as they are.
static std::vector<std::string> entries(StringRef Folder) {
  std::vector<std::string> Names;
  std::error_code Error;
  for (fs::directory_iterator I(Folder, Error), End; !Error && I != End;
       I.increment(Error))
    Names.push_back(path::filename(I->path()).str());
  llvm::sort(Names);
  return Names;
}

static bool newer(StringRef Left, StringRef Right) {
  std::optional<int> Order = compareVersions(Left, Right);
  return Right.empty() || (Order && *Order > 0);
}

std::vector<std::string> WdkLayout::folders(StringRef Name,
                                            ProjectPaths &Paths) const {
  std::vector<std::string> Result;
  for (const std::string &Base : Bases)
    // KMDF's headers don't come by the version of Windows.
    for (const std::string &In : {Base, path::parent_path(Base).str()}) {
      std::string Real = Paths.real(Name, In);
      if (!fs::is_directory(Real))
        continue;
      Result.push_back(Real);
      break;
    }
  return Result;
}

std::string WdkLayout::nearestKmdf(unsigned Minor, ProjectPaths &Paths) const {
  unsigned Best = 0;
  for (const std::string &Folder : folders("wdf/kmdf", Paths))
    for (StringRef Name : entries(Folder)) {
      unsigned Known;
      if (!Name.consume_front("1.") || Name.getAsInteger(10, Known))
        continue;
      bool Fits = Known >= Minor;
      bool BestFits = Best >= Minor;
      if (Fits ? (!BestFits || Known < Best) : (!BestFits && Known > Best))
        Best = Known;
    }
  return Best ? "1." + std::to_string(Best) : std::string();
}

/// Takes the folder that holds 'km', or the newest version below it.
static bool addBase(StringRef Include, ProjectPaths &Paths, StringRef Header,
                    WdkLayout &Layout) {
  if (Paths.isFile(Header, Include)) {
    Layout.Bases.push_back(Include.str());
    return true;
  }
  std::string Best;
  for (const std::string &Name : entries(Include))
    if (StringRef(Name).starts_with("10.") && newer(Name, Best) &&
        Paths.isFile(Header, (Include + "/" + Name).str()))
      Best = Name;
  if (Best.empty())
    return false;
  Layout.Bases.push_back((Include + "/" + Best).str());
  if (Layout.Version.empty())
    Layout.Version = Best;
  return true;
}

static bool openKit(StringRef Folder, ProjectPaths &Paths, StringRef Header,
                    WdkLayout &Layout) {
  for (StringRef Below : {"", "Include", "c/Include", "Windows Kits/10/Include",
                          "Program Files/Windows Kits/10/Include",
                          "Program Files (x86)/Windows Kits/10/Include"}) {
    std::string Real = Paths.real(Below.empty() ? "." : Below, Folder);
    if (fs::is_directory(Real) && addBase(Real, Paths, Header, Layout))
      return true;
  }
  return false;
}

llvm::Expected<WdkLayout> irqlint::openWdk(StringRef Folder,
                                           ProjectPaths &Paths) {
  WdkLayout Layout;
  Layout.Origin = "--wdk";
  std::string Real = Paths.real(Folder, Paths.real(".", "."));
  if (!fs::is_directory(Real))
    return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                   "irqlint: error: --wdk " + Folder +
                                       ": no such folder");
  if (!openKit(Real, Paths, "km/wdm.h", Layout))
    return llvm::createStringError(
        llvm::inconvertibleErrorCode(),
        "irqlint: error: --wdk " + Folder +
            ": no WDK here; looked for km/wdm.h, Include/10.*/km/wdm.h, "
            "c/Include/10.*/km/wdm.h and Windows Kits/10 below it");
  if (Layout.Version.empty() &&
      path::filename(Layout.Bases.front()).starts_with("10."))
    Layout.Version = path::filename(Layout.Bases.front()).str();
  return Layout;
}

/// The newest version of a package in a folder, which has it as 'NAME.VERSION'
/// or, for the user's packages, as 'name/VERSION'.
static std::string newestPackage(StringRef Packages, StringRef Name) {
  std::string Best;
  std::string BestVersion;
  for (const std::string &Entry : entries(Packages)) {
    StringRef Rest = Entry;
    if (!Rest.consume_front_insensitive(Name))
      continue;
    std::vector<std::pair<std::string, std::string>> Candidates;
    std::string Folder = (Packages + "/" + Entry).str();
    if (Rest.consume_front("."))
      Candidates.emplace_back(Rest.str(), Folder);
    else if (Rest.empty())
      for (const std::string &Version : entries(Folder))
        Candidates.emplace_back(Version, Folder + "/" + Version);
    for (const auto &[Version, Path] : Candidates)
      if (llvm::isDigit(Version.front()) && newer(Version, BestVersion)) {
        BestVersion = Version;
        Best = Path;
      }
  }
  return Best;
}

static std::optional<WdkLayout>
openPackages(StringRef Packages, StringRef Architecture, ProjectPaths &Paths) {
  std::string Wdk =
      newestPackage(Packages, ("Microsoft.Windows.WDK." + Architecture).str());
  if (Wdk.empty())
    Wdk = newestPackage(Packages, "Microsoft.Windows.WDK");
  WdkLayout Layout;
  Layout.Origin = "NuGet package";
  if (Wdk.empty() || !openKit(Wdk, Paths, "km/wdm.h", Layout))
    return std::nullopt;
  // What applications share with drivers comes in a package of its own.
  std::string Sdk = newestPackage(Packages, "Microsoft.Windows.SDK.CPP");
  if (!Sdk.empty())
    openKit(Sdk, Paths, "shared/ntdef.h", Layout);
  return Layout;
}

std::optional<WdkLayout> irqlint::detectWdk(StringRef ProjectFolder,
                                            StringRef Architecture,
                                            ProjectPaths &Paths) {
  for (StringRef Above = ProjectFolder; !Above.empty();
       Above = path::parent_path(Above)) {
    std::string Packages = (Above + "/packages").str();
    if (fs::is_directory(Packages))
      if (auto Layout = openPackages(Packages, Architecture, Paths))
        return Layout;
  }
  std::string UserPackages;
  if (const char *Set = std::getenv("NUGET_PACKAGES")) {
    UserPackages = Set;
  } else {
    llvm::SmallString<128> Home;
    if (path::home_directory(Home)) {
      path::append(Home, ".nuget", "packages");
      UserPackages = Home.str().str();
    }
  }
  if (!UserPackages.empty())
    if (auto Layout = openPackages(UserPackages, Architecture, Paths))
      return Layout;
  for (const char *Variable : {"WDKContentRoot", "WindowsSdkDir"}) {
    const char *Folder = std::getenv(Variable);
    WdkLayout Layout;
    Layout.Origin = Variable;
    if (Folder && openKit(Folder, Paths, "km/wdm.h", Layout))
      return Layout;
  }
#ifdef _WIN32
  WdkLayout Layout;
  Layout.Origin = "installed";
  if (openKit("C:/Program Files (x86)/Windows Kits/10", Paths, "km/wdm.h",
              Layout))
    return Layout;
#endif
  return std::nullopt;
}
