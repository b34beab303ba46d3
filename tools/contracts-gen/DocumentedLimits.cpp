//===- DocumentedLimits.cpp - IRQL limits that pages state ----------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DocumentedLimits.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/LineIterator.h"
#include <optional>

using namespace irqlint;
using llvm::StringRef;

namespace {

/// What the notes of a row say of its limits.
struct Notes {
  /// The page says more in its text: the limits alone can't be relied on.
  bool Unsure = false;
  /// The limits depend on something; the ceiling is the laxest one.
  bool Conditional = false;
  /// The floor isn't known.
  bool Bare = false;
  /// The callback enters without locks of the driver.
  bool NoLocks = false;
};

struct Row {
  StringRef Name, Kind, Header;
  IrqlRange Limits;
  Notes Noted;
};

} // namespace

/// IrqlUnstated for a level that bounds nothing; nothing for no level.
static std::optional<int8_t> parseLevel(StringRef Text) {
  return llvm::StringSwitch<std::optional<int8_t>>(Text)
      .Cases({"", "any"}, IrqlUnstated)
      .Case("PASSIVE_LEVEL", IrqlPassive)
      .Case("APC_LEVEL", IrqlApc)
      .Case("DISPATCH_LEVEL", IrqlDispatch)
      .Case("DIRQL", IrqlDevice)
      .Case("HIGH_LEVEL", IrqlHigh)
      .Default(std::nullopt);
}

/// Reads the notes; returns the first that isn't known, empty if all are.
static StringRef parseNotes(StringRef Text, Notes &Into) {
  llvm::SmallVector<StringRef> All;
  Text.split(All, ';', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef Note : All) {
    auto [Kind, Level] = Note.split(':');
    if (Kind == "alt" && parseLevel(Level))
      Into.Conditional = true;
    else if ((Kind == "text" && parseLevel(Level)) || Note == "see-text" ||
             Note == "unusable")
      Into.Unsure = true;
    else if (Note == "conditional")
      Into.Conditional = true;
    else if (Note == "bare")
      Into.Bare = true;
    else if (Note == "no-locks")
      Into.NoLocks = true;
    else if (!llvm::is_contained({"hand", "sal", "status", "mapped"}, Note))
      return Note;
  }
  return {};
}

/// Reads a line; returns what is wrong with it, empty if nothing is.
static std::string parseRow(StringRef Line, Row &Into) {
  llvm::SmallVector<StringRef> Cells;
  Line.split(Cells, '\t');
  if (Cells.size() != 7)
    return "expected 7 columns, found " + std::to_string(Cells.size());
  Into.Name = Cells[0];
  Into.Kind = Cells[1];
  Into.Header = Cells[2];
  if (Into.Name.empty())
    return "the name is missing";
  if (!llvm::is_contained({"function", "macro", "callback"}, Into.Kind))
    return ("'" + Into.Kind + "' is no kind; write function, macro or callback")
        .str();
  if (Into.Header.empty())
    return "the header is missing";
  for (auto [Cell, Level] :
       {std::pair(Cells[3], &Into.Limits.Min), {Cells[4], &Into.Limits.Max}}) {
    std::optional<int8_t> Parsed = parseLevel(Cell);
    if (!Parsed)
      return ("'" + Cell +
              "' is no IRQL; write PASSIVE_LEVEL, APC_LEVEL, DISPATCH_LEVEL, "
              "DIRQL, HIGH_LEVEL or any")
          .str();
    *Level = *Parsed;
  }
  if (Into.Limits.Max != IrqlUnstated && Into.Limits.Min > Into.Limits.Max)
    return "'min' is above 'max'";
  if (StringRef Wrong = parseNotes(Cells[6], Into.Noted); !Wrong.empty())
    return ("'" + Wrong + "' is no note").str();
  return {};
}

namespace {

class LimitTable {
public:
  explicit LimitTable(ContractReader &Into) : Into(Into) {
    for (const Role &R : Into.Roles) {
      KnownTypes.insert(R.Name);
      for (StringRef Type : R.Types)
        KnownTypes.insert(Type);
    }
  }

  /// Returns what is wrong with a row; empty if nothing is.
  std::string add(const Row &R) {
    if (!Names.insert(R.Name).second)
      return ("two rows for '" + R.Name + "'; keep one").str();
    if (R.Kind == "callback")
      addRole(R);
    else
      addFunction(R);
    return {};
  }

private:
  ContractReader &Into;
  llvm::StringSet<> Names, KnownTypes;
  const FunctionContract *ByCeiling[IrqlDispatch + 1] = {};

  void addFunction(const Row &R) {
    int8_t Max = R.Limits.Max;
    // A call above the device levels is a mistake of another kind.
    if (R.Noted.Unsure || Max == IrqlUnstated || Max > IrqlDispatch ||
        Into.hasFunction(R.Name))
      return;
    const FunctionContract *&Shared = ByCeiling[Max];
    if (!Shared) {
      FunctionContract &C = Into.Contracts.emplace_back();
      C.Demands.Max = Max;
      C.Documented = true;
      Shared = &C;
    }
    Into.Functions.push_back({Into.keep(R.Name), Shared, Into.keep(R.Header)});
  }

  void addRole(const Row &R) {
    // Pointer types lead to the function type that they are made from.
    for (StringRef Prefix : {"", "P", "PFN_"})
      if (R.Name.starts_with(Prefix) &&
          KnownTypes.contains(R.Name.drop_front(Prefix.size())))
        return;
    if (R.Noted.Unsure && !R.Noted.NoLocks)
      return;
    Role Result;
    Result.Name = Into.keep(R.Name);
    Result.Types = Into.keep(std::vector<StringRef>{Result.Name});
    Result.Noun = Into.keep((R.Name + " callback").str());
    Result.Page = Into.keep("nc-" + R.Header.rsplit('.').first.lower() + "-" +
                            R.Name.lower());
    Result.Entry.Min = IrqlPassive;
    if (!R.Noted.Unsure) {
      if (R.Limits.Min != IrqlUnstated && !R.Noted.Conditional && !R.Noted.Bare)
        Result.Entry.Min = R.Limits.Min;
      Result.Entry.Max =
          R.Limits.Max == IrqlDevice ? int8_t(IrqlDeviceMax) : R.Limits.Max;
    }
    Result.NoLocks = R.Noted.NoLocks;
    Result.Documented = true;
    Into.Roles.push_back(Result);
  }
};

} // namespace

llvm::Error irqlint::readDocumentedLimits(llvm::MemoryBufferRef File,
                                          ContractReader &Into) {
  static constexpr StringRef Head =
      "name\tkind\theader\tmin\tmax\tsource\tnotes";
  LimitTable Table(Into);
  bool HeadSeen = false;
  // A line may end in empty cells, so none is trimmed.
  for (llvm::line_iterator Line(File, /*SkipBlanks=*/true, '#');
       !Line.is_at_eof(); ++Line) {
    std::string Wrong;
    Row R;
    if (!HeadSeen)
      Wrong = *Line == Head ? "" : ("expected the columns " + Head).str();
    else if (Wrong = parseRow(*Line, R); Wrong.empty())
      Wrong = Table.add(R);
    HeadSeen = true;
    if (!Wrong.empty())
      return llvm::createStringError(File.getBufferIdentifier() + ":" +
                                     llvm::Twine(Line.line_number()) + ": " +
                                     Wrong);
  }
  llvm::sort(Into.Functions,
             [](const auto &L, const auto &R) { return L.Name < R.Name; });
  return llvm::Error::success();
}
