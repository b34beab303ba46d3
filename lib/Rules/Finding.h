//===- Finding.h - A defect, and how the path got there ---------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_FINDING_H
#define IRQLINT_RULES_FINDING_H

#include "Model/Events.h"
#include "clang/Basic/SourceLocation.h"
#include <optional>
#include <string>
#include <vector>

namespace irqlint {

struct RuleInfo;

/// A lock that is held at a point of a path, in a report's words.
struct HeldAtPoint {
  /// The family's noun and the lock as the source writes it; the noun alone for
  /// a lock of which the system has one.
  std::string Noun, Name;
  bool Shared = false;
  unsigned Count = 1;
  /// False where code that isn't seen may have released it since.
  bool Certain = true;
};

/// What the path knows at one of its points: the lines of a report's time line.
struct PathMoment {
  /// Bounds of the IRQL; unstated: this point lies on no path (where a callback
  /// is registered, where another path releases).
  IrqlRange Irql;
  std::vector<HeldAtPoint> Locks;

  bool isKnown() const { return Irql.Max != IrqlUnstated; }
};

/// What a note tells of.
enum class NoteKind : uint8_t {
  Elsewhere, ///< no step of the path: a registration, another path
  Start,     ///< the root is entered
  Entered,   ///< a call into a function of the driver
  Returned,  ///< the way back out of it
  Condition, ///< a branch on which the finding depends
  Event,     ///< locks, IRQL or regions change, or an acquire fails
  End        ///< where the path ends
};

/// One step of the way to a defect.
struct Note {
  clang::SourceLocation Where;
  std::string Text;
  NoteKind Kind = NoteKind::Elsewhere;
  /// What holds after the step.
  PathMoment After = {};
  /// Belongs to the path, but not to what is told of the defect: the time line
  /// of a report needs it.
  bool Silent = false;
};

/// A replacement of source text that is part of a mend.
struct Mend {
  /// What is replaced, by tokens; invalid end: nothing, text is inserted.
  clang::SourceLocation Begin, End;
  std::string Text;
};

/// A defect as it is reported.
struct Finding {
  const RuleInfo *Rule = nullptr;
  clang::SourceLocation Where;
  /// What is wrong, without the rule's id.
  std::string Message;
  /// What is told of the path, in order.
  std::vector<Note> Notes;
  /// The same with the silent steps in between.
  std::vector<Note> Trace;
  /// What holds where the path ends.
  PathMoment AtEnd;
  /// The root on whose path it lies, and its role; null: unknown.
  const clang::FunctionDecl *Root = nullptr;
  const Role *Runs = nullptr;
  /// The bug checks that it becomes.
  std::vector<uint32_t> BugChecks;
  /// Done together they mend it; empty where no mend is certain.
  std::vector<Mend> Mends;
};

/// A lock for which a path waits while it holds another one, to be compared
/// with what other paths do.
struct LockOrder {
  struct Side {
    SharedLock Lock;
    bool Shared = false;
    bool operator<(const Side &R) const {
      return std::tie(Lock, Shared) < std::tie(R.Lock, R.Shared);
    }
  };
  Side Held, Wanted;
  /// Both are members of one object.
  bool InOneObject = false;
  /// What the path holds besides, in order.
  std::vector<Side> Others;
  /// What could have acquired another lock for the path, unseen: functions that
  /// aren't in the unit, and objects that it waited for. Filled by the session.
  std::vector<LockId> Unseen;
};

/// Stands in a draft's message for a line number, which isn't known before the
/// finding is reported: a draft may outlive an edit above.
inline constexpr llvm::StringLiteral LineInMessage = "{line}";

/// The same for the file and the line of an annotation.
inline constexpr llvm::StringLiteral PlaceInMessage = "{place}";

/// What a rule says about one point of a path. The session turns the best draft
/// of each defect into a finding, with the path's notes.
struct Draft {
  const RuleInfo *Rule = nullptr;
  clang::SourceLocation Where;
  std::string Message;
  /// The place whose line number stands in the message for LineInMessage.
  clang::SourceLocation Line;
  /// The place that stands in it for PlaceInMessage.
  clang::SourceLocation Place;
  std::vector<uint32_t> BugChecks;
  std::vector<Mend> Mends;
  /// The point of the path; filled by the rule's report().
  const clang::ento::ExplodedNode *Node = nullptr;
  const RootContext *Root = nullptr;
  /// Drafts with the same identity are one defect: the root, where each root
  /// has its own. The rule and the place are part of it in any case.
  const clang::FunctionDecl *Identity = nullptr;
  /// The function whose mistake it is, if it isn't the root: roots that lead to
  /// it lead to one defect. Null: the root's.
  const clang::FunctionDecl *Culprit = nullptr;
  /// Defects of the same group that follow each other in straight-line code are
  /// one mistake made twice: the first is reported, the others are noted there.
  /// Empty: a group of its own.
  llvm::StringRef Group;
  /// The block of straight-line code, by its number in the graph of a function;
  /// filled by the session.
  const clang::FunctionDecl *BlockOf = nullptr;
  unsigned Block = 0;
  /// What the path's notes are about.
  const LockKey *Lock = nullptr;
  LockId LockDeclaration = nullptr;
  const LockFamily *Family = nullptr;
  /// Of a rule that compares the orders of several paths.
  std::optional<LockOrder> Order;
  bool NotesIrql = false;
  /// Only a test of the IRQL on the path has moved this bound of it; certain
  /// where that test decides about the finding.
  enum TestedBound : uint8_t { NoBound, Floor, Ceiling };
  TestedBound FromTest = NoBound;
  bool NotesRegions = false;
  /// Notes after those of the path; all notes, silent ones too, once the
  /// session has put the path's in front.
  std::vector<Note> Closing;
  /// What holds where the path ends; filled by the session.
  PathMoment AtEnd;
};

} // namespace irqlint

#endif // IRQLINT_RULES_FINDING_H
