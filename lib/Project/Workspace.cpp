//===- Workspace.cpp - Solutions, projects and folders --------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/Workspace.h"
#include "Project/Solution.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static bool hasExtension(StringRef Path, StringRef Extension) {
  return path::extension(Path, path::Style::windows)
      .equals_insensitive(Extension);
}

static bool isSolution(StringRef Path) {
  return hasExtension(Path, ".sln") || hasExtension(Path, ".slnx");
}

bool irqlint::isProjectFile(StringRef Path) {
  return isSolution(Path) || hasExtension(Path, ".vcxproj");
}

namespace {

class WorkspaceReader {
public:
  WorkspaceReader(const ProjectRequest &Request, ProjectPaths &Paths,
                  ProjectNotes &Notes)
      : Request(Request), Paths(Paths), Notes(Notes) {}

  void readSolutionFile(const std::string &File);
  void readProjectFile(const std::string &File);
  void readFolder(const std::string &Folder);
  std::vector<DriverProject> take() { return std::move(Projects); }

private:
  void readProject(const std::string &File, ProjectRequest Own);
  void requestFor(const SolutionProject &Listed, ProjectRequest &Own) const;
  std::string solutionFolderOf(const std::string &File);
  const std::vector<std::string> &solutionProjects(const std::string &Folder);

  const ProjectRequest &Request;
  ProjectPaths &Paths;
  ProjectNotes &Notes;
  std::vector<DriverProject> Projects;
  /// By folder: the projects that its solutions list.
  llvm::StringMap<std::vector<std::string>> Listed;
};

} // namespace

void WorkspaceReader::readProject(const std::string &File, ProjectRequest Own) {
  auto Project = readDriverProject(File, Own, Paths, Notes);
  if (Project)
    Projects.push_back(std::move(*Project));
  else
    Notes.error(Project.takeError());
}

/// The solution says which configuration of a project its own takes.
void WorkspaceReader::requestFor(const SolutionProject &Listed,
                                 ProjectRequest &Own) const {
  auto Wanted = [](StringRef Name, StringRef Default) {
    return Name.empty() ? Default : Name;
  };
  std::string Name =
      (Wanted(Own.Configuration, "Release") + "|" + Wanted(Own.Platform, "x64"))
          .str();
  for (const auto &[OfSolution, OfProject] : Listed.Configurations)
    if (StringRef(OfSolution).equals_insensitive(Name)) {
      auto [Configuration, Platform] = StringRef(OfProject).split('|');
      Own.Configuration = Configuration.str();
      Own.Platform = Platform.str();
      return;
    }
}

void WorkspaceReader::readSolutionFile(const std::string &File) {
  auto Read = readSolution(File);
  if (!Read) {
    Notes.error(Read.takeError());
    return;
  }
  std::string Folder = path::parent_path(File).str();
  for (const SolutionProject &Each : Read->Projects) {
    if (!hasExtension(Each.Path, ".vcxproj")) {
      Notes.note(File, Each.Line,
                 "'" + Each.Path + "' is not a C or C++ project; skipped");
      continue;
    }
    if (!Paths.isFile(Each.Path, Folder)) {
      Notes.error(File, Each.Line, "project '" + Each.Path + "' doesn't exist");
      continue;
    }
    ProjectRequest Own = Request;
    Own.SolutionFolder = Folder + "/";
    requestFor(Each, Own);
    readProject(Paths.real(Each.Path, Folder), std::move(Own));
  }
}

const std::vector<std::string> &
WorkspaceReader::solutionProjects(const std::string &Folder) {
  auto [Known, New] = Listed.try_emplace(Folder);
  if (!New)
    return Known->second;
  std::error_code Error;
  for (fs::directory_iterator I(Folder, Error), End; !Error && I != End;
       I.increment(Error)) {
    if (!isSolution(I->path()))
      continue;
    auto Read = readSolution(I->path());
    if (!Read) {
      llvm::consumeError(Read.takeError());
      continue;
    }
    for (const SolutionProject &Each : Read->Projects)
      Known->second.push_back(pathKey(Paths.real(Each.Path, Folder)));
  }
  return Known->second;
}

/// $(SolutionDir) of a project that is read without one: the folder of the
/// nearest solution above that lists it.
std::string WorkspaceReader::solutionFolderOf(const std::string &File) {
  for (StringRef Above = path::parent_path(File); !Above.empty();
       Above = path::parent_path(Above))
    if (llvm::is_contained(solutionProjects(Above.str()), pathKey(File)))
      return Above.str() + "/";
  return {};
}

void WorkspaceReader::readProjectFile(const std::string &File) {
  ProjectRequest Own = Request;
  if (Own.SolutionFolder.empty())
    Own.SolutionFolder = solutionFolderOf(File);
  readProject(File, std::move(Own));
}

void WorkspaceReader::readFolder(const std::string &Folder) {
  std::vector<std::string> Found;
  std::error_code Error;
  for (fs::recursive_directory_iterator I(Folder, Error, /*follow=*/false), End;
       !Error && I != End; I.increment(Error)) {
    StringRef Name = path::filename(I->path());
    if (I->type() == fs::file_type::directory_file &&
        (Name.starts_with(".") || Name == "packages"))
      I.no_push();
    else if (hasExtension(Name, ".vcxproj"))
      Found.push_back(I->path());
  }
  llvm::sort(Found);
  if (Found.empty())
    Notes.error(Folder, 0,
                "no project (.vcxproj) in this folder or below it, and no "
                "compile_commands.json in it");
  for (const std::string &File : Found)
    readProjectFile(File);
}

std::vector<DriverProject> irqlint::readWorkspace(StringRef Path,
                                                  const ProjectRequest &Request,
                                                  ProjectPaths &Paths,
                                                  ProjectNotes &Notes) {
  llvm::SmallString<256> Here;
  fs::current_path(Here);
  std::string Real = Paths.real(Path, Here);
  WorkspaceReader Reader(Request, Paths, Notes);
  if (fs::is_directory(Real))
    Reader.readFolder(Real);
  else if (!fs::exists(Real))
    Notes.error(Path, 0, "no such file or folder");
  else if (isSolution(Real))
    Reader.readSolutionFile(Real);
  else
    Reader.readProjectFile(Real);
  return Reader.take();
}

std::string irqlint::summarize(const DriverProject &Project) {
  std::string Line = shownPath(Project.File).str() + ": ";
  std::string By = " (" + Project.ToldBy + ")";
  if (Project.Mode != ProjectMode::Kernel)
    return Line + Project.Kind + By + "; skipped";
  size_t Count = Project.Units.size();
  return Line + Project.Kind + By + ", " + Project.Configuration + "|" +
         Project.Platform + ", " + std::to_string(Count) +
         (Count == 1 ? " unit" : " units") + ", headers of " + Project.Headers;
}
