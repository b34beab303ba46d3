//===- PropertyFunctions.cpp - Functions in $(...) ------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/PropertyFunctions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <cstdlib>

using namespace irqlint;
using llvm::StringRef;
namespace path = llvm::sys::path;

/// Windows' rules for paths: either slash separates.
static constexpr path::Style Windows = path::Style::windows_backslash;

/// More than any project has; the parsers below go down once for each.
static constexpr unsigned MaxNesting = 100;

size_t irqlint::closingParenthesis(StringRef Text, size_t Open) {
  unsigned Depth = 0;
  char Quote = 0;
  for (size_t I = Open; I < Text.size(); ++I) {
    char Character = Text[I];
    if (Quote) {
      if (Character == Quote)
        Quote = 0;
      continue;
    }
    // A quote that nothing closes is an apostrophe.
    if ((Character == '\'' || Character == '"' || Character == '`') &&
        Text.find(Character, I + 1) != StringRef::npos)
      Quote = Character;
    else if (Character == '(' && ++Depth > MaxNesting)
      return StringRef::npos;
    else if (Character == ')' && --Depth == 0)
      return I;
  }
  return StringRef::npos;
}

std::optional<double> irqlint::parseNumber(StringRef Text) {
  Text = Text.trim();
  uint64_t Hex;
  if (Text.starts_with_insensitive("0x")) {
    if (Text.drop_front(2).getAsInteger(16, Hex))
      return std::nullopt;
    return static_cast<double>(Hex);
  }
  double Value;
  if (Text.empty() || !llvm::all_of(Text, [](char Character) {
        return llvm::isDigit(Character) || StringRef("+-.").contains(Character);
      }))
    return std::nullopt;
  if (Text.getAsDouble(Value))
    return std::nullopt;
  return Value;
}

std::optional<bool> irqlint::parseBoolean(StringRef Text) {
  Text = Text.trim();
  for (StringRef True : {"true", "on", "yes", "!false", "!off", "!no"})
    if (Text.equals_insensitive(True))
      return true;
  for (StringRef False : {"false", "off", "no", "!true", "!on", "!yes"})
    if (Text.equals_insensitive(False))
      return false;
  return std::nullopt;
}

/// The numbers of a version; nothing if it has none or more than four.
static std::optional<std::vector<unsigned>> parseVersion(StringRef Text) {
  llvm::SmallVector<StringRef, 4> Parts;
  Text.trim().split(Parts, '.');
  std::vector<unsigned> Numbers;
  for (StringRef Part : Parts)
    if (Part.getAsInteger(10, Numbers.emplace_back()))
      return std::nullopt;
  if (Numbers.size() > 4)
    return std::nullopt;
  return Numbers;
}

std::optional<int> irqlint::compareVersions(StringRef Left, StringRef Right) {
  auto LeftParts = parseVersion(Left);
  auto RightParts = parseVersion(Right);
  if (!LeftParts || !RightParts ||
      (LeftParts->size() < 2 && RightParts->size() < 2))
    return std::nullopt;
  LeftParts->resize(4);
  RightParts->resize(4);
  return *LeftParts < *RightParts ? -1 : *LeftParts > *RightParts;
}

namespace {

/// What a function got.
struct Call {
  std::string Name;
  std::vector<std::string> Arguments;

