//===- ProjectXml.h - Reads XML project files -------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Project files are XML. libxml2 reads them; what the rest of this folder sees
// is a plain tree that knows its lines.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_PROJECTXML_H
#define IRQLINT_PROJECT_PROJECTXML_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <utility>
#include <vector>

namespace irqlint {

/// One element, without its namespace.
struct XmlElement {
  std::string Name;
  /// Counted from 1.
  unsigned Line = 0;
  std::vector<std::pair<std::string, std::string>> Attributes;
  /// The text directly inside, comments left out.
  std::string Text;
  std::vector<XmlElement> Children;

  /// The value of an attribute; null if it isn't there. Like MSBuild's, names
  /// of attributes have a case.
  const std::string *attribute(llvm::StringRef Name) const;
};

/// An error of the form 'FILE:LINE: error: what is wrong'; without a line if it
/// is about the file as a whole.
llvm::Error projectError(llvm::StringRef File, unsigned Line,
                         const llvm::Twine &Message);

/// Reads a file: UTF-8, UTF-16, or what its declaration says. A document type
/// declaration is an error, so that no entity is ever expanded and nothing is
/// loaded from elsewhere.
llvm::Expected<XmlElement> readXmlFile(llvm::StringRef File);

/// The same from memory; File is for messages.
llvm::Expected<XmlElement> readXml(llvm::StringRef Text, llvm::StringRef File);

} // namespace irqlint

#endif // IRQLINT_PROJECT_PROJECTXML_H
