// Settings of a process that lives long: each file is read once, a change is
// noticed, and several threads may ask at a time. 'settings-finder FOLDER' says
// what is otherwise.
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "Project/Settings.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Path.h"
#include <atomic>
#include <thread>

using namespace irqlint;
using llvm::StringRef;

static std::string Folder;
static bool Failed = false;

static std::string in(StringRef Name) {
  llvm::SmallString<256> Full(Folder);
  llvm::sys::path::append(Full, Name);
  return Full.str().str();
}

/// Replaces a file in one step, so that nobody sees half of it.
static void write(StringRef Name, StringRef Text) {
  llvm::cantFail(llvm::writeToOutput(in(Name), [&](llvm::raw_ostream &OS) {
    OS << Text;
    return llvm::Error::success();
  }));
}

static void expect(bool Holds, StringRef What) {
  if (Holds)
    return;
  Failed = true;
  llvm::errs() << "not so: " << What << '\n';
}

/// 'max-nodes' for a source; 0: not set, -1: the settings aren't valid.
static int nodesFor(SettingsFinder &Finder, StringRef Source) {
  auto Found = Finder.forFile(in(Source));
  if (!Found) {
    llvm::consumeError(Found.takeError());
    return -1;
  }
  return (*Found)->MaxNodes ? int((*Found)->MaxNodes->Value) : 0;
}

static void noticesChanges() {
  SettingsFinder Finder;
  expect(nodesFor(Finder, "sub/a.c") == 0, "no file, no setting");
  write(".irqlint.yaml", "max-nodes: 1\n");
  expect(nodesFor(Finder, "sub/a.c") == 1, "a file that appears is read");
  auto First = llvm::cantFail(Finder.forFile(in("a.c")));
  auto Second = llvm::cantFail(Finder.forFile(in("sub/a.c")));
  expect(First == Second, "a file is read once for all sources below");
  write(".irqlint.yaml", "max-nodes: 22\n");
  expect(nodesFor(Finder, "sub/a.c") == 22, "a change is noticed");
  expect(First->MaxNodes->Value == 1, "who holds the old settings keeps them");
  write("sub/.irqlint.yaml", "inherit: true\nchecks: '-wdk-lock-leak'\n");
  expect(nodesFor(Finder, "sub/a.c") == 22, "a nearer file inherits");
  write(".irqlint.yaml", "max-nodes: 333\n");
  expect(nodesFor(Finder, "sub/a.c") == 333,
         "a change of what is inherited is noticed");
  write("sub/.irqlint.yaml", "checks: [\n");
  expect(nodesFor(Finder, "sub/a.c") == -1, "an invalid file is an error");
  expect(nodesFor(Finder, "a.c") == 333, "but not for others");
  write("sub/.irqlint.yaml", "max-nodes: 4\n");
  expect(nodesFor(Finder, "sub/a.c") == 4, "a mended file is read");
  llvm::sys::fs::remove(in("sub/.irqlint.yaml"));
  expect(nodesFor(Finder, "sub/a.c") == 333, "a file that goes is noticed");
}

static void noticesContracts() {
  SetupFinder Setups;
  auto Knows = [&] {
    auto Setup = llvm::cantFail(Setups.forFile(in("a.c")));
    return Setup->Contracts->function("Mine") != nullptr;
  };
  write("locks.yaml", "functions:\n  - names: [Other]\n");
  write(".irqlint.yaml", "contracts: [locks.yaml]\n");
  expect(!Knows(), "contracts are read");
  write("locks.yaml", "functions:\n  - names: [Other, Mine]\n");
  expect(Knows(), "a change of a contract file is noticed");
}

static void servesThreads() {
  SetupFinder Setups;
  std::atomic<bool> Stop = false, Wrong = false;
  write(".irqlint.yaml", "max-nodes: 1\n");
  std::vector<std::thread> Threads;
  for (int I = 0; I < 4; ++I)
    Threads.emplace_back([&] {
      while (!Stop) {
        auto Setup = Setups.forFile(in("sub/a.c"));
        if (!Setup) {
          llvm::consumeError(Setup.takeError());
          Wrong = true;
          continue;
        }
        unsigned Nodes = (*Setup)->Options.MaxNodesPerRoot;
        if (Nodes != 1 && Nodes != 22)
          Wrong = true;
      }
    });
  for (int I = 0; I < 200; ++I)
    write(".irqlint.yaml", I % 2 ? "max-nodes: 1\n" : "max-nodes: 22\n");
  Stop = true;
  for (std::thread &Thread : Threads)
    Thread.join();
  expect(!Wrong, "threads see whole settings");
}

int main(int argc, char **argv) {
  if (argc != 2)
    return 2;
  Folder = argv[1];
  llvm::sys::fs::remove_directories(Folder);
  llvm::cantFail(
      llvm::errorCodeToError(llvm::sys::fs::create_directories(in("sub"))));
  noticesChanges();
  noticesContracts();
  servesThreads();
  return Failed;
}
