//===- GeneratedHeaders.cpp - Headers that a build generates --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/GeneratedHeaders.h"
#include "Project/FileOverlay.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace irqlint;
using llvm::StringRef;
namespace path = llvm::sys::path;

const llvm::StringLiteral irqlint::GeneratedFolder = "/irqlint-generated";

static StringRef takeWord(StringRef &Text) {
  Text = Text.ltrim();
  StringRef Word = Text.take_while([](char Character) {
    return llvm::isAlnum(Character) || Character == '_';
  });
  Text = Text.drop_front(Word.size()).ltrim();
  return Word;
}

//===----------------------------------------------------------------------===//
// WPP's configuration
//===----------------------------------------------------------------------===//

/// Conditions with fixed values: {LEVEL=VERBOSE,FLAGS=Init}.
static void parseFixed(StringRef Text, WppFunction &Function) {
  llvm::SmallVector<StringRef, 4> Parts;
  Text.split(Parts, ',');
  for (StringRef Part : Parts) {
    auto [Name, Value] = Part.split('=');
    if (!Name.trim().empty())
      Function.Conditions.emplace_back(Name.trim().str(), Value.trim().str());
  }
}

WppFunction irqlint::parseWppFunction(StringRef Text) {
  WppFunction Function;
  Function.Name = takeWord(Text).str();
  if (Text.consume_front("{")) {
    StringRef Fixed;
    std::tie(Fixed, Text) = Text.split('}');
    parseFixed(Fixed, Function);
    Text = Text.ltrim();
  }
  if (!Text.consume_front("("))
    return Function;
  // Parentheses of the caller's own make one argument of what they hold.
  unsigned Depth = 0;
  std::string Parameter;
  for (char Character : Text) {
    if ((Character == ',' || Character == ')') && Depth == 0) {
      if (!Parameter.empty())
        Function.Parameters.push_back(Parameter);
      Parameter.clear();
      if (Character == ')')
        break;
      continue;
    }
    Depth += Character == '(';
    Depth -= Character == ')';
    if (!llvm::isSpace(Character))
      Parameter += Character;
  }
  for (const std::string &Name : Function.Parameters)
    if (Name != "MSG" && llvm::all_of(Name, [](char Character) {
          return llvm::isAlnum(Character) || Character == '_';
        }))
      Function.Conditions.emplace_back(Name, "");
  return Function;
}

/// The declarations in the blocks between 'begin_wpp config' and 'end_wpp'.
static std::vector<std::string> configuredFunctions(StringRef Text) {
  std::vector<std::string> Functions;
  for (size_t Begin = Text.find("begin_wpp"); Begin != StringRef::npos;
       Begin = Text.find("begin_wpp", Begin + 1)) {
    StringRef Block = Text.slice(Begin, Text.find("end_wpp", Begin));
    llvm::SmallVector<StringRef, 32> Lines;
    Block.split(Lines, '\n');
    for (StringRef Line : Lines) {
      Line = Line.ltrim(" \t\r/*;");
      if (Line.consume_front("FUNC ") || Line.consume_front("FUNC\t"))
        Functions.push_back(Line.trim().str());
    }
  }
  return Functions;
}

//===----------------------------------------------------------------------===//
// The text of a trace header
//===----------------------------------------------------------------------===//

/// What every trace header begins with: nothing is traced, but the names that
/// drivers use beside their trace functions are there. The bits of
/// WPP_CONTROL_GUIDS become constants.
static constexpr llvm::StringLiteral TracePrologue = R"(
#ifndef IRQLINT_TRACE_HEADER
#define IRQLINT_TRACE_HEADER
#if defined(__has_include)
#if __has_include(<evntrace.h>)
#include <evntrace.h>
#endif
#endif
#ifdef WPP_CONTROL_GUIDS
#define WPP_DEFINE_CONTROL_GUID(Name, Guid, Bits) Bits
#define WPP_DEFINE_BIT(Name) WPP_BIT_##Name,
enum { WPP_CONTROL_GUIDS WPP_BIT_IRQLINT_LAST };
#undef WPP_DEFINE_BIT
#undef WPP_DEFINE_CONTROL_GUID
#endif
typedef struct _IRQLINT_TRACE_CONTROL {
  unsigned long long Logger;
  unsigned char Level;
  unsigned long Flags[1];
} IRQLINT_TRACE_CONTROL;
static const IRQLINT_TRACE_CONTROL IrqlintTraceControl = {0, 0, {0}};
#ifndef WPP_CONTROL
#define WPP_CONTROL(Bit) IrqlintTraceControl
#endif
#ifndef WPP_INIT_TRACING
#define WPP_INIT_TRACING(...) ((void)0)
#endif
#ifndef WPP_CLEANUP
#define WPP_CLEANUP(...) ((void)0)
#endif
#ifndef WPP_SYSTEMCONTROL
#define WPP_SYSTEMCONTROL(...) ((void)0)
#endif
#ifndef WPP_SYSTEMCONTROL2
#define WPP_SYSTEMCONTROL2(...) ((void)0)
#endif
#ifndef WPP_ENABLED
#define WPP_ENABLED(...) 0
#endif
#ifndef WPP_LEVEL_ENABLED
#define WPP_LEVEL_ENABLED(...) 0
#endif
#ifndef WPP_FLAG_ENABLED
#define WPP_FLAG_ENABLED(...) 0
#endif
#ifndef WPP_LEVEL_FLAGS_ENABLED
#define WPP_LEVEL_FLAGS_ENABLED(...) 0
#endif
#ifndef WPP_LEVEL_LOGGER
#define WPP_LEVEL_LOGGER(...) 0,
#endif
#ifndef WPP_FLAG_LOGGER
#define WPP_FLAG_LOGGER(...) 0,
#endif
#endif
)";

