//===- GitTree.cpp - A driver's sources as git has them -------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/GitTree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include <mutex>

using namespace irqlint;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
namespace vfs = llvm::vfs;

extern char **environ;

//===----------------------------------------------------------------------===//
// Running git
//===----------------------------------------------------------------------===//

/// The environment for git. A hook runs with GIT_INDEX_FILE and the like set,
/// relative to its own folder, while git is run in another.
static std::vector<std::string> gitEnvironment() {
  std::vector<std::string> Result = {"GIT_OPTIONAL_LOCKS=0"};
  for (char **Variable = environ; *Variable; ++Variable) {
    auto [Name, Value] = StringRef(*Variable).split('=');
    if (Name == "GIT_OPTIONAL_LOCKS")
      continue;
    llvm::SmallString<256> Full(Value);
    if ((Name == "GIT_DIR" || Name == "GIT_INDEX_FILE" ||
         Name == "GIT_WORK_TREE" || Name == "GIT_OBJECT_DIRECTORY" ||
         Name == "GIT_COMMON_DIR") &&
        !Value.empty() && !fs::make_absolute(Full))
      Result.push_back((Name + "=" + Full).str());
    else
      Result.push_back(*Variable);
  }
  return Result;
}

/// A file for a program's output that goes away again.
namespace {
class OutputFile {
public:
  std::error_code create() {
    std::error_code Error = fs::createTemporaryFile("irqlint-git", "", Name);
    if (!Error)
      Remover.setFile(Name);
    return Error;
  }
  StringRef name() const { return Name; }
  std::string text() const {
    auto Buffer = llvm::MemoryBuffer::getFile(Name);
    return Buffer ? (*Buffer)->getBuffer().str() : std::string();
  }

private:
  llvm::SmallString<128> Name;
  llvm::FileRemover Remover;
};
} // namespace

static llvm::Expected<std::string> runGit(StringRef Folder,
                                          llvm::ArrayRef<StringRef> Arguments) {
  auto Program = llvm::sys::findProgramByName("git");
  if (!Program)
    return llvm::createStringError(
        "git is needed for this, and isn't found in PATH");
  OutputFile Output, Errors;
  for (OutputFile *File : {&Output, &Errors})
    if (std::error_code Error = File->create())
      return llvm::createStringError(Error,
                                     "no temporary file: " + Error.message());
  std::vector<StringRef> Command = {"git", "-C", Folder};
  Command.insert(Command.end(), Arguments.begin(), Arguments.end());
  std::vector<std::string> Owned = gitEnvironment();
  std::vector<StringRef> Environment(Owned.begin(), Owned.end());
  std::string Message;
  int Code = llvm::sys::ExecuteAndWait(
      *Program, Command, llvm::ArrayRef<StringRef>(Environment),
      {StringRef(""), Output.name(), Errors.name()}, /*SecondsToWait=*/0,
      /*MemoryLimit=*/0, &Message);
  if (Code == 0)
    return Output.text();
  std::string Said = StringRef(Errors.text()).trim().str();
  return llvm::createStringError("git " + Arguments.front() + ": " +
                                 (!Said.empty() ? Said
                                  : !Message.empty()
                                      ? Message
                                      : "exit code " + std::to_string(Code)));
}

llvm::Expected<std::string>
GitRepository::run(llvm::ArrayRef<StringRef> Arguments) const {
  return runGit(RealRoot, Arguments);
}

/// The parts of an output with a zero behind each.
static llvm::SmallVector<StringRef, 0> splitZeros(StringRef Output) {
  llvm::SmallVector<StringRef, 0> Parts;
  Output.split(Parts, '\0', -1, /*KeepEmpty=*/false);
  return Parts;
}

//===----------------------------------------------------------------------===//
// GitRepository
//===----------------------------------------------------------------------===//

