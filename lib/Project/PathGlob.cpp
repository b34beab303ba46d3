//===- PathGlob.cpp - Which files are meant -------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/PathGlob.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

using namespace irqlint;
using llvm::StringRef;

/// Translates a glob into a regular expression for the path below a folder;
/// empty where a bracket isn't closed.
static std::string translate(StringRef Glob) {
  std::string Result;
  while (!Glob.empty()) {
    if (Glob.consume_front("**/")) {
      Result += "(.*/)?";
    } else if (Glob.consume_front("**")) {
      Result += ".*";
    } else if (Glob.consume_front("*")) {
      Result += "[^/]*";
    } else if (Glob.consume_front("?")) {
      Result += "[^/]";
    } else if (Glob.consume_front("[")) {
      // "[]a]" and "[!a]" as everywhere: the first ']' is one of the set.
      bool Not = Glob.consume_front("!") || Glob.consume_front("^");
      size_t End = Glob.find(']', 1);
      if (End == StringRef::npos)
        return {};
      Result += Not ? "[^/" : "[";
      Result += Glob.take_front(End).str() + "]";
      Glob = Glob.drop_front(End + 1);
    } else {
      Glob.consume_front("\\");
      if (Glob.empty())
        return {};
      Result += llvm::Regex::escape(Glob.take_front());
      Glob = Glob.drop_front();
    }
  }
  return Result;
}

llvm::Expected<PathGlob> PathGlob::create(StringRef Pattern, StringRef Folder) {
  auto Wrong = [&](StringRef Why) {
    return llvm::createStringError("path pattern '" + Pattern + "': " + Why);
  };
  StringRef Glob = Pattern;
  if (Glob.starts_with("!"))
    return Wrong("patterns that take back others aren't supported");
  Glob.consume_front("./");
  Glob.consume_back("/");
  if (Glob.consume_front("../") || Glob == "..")
    return Wrong("only what is below the folder can be named");
  PathGlob Result;
  Result.Pattern = Pattern.str();
  Result.Folder = llvm::sys::path::is_absolute(Glob) ? "" : Folder.str();
  bool Anchored = Glob.contains('/');
  Glob.consume_front("/");
  std::string Expression = translate(Glob);
  if (Expression.empty())
    return Wrong(Glob.empty() ? "it is empty" : "a bracket isn't closed");
  Result.Matcher = std::make_shared<llvm::Regex>((Anchored ? "^" : "^(.*/)?") +
                                                 Expression + "(/.*)?$");
  if (std::string Why; !Result.Matcher->isValid(Why))
    return Wrong(Why);
  return Result;
}

bool PathGlob::matches(StringRef File) const {
  llvm::SmallString<256> Slashes(File);
  llvm::sys::path::native(Slashes, llvm::sys::path::Style::posix);
  StringRef Rest = Slashes;
  if (!Rest.consume_front(Folder))
    return false;
  // "/src" isn't above "/srcs/a.c"; the folder may be the root.
  if (!Rest.consume_front("/") && !StringRef(Folder).ends_with("/"))
    return false;
  return Matcher->match(Rest);
}