  bool is(StringRef Wanted, size_t Count) const {
    return StringRef(Name).equals_insensitive(Wanted) &&
           Arguments.size() == Count;
  }
  bool isAnyOf(StringRef Wanted) const {
    return StringRef(Name).equals_insensitive(Wanted);
  }
};

std::string spell(bool Value) { return Value ? "True" : "False"; }

std::string spell(double Value) {
  if (Value == static_cast<double>(static_cast<int64_t>(Value)))
    return std::to_string(static_cast<int64_t>(Value));
  return std::to_string(Value);
}

std::string replaceAll(StringRef Text, StringRef From, StringRef To) {
  if (From.empty())
    return Text.str();
  std::string Result;
  for (size_t At = Text.find(From); At != StringRef::npos;
       At = Text.find(From)) {
    Result += Text.take_front(At);
    Result += To;
    Text = Text.drop_front(At + From.size());
  }
  return Result + Text.str();
}

std::string position(size_t At) {
  return At == StringRef::npos ? "-1" : std::to_string(At);
}

/// The part of a string that two numbers cut out.
std::optional<std::string> substring(StringRef Text, const Call &C) {
  size_t Start = 0;
  size_t Length = StringRef::npos;
  if (StringRef(C.Arguments[0]).getAsInteger(10, Start) ||
      (C.Arguments.size() == 2 &&
       StringRef(C.Arguments[1]).getAsInteger(10, Length)) ||
      Start > Text.size())
    return std::nullopt;
  return Text.substr(Start, Length).str();
}

/// Methods and properties of strings, in .NET's words.
std::optional<std::string> callString(StringRef Text, const Call &C) {
  StringRef First = C.Arguments.empty() ? StringRef() : C.Arguments.front();
  StringRef Blanks = C.Arguments.empty() ? " \t\r\n" : First;
  if (C.is("Replace", 2))
    return replaceAll(Text, First, C.Arguments[1]);
  if (C.is("ToLower", 0) || C.is("ToLowerInvariant", 0))
    return Text.lower();
  if (C.is("ToUpper", 0) || C.is("ToUpperInvariant", 0))
    return Text.upper();
  if (C.isAnyOf("Trim"))
    return Text.trim(Blanks).str();
  if (C.isAnyOf("TrimStart"))
    return Text.ltrim(Blanks).str();
  if (C.isAnyOf("TrimEnd"))
    return Text.rtrim(Blanks).str();
  if (C.is("Substring", 1) || C.is("Substring", 2))
    return substring(Text, C);
  if (C.is("StartsWith", 1))
    return spell(Text.starts_with(First));
  if (C.is("EndsWith", 1))
    return spell(Text.ends_with(First));
  if (C.is("Contains", 1))
    return spell(Text.contains(First));
  if (C.is("Equals", 1))
    return spell(Text == First);
  if (C.is("IndexOf", 1))
    return position(Text.find(First));
  if (C.is("LastIndexOf", 1))
    return position(Text.rfind(First));
  if (C.is("Length", 0))
    return std::to_string(Text.size());
  if (C.is("ToString", 0))
    return Text.str();
  return std::nullopt;
}

std::string combine(llvm::ArrayRef<std::string> Parts) {
  std::string Result;
  for (const std::string &Part : Parts) {
    if (path::is_absolute(Part, Windows) ||
        path::has_root_directory(Part, Windows))
      Result.clear();
    if (!Result.empty() && !path::is_separator(Result.back(), Windows))
      Result += '\\';
    Result += Part;
  }
  return Result;
}

std::string withSlash(std::string Path) {
  if (!Path.empty() && !path::is_separator(Path.back(), Windows))
    Path += '\\';
  return Path;
}

std::optional<std::string> callPath(const Call &C, ExpressionScope &Scope) {
  if (C.isAnyOf("Combine") || C.isAnyOf("Join"))
    return combine(C.Arguments);
  if (C.is("ChangeExtension", 2)) {
    llvm::SmallString<256> Path(C.Arguments[0]);
    path::replace_extension(Path, C.Arguments[1], Windows);
    return Path.str().str();
  }
  if (C.Arguments.size() != 1)
    return std::nullopt;
  StringRef Path = C.Arguments[0];
  if (C.isAnyOf("GetFileName"))
    return path::filename(Path, Windows).str();
  if (C.isAnyOf("GetFileNameWithoutExtension"))
    return path::stem(Path, Windows).str();
  if (C.isAnyOf("GetExtension"))
    return path::extension(Path, Windows).str();
  if (C.isAnyOf("GetDirectoryName"))
    return path::parent_path(Path, Windows).str();
  if (C.isAnyOf("GetFullPath"))
    return Scope.fullPath(Path);
  if (C.isAnyOf("IsPathRooted"))
    return spell(path::has_root_directory(Path, Windows) ||
                 path::has_root_name(Path, Windows));
  return std::nullopt;
}

std::optional<std::string> callArithmetic(const Call &C) {
  if (C.Arguments.size() != 2)
    return std::nullopt;
  auto Left = parseNumber(C.Arguments[0]);
  auto Right = parseNumber(C.Arguments[1]);
  if (!Left || !Right)
    return std::nullopt;
  if (C.isAnyOf("Add"))
    return spell(*Left + *Right);
  if (C.isAnyOf("Subtract"))
    return spell(*Left - *Right);
  if (C.isAnyOf("Multiply"))
    return spell(*Left * *Right);
  if (C.isAnyOf("Divide") && *Right != 0)
    return spell(*Left / *Right);
  return std::nullopt;
}

std::optional<std::string> callVersion(const Call &C) {
  if (C.Arguments.size() != 2)
    return std::nullopt;
  // One part is a version here, unlike in a condition.
  std::string Left = C.Arguments[0] + ".0";
  std::string Right = C.Arguments[1] + ".0";
  auto Order = compareVersions(StringRef(Left).ltrim("vV"),
                               StringRef(Right).ltrim("vV"));
  if (!Order)
    return std::nullopt;
  if (C.isAnyOf("VersionEquals"))
    return spell(*Order == 0);
  if (C.isAnyOf("VersionNotEquals"))
    return spell(*Order != 0);
  if (C.isAnyOf("VersionGreaterThan"))
    return spell(*Order > 0);
  if (C.isAnyOf("VersionGreaterThanOrEquals"))
    return spell(*Order >= 0);
  if (C.isAnyOf("VersionLessThan"))
    return spell(*Order < 0);
  if (C.isAnyOf("VersionLessThanOrEquals"))
    return spell(*Order <= 0);
  return std::nullopt;
}

std::optional<std::string> callMsBuild(const Call &C, ExpressionScope &Scope) {
  if (C.is("GetPathOfFileAbove", 1) || C.is("GetPathOfFileAbove", 2))
    return Scope.findAbove(
        C.Arguments[0],
        C.Arguments.size() == 2
            ? StringRef(C.Arguments[1])
            : StringRef(Scope.property("MSBuildThisFileDirectory")));
  if (C.is("GetDirectoryNameOfFileAbove", 2)) {
    std::string File = Scope.findAbove(C.Arguments[1], C.Arguments[0]);
    return path::parent_path(File, Windows).str();
  }
  if (C.isAnyOf("NormalizePath"))
    return Scope.fullPath(combine(C.Arguments));
  if (C.isAnyOf("NormalizeDirectory"))
    return withSlash(Scope.fullPath(combine(C.Arguments)));
  if (C.is("EnsureTrailingSlash", 1))
    return withSlash(C.Arguments[0]);
  if (C.is("ValueOrDefault", 2))
    return C.Arguments[C.Arguments[0].empty() ? 1 : 0];
  if (C.is("Escape", 1) || C.is("Unescape", 1))
    return C.Arguments[0];
  // Drivers are built on Windows, wherever they are looked at.
  if (C.is("IsOSPlatform", 1))
    return spell(StringRef(C.Arguments[0]).equals_insensitive("windows"));
  if (auto Number = callArithmetic(C))
    return Number;
  return callVersion(C);
}

std::optional<std::string> callStatic(StringRef Type, const Call &C,
                                      ExpressionScope &Scope) {
  if (Type.equals_insensitive("System.IO.Path"))
    return callPath(C, Scope);
  if (Type.equals_insensitive("MSBuild"))
    return callMsBuild(C, Scope);
  if ((Type.equals_insensitive("System.IO.File") ||
       Type.equals_insensitive("System.IO.Directory")) &&
      C.is("Exists", 1))
    return spell(Scope.exists(C.Arguments[0]));
  if (Type.equals_insensitive("System.Environment") &&
      C.is("GetEnvironmentVariable", 1)) {
    const char *Value = std::getenv(C.Arguments[0].c_str());
    return std::string(Value ? Value : "");
  }
  if (!Type.equals_insensitive("System.String"))
    return std::nullopt;
  if (C.is("IsNullOrEmpty", 1))
    return spell(C.Arguments[0].empty());
  if (C.is("IsNullOrWhiteSpace", 1))
    return spell(StringRef(C.Arguments[0]).trim().empty());
  if (C.is("Copy", 1) || C.is("new", 1))
    return C.Arguments[0];
  if (C.isAnyOf("Concat"))
    return llvm::join(C.Arguments, "");
  return std::nullopt;
}

/// Reads '$(...)' from its beginning to its end.
class PropertyParser {
public:
  PropertyParser(StringRef Body, ExpressionScope &Scope)
      : Whole(Body), Body(Body), Scope(Scope) {}

