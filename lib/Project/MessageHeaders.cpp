//===- MessageHeaders.cpp - Headers of messages, events and counters ------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/DerivedHeaders.h"
#include "Project/GuidText.h"
#include "Project/ProjectXml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace irqlint;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// Message text files
//===----------------------------------------------------------------------===//

namespace {

/// Reads a message text file line by line.
class MessageReader {
public:
  explicit MessageReader(StringRef Text) : Text(Text) {
    setNames(Severities, "Success=0 Informational=1 Warning=2 Error=3");
    setNames(Facilities, "System=0xFF Application=0xFFF");
    Facility = "application";
    Severity = "success";
  }

  std::string header();

private:
  using Numbers = llvm::StringMap<uint32_t>;

  StringRef takeLine() {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    return Line.rtrim('\r');
  }
  void readSettings(StringRef Line);
  std::string setNames(Numbers &Names, StringRef List);
  void set(StringRef Key, StringRef Value);
  void writeMessage();

  StringRef Text;
  std::string Result;
  llvm::raw_string_ostream OS{Result};
  Numbers Severities, Facilities;
  /// The last message's number in each facility.
  Numbers Last;
  std::string Type, Facility, Severity, Id, Symbol;
  /// A message was begun, and nothing is written of it.
  bool Pending = false;
  bool InText = false;
};

} // namespace

/// 'Error=0x3:STATUS_SEVERITY_ERROR ...'; returns definitions of the names
/// behind the colons.
std::string MessageReader::setNames(Numbers &Names, StringRef List) {
  std::string Defined;
  Names.clear();
  llvm::SmallVector<StringRef, 8> Parts;
  llvm::SplitString(List, Parts, " \t\r\n");
  for (StringRef Part : Parts) {
    auto [Name, Rest] = Part.split('=');
    auto [Value, Constant] = Rest.split(':');
    uint32_t Number = 0;
    if (Value.getAsInteger(0, Number))
      continue;
    Names[Name.lower()] = Number;
    if (!Constant.empty())
      Defined +=
          ("#define " + Constant + " 0x" + llvm::utohexstr(Number) + "\n")
              .str();
  }
  return Defined;
}

void MessageReader::set(StringRef Key, StringRef Value) {
  if (Key.equals_insensitive("MessageIdTypedef"))
    Type = Value.str();
  else if (Key.equals_insensitive("SeverityNames"))
    OS << setNames(Severities, Value);
  else if (Key.equals_insensitive("FacilityNames"))
    OS << setNames(Facilities, Value);
  else if (Key.equals_insensitive("MessageId")) {
    Id = Value.str();
    Symbol.clear();
    Pending = true;
  } else if (Key.equals_insensitive("SymbolicName"))
    Symbol = Value.str();
  else if (Key.equals_insensitive("Severity"))
    Severity = Value.lower();
  else if (Key.equals_insensitive("Facility"))
    Facility = Value.lower();
  else if (Key.equals_insensitive("Language"))
    InText = true;
}

/// A line of 'Key=Value' pairs; a value in parentheses may go on over lines.
void MessageReader::readSettings(StringRef Line) {
  while (!(Line = Line.ltrim()).empty()) {
    auto [Key, Rest] = Line.split('=');
    Rest = Rest.ltrim();
    if (!Rest.consume_front("(")) {
      StringRef Value = Rest.take_until(
          [](char Character) { return llvm::isSpace(Character); });
      // 'MessageId=' alone means the next number.
      if (Value.contains('='))
        Value = "";
      set(Key.trim(), Value);
      Line = Rest.drop_front(Value.size());
      continue;
    }
    std::string List;
    while (!Rest.contains(')') && !Text.empty()) {
      List += Rest.str() + " ";
      Rest = takeLine();
    }
    auto [Before, After] = Rest.split(')');
    set(Key.trim(), List + Before.str());
    Line = After;
  }
}

/// The number of the message: its own, or one that follows the last.
static uint32_t numberOf(StringRef Id, uint32_t Last) {
  uint32_t Number = 0;
  bool IsStep = Id.consume_front("+");
  if (Id.getAsInteger(0, Number))
    return Last + 1;
  return IsStep ? Last + Number : Number;
}

void MessageReader::writeMessage() {
  if (!std::exchange(Pending, false))
    return;
  uint32_t &Number = Last[Facility];
  Number = numberOf(Id, Number);
  if (Symbol.empty())
    return;
  // Bits 30 and 31 are the severity, 16 to 27 the facility.
  uint32_t Value = Severities.lookup(Severity) << 30 |
                   Facilities.lookup(Facility) << 16 | (Number & 0xFFFF);
  std::string Text = "0x" + llvm::utohexstr(Value, false, 8) + "L";
  OS << "#define " << Symbol << ' '
     << (Type.empty() ? Text : "((" + Type + ")" + Text + ")") << '\n';
}

std::string MessageReader::header() {
  while (!Text.empty()) {
    StringRef Line = takeLine();
    if (InText)
      InText = Line != ".";
    else if (Line.consume_front(";"))
      OS << Line << '\n';
    else
      readSettings(Line);
    if (InText)
      writeMessage();
  }
  return Result;
}

