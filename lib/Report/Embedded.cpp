//===- Embedded.cpp - Text files that are part of the program -------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Embedded.h"
#include "llvm/ADT/ArrayRef.h"

using namespace irqlint;
using llvm::StringRef;

namespace irqlint {
extern const EmbeddedFile RulePages[];
extern const unsigned RulePagesSize;
extern const EmbeddedFile HtmlParts[];
extern const unsigned HtmlPartsSize;
} // namespace irqlint

static StringRef find(llvm::ArrayRef<EmbeddedFile> Files, StringRef Name,
                      StringRef Extension) {
  for (const EmbeddedFile &File : Files) {
    StringRef Rest = File.Name;
    if (Rest.consume_front(Name) && Rest == Extension)
      return File.Text;
  }
  return {};
}

StringRef irqlint::rulePage(StringRef RuleId) {
  return find({RulePages, RulePagesSize}, RuleId, ".md");
}

StringRef irqlint::htmlPart(StringRef Name) {
  return find({HtmlParts, HtmlPartsSize}, Name, "");
}
