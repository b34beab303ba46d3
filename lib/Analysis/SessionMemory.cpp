//===- SessionMemory.cpp - What earlier analyses have found ---------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis/SessionMemory.h"

using namespace irqlint;
using namespace clang;

/// Puts what refers to an AST into terms of the text.
class SessionMemory::Keeper {
public:
  explicit Keeper(const UnitText &Text) : Text(Text) {}

  /// False once something could not be told.
  bool Complete = true;

  TextPlace place(SourceLocation Where) {
    std::optional<TextPlace> Place = Text.place(Where);
    Complete &= Place.has_value();
    return Place.value_or(TextPlace());
  }
  uint64_t key(const FunctionDecl *F) { return F ? Text.keyOf(F) : 0; }

  KeptDraft keep(const RootResult::PathDraft &Brought) {
    const Draft &D = Brought.What;
    KeptDraft Kept;
    Kept.Length = Brought.Length;
    Kept.Where = place(D.Where);
    Kept.Line = place(D.Line);
    Kept.Place = place(D.Place);
    for (const Mend &M : D.Mends)
      Kept.Mends.push_back({place(M.Begin), place(M.End)});
    Kept.Root = key(D.Root->Function);
    Kept.Identity = key(D.Identity);
    Kept.Culprit = key(D.Culprit);
    Kept.BlockOf = key(D.BlockOf);
    Kept.Group = D.Group.str();
    for (const Note &N : D.Closing) {
      // A registration moves without the root.
      bool Registers = N.Where.isValid() && N.Where == D.Root->Registration;
      KeptNote &Own = Kept.Notes.emplace_back();
      Own.Where = Registers ? registration(D) : place(N.Where);
      Own.What = N;
    }
    Kept.What = D;
    Kept.What.Closing.clear();
    return Kept;
  }

  /// Stands for the registration of a root, wherever it is.
  static TextPlace registration(const Draft &) {
    TextPlace Place;
    Place.At = 1;
    return Place;
  }

private:
  const UnitText &Text;
};

/// The way back, in another version of the unit.
class SessionMemory::Recaller {
public:
  Recaller(
      const UnitText &Text,
      llvm::function_ref<const RootContext &(const FunctionDecl *)> Contexts,
      llvm::function_ref<StringRef(StringRef)> Names)
      : Text(Text), Contexts(Contexts), Names(Names) {}

  /// The texts that the kept places refer to; null: those of today.
  const std::vector<TextThen> *Then = nullptr;

  std::optional<SourceLocation> location(const TextPlace &Place) const {
    const FunctionText *Old = nullptr;
    if (Then && Place.In == TextPlace::InFunction) {
      auto Found = llvm::find_if(*Then, [&](const TextThen &Each) {
        return Each.first == Place.Function;
      });
      if (Found == Then->end() || !Found->second)
        return std::nullopt;
      Old = Found->second.get();
    }
    return Text.location(Place, Old);
  }

  /// False if a function that has a key isn't there any more.
  bool find(uint64_t Key, const FunctionDecl *&F) const {
    F = Key ? Text.function(Key) : nullptr;
    return F || !Key;
  }

  std::optional<RootResult::PathDraft> recall(const KeptDraft &Kept) const {
    RootResult::PathDraft Brought;
    Brought.Length = Kept.Length;
    Draft &D = Brought.What;
    D = Kept.What;
    const FunctionDecl *Root = nullptr;
    std::optional<SourceLocation> Where = location(Kept.Where);
    std::optional<SourceLocation> Line = location(Kept.Line);
    std::optional<SourceLocation> Place = location(Kept.Place);
    if (!Where || !Line || !Place || !find(Kept.Root, Root) || !Root ||
        !find(Kept.Identity, D.Identity) || !find(Kept.Culprit, D.Culprit) ||
        !find(Kept.BlockOf, D.BlockOf))
      return std::nullopt;
    D.Where = *Where;
    D.Line = *Line;
    D.Place = *Place;
    for (size_t I = 0; I < Kept.Mends.size(); ++I) {
      auto Begin = location(Kept.Mends[I].first),
           End = location(Kept.Mends[I].second);
      if (!Begin || !End)
        return std::nullopt;
      D.Mends[I].Begin = *Begin;
      D.Mends[I].End = *End;
    }
    D.Root = &Contexts(Root);
    // They are compared by their canonical declarations.
    if (D.Culprit)
      D.Culprit = D.Culprit->getCanonicalDecl();
    D.Group = Kept.Group.empty() ? StringRef() : Names(Kept.Group);
    for (const KeptNote &N : Kept.Notes) {
      bool Registers = N.Where.In == TextPlace::Nowhere && N.Where.At;
      std::optional<SourceLocation> Place =
          Registers ? D.Root->Registration : location(N.Where);
      if (!Place)
        return std::nullopt;
      Note &Own = D.Closing.emplace_back(N.What);
      Own.Where = *Place;
    }
    return Brought;
  }

