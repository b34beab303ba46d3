//===- MsBuildExpression.h - $(...), %(...) and conditions ------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// MSBuild's expressions, as its documentation describes them: references to
// properties and metadata, functions on properties, and the conditions that
// stand on elements.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_MSBUILDEXPRESSION_H
#define IRQLINT_PROJECT_MSBUILDEXPRESSION_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace irqlint {

/// What an expression may refer to, and who hears of what isn't understood.
class ExpressionScope {
public:
  virtual ~ExpressionScope();

  /// The value of a property; empty if it isn't set.
  virtual std::string property(llvm::StringRef Name) = 0;
  /// '%(Name)' or '%(ItemType.Name)'; ItemType is empty in the former.
  virtual std::string metadata(llvm::StringRef ItemType,
                               llvm::StringRef Name) = 0;
  /// '@(...)', with what stands between the parentheses: the items' names,
  /// separated by semicolons.
  virtual std::string items(llvm::StringRef Reference) = 0;
  /// Does a file or folder exist?
  virtual bool exists(llvm::StringRef Path) = 0;
  /// A nearest file above a folder; empty if there is none.
  virtual std::string findAbove(llvm::StringRef File,
                                llvm::StringRef Folder) = 0;
  /// An absolute, normalised path.
  virtual std::string fullPath(llvm::StringRef Path) = 0;
  /// Something wasn't understood; Construct says what, always the same way.
  virtual void notUnderstood(llvm::StringRef Construct) = 0;
};

/// Replaces all references in a text. What isn't understood becomes nothing.
std::string expandReferences(llvm::StringRef Text, ExpressionScope &Scope);

/// Is the condition true? An empty one is. An error says what is wrong with its
/// syntax.
llvm::Expected<bool> evaluateCondition(llvm::StringRef Condition,
                                       ExpressionScope &Scope);

/// The parts of a list, trimmed, empty ones left out. A semicolon inside of
/// '@(...)' doesn't separate.
std::vector<std::string> splitList(llvm::StringRef List);

/// '%3B' is a semicolon that doesn't separate, '%24' a dollar.
std::string unescape(llvm::StringRef Text);

} // namespace irqlint

#endif // IRQLINT_PROJECT_MSBUILDEXPRESSION_H