  std::string parse() {
    std::optional<std::string> Value;
    if (Body.starts_with("[")) {
      Value = parseStatic();
    } else {
      StringRef Name = takeName();
      if (Name.empty() || Body.starts_with(":"))
        return unknown();
      Value = Scope.property(Name);
    }
    while (Value && !Body.empty())
      Value = parseMember(*Value);
    return Value ? *Value : unknown();
  }

private:
  StringRef Whole;
  /// What of it is still to be read.
  StringRef Body;
  ExpressionScope &Scope;
  /// The last function that was called.
  std::string Failed;

  std::string unknown() {
    Scope.notUnderstood("property function '" +
                        (Failed.empty() ? Whole.str() : Failed) + "'");
    return {};
  }

  StringRef takeName() {
    Body = Body.ltrim();
    StringRef Name = Body.take_while([](char Character) {
      return llvm::isAlnum(Character) || Character == '_' || Character == '-';
    });
    Body = Body.drop_front(Name.size()).ltrim();
    return Name;
  }

  std::optional<std::string> parseStatic() {
    auto [Type, Rest] = Body.drop_front().split(']');
    Body = Rest.ltrim();
    if (!Body.consume_front("::"))
      return std::nullopt;
    Call C;
    if (!parseCall(C))
      return std::nullopt;
    Failed = ("[" + Type + "]::" + C.Name).str();
    return callStatic(Type.trim(), C, Scope);
  }