std::string irqlint::headerOfMessages(StringRef Text) {
  return MessageReader(Text).header();
}

//===----------------------------------------------------------------------===//
// Manifests
//===----------------------------------------------------------------------===//

static StringRef attribute(const XmlElement &Element, StringRef Name) {
  const std::string *Value = Element.attribute(Name);
  return Value ? StringRef(*Value) : StringRef();
}

/// Calls a function for all elements of a name in a tree.
static void forEach(const XmlElement &Tree, StringRef Name,
                    llvm::function_ref<void(const XmlElement &)> Do) {
  if (Tree.Name == Name)
    Do(Tree);
  for (const XmlElement &Child : Tree.Children)
    forEach(Child, Name, Do);
}

/// A manifest as a tree; nothing if it isn't XML.
static std::optional<XmlElement> readManifest(StringRef Text, StringRef File) {
  auto Read = readXml(Text, File);
  if (Read)
    return std::move(*Read);
  llvm::consumeError(Read.takeError());
  return std::nullopt;
}

/// A name as part of an identifier: 'Vendor-Driver' as 'Vendor_Driver'.
static std::string asIdentifier(StringRef Name) {
  std::string Result = Name.str();
  for (char &Character : Result)
    if (!llvm::isAlnum(Character))
      Character = '_';
  return Result;
}

static unsigned levelOf(StringRef Name) {
  return llvm::StringSwitch<unsigned>(Name)
      .Case("win:Critical", 1)
      .Case("win:Error", 2)
      .Case("win:Warning", 3)
      .Case("win:Informational", 4)
      .Case("win:Verbose", 5)
      .Default(0);
}

static void writeEvent(const XmlElement &Event, llvm::raw_ostream &OS) {
  StringRef Symbol = attribute(Event, "symbol");
  if (Symbol.empty())
    return;
  StringRef Id = attribute(Event, "value");
  StringRef Version = attribute(Event, "version");
  OS << "EXTERN_C __declspec(selectany) const EVENT_DESCRIPTOR " << Symbol
     << " = {" << (Id.empty() ? "0" : Id) << ", "
     << (Version.empty() ? "0" : Version) << ", 0, "
     << levelOf(attribute(Event, "level")) << "};\n#define " << Symbol
     << "_value " << (Id.empty() ? "0" : Id) << "\n#define EventEnabled"
     << Symbol << "() 0\n#define EventWrite" << Symbol << "(...) ((ULONG)0)\n"
     << "#define EventWrite" << Symbol << "_AssumeEnabled(...) ((ULONG)0)\n";
}

std::string irqlint::headerOfEvents(StringRef Text, StringRef File) {
  std::string Result;
  llvm::raw_string_ostream OS(Result);
  auto Manifest = readManifest(Text, File);
  if (!Manifest)
    return Result;
  OS << "#pragma once\n";
  forEach(*Manifest, "events", [&](const XmlElement &Events) {
    for (const XmlElement &Provider : Events.Children) {
      if (Provider.Name != "provider")
        continue;
      std::string Name = asIdentifier(attribute(Provider, "name"));
      StringRef Symbol = attribute(Provider, "symbol");
      std::string Guid = guidInitializer(attribute(Provider, "guid"));
      if (!Symbol.empty() && !Guid.empty())
        OS << "EXTERN_C __declspec(selectany) const GUID " << Symbol << " = "
           << Guid << ";\n";
      OS << "#define EventRegister" << Name << "() ((ULONG)0)\n"
         << "#define EventUnregister" << Name << "() ((ULONG)0)\n";
      forEach(Provider, "event",
              [&](const XmlElement &Event) { writeEvent(Event, OS); });
    }
  });
  return Result;
}

std::string irqlint::headerOfCounters(StringRef Text, StringRef File,
                                      StringRef Prefix) {
  std::string Result;
  llvm::raw_string_ostream OS(Result);
  auto Manifest = readManifest(Text, File);
  if (!Manifest)
    return Result;
  OS << "#pragma once\n";
  forEach(*Manifest, "counterSet", [&](const XmlElement &Set) {
    std::string Name = attribute(Set, "symbol").empty()
                           ? asIdentifier(attribute(Set, "name"))
                           : attribute(Set, "symbol").str();
    std::string Values;
    forEach(Set, "struct", [&](const XmlElement &Struct) {
      Values += (", const " + attribute(Struct, "type") + " *" +
                 attribute(Struct, "name"))
                    .str();
    });
    OS << "EXTERN_C NTSTATUS " << Prefix << "Register" << Name
       << "(PPCW_CALLBACK Callback, PVOID CallbackContext);\n"
       << "EXTERN_C VOID " << Prefix << "Unregister" << Name << "(VOID);\n"
       << "EXTERN_C NTSTATUS " << Prefix << "Create" << Name
       << "(PPCW_INSTANCE *Instance, PCUNICODE_STRING Name" << Values << ");\n"
       << "EXTERN_C VOID " << Prefix << "Close" << Name
       << "(PPCW_INSTANCE Instance);\n"
       << "EXTERN_C NTSTATUS " << Prefix << "Add" << Name
       << "(PPCW_BUFFER Buffer, PCUNICODE_STRING Name, ULONG Id" << Values
       << ");\n";
  });
  return Result;
}
