//===- ClassHeaders.cpp - Headers of WMI's classes ------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/DerivedHeaders.h"
#include "Project/GuidText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <vector>

using namespace irqlint;
using llvm::StringRef;

namespace {

/// What stands in brackets before a declaration; names in lower case.
using Qualifiers = llvm::StringMap<std::string>;

struct Property {
  /// WmiDataId; zero: not part of the data.
  unsigned Id = 0;
  std::string Type;
  std::string Name;
  /// Empty: no array; "0": of any number of elements.
  std::string Elements;
  bool In = false, Out = false;
};

struct Method {
  unsigned Id = 0;
  std::string Name;
  std::vector<Property> Parameters;
};

struct Class {
  std::string Name;
  std::string HeaderName;
  std::string Guid;
  std::vector<Property> Properties;
  std::vector<Method> Methods;
};

/// Reads the classes of a MOF file; what else is in it is passed over.
class ClassReader {
public:
  explicit ClassReader(StringRef Text) : Text(Text) { next(); }

  /// False: it isn't understood.
  bool read(std::vector<Class> &Classes);

private:
  void next();
  void skipSpace();
  bool take(StringRef Wanted) {
    if (Token != Wanted)
      return false;
    next();
    return true;
  }
  std::string takeToken() {
    std::string Result = Token.str();
    next();
    return Result;
  }
  bool atEnd() const { return Token.empty() && !IsText; }
  Qualifiers readQualifiers();
  bool readClass(const Qualifiers &Own, std::vector<Class> &Classes);
  bool readMember(Class &Into);
  bool readParameters(Method &Into);
  /// The type and the name of a property or parameter.
  Property readDeclarator(const Qualifiers &Own);
  void readArray(Property &Into);

  StringRef Text;
  /// Empty at the end.
  StringRef Token;
  /// The token is what stands between quotes.
  bool IsText = false;
};

} // namespace

void ClassReader::skipSpace() {
  while (true) {
    Text = Text.ltrim();
    if (Text.starts_with("//") || Text.starts_with("#"))
      Text = Text.drop_until([](char Character) { return Character == '\n'; });
    else if (Text.starts_with("/*"))
      Text = Text.drop_front(2).split("*/").second;
    else
      return;
  }
}

void ClassReader::next() {
  skipSpace();
  IsText = Text.consume_front("\"");
  size_t Length = 0;
  if (IsText) {
    while (Length < Text.size() && Text[Length] != '"')
      Length += Text[Length] == '\\' ? 2 : 1;
  } else {
    auto IsWord = [](char Character) {
      return llvm::isAlnum(Character) || Character == '_';
    };
    Length = Text.take_while(IsWord).size();
    if (Length == 0 && !Text.empty())
      Length = 1;
  }
  Token = Text.take_front(Length);
  Text = Text.drop_front(std::min(Text.size(), Length + IsText));
}

/// '[WMI, guid("{...}"), WmiDataId(1), WmiEnum{"0=A", "1=B"} : amended]'.
Qualifiers ClassReader::readQualifiers() {
  Qualifiers Result;
  if (!take("["))
    return Result;
  std::string *Value = nullptr;
  unsigned Depth = 0;
  for (; !atEnd() && (Depth > 0 || IsText || Token != "]"); next()) {
    if (!IsText && (Token == "(" || Token == "{" || Token == "["))
      ++Depth;
    else if (!IsText && (Token == ")" || Token == "}" || Token == "]"))
      --Depth;
    else if (Depth > 0 && Value && Value->empty())
      *Value = Token.str();
    else if (Depth == 0 && !IsText && llvm::isAlpha(Token.front()))
      Value = &Result[Token.lower()];
  }
  take("]");
  return Result;
}

void ClassReader::readArray(Property &Into) {
  if (!take("["))
    return;
  Into.Elements = Token == "]" ? "0" : takeToken();
  take("]");
}

Property ClassReader::readDeclarator(const Qualifiers &Own) {
  Property Result;
  StringRef(Own.lookup("wmidataid")).getAsInteger(0, Result.Id);
  Result.In = Own.contains("in");
  Result.Out = Own.contains("out");
  Result.Type = takeToken();
  // 'object:Class'.
  if (take(":"))
    Result.Type = takeToken();
  Result.Name = takeToken();
  return Result;
}

bool ClassReader::readParameters(Method &Into) {
  while (!atEnd() && !take(")")) {
    Property Parameter = readDeclarator(readQualifiers());
    readArray(Parameter);
    Into.Parameters.push_back(std::move(Parameter));
    if (!take(",") && Token != ")")
      return false;
  }
  return true;
}

bool ClassReader::readMember(Class &Into) {
  Qualifiers Own = readQualifiers();
  Property Member = readDeclarator(Own);
  if (take("(")) {
    Method Function;
    Function.Name = Member.Name;
    StringRef(Own.lookup("wmimethodid")).getAsInteger(0, Function.Id);
    if (!readParameters(Function))
      return false;
    Into.Methods.push_back(std::move(Function));
  } else {
    readArray(Member);
    // A default value.
    while (!atEnd() && (IsText || Token != ";"))
      next();
    Into.Properties.push_back(std::move(Member));
  }
  return take(";");
}

bool ClassReader::readClass(const Qualifiers &Own,
                            std::vector<Class> &Classes) {
  Class Result;
  Result.Name = takeToken();
  Result.HeaderName = Own.lookup("headername");
  if (Result.HeaderName.empty())
    Result.HeaderName = Result.Name;
  Result.Guid = guidInitializer(Own.lookup("guid"));
  if (take(":"))
    takeToken();
  // Only named.
  if (take(";"))
    return true;
  if (!take("{"))
    return false;
  while (!atEnd() && !take("}"))
    if (!readMember(Result))
      return false;
  llvm::erase_if(Result.Properties,
                 [](const Property &Each) { return Each.Id == 0; });
  llvm::sort(Result.Properties, [](const auto &Left, const auto &Right) {
    return Left.Id < Right.Id;
  });
  Classes.push_back(std::move(Result));
  return true;
}

