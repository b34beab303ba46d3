//===- BaselineSet.cpp - The baselines of a run ---------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BaselineSet.h"
#include "Command.h"
#include "llvm/Support/FileSystem.h"

using namespace irqlint;
using llvm::errs;
namespace cl = llvm::cl;

static cl::opt<bool> WriteBaseline(
    "write-baseline",
    cl::desc("Write the findings of this run to the baseline; it reports none"),
    cl::cat(checkCategory()));
static cl::opt<bool> PruneBaseline(
    "prune-baseline",
    cl::desc("Remove entries from the baseline that no longer occur"),
    cl::cat(checkCategory()));

bool irqlint::writesBaseline() { return WriteBaseline; }

llvm::Expected<Baseline *> BaselineSet::forSettings(const Settings &InForce) {
  if (!InForce.Baseline) {
    if (WriteBaseline || PruneBaseline)
      return llvm::createStringError(
          "which baseline? give --baseline=FILE, or 'baseline' in "
          ".irqlint.yaml");
    return nullptr;
  }
  const std::string &Path = InForce.Baseline->Value;
  std::unique_ptr<Baseline> &Known = ByPath[Path];
  if (Known)
    return Known.get();
  Known = std::make_unique<Baseline>(Path, today());
  if (!WriteBaseline || llvm::sys::fs::exists(Path))
    if (llvm::Error Wrong = Known->read())
      return Wrong;
  return Known.get();
}

/// Tells of entries, in their lines.
static void tell(const Baseline &Known,
                 llvm::ArrayRef<const Baseline::Entry *> Entries,
                 llvm::StringRef What) {
  for (const Baseline::Entry *E : Entries)
    errs() << Known.path() << ':' << E->Line << ":1: note: " << What << ": "
           << E->Rule << " in '"
           << (E->Function.empty() ? E->File : E->Function) << "' of "
           << E->File << '\n';
}

int BaselineSet::finish() {
  for (const auto &Entry : ByPath) {
    Baseline &Known = *Entry.second;
    if (WriteBaseline) {
      auto Written = Known.write();
      if (!Written)
        return fail("the baseline can't be written: " +
                    llvm::toString(Written.takeError()));
      errs() << "irqlint: wrote " << *Written
             << (*Written == 1 ? " entry to '" : " entries to '")
             << Known.path() << "'\n";
      continue;
    }
    tell(Known, Known.lapsed(), "the entry has expired");
    if (!PruneBaseline) {
      tell(Known, Known.gone(),
           "no longer occurs; --prune-baseline removes it");
      continue;
    }
    auto Removed = Known.prune();
    if (!Removed)
      return fail("the baseline can't be pruned: " +
                  llvm::toString(Removed.takeError()));
    errs() << "irqlint: removed " << *Removed
           << (*Removed == 1 ? " entry from '" : " entries from '")
           << Known.path() << "'\n";
  }
  return Clean;
}
