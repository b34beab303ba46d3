//===- UnitText.cpp - Places that outlive an edit -------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis/UnitText.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/xxhash.h"

using namespace irqlint;
using namespace clang;

static uint64_t hashBytes(StringRef Text) { return llvm::xxh3_64bits(Text); }

template <typename T> static uint64_t hashArray(ArrayRef<T> Values) {
  return llvm::xxh3_64bits(
      ArrayRef<uint8_t>(reinterpret_cast<const uint8_t *>(Values.data()),
                        Values.size() * sizeof(T)));
}

UnitText::UnitText(ASTContext &AST, Preprocessor &PP,
                   ArrayRef<FunctionDecl *> Definitions)
    : AST(AST), Sources(AST.getSourceManager()) {
  lex();
  assign(Definitions);
  hash(PP.getPredefines());
}

void UnitText::lex() {
  FileID Main = Sources.getMainFileID();
  Lexer Raw(Main, Sources.getBufferOrFake(Main), Sources, AST.getLangOpts());
  StringRef Buffer = Sources.getBufferData(Main);
  bool Directive = false;
  for (clang::Token T;;) {
    Raw.LexFromRawLexer(T);
    if (T.is(tok::eof))
      return;
    if (T.isAtStartOfLine())
      Directive = T.is(tok::hash);
    Token &Own = Tokens.emplace_back();
    Own.Offset = Sources.getFileOffset(T.getLocation());
    Own.Hash = uint32_t(hashBytes(Buffer.substr(Own.Offset, T.getLength())));
    Own.Directive = Directive;
  }
}

/// Gives each token to the function around it. A function inside of another one
/// is part of that one's text.
void UnitText::assign(ArrayRef<FunctionDecl *> Definitions) {
  FileID Main = Sources.getMainFileID();
  auto FirstAt = [this](unsigned Offset) {
    return llvm::lower_bound(Tokens, Offset,
                             [](const Token &T, unsigned Where) {
                               return T.Offset < Where;
                             }) -
           Tokens.begin();
  };
  struct Range {
    unsigned Begin, End;
    const FunctionDecl *Function;
  };
  std::vector<Range> Ranges;
  for (const FunctionDecl *F : Definitions) {
    auto Begin = Sources.getDecomposedExpansionLoc(F->getBeginLoc());
    auto End = Sources.getDecomposedExpansionLoc(F->getEndLoc());
    Usable &= Functions.try_emplace(keyOf(F), F).second;
    // One that a macro writes as a whole belongs to what is outside.
    if (Begin.first == Main && End.first == Main && Begin.second < End.second)
      Ranges.push_back({Begin.second, End.second, F});
  }
  llvm::sort(Ranges, [](const Range &L, const Range &R) {
    return std::pair(L.Begin, R.End) < std::pair(R.Begin, L.End);
  });
  unsigned Past = 0;
  for (const Range &R : Ranges) {
    if (Texts.empty() || R.Begin >= Past) {
      Past = R.End + 1;
      Text &Own = Texts.emplace_back();
      Own.Function = R.Function;
      Own.First = FirstAt(R.Begin);
      for (unsigned I = Own.First;
           I < Tokens.size() && Tokens[I].Offset <= R.End; ++I)
        Tokens[I].Text = Texts.size() - 1;
    }
    TextOf[R.Function->getCanonicalDecl()] = Texts.size() - 1;
  }
}

void UnitText::hash(StringRef Predefines) {
  for (Text &Own : Texts)
    Own.Tokens = std::make_shared<FunctionText>();
  std::vector<uint32_t> Outside;
  for (Token &T : Tokens) {
    // A directive may change what stands anywhere behind it.
    if (T.Text == NoFunction || T.Directive)
      Outside.push_back(T.Hash);
    if (T.Text == NoFunction) {
      T.Number = Outer.size();
      Outer.push_back(T.Offset);
    } else {
      FunctionText &Own = *Texts[T.Text].Tokens;
      T.Number = Own.size();
      Own.push_back(T.Hash);
    }
  }
  for (Text &Own : Texts)
    Own.Hash = hashArray(ArrayRef<uint32_t>(*Own.Tokens));
  const uint64_t Both[] = {hashArray(ArrayRef<uint32_t>(Outside)),
                           hashBytes(Predefines)};
  OutsideHash = hashArray(ArrayRef<uint64_t>(Both));
}

uint64_t UnitText::keyOf(const FunctionDecl *F) const {
  uint64_t &Key = Keys[F->getCanonicalDecl()];
  if (Key)
    return Key;
  std::string Name;
  llvm::raw_string_ostream OS(Name);
  F->getNameForDiagnostic(OS, AST.getPrintingPolicy(), /*Qualified=*/true);
  // C has one function of a name.
  if (AST.getLangOpts().CPlusPlus)
    OS << ' ' << F->getType().getAsString(AST.getPrintingPolicy());
  // The ends of the range mean something to a DenseMap.
  return Key = (hashBytes(Name) >> 2) | 1;
}