bool ClassReader::read(std::vector<Class> &Classes) {
  while (!atEnd()) {
    Qualifiers Own = readQualifiers();
    if (!IsText && Token.equals_insensitive("class")) {
      next();
      if (!readClass(Own, Classes))
        return false;
    } else {
      next();
    }
  }
  return true;
}

//===----------------------------------------------------------------------===//
// The header
//===----------------------------------------------------------------------===//

namespace {

class ClassWriter {
public:
  ClassWriter(const std::vector<Class> &Classes, llvm::raw_ostream &OS)
      : OS(OS) {
    for (const Class &Each : Classes)
      Names[Each.Name] = Each.HeaderName;
  }

  void write(const Class &Each);
  /// A type was met that nothing declares.
  bool Unknown = false;

private:
  std::string typeOf(const Property &Each);
  void writeStructure(StringRef Name, llvm::ArrayRef<Property> Members);
  void writeParameters(const Method &Each, StringRef Suffix,
                       bool Property::*Direction);

  llvm::raw_ostream &OS;
  std::map<std::string, std::string> Names;
};

} // namespace

/// In C; empty for a string, whose length is part of the data.
std::string ClassWriter::typeOf(const Property &Each) {
  StringRef Result = llvm::StringSwitch<StringRef>(Each.Type)
                         .CaseLower("boolean", "BOOLEAN")
                         .CaseLower("uint8", "UCHAR")
                         .CaseLower("uint16", "USHORT")
                         .CaseLower("uint32", "ULONG")
                         .CaseLower("uint64", "ULONGLONG")
                         .CaseLower("sint8", "CHAR")
                         .CaseLower("sint16", "SHORT")
                         .CaseLower("sint32", "LONG")
                         .CaseLower("sint64", "LONGLONG")
                         .CaseLower("char16", "WCHAR")
                         .Default("");
  if (!Result.empty() || StringRef(Each.Type).equals_insensitive("string"))
    return Result.str();
  auto Found = Names.find(Each.Type);
  Unknown |= Found == Names.end();
  return Found == Names.end() ? "" : Found->second;
}

void ClassWriter::writeStructure(StringRef Name,
                                 llvm::ArrayRef<Property> Members) {
  if (Members.empty())
    return;
  OS << "typedef struct _" << Name << " {\n";
  std::string Constants;
  llvm::raw_string_ostream Definitions(Constants);
  bool IsFixed = true;
  for (const Property &Each : Members) {
    std::string Stem = (Name + "_" + Each.Name).str();
    if (Each.Id)
      Definitions << "#define " << Stem << "_ID " << Each.Id << '\n';
    std::string Type = typeOf(Each);
    if (!IsFixed)
      continue;
    // Behind what has no fixed size, nothing has a fixed place.
    if (Type.empty()) {
      IsFixed = false;
      OS << "  CHAR VariableData[1];\n";
      continue;
    }
    IsFixed = Each.Elements != "0";
    OS << "  " << Type << ' ' << Each.Name;
    if (!Each.Elements.empty())
      OS << '[' << (IsFixed ? Each.Elements : "1") << ']';
    OS << ";\n";
    if (IsFixed)
      Definitions << "#define " << Stem << "_SIZE (sizeof(" << Type << ')'
                  << (Each.Elements.empty() ? "" : " * ") << Each.Elements
                  << ")\n";
  }
  OS << "} " << Name << ", *P" << Name << ";\n" << Constants;
  if (IsFixed)
    OS << "#define " << Name << "_SIZE (FIELD_OFFSET(" << Name << ", "
       << Members.back().Name << ") + " << Name << '_' << Members.back().Name
       << "_SIZE)\n";
}

void ClassWriter::writeParameters(const Method &Each, StringRef Suffix,
                                  bool Property::*Direction) {
  std::vector<Property> Members;
  llvm::copy_if(
      Each.Parameters, std::back_inserter(Members),
      [&](const Property &Parameter) { return Parameter.*Direction; });
  writeStructure(Each.Name + Suffix.str(), Members);
}

void ClassWriter::write(const Class &Each) {
  if (!Each.Guid.empty()) {
    std::string Parts = Each.Guid;
    llvm::erase_if(Parts, [](char Character) {
      return Character == '{' || Character == '}';
    });
    OS << "#define " << Each.HeaderName << "Guid " << Each.Guid
       << "\nDEFINE_GUID(" << Each.HeaderName << "_GUID, " << Parts << ");\n";
  }
  for (const Method &Function : Each.Methods) {
    OS << "#define " << Function.Name << ' ' << Function.Id << '\n';
    writeParameters(Function, "_IN", &Property::In);
    writeParameters(Function, "_OUT", &Property::Out);
  }
  writeStructure(Each.HeaderName, Each.Properties);
}

std::string irqlint::headerOfClasses(StringRef Text) {
  std::vector<Class> Classes;
  if (!ClassReader(Text).read(Classes) || Classes.empty())
    return {};
  std::string Result;
  llvm::raw_string_ostream OS(Result);
  OS << "#pragma once\n";
  ClassWriter Writer(Classes, OS);
  for (const Class &Each : Classes)
    Writer.write(Each);
  return Writer.Unknown ? std::string() : Result;
}
