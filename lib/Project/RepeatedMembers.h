//===- RepeatedMembers.h - Members that only MSVC takes twice ---*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A member of an anonymous structure or union may have the name of another
// member for MSVC: the layout has both, and the name means the first.
//
//   union { UINT8 Service; struct { UINT8 Notify : 2; UINT8 Service : 6; }; };
//
// Clang calls it an error, and leaves the anonymous member out of the layout.
// Nobody can name the second one, so the source means the same if it is called
// something else there; then Clang takes it.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_REPEATEDMEMBERS_H
#define IRQLINT_PROJECT_REPEATEDMEMBERS_H

#include "clang/Basic/Diagnostic.h"
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace irqlint {

/// Collects such members while a unit is parsed, and renames them for the next
/// time that it is parsed.
class RepeatedMembers {
public:
  /// Takes note if a diagnostic is about such a member. One that a macro makes
  /// can't be renamed, and one that has been renamed stays an error: both are
  /// left to Clang.
  void collect(const clang::Diagnostic &Info);

  /// Were members found since the last call of rename()?
  bool found() const { return !New.empty(); }

  /// Gives those members other names, of the same length, so that everything
  /// else keeps its line and column.
  void rename();

  /// The files that have changed, with their texts, by absolute names.
  const std::map<std::string, std::string> &files() const { return Texts; }

private:
  struct Place {
    std::string File;
    size_t Offset;
    size_t Length;
    bool operator<(const Place &Other) const {
      return std::tie(File, Offset) < std::tie(Other.File, Other.Offset);
    }
  };
  std::set<Place> New;
  std::set<Place> Renamed;
  std::map<std::string, std::string> Texts;
};

} // namespace irqlint

#endif // IRQLINT_PROJECT_REPEATEDMEMBERS_H