/// A function's macro. What a driver puts before and after the trace by
/// WPP_<conditions>_PRE and _POST may be a condition or a return, and stays.
static void writeFunction(const WppFunction &Function, llvm::raw_ostream &OS) {
  std::string Stem = "WPP";
  std::string Values;
  for (const auto &[Name, Value] : Function.Conditions) {
    Stem += "_" + Name;
    Values += (Values.empty() ? "" : ", ") + (Value.empty() ? Name : Value);
  }
  std::string Parameters;
  unsigned Others = 0;
  for (const std::string &Parameter : Function.Parameters) {
    bool IsCondition =
        llvm::is_contained(Function.Conditions,
                           std::pair<std::string, std::string>(Parameter, ""));
    if (Parameter != "...")
      Parameters +=
          (IsCondition ? Parameter : "Other" + std::to_string(Others++)) + ", ";
  }
  StringRef Name = Function.Name;
  OS << "#ifndef " << Name << "\n#if defined(" << Stem << "_PRE) || defined("
     << Stem << "_POST)\n";
  for (StringRef Suffix : {"_PRE", "_POST"})
    OS << "#ifndef " << Stem << Suffix << "\n#define " << Stem << Suffix
       << "(...)\n#endif\n";
  OS << "#define " << Name << '(' << Parameters << "...) " << Stem << "_PRE("
     << Values << ") ((void)0) " << Stem << "_POST(" << Values << ")\n"
     << "#else\n#define " << Name << "(...) ((void)0)\n#endif\n#endif\n";
}

std::string GeneratedHeaderFinder::traceHeader() const {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  OS << "// Supplied by irqlint in place of what WPP generates."
     << TracePrologue;
  if (Recorder)
    OS << "#if defined(__has_include)\n#if __has_include(<WppRecorder.h>)\n"
          "#include <WppRecorder.h>\n#endif\n#endif\n";
  for (const WppFunction &Function : Functions)
    writeFunction(Function, OS);
  // WPP's own default.
  OS << "#ifndef DoTraceMessage\n#define DoTraceMessage(...) "
        "((void)0)\n#endif\n";
  return Text;
}

//===----------------------------------------------------------------------===//
// Which headers are missing
//===----------------------------------------------------------------------===//

const GeneratedHeaderFinder::FileFacts &
GeneratedHeaderFinder::facts(const std::string &File) {
  auto [Found, New] = Known.try_emplace(File);
  if (!New)
    return Found->second;
  auto Buffer = Files->getBufferForFile(File);
  if (!Buffer)
    return Found->second;
  StringRef Text = (*Buffer)->getBuffer();
  Found->second.Functions = configuredFunctions(Text);
  while (!Text.empty()) {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    Line = Line.ltrim();
    if (!Line.consume_front("#"))
      continue;
    Line = Line.ltrim();
    if (!Line.consume_front("include"))
      continue;
    Line = Line.ltrim();
    char Close = Line.starts_with("\"") ? '"' : Line.starts_with("<") ? '>' : 0;
    if (!Close)
      continue;
    std::string Name = Line.drop_front().split(Close).first.str();
    std::replace(Name.begin(), Name.end(), '\\', '/');
    Found->second.Includes.emplace_back(Name, Close == '"');
  }
  return Found->second;
}

void GeneratedHeaderFinder::addFunction(const WppFunction &Function) {
  if (Function.Name.empty() ||
      llvm::any_of(Functions, [&](const WppFunction &Other) {
        return Other.Name == Function.Name;
      }))
    return;
  Functions.push_back(Function);
}

/// The folders that a command searches for the driver's own headers.
static std::vector<std::string>
includeFolders(llvm::ArrayRef<std::string> Command) {
  std::vector<std::string> Folders;
  for (size_t I = 0; I < Command.size(); ++I) {
    StringRef Argument = Command[I];
    if (Argument == "--")
      break;
    if (!Argument.consume_front("-I") && !Argument.consume_front("/I"))
      continue;
    if (Argument.empty() && I + 1 < Command.size())
      Argument = Command[++I];
    Folders.push_back(Argument.str());
  }
  return Folders;
}

/// The files that a command includes first.
static std::vector<std::string>
forcedIncludes(llvm::ArrayRef<std::string> Command) {
  std::vector<std::string> Names;
  for (size_t I = 0; I < Command.size(); ++I) {
    StringRef Argument = Command[I];
    if (Argument == "--")
      break;
    if (Argument == "-include" && I + 1 < Command.size())
      Names.push_back(Command[++I]);
    else if (Argument.consume_front("/FI") || Argument.consume_front("-FI"))
      Names.push_back(Argument.empty() && I + 1 < Command.size()
                          ? Command[++I]
                          : Argument.str());
  }
  return Names;
}