llvm::Expected<GitRepository> GitRepository::open(StringRef Folder) {
  llvm::SmallString<256> Full(Folder);
  if (std::error_code Error = fs::make_absolute(Full))
    return llvm::createStringError(Error, Error.message());
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  if (!fs::is_directory(Full))
    return llvm::createStringError("'" + Folder + "': no such folder");
  auto Output =
      runGit(Full, {"rev-parse", "--is-inside-work-tree", "--show-cdup",
                    "--show-toplevel", "--show-prefix"});
  if (!Output) {
    std::string Said = llvm::toString(Output.takeError());
    if (StringRef(Said).contains("not a git repository"))
      return llvm::createStringError("'" + Folder +
                                     "' is in no git repository");
    if (StringRef(Said).contains("must be run in a work tree"))
      return llvm::createStringError(
          "'" + Folder + "' is in a git repository without a work tree");
    return llvm::createStringError(Said);
  }
  llvm::SmallVector<StringRef, 5> Lines;
  StringRef(*Output).split(Lines, '\n');
  if (Lines.size() < 4 || Lines[0] != "true")
    return llvm::createStringError("'" + Folder +
                                   "' is in no work tree of a git repository");
  GitRepository Result;
  Result.RealRoot = Lines[2].str();
  // A folder reached by a symbolic link is named by it; git names the target.
  StringRef Root = Full, Prefix = Lines[3];
  Prefix.consume_back("/");
  if (Prefix.empty())
    Result.Root = Root.str();
  else if (Root.consume_back(Prefix) && Root.consume_back("/"))
    Result.Root = Root.str();
  else
    Result.Root = Result.RealRoot;
  return Result;
}

std::string GitRepository::absolute(StringRef Relative) const {
  llvm::SmallString<256> Full(Root);
  path::append(Full, Relative);
  return Full.str().str();
}

llvm::Expected<GitTree> GitRepository::revision(StringRef Name) const {
  auto Id = run({"rev-parse", "--verify", "--quiet", "--end-of-options",
                 (Name + "^{commit}").str()});
  if (Id)
    return GitTree::revision(StringRef(*Id).trim().str());
  llvm::consumeError(Id.takeError());
  return llvm::createStringError(
      "'" + Name + "' names no commit of the repository '" + Root +
      "'; in a shallow clone it has to be fetched first");
}

llvm::Expected<GitTree> GitRepository::forkPoint(StringRef Name) const {
  auto Commit = revision(Name);
  if (!Commit)
    return Commit.takeError();
  auto Id = run({"merge-base", Commit->Id, "HEAD"});
  if (Id)
    return GitTree::revision(StringRef(*Id).trim().str());
  llvm::consumeError(Id.takeError());
  return llvm::createStringError(
      "'" + Name +
      "' and HEAD have no commit in common; in a shallow clone "
      "more of the history has to be fetched first");
}

llvm::Expected<GitTree> GitRepository::head() const {
  if (auto Commit = revision("HEAD"))
    return Commit;
  else
    llvm::consumeError(Commit.takeError());
  // Before the first commit everything is new.
  auto Empty = run({"hash-object", "-t", "tree", "/dev/null"});
  if (!Empty)
    return Empty.takeError();
  return GitTree::revision(StringRef(*Empty).trim().str());
}

llvm::Expected<std::vector<GitChange>>
GitRepository::compare(const GitTree &From, const GitTree &To,
                       StringRef RenameOption) const {
  std::vector<StringRef> Command = {
      "diff",       "--name-status",           "-z",        "--no-ext-diff",
      "--no-color", "--ignore-submodules=all", RenameOption};
  if (From.What == GitTree::Revision && To.What == GitTree::Index)
    Command.push_back("--cached");
  if (From.What == GitTree::Revision)
    Command.push_back(From.Id);
  if (To.What == GitTree::Revision)
    Command.push_back(To.Id);
  Command.push_back("--");
  auto Output = run(Command);
  if (!Output)
    return Output.takeError();
  std::vector<GitChange> Result;
  llvm::SmallVector<StringRef, 0> Parts = splitZeros(*Output);
  for (size_t I = 0; I + 1 < Parts.size(); I += 2) {
    std::string Name = absolute(Parts[I + 1]);
    switch (Parts[I].front()) {
    case 'A':
      Result.push_back({GitChange::Added, Name, {}});
      break;
    case 'D':
      Result.push_back({GitChange::Deleted, Name, Name});
      break;
    case 'R':
      if (I + 2 < Parts.size())
        Result.push_back({GitChange::Renamed, absolute(Parts[I + 2]), Name});
      ++I;
      break;
    default: // modified, another type, not merged
      // Git lists a file that isn't merged a second time.
      if (Result.empty() || Result.back().Path != Name)
        Result.push_back({GitChange::Modified, Name, Name});
      break;
    }
  }
  return Result;
}

