//===- GuidText.h - GUIDs as text -------------------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_GUIDTEXT_H
#define IRQLINT_PROJECT_GUIDTEXT_H

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace irqlint {

/// '{01234567-89ab-cdef-0123-456789abcdef}', braces or not, as the list that
/// initializes a GUID in C; empty if it is none.
inline std::string guidInitializer(llvm::StringRef Text) {
  Text = Text.trim();
  Text.consume_front("{");
  Text.consume_back("}");
  std::string Digits;
  for (char Character : Text)
    if (Character != '-')
      Digits += Character;
  if (Digits.size() != 32 || !llvm::all_of(Digits, llvm::isHexDigit))
    return {};
  auto Part = [&](size_t At, size_t Length) {
    return "0x" + Digits.substr(At, Length);
  };
  std::string Result =
      "{" + Part(0, 8) + ", " + Part(8, 4) + ", " + Part(12, 4) + ", {";
  for (size_t At = 16; At < 32; At += 2)
    Result += (At == 16 ? "" : ", ") + Part(At, 2);
  return Result + "}}";
}

} // namespace irqlint

#endif // IRQLINT_PROJECT_GUIDTEXT_H