const FunctionDecl *UnitText::function(uint64_t Key) const {
  return Functions.lookup(Key);
}

const UnitText::Text *UnitText::findText(const FunctionDecl *Definition) const {
  auto Known = TextOf.find(Definition->getCanonicalDecl());
  return Known == TextOf.end() ? nullptr : &Texts[Known->second];
}

std::shared_ptr<const FunctionText>
UnitText::textOf(const FunctionDecl *Definition) const {
  const Text *Own = findText(Definition);
  return Own ? Own->Tokens : nullptr;
}

uint64_t UnitText::hashOf(const FunctionDecl *Definition) const {
  const Text *Own = findText(Definition);
  return Own ? Own->Hash : 0;
}

uint64_t UnitText::idOf(const ValueDecl *D) const {
  if (!D)
    return 0;
  uint64_t &Id = Ids[D];
  if (Id)
    return Id;
  std::optional<TextPlace> Where = place(D->getLocation());
  if (!Where)
    return 0;
  const uint64_t Parts[] = {
      Where->In, Where->Function, Where->At, hashBytes(Where->Header),
      hashBytes(D->getIdentifier() ? D->getName() : StringRef())};
  return Id = (hashArray(ArrayRef<uint64_t>(Parts)) >> 2) | 1;
}

std::optional<TextPlace> UnitText::place(SourceLocation Where) const {
  TextPlace Place;
  if (Where.isInvalid())
    return Place;
  auto [File, Offset] = Sources.getDecomposedExpansionLoc(Where);
  if (File != Sources.getMainFileID()) {
    auto Entry = Sources.getFileEntryRefForID(File);
    if (!Entry)
      return std::nullopt;
    Place.In = TextPlace::InHeader;
    Place.Header = Entry->getName().str();
    Place.At = Offset;
    return Place;
  }
  auto Next =
      llvm::upper_bound(Tokens, Offset, [](unsigned Where, const Token &T) {
        return Where < T.Offset;
      });
  if (Next == Tokens.begin())
    return std::nullopt;
  const Token &T = *std::prev(Next);
  Place.In = T.Text == NoFunction ? TextPlace::Outside : TextPlace::InFunction;
  if (T.Text != NoFunction)
    Place.Function = keyOf(Texts[T.Text].Function);
  Place.At = T.Number;
  return Place;
}

/// The number of a token after an edit, by what the text still begins and ends
/// with. Nothing if the edit is around it.
static std::optional<unsigned> follow(unsigned Token, const FunctionText &Then,
                                      const FunctionText &Now) {
  auto Front = std::mismatch(Then.begin(), Then.end(), Now.begin(), Now.end());
  if (Token < Front.first - Then.begin())
    return Token;
  auto Back =
      std::mismatch(Then.rbegin(), Then.rend(), Now.rbegin(), Now.rend());
  unsigned FromEnd = Then.size() - Token;
  if (FromEnd <= Back.first - Then.rbegin())
    return Now.size() - FromEnd;
  return std::nullopt;
}

std::optional<SourceLocation>
UnitText::location(const TextPlace &Place, const FunctionText *Then) const {
  auto InMain = [this](unsigned Offset) {
    return Sources.getLocForStartOfFile(Sources.getMainFileID())
        .getLocWithOffset(int(Offset));
  };
  switch (Place.In) {
  case TextPlace::Nowhere:
    return SourceLocation();
  case TextPlace::Outside:
    if (Place.At >= Outer.size())
      return std::nullopt;
    return InMain(Outer[Place.At]);
  case TextPlace::InFunction: {
    const FunctionDecl *F = function(Place.Function);
    const Text *Own = F ? findText(F) : nullptr;
    if (!Own)
      return std::nullopt;
    std::optional<unsigned> At =
        Then ? follow(Place.At, *Then, *Own->Tokens) : Place.At;
    if (!At || *At >= Own->Tokens->size())
      return std::nullopt;
    return InMain(Tokens[Own->First + *At].Offset);
  }
  case TextPlace::InHeader: {
    auto Entry = Sources.getFileManager().getOptionalFileRef(Place.Header);
    FileID File = Entry ? Sources.translateFile(*Entry) : FileID();
    if (File.isInvalid())
      return std::nullopt;
    return Sources.getLocForStartOfFile(File).getLocWithOffset(int(Place.At));
  }
  }
  llvm_unreachable("all cases are handled");
}
