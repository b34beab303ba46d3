//===- Severity.h - How loudly a finding is told ----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_RULES_SEVERITY_H
#define IRQLINT_RULES_SEVERITY_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace irqlint {

/// How loudly a finding is told, from quiet to loud.
enum class Severity : uint8_t { Note, Warning, Error };

/// "note", "warning", "error".
inline llvm::StringRef severityName(Severity Level) {
  switch (Level) {
  case Severity::Note:
    return "note";
  case Severity::Warning:
    return "warning";
  case Severity::Error:
    return "error";
  }
  return {};
}

/// The severity of a name; nothing if it is none.
inline std::optional<Severity> parseSeverity(llvm::StringRef Name) {
  for (Severity Level : {Severity::Note, Severity::Warning, Severity::Error})
    if (severityName(Level) == Name)
      return Level;
  return std::nullopt;
}

} // namespace irqlint

#endif // IRQLINT_RULES_SEVERITY_H
