//===- ProjectNotes.h - What is said about projects -------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reading a project says what it didn't understand, once for each construct,
// and counts what it couldn't read.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_PROJECT_PROJECTNOTES_H
#define IRQLINT_PROJECT_PROJECTNOTES_H

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace irqlint {

/// How a file is named to the user: from the current folder if it is below it.
inline llvm::StringRef shownPath(llvm::StringRef File) {
  llvm::SmallString<256> Here;
  if (!llvm::sys::fs::current_path(Here) && File.consume_front(Here) &&
      !File.consume_front("/"))
    return llvm::StringRef(File.data() - Here.size(),
                           File.size() + Here.size());
  return File;
}

/// Prints what reading projects has to say, 'FILE:LINE: note: ...'.
class ProjectNotes {
public:
  explicit ProjectNotes(llvm::raw_ostream &OS) : OS(OS) {}

  /// Something that the user may want to know. Line 0: the file as a whole.
  void note(llvm::StringRef File, unsigned Line, const llvm::Twine &Message) {
    print(File, Line, "note", Message);
  }
  /// The same, but only once for each construct, however often it is met.
  void once(llvm::StringRef Construct, llvm::StringRef File, unsigned Line,
            const llvm::Twine &Message) {
    if (Said.insert(Construct).second)
      note(File, Line, Message);
  }
  /// The build would say so as well, and go on.
  void warning(llvm::StringRef File, unsigned Line,
               const llvm::Twine &Message) {
    print(File, Line, "warning", Message);
  }
  /// Something is missing from what will be analysed.
  void error(llvm::StringRef File, unsigned Line, const llvm::Twine &Message) {
    ++Errors;
    print(File, Line, "error", Message);
  }
  /// The same for an error that names its place itself.
  void error(llvm::Error E) {
    ++Errors;
    OS << llvm::toString(std::move(E)) << '\n';
  }

  unsigned errors() const { return Errors; }

private:
  void print(llvm::StringRef File, unsigned Line, llvm::StringRef Severity,
             const llvm::Twine &Message) {
    OS << shownPath(File);
    if (Line)
      OS << ':' << Line;
    OS << ": " << Severity << ": " << Message << '\n';
  }

  llvm::raw_ostream &OS;
  llvm::StringSet<> Said;
  unsigned Errors = 0;
};

} // namespace irqlint

#endif // IRQLINT_PROJECT_PROJECTNOTES_H