  std::optional<std::string> parseMember(StringRef Value) {
    if (!Body.consume_front("."))
      return std::nullopt;
    Call C;
    if (!parseCall(C))
      return std::nullopt;
    Failed = C.Name;
    return callString(Value, C);
  }

  bool parseCall(Call &C) {
    C.Name = takeName().str();
    if (C.Name.empty())
      return false;
    if (!Body.starts_with("("))
      return true;
    size_t End = closingParenthesis(Body, 0);
    if (End == StringRef::npos)
      return false;
    parseArguments(Body.slice(1, End), C.Arguments);
    Body = Body.drop_front(End + 1).ltrim();
    return true;
  }

  void parseArguments(StringRef Text, std::vector<std::string> &Arguments) {
    if (Text.trim().empty())
      return;
    size_t Begin = 0;
    char Quote = 0;
    for (size_t I = 0; I <= Text.size(); ++I) {
      if (I < Text.size() && Quote) {
        if (Text[I] == Quote)
          Quote = 0;
        continue;
      }
      if (I == Text.size() || Text[I] == ',') {
        Arguments.push_back(argument(Text.slice(Begin, I).trim()));
        Begin = I + 1;
      } else if (Text[I] == '(') {
        size_t End = closingParenthesis(Text, I);
        I = End == StringRef::npos ? I : End;
      } else if (Text[I] == '\'' || Text[I] == '"' || Text[I] == '`') {
        Quote = Text[I];
      }
    }
  }

  std::string argument(StringRef Text) {
    if (Text.size() >= 2 && Text.front() == Text.back() &&
        StringRef("'\"`").contains(Text.front()))
      Text = Text.drop_front().drop_back();
    return unescape(expandReferences(Text, Scope));
  }
};

} // namespace

std::string irqlint::evaluateProperty(StringRef Body, ExpressionScope &Scope) {
  return PropertyParser(Body, Scope).parse();
}
