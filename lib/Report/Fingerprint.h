//===- Fingerprint.h - Names of defects that outlast edits ------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_REPORT_FINGERPRINT_H
#define IRQLINT_REPORT_FINGERPRINT_H

#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringMap.h"
#include <string>

namespace irqlint {

/// Makes the fingerprints of one unit's findings: 32 hexadecimal digits made
/// from the rule, the name of the function and the text of the line without
/// white space; a colon; and which of the function's lines of that text it is,
/// counted from 1. So a fingerprint stays when lines move, when a message is
/// worded anew, and when another of several equal lines is mended, which as a
/// rule leaves the line and adds one elsewhere.
class Fingerprints {
public:
  explicit Fingerprints(const clang::SourceManager &Sources)
      : Sources(Sources) {}

  /// \p Function is the one around the place; null: none.
  std::string make(llvm::StringRef RuleId, const clang::FunctionDecl *Function,
                   clang::SourceLocation Where);

private:
  const clang::SourceManager &Sources;
  /// Several findings of a rule on one line are told apart by their order.
  llvm::StringMap<unsigned> OnLine;
};

/// The part of a fingerprint that equal lines of a function share.
llvm::StringRef withoutOrder(llvm::StringRef Fingerprint);

} // namespace irqlint

#endif // IRQLINT_REPORT_FINGERPRINT_H
