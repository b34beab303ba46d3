//===- UnitText.h - Places that outlive an edit -----------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An editor analyses a file again and again, each time on a new AST. What one
// analysis has found can be used by the next where the text is the same, if it
// is told in terms of the text: the seventh token of a function is the same
// place, however many lines were added above.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_ANALYSIS_UNITTEXT_H
#define IRQLINT_ANALYSIS_UNITTEXT_H

#include "clang/AST/ASTContext.h"
#include "clang/Lex/Preprocessor.h"
#include <memory>
#include <optional>

namespace irqlint {

/// The tokens of a function, comments left out, as hashes.
using FunctionText = std::vector<uint32_t>;

/// A place, told by the text around it.
struct TextPlace {
  enum Kind : uint8_t {
    Nowhere,    ///< an invalid location
    InFunction, ///< a token of a function of the file
    Outside,    ///< a token of the file that belongs to no function
    InHeader    ///< an offset in another file
  };
  Kind In = Nowhere;
  /// The function's key.
  uint64_t Function = 0;
  /// The token's number in the function or among those outside, or the offset.
  unsigned At = 0;
  /// The header's name.
  std::string Header;
};

/// The text of one version of a unit.
class UnitText {
public:
  /// \p Definitions are the functions of the unit, those of headers included.
  UnitText(clang::ASTContext &AST, clang::Preprocessor &PP,
           llvm::ArrayRef<clang::FunctionDecl *> Definitions);

  /// False if two functions can't be told apart by their names.
  bool isUsable() const { return Usable; }
  /// Of everything in the file that is not in a function: other versions with
  /// the same value declare the same things.
  uint64_t hashOutside() const { return OutsideHash; }

  /// Names a function of the unit, in all versions.
  uint64_t keyOf(const clang::FunctionDecl *F) const;
  /// The definition with a key; null if this version has none.
  const clang::FunctionDecl *function(uint64_t Key) const;
  /// The text of a function; null if it isn't in the file itself.
  std::shared_ptr<const FunctionText>
  textOf(const clang::FunctionDecl *Definition) const;
  uint64_t hashOf(const clang::FunctionDecl *Definition) const;

  /// Names a declaration, in all versions in which its surroundings are the
  /// same; zero if it stands in no file.
  uint64_t idOf(const clang::ValueDecl *D) const;

  /// Nothing if the location is in no file.
  std::optional<TextPlace> place(clang::SourceLocation Where) const;
  /// The location of a place; nothing if it isn't there any more. \p Then is
  /// the text that its function had when the place was taken; null: the same
  /// as now.
  std::optional<clang::SourceLocation> location(const TextPlace &Place,
                                                const FunctionText *Then) const;

private:
  static constexpr unsigned NoFunction = ~0u;
  struct Token {
    unsigned Offset;
    uint32_t Hash;
    /// The index in Texts, and the number there or among the outer tokens.
    unsigned Text = NoFunction, Number = 0;
    /// Of a preprocessor directive.
    bool Directive = false;
  };
  struct Text {
    const clang::FunctionDecl *Function;
    unsigned First;
    std::shared_ptr<FunctionText> Tokens;
    uint64_t Hash = 0;
  };
  void lex();
  void assign(llvm::ArrayRef<clang::FunctionDecl *> Definitions);
  void hash(llvm::StringRef Predefines);
  const Text *findText(const clang::FunctionDecl *Definition) const;

  clang::ASTContext &AST;
  const clang::SourceManager &Sources;
  bool Usable = true;
  uint64_t OutsideHash = 0;
  std::vector<Token> Tokens;
  std::vector<Text> Texts;
  /// Offsets of the tokens outside of functions.
  std::vector<unsigned> Outer;
  llvm::DenseMap<const clang::FunctionDecl *, unsigned> TextOf;
  llvm::DenseMap<uint64_t, const clang::FunctionDecl *> Functions;
  mutable llvm::DenseMap<const clang::FunctionDecl *, uint64_t> Keys;
  mutable llvm::DenseMap<const clang::ValueDecl *, uint64_t> Ids;
};

} // namespace irqlint

#endif // IRQLINT_ANALYSIS_UNITTEXT_H
