//===- MsBuildExpression.cpp - $(...), %(...) and conditions --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/MsBuildExpression.h"
#include "Project/PropertyFunctions.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <optional>

using namespace irqlint;
using llvm::StringRef;

/// Whoever keeps an expanded text refuses one that is as long as this.
static constexpr size_t MaxExpansion = 4 << 20;

ExpressionScope::~ExpressionScope() = default;

std::vector<std::string> irqlint::splitList(StringRef List) {
  std::vector<std::string> Parts;
  size_t Begin = 0;
  auto Add = [&](size_t End) {
    StringRef Part = List.slice(Begin, End).trim();
    if (!Part.empty())
      Parts.push_back(Part.str());
    Begin = End + 1;
  };
  for (size_t I = 0; I < List.size(); ++I) {
    if (List.substr(I).starts_with("@(")) {
      size_t End = closingParenthesis(List, I + 1);
      I = End == StringRef::npos ? I : End;
    } else if (List[I] == ';') {
      Add(I);
    }
  }
  Add(List.size());
  return Parts;
}

std::string irqlint::unescape(StringRef Text) {
  std::string Result;
  for (size_t I = 0; I < Text.size(); ++I) {
    if (Text[I] == '%' && I + 2 < Text.size() &&
        llvm::isHexDigit(Text[I + 1]) && llvm::isHexDigit(Text[I + 2])) {
      Result +=
          static_cast<char>(llvm::hexFromNibbles(Text[I + 1], Text[I + 2]));
      I += 2;
    } else {
      Result += Text[I];
    }
  }
  return Result;
}

std::string irqlint::expandReferences(StringRef Text, ExpressionScope &Scope) {
  std::string Result;
  for (size_t I = 0; I < Text.size() && Result.size() < MaxExpansion; ++I) {
    StringRef Rest = Text.substr(I);
    bool Reference = Rest.starts_with("$(") || Rest.starts_with("%(") ||
                     Rest.starts_with("@(");
    size_t End = Reference ? closingParenthesis(Text, I + 1) : StringRef::npos;
    if (End == StringRef::npos) {
      Result += Text[I];
      continue;
    }
    StringRef Body = Text.slice(I + 2, End).trim();
    if (Text[I] == '$') {
      Result += evaluateProperty(Body, Scope);
    } else if (Text[I] == '@') {
      Result += Scope.items(Body);
    } else {
      auto [ItemType, Name] = Body.split('.');
      Result += Name.empty() ? Scope.metadata("", ItemType.trim())
                             : Scope.metadata(ItemType.trim(), Name.trim());
    }
    I = End;
  }
  return Result;
}

namespace {

/// A recursive-descent parser that evaluates as it goes.
class ConditionParser {
public:
  ConditionParser(StringRef Text, ExpressionScope &Scope)
      : Text(Text), Scope(Scope) {}

  llvm::Expected<bool> parse() {
    bool Result = parseOr();
    skipSpace();
    if (Problem.empty() && At < Text.size())
      fail("unexpected '" + Text.substr(At).str() + "'");
    if (!Problem.empty())
      return llvm::createStringError(llvm::inconvertibleErrorCode(), Problem);
    return Result;
  }

private:
  StringRef Text;
  ExpressionScope &Scope;
  size_t At = 0;
  unsigned Depth = 0;
  std::string Problem;

  bool fail(const std::string &Message) {
    if (Problem.empty())
      Problem = Message;
    At = Text.size();
    return false;
  }
  void skipSpace() {
    while (At < Text.size() && llvm::isSpace(Text[At]))
      ++At;
  }
  bool consume(StringRef Token) {
    skipSpace();
    if (!Text.substr(At).starts_with(Token))
      return false;
    At += Token.size();
    return true;
  }
  /// A word, in any case, that doesn't go on.
  bool consumeWord(StringRef Word) {
    skipSpace();
    StringRef Rest = Text.substr(At);
    if (!Rest.starts_with_insensitive(Word) ||
        (Rest.size() > Word.size() &&
         (llvm::isAlnum(Rest[Word.size()]) || Rest[Word.size()] == '_')))
      return false;
    At += Word.size();
    return true;
  }

  bool parseOr() {
    bool Result = parseAnd();
    while (consumeWord("or")) {
      bool Right = parseAnd();
      Result = Result || Right;
    }
    return Result;
  }

  bool parseAnd() {
    bool Result = parseUnary();
    while (consumeWord("and")) {
      bool Right = parseUnary();
      Result = Result && Right;
    }
    return Result;
  }

  bool parseUnary() {
    // Conditions come from files: their nesting must not end the program.
    if (Depth > 200)
      return fail("nested too deeply");
    ++Depth;
    bool Result = parsePrimary();
    --Depth;
    return Result;
  }