static std::string pathIn(StringRef Folder, StringRef Name) {
  if (path::is_absolute(Name))
    return Name.str();
  llvm::SmallString<256> Path(Folder);
  path::append(Path, Name);
  path::remove_dots(Path, /*remove_dot_dot=*/true);
  return Path.str().str();
}

void GeneratedHeaderFinder::scan(StringRef Source,
                                 llvm::ArrayRef<std::string> Command,
                                 StringRef Folder,
                                 const GeneratedSettings &Settings) {
  std::vector<std::string> Folders = includeFolders(Command);
  for (std::string &Each : Folders)
    Each = pathIn(Folder, Each);
  auto Resolve = [&](StringRef Name, StringRef Beside) {
    std::vector<std::string> Places;
    if (!Beside.empty())
      Places.push_back(Beside.str());
    llvm::append_range(Places, Folders);
    for (const std::string &Place : Places) {
      std::string File = pathIn(Place, Name);
      if (Files->exists(File))
        return File;
    }
    return std::string();
  };
  llvm::StringSet<> Seen;
  std::vector<std::string> Queue;
  auto Visit = [&](const std::string &File) {
    if (!File.empty() && Seen.insert(StringRef(File).lower()).second)
      Queue.push_back(File);
  };
  auto Need = [&](const std::string &Name) {
    if (path::extension(Name).equals_insensitive(".tmh")) {
      Needed.try_emplace(Name);
      return;
    }
    for (const ToolHeader &Other : Settings.OtherHeaders)
      if (StringRef(Other.Name).equals_insensitive(path::filename(Name)))
        Needed.try_emplace(Name, Other);
  };
  for (const std::string &Name : forcedIncludes(Command))
    Visit(Resolve(Name, Folder));
  Visit(pathIn(Folder, Source));
  for (const std::string &File : Settings.WppScanFiles)
    Visit(File);
  while (!Queue.empty()) {
    std::string File = std::move(Queue.back());
    Queue.pop_back();
    const FileFacts &Facts = facts(File);
    for (const std::string &Text : Facts.Functions)
      addFunction(parseWppFunction(Text));
    for (const auto &[Name, IsQuoted] : Facts.Includes) {
      std::string Found =
          Resolve(Name, IsQuoted ? path::parent_path(File) : StringRef());
      if (!Found.empty())
        Visit(Found);
      else
        Need(Name);
    }
  }
  for (const std::string &Text : Settings.WppFunctions)
    addFunction(parseWppFunction(Text));
  Recorder |= Settings.WppRecorder;
}

/// A text file as UTF-8.
static std::string readText(llvm::vfs::FileSystem &Files, StringRef Name) {
  auto Buffer = Files.getBufferForFile(Name);
  if (!Buffer)
    return {};
  StringRef Text = (*Buffer)->getBuffer();
  std::string Converted;
  if (llvm::hasUTF16ByteOrderMark(llvm::ArrayRef(Text.data(), Text.size())) &&
      llvm::convertUTF16ToUTF8String(llvm::ArrayRef(Text.data(), Text.size()),
                                     Converted))
    return Converted;
  Text.consume_front("\xEF\xBB\xBF");
  return Text.str();
}

std::string GeneratedHeaderFinder::derive(const ToolHeader &Header) const {
  std::string Text = readText(*Files, Header.Source);
  if (Text.empty())
    return Text;
  switch (Header.Tool) {
  case HeaderTool::Messages:
    return path::extension(Header.Source).equals_insensitive(".man")
               ? headerOfEvents(Text, Header.Source)
               : headerOfMessages(Text);
  case HeaderTool::Counters:
    return headerOfCounters(Text, Header.Source, Header.Prefix);
  case HeaderTool::Classes:
    return headerOfClasses(Text);
  case HeaderTool::Other:
    return {};
  }
  llvm_unreachable("unknown tool");
}

std::vector<GeneratedHeader> GeneratedHeaderFinder::headers() const {
  std::vector<GeneratedHeader> Headers;
  std::string Trace = Needed.empty() ? std::string() : traceHeader();
  for (const auto &[Name, Other] : Needed) {
    GeneratedHeader &Header = Headers.emplace_back();
    Header.Name = Name;
    if (!Other) {
      Header.Text = Trace;
      continue;
    }
    std::string Derived = derive(*Other);
    Header.IsEmpty = Derived.empty();
    Header.Text =
        "// Supplied by irqlint in place of what the build generates.\n" +
        Derived;
  }
  return Headers;
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> irqlint::withGeneratedHeaders(
    llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base,
    llvm::ArrayRef<GeneratedHeader> Headers) {
  std::map<std::string, std::string> Texts;
  for (const GeneratedHeader &Header : Headers)
    Texts.emplace(pathIn(GeneratedFolder, Header.Name), Header.Text);
  return withFiles(std::move(Base), Texts);
}
