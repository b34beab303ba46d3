//===- Json.h - Reports as JSON lines ---------------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads what the JSON writer has written, without loss: 'irqlint report' turns
// it into other forms, and processes that analyse units hand their reports to
// their parent in it.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_JSON_H
#define IRQLINT_REPORT_JSON_H

#include "Report/ReportWriter.h"
#include "llvm/Support/JSON.h"
#include <optional>

namespace irqlint {

/// A file of JSON lines.
struct JsonReport {
  /// Nothing if the file has no such line: a part of a report, picked out by
  /// grep or the like.
  std::optional<RunStart> Start;
  std::optional<RunEnd> End;
  std::vector<UnitReport> Units;
};

/// Reads JSON lines. The error names the line, counted from 1, and what is
/// wrong with it. Lines of a type that isn't known are an error too: a newer
/// irqlint has written them.
llvm::Expected<JsonReport> readJsonReport(llvm::StringRef Text);

/// Writes the lines of one unit, as the JSON writer does.
void writeJsonUnit(llvm::raw_ostream &OS, const UnitReport &Unit);

/// What a step or the end of a path knows, as all forms with JSON in them say
/// it: {"irql": [min, max], "locks": [...]}, or null.
llvm::json::Value toJson(const PathMoment &Moment);

/// Names of enumerators, for programs; describe() is for people.
llvm::StringRef name(NoteKind Kind);
llvm::StringRef name(UnitOutcome Outcome);
llvm::StringRef name(Coverage Seen);

} // namespace irqlint

#endif // IRQLINT_REPORT_JSON_H
