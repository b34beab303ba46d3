//===- Baseline.h - Findings that were there before -------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which findings are known: those of a baseline file, or those that an earlier
// state of the sources has. docs/baseline.md describes the file.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_BASELINE_H
#define IRQLINT_REPORT_BASELINE_H

#include "Report/RunReport.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"

namespace irqlint {

/// A bag of known findings. Each is known once: of two equal defects of which
/// one is known the other is new.
class KnownFindings {
public:
  /// Adds a finding; its number, from 0.
  unsigned add(llvm::StringRef Rule, llvm::StringRef File,
               llvm::StringRef Fingerprint);

  /// Takes the known ones out of a report and counts them in it. Those with
  /// the same fingerprint are found first; what remains may be another of
  /// several equal lines, of which some have moved. Suppressed findings are
  /// left alone. \p NameOf turns the absolute name of a file into that which it
  /// has here.
  void takeOut(UnitReport &Report,
               llvm::function_ref<std::string(llvm::StringRef)> NameOf);

  /// Has the finding of that number been met?
  bool wasMet(unsigned Number) const { return Met[Number]; }

private:
  std::vector<bool> Met;
  /// Numbers by rule, file and fingerprint, and by the same without the order
  /// of equal lines.
  llvm::StringMap<std::vector<unsigned>> Exact, Loose;
  /// Findings in headers come with several units; they are met once.
  llvm::StringSet<> MetPlaces;

  bool meet(const std::vector<unsigned> &Candidates);
};

/// Takes findings out of a unit's report that its earlier state had as well.
/// \p OldName turns the absolute name of a file into the earlier one.
void takeOutOld(UnitReport &Report, const UnitReport &Earlier,
                llvm::function_ref<std::string(llvm::StringRef)> OldName);

/// A baseline file.
class Baseline {
public:
  struct Entry {
    std::string Rule;
    /// Relative to the baseline's folder, with '/'.
    std::string File;
    /// The unit that has the finding, if it isn't in the unit's own file.
    std::string Unit;
    std::string Function, Fingerprint, Message;
    /// "2027-01-31", the last day on which it is known; empty: for ever.
    std::string Expires;
    /// Why it may stay, in the user's words.
    std::string Reason;
    /// Where it stands in the file; 0: nowhere yet.
    unsigned Line = 0;
  };

  /// \p Path is absolute. \p Today as "2026-12-31".
  Baseline(std::string Path, std::string Today);

  /// Reads the file. Errors are SettingsErrors.
  llvm::Error read();
  llvm::Error parse(llvm::MemoryBufferRef File);

  /// Takes the findings that are known out of a report, or all of them, and
  /// remembers what the unit has, as far as \p RulesThatRan tell. Findings that
  /// something else has taken out before are of no concern.
  void apply(UnitReport &Report, llvm::ArrayRef<std::string> RulesThatRan,
             bool TakeAll);

  /// Entries whose unit was analysed whole, with their rule, and doesn't have
  /// them any more.
  std::vector<const Entry *> gone() const;
  /// Entries that are no longer known because their day is over.
  std::vector<const Entry *> lapsed() const;
  llvm::StringRef path() const { return Path; }
  size_t size() const { return Entries.size(); }

  /// Writes all that the units have, and the entries of other units; what the
  /// user has added to an entry stays. The number of entries.
  llvm::Expected<size_t> write() const;
  /// Takes the entries that are gone out of the file, line by line. Their
  /// number.
  llvm::Expected<size_t> prune() const;

private:
  std::string Path, Folder, Today;
  /// "expires" of the whole file.
  std::string ExpiresAll;
  std::vector<Entry> Entries;
  /// Entries' numbers among the known findings; those whose day is over aren't
  /// there.
  std::vector<std::optional<unsigned>> Numbers;
  KnownFindings Known;
  /// What the units of this run have.
  std::vector<Entry> Current;
  llvm::StringSet<> CurrentPlaces;
  /// Units that were analysed.
  llvm::StringSet<> Units;
  /// The rules that ran on those that were analysed whole.
  llvm::StringMap<llvm::StringSet<>> RulesOfWhole;

  std::string relative(llvm::StringRef File) const;
  llvm::StringRef unitOf(const Entry &E) const {
    return E.Unit.empty() ? E.File : E.Unit;
  }
  bool isLapsed(const Entry &E) const;
  /// Does this run tell whether the sources have the finding?
  bool isJudged(const Entry &E) const;
  class Reader;
};

/// The present day, "2026-12-31", by the local clock.
std::string today();

} // namespace irqlint

#endif // IRQLINT_REPORT_BASELINE_H