llvm::Expected<std::vector<GitChange>>
GitRepository::changes(const GitTree &From, const GitTree &To) const {
  auto Result = compare(From, To, "--find-renames");
  if (!Result || To.What != GitTree::WorkTree)
    return Result;
  auto Untracked = run({"ls-files", "-z", "--others", "--exclude-standard"});
  if (!Untracked)
    return Untracked.takeError();
  for (StringRef Name : splitZeros(*Untracked))
    Result->push_back({GitChange::Added, absolute(Name), {}});
  return Result;
}

llvm::Expected<std::vector<std::string>> GitRepository::files() const {
  auto Output =
      run({"ls-files", "-z", "--cached", "--others", "--exclude-standard"});
  if (!Output)
    return Output.takeError();
  std::vector<std::string> Result;
  for (StringRef Name : splitZeros(*Output))
    Result.push_back(absolute(Name));
  return Result;
}

//===----------------------------------------------------------------------===//
// GitTreeFileSystem
//===----------------------------------------------------------------------===//

namespace {

/// A file whose content is at hand.
class BlobFile : public vfs::File {
public:
  BlobFile(vfs::Status Known, StringRef Content)
      : Known(std::move(Known)), Content(Content) {}

  llvm::ErrorOr<vfs::Status> status() override { return Known; }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const llvm::Twine &Name, int64_t, bool, bool) override {
    return llvm::MemoryBuffer::getMemBufferCopy(Content, Name);
  }
  std::error_code close() override { return {}; }

private:
  vfs::Status Known;
  StringRef Content;
};

/// The entries of a folder, listed beforehand.
class ListedFolder : public vfs::detail::DirIterImpl {
public:
  explicit ListedFolder(std::vector<vfs::directory_entry> Entries)
      : Entries(std::move(Entries)) {
    step();
  }
  std::error_code increment() override {
    ++Next;
    step();
    return {};
  }

private:
  std::vector<vfs::directory_entry> Entries;
  size_t Next = 0;
  void step() {
    CurrentEntry =
        Next < Entries.size() ? Entries[Next] : vfs::directory_entry();
  }
};

/// The work tree with some files replaced, put back or hidden.
class GitTreeFileSystem : public vfs::ProxyFileSystem {
public:
  GitTreeFileSystem(llvm::IntrusiveRefCntPtr<vfs::FileSystem> Base,
                    GitRepository Repository, std::string RealRoot,
                    std::string ObjectPrefix)
      : ProxyFileSystem(std::move(Base)), Repository(std::move(Repository)),
        RealRoot(std::move(RealRoot)), ObjectPrefix(std::move(ObjectPrefix)) {}

  /// Names are relative to the root.
  void hide(StringRef Name) { Files[Name].Hidden = true; }
  void take(StringRef Name) {
    Files[Name];
    for (StringRef Below = Name; !Below.empty();) {
      StringRef Folder = path::parent_path(Below);
      Folders[Folder].try_emplace(path::filename(Below), Below == Name);
      Below = Folder;
    }
  }