  bool parsePrimary() {
    skipSpace();
    if (At < Text.size() && Text[At] == '!' &&
        !Text.substr(At).starts_with("!=")) {
      ++At;
      return !parseUnary();
    }
    if (consume("(")) {
      bool Result = parseOr();
      if (!consume(")"))
        return fail("missing ')'");
      return Result;
    }
    if (auto Function = parseFunction())
      return *Function;
    return parseComparison();
  }

  std::optional<bool> parseFunction() {
    size_t Start = At;
    size_t End = At;
    while (End < Text.size() && llvm::isAlpha(Text[End]))
      ++End;
    StringRef Name = Text.slice(Start, End);
    At = End;
    if (Name.empty() || !consume("(")) {
      At = Start;
      return std::nullopt;
    }
    std::string Argument = parseOperand();
    while (consume(","))
      parseOperand();
    if (!consume(")"))
      return fail("missing ')' after '" + Name.str() + "'");
    Argument = unescape(Argument);
    if (Name.equals_insensitive("exists"))
      return !Argument.empty() && Scope.exists(Argument);
    if (Name.equals_insensitive("HasTrailingSlash"))
      return StringRef(Argument).ends_with("\\") ||
             StringRef(Argument).ends_with("/");
    Scope.notUnderstood("condition function '" + Name.str() + "'");
    return false;
  }

  /// The text of an operand, with its references replaced.
  std::string parseOperand() {
    skipSpace();
    if (At >= Text.size()) {
      fail("an operand is missing at the end");
      return {};
    }
    size_t Start = At;
    if (Text[At] == '\'') {
      size_t End = closingQuote();
      if (End == StringRef::npos) {
        fail("a quote is missing");
        return {};
      }
      At = End + 1;
      return expandReferences(Text.slice(Start + 1, End), Scope);
    }
    if (StringRef("$%@").contains(Text[At])) {
      size_t End = Text.substr(At + 1).starts_with("(")
                       ? closingParenthesis(Text, At + 1)
                       : StringRef::npos;
      if (End == StringRef::npos) {
        fail("a ')' is missing in '" + Text.substr(Start).str() + "'");
        return {};
      }
      At = End + 1;
      return expandReferences(Text.slice(Start, At), Scope);
    }
    while (At < Text.size() &&
           (llvm::isAlnum(Text[At]) || StringRef("._+-").contains(Text[At])))
      ++At;
    if (At == Start)
      fail("unexpected '" + Text.substr(Start).str() + "'");
    return Text.slice(Start, At).str();
  }

  /// Quotes inside of references don't end the operand.
  size_t closingQuote() const {
    for (size_t I = At + 1; I < Text.size(); ++I) {
      if (Text[I] == '\'')
        return I;
      if (StringRef("$%@").contains(Text[I]) &&
          Text.substr(I + 1).starts_with("(")) {
        size_t End = closingParenthesis(Text, I + 1);
        if (End != StringRef::npos)
          I = End;
      }
    }
    return StringRef::npos;
  }

  bool parseComparison() {
    std::string Left = parseOperand();
    if (!Problem.empty())
      return false;
    for (StringRef Operator : {"==", "!=", "<=", ">=", "<", ">"}) {
      if (!consume(Operator))
        continue;
      std::string Right = parseOperand();
      if (!Problem.empty())
        return false;
      return compare(unescape(Left), Operator, unescape(Right));
    }
    if (auto Value = parseBoolean(Left))
      return *Value;
    return fail("'" + Left + "' is neither true nor false");
  }

  bool compare(StringRef Left, StringRef Operator, StringRef Right) {
    std::optional<double> LeftNumber = parseNumber(Left);
    std::optional<double> RightNumber = parseNumber(Right);
    if (Operator == "==" || Operator == "!=") {
      bool Equal = Left.equals_insensitive(Right);
      if (LeftNumber && RightNumber)
        Equal = *LeftNumber == *RightNumber;
      else if (parseBoolean(Left) && parseBoolean(Right))
        Equal = parseBoolean(Left) == parseBoolean(Right);
      return Equal == (Operator == "==");
    }
    if (std::optional<int> Order = compareVersions(Left, Right))
      return Operator == "<"    ? *Order < 0
             : Operator == "<=" ? *Order <= 0
             : Operator == ">"  ? *Order > 0
                                : *Order >= 0;
    if (LeftNumber && RightNumber)
      return Operator == "<"    ? *LeftNumber < *RightNumber
             : Operator == "<=" ? *LeftNumber <= *RightNumber
             : Operator == ">"  ? *LeftNumber > *RightNumber
                                : *LeftNumber >= *RightNumber;
    Scope.notUnderstood(
        ("comparison of '" + Left + "' with '" + Right + "'").str());
    return false;
  }
};

} // namespace

llvm::Expected<bool> irqlint::evaluateCondition(StringRef Condition,
                                                ExpressionScope &Scope) {
  if (Condition.trim().empty())
    return true;
  return ConditionParser(Condition, Scope).parse();
}