  RootResult recall(const KeptRoot &Kept, const RootContext &Root) const {
    RootResult Result;
    for (const KeptDraft &D : Kept.Drafts)
      if (auto Brought = recall(D))
        Result.Drafts.push_back(std::move(*Brought));
    for (const KeptAcquire &A : Kept.Acquires)
      if (auto Where = location(A.Where)) {
        AcquireFact &Fact = Result.Acquires.emplace_back(A.What);
        Fact.Root = &Root;
        Fact.Where = *Where;
        Fact.LockName = Names(A.LockName);
        Fact.Site = nullptr;
      }
    Result.LeftHeld.insert(Kept.LeftHeld.begin(), Kept.LeftHeld.end());
    const FunctionDecl *F = nullptr;
    for (const auto &[Key, How] : Kept.Gaps)
      if (find(Key, F) && F)
        Result.Gaps.push_back({F->getCanonicalDecl(), How});
    for (uint64_t Key : Kept.Entered)
      if (find(Key, F) && F)
        Result.Entered.insert(F->getCanonicalDecl());
    for (uint64_t Key : Kept.NotEntered)
      if (find(Key, F) && F)
        Result.NotEntered.insert(F->getCanonicalDecl());
    return Result;
  }

private:
  const UnitText &Text;
  llvm::function_ref<const RootContext &(const FunctionDecl *)> Contexts;
  llvm::function_ref<StringRef(StringRef)> Names;
};

void SessionMemory::keep(uint64_t Root, uint64_t Key, const RootResult &Result,
                         std::vector<TextThen> Texts, const UnitText &Text,
                         unsigned Micros) {
  Keeper Keep(Text);
  KeptRoot Kept;
  Kept.Key = Key;
  Kept.Micros = Micros;
  for (const RootResult::PathDraft &D : Result.Drafts)
    Kept.Drafts.push_back(Keep.keep(D));
  for (const auto &[F, How] : Result.Gaps)
    Kept.Gaps.push_back({Keep.key(F), How});
  for (const FunctionDecl *F : Result.Entered)
    Kept.Entered.push_back(Keep.key(F));
  for (const FunctionDecl *F : Result.NotEntered)
    Kept.NotEntered.push_back(Keep.key(F));
  for (const AcquireFact &A : Result.Acquires)
    Kept.Acquires.push_back({A, Keep.place(A.Where), A.LockName.str()});
  Kept.LeftHeld.assign(Result.LeftHeld.begin(), Result.LeftHeld.end());
  Kept.Texts = std::move(Texts);
  if (Keep.Complete)
    Roots[Root] = std::move(Kept);
  else
    Roots.erase(Root);
}

std::optional<RootResult> SessionMemory::recall(
    uint64_t Root, uint64_t Key, const UnitText &Text,
    llvm::function_ref<const RootContext &(const FunctionDecl *)> Contexts,
    llvm::function_ref<StringRef(StringRef)> Names) const {
  auto Known = Roots.find(Root);
  const FunctionDecl *F = Text.function(Root);
  if (Known == Roots.end() || Known->second.Key != Key || !F)
    return std::nullopt;
  const KeptRoot &Kept = Known->second;
  RootResult Result = Recaller(Text, Contexts, Names).recall(Kept, Contexts(F));
  // A place in a header may be lost.
  if (Result.Drafts.size() != Kept.Drafts.size() ||
      Result.Acquires.size() != Kept.Acquires.size())
    return std::nullopt;
  return Result;
}

std::optional<RootResult> SessionMemory::recallOutdated(
    uint64_t Root, const UnitText &Text,
    llvm::function_ref<const RootContext &(const FunctionDecl *)> Contexts,
    llvm::function_ref<StringRef(StringRef)> Names) const {
  auto Known = Roots.find(Root);
  const FunctionDecl *F = Text.function(Root);
  if (Known == Roots.end() || !F)
    return std::nullopt;
  Recaller Recall(Text, Contexts, Names);
  Recall.Then = &Known->second.Texts;
  return Recall.recall(Known->second, Contexts(F));
}

std::optional<unsigned> SessionMemory::costOf(uint64_t Root) const {
  auto Known = Roots.find(Root);
  if (Known == Roots.end())
    return std::nullopt;
  return Known->second.Micros;
}

void SessionMemory::retain(const llvm::DenseSet<uint64_t> &Wanted) {
  std::vector<uint64_t> Gone;
  for (const auto &[Root, Kept] : Roots)
    if (!Wanted.contains(Root))
      Gone.push_back(Root);
  for (uint64_t Root : Gone)
    Roots.erase(Root);
}