  llvm::ErrorOr<vfs::Status> status(const llvm::Twine &Name) override;
  bool exists(const llvm::Twine &Name) override { return bool(status(Name)); }
  llvm::ErrorOr<std::unique_ptr<vfs::File>>
  openFileForRead(const llvm::Twine &Name) override;
  vfs::directory_iterator dir_begin(const llvm::Twine &Folder,
                                    std::error_code &Error) override;
  std::error_code getRealPath(const llvm::Twine &Name,
                              llvm::SmallVectorImpl<char> &Real) override;

private:
  struct Entry {
    bool Hidden = false;
    bool Read = false, Failed = false;
    std::string Content;
    llvm::sys::fs::UniqueID Id = vfs::getNextVirtualUniqueID();
  };
  GitRepository Repository;
  std::string RealRoot;
  /// What stands before a file's name to name its blob: "<id>:", ":".
  std::string ObjectPrefix;
  std::mutex Guard;
  llvm::StringMap<Entry> Files;
  /// Of each folder that holds files of the tree: names, and are they files?
  llvm::StringMap<llvm::StringMap<bool>> Folders;
  llvm::StringMap<llvm::sys::fs::UniqueID> FolderIds;

  std::optional<std::string> relative(const llvm::Twine &Name) const;
  Entry *find(const std::optional<std::string> &Name) {
    auto Found = Name ? Files.find(*Name) : Files.end();
    return Found == Files.end() ? nullptr : &Found->second;
  }
  bool load(Entry &E, StringRef Name);
  vfs::Status statusOf(const llvm::Twine &Name, const Entry &E) const {
    return {Name,
            E.Id,
            llvm::sys::TimePoint<>(),
            /*User=*/0,
            /*Group=*/0,
            E.Content.size(),
            fs::file_type::regular_file,
            fs::perms::all_read};
  }
};

} // namespace

/// A name below the root; nothing for what lies outside.
std::optional<std::string>
GitTreeFileSystem::relative(const llvm::Twine &Name) const {
  llvm::SmallString<256> Full;
  Name.toVector(Full);
  if (makeAbsolute(Full))
    return std::nullopt;
  path::remove_dots(Full, /*remove_dot_dot=*/true);
  for (StringRef Root : {Repository.root(), StringRef(RealRoot)}) {
    StringRef Rest = Full;
    if (!Rest.consume_front(Root))
      continue;
    if (Rest.empty() || Rest.consume_front("/") || Root.ends_with("/"))
      return Rest.str();
  }
  return std::nullopt;
}

bool GitTreeFileSystem::load(Entry &E, StringRef Name) {
  if (E.Read)
    return !E.Failed;
  E.Read = true;
  // With the filters of a checkout: line ends, large files.
  std::string Object = ObjectPrefix + Name.str();
  auto Content = Repository.run({"cat-file", "--filters", Object});
  if (Content) {
    E.Content = std::move(*Content);
    return true;
  }
  E.Failed = true;
  llvm::errs() << "irqlint: error: " << llvm::toString(Content.takeError())
               << '\n';
  return false;
}

llvm::ErrorOr<vfs::Status> GitTreeFileSystem::status(const llvm::Twine &Name) {
  std::lock_guard<std::mutex> Lock(Guard);
  std::optional<std::string> Below = relative(Name);
  if (Entry *E = find(Below)) {
    if (E->Hidden)
      return std::make_error_code(std::errc::no_such_file_or_directory);
    if (!load(*E, *Below))
      return std::make_error_code(std::errc::io_error);
    return statusOf(Name, *E);
  }
  auto Real = ProxyFileSystem::status(Name);
  if (Real || !Below || !Folders.contains(*Below))
    return Real;
  // A folder whose files are all gone from the work tree.
  auto Id = FolderIds.try_emplace(*Below, vfs::getNextVirtualUniqueID());
  return vfs::Status(Name, Id.first->second, llvm::sys::TimePoint<>(), 0, 0, 0,
                     fs::file_type::directory_file, fs::perms::all_read);
}

llvm::ErrorOr<std::unique_ptr<vfs::File>>
GitTreeFileSystem::openFileForRead(const llvm::Twine &Name) {
  std::lock_guard<std::mutex> Lock(Guard);
  std::optional<std::string> Below = relative(Name);
  Entry *E = find(Below);
  if (!E)
    return ProxyFileSystem::openFileForRead(Name);
  if (E->Hidden)
    return std::make_error_code(std::errc::no_such_file_or_directory);
  if (!load(*E, *Below))
    return std::make_error_code(std::errc::io_error);
  return std::make_unique<BlobFile>(statusOf(Name, *E), E->Content);
}

vfs::directory_iterator GitTreeFileSystem::dir_begin(const llvm::Twine &Folder,
                                                     std::error_code &Error) {
  std::lock_guard<std::mutex> Lock(Guard);
  std::optional<std::string> Below = relative(Folder);
  if (!Below)
    return ProxyFileSystem::dir_begin(Folder, Error);
  std::vector<vfs::directory_entry> Entries;
  llvm::StringMap<bool> Listed;
  std::error_code Stop;
  for (auto I = ProxyFileSystem::dir_begin(Folder, Stop),
            End = vfs::directory_iterator();
       !Stop && I != End; I.increment(Stop)) {
    StringRef Name = path::filename(I->path());
    Listed[Name] = true;
    llvm::SmallString<256> Full(*Below);
    path::append(Full, Name);
    Entry *E = find(Full.str().str());
    if (!E || !E->Hidden)
      Entries.push_back(*I);
  }
  auto Own = Folders.find(*Below);
  if (Own == Folders.end()) {
    Error = Stop;
  } else {
    Error = {};
    for (const auto &Child : Own->second) {
      if (Listed.contains(Child.first()))
        continue;
      llvm::SmallString<256> Full;
      Folder.toVector(Full);
      path::append(Full, Child.first());
      Entries.emplace_back(Full.str().str(),
                           Child.second ? fs::file_type::regular_file
                                        : fs::file_type::directory_file);
    }
  }
  return vfs::directory_iterator(
      std::make_shared<ListedFolder>(std::move(Entries)));
}

std::error_code
GitTreeFileSystem::getRealPath(const llvm::Twine &Name,
                               llvm::SmallVectorImpl<char> &Real) {
  std::lock_guard<std::mutex> Lock(Guard);
  std::optional<std::string> Below = relative(Name);
  Entry *E = find(Below);
  if (!E)
    return ProxyFileSystem::getRealPath(Name, Real);
  if (E->Hidden)
    return std::make_error_code(std::errc::no_such_file_or_directory);
  llvm::SmallString<256> Full(RealRoot);
  path::append(Full, *Below);
  Real.assign(Full.begin(), Full.end());
  return {};
}

llvm::Expected<llvm::IntrusiveRefCntPtr<vfs::FileSystem>>
GitRepository::fileSystem(
    const GitTree &Tree, llvm::IntrusiveRefCntPtr<vfs::FileSystem> Base) const {
  if (Tree.What == GitTree::WorkTree)
    return Base;
  auto Changes = compare(Tree, GitTree::workTree(), "--no-renames");
  if (!Changes)
    return Changes.takeError();
  auto Result = llvm::makeIntrusiveRefCnt<GitTreeFileSystem>(
      std::move(Base), *this, RealRoot, Tree.Id + ":");
  auto NameBelow = [this](StringRef Path) {
    Path = Path.drop_front(Root.size());
    Path.consume_front("/");
    return Path;
  };
  for (const GitChange &Change : *Changes) {
    StringRef Name = NameBelow(Change.Path);
    if (Change.What == GitChange::Added)
      Result->hide(Name);
    else
      Result->take(Name);
  }
  if (Tree.What == GitTree::Index) {
    // A file whose removal is staged may still lie in the folder, where git no
    // longer knows it.
    auto Head = head();
    if (!Head)
      return Head.takeError();
    auto Staged = compare(*Head, Tree, "--no-renames");
    if (!Staged)
      return Staged.takeError();
    for (const GitChange &Change : *Staged)
      if (Change.What == GitChange::Deleted)
        Result->hide(NameBelow(Change.Path));
  }
  return llvm::IntrusiveRefCntPtr<vfs::FileSystem>(std::move(Result));
}
