//===- RootKeys.cpp - What decides about a root's paths -------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis/RootKeys.h"
#include "clang/AST/ASTLambda.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "llvm/ADT/Hashing.h"

using namespace irqlint;
using namespace clang;

namespace {

/// What a function names: functions, variables, members. Of a global variable
/// also what its initializer names.
struct UseCollector : DynamicRecursiveASTVisitor {
  llvm::SmallSetVector<const FunctionDecl *, 8> Functions;
  llvm::SmallSetVector<const ValueDecl *, 16> Values;

  bool VisitDeclRefExpr(DeclRefExpr *Ref) override {
    add(Ref->getDecl());
    return true;
  }
  bool VisitMemberExpr(MemberExpr *Member) override {
    add(Member->getMemberDecl());
    return true;
  }

private:
  void add(const ValueDecl *D) {
    D = cast<ValueDecl>(D->getCanonicalDecl());
    if (const auto *F = dyn_cast<FunctionDecl>(D)) {
      Functions.insert(F);
      return;
    }
    if (!Values.insert(D))
      return;
    const auto *Variable = dyn_cast<VarDecl>(D);
    if (Variable && Variable->hasGlobalStorage())
      if (const Expr *Init = Variable->getAnyInitializer())
        TraverseStmt(const_cast<Expr *>(Init));
  }
};

} // namespace

static bool isCalledImplicitly(const FunctionDecl *F) {
  const auto *Method = dyn_cast<CXXMethodDecl>(F);
  return F->isOverloadedOperator() || isa<CXXConstructorDecl>(F) ||
         isa<CXXDestructorDecl>(F) || isa<CXXConversionDecl>(F) ||
         (Method && (Method->isVirtual() || isLambdaCallOperator(Method)));
}

RootKeys::RootKeys(ArrayRef<FunctionDecl *> Definitions, const UnitText &Text,
                   const UnitFacts &Facts, const Relevance &Slice,
                   Graphs GraphOf,
                   const llvm::DenseSet<const FunctionDecl *> &Unfit,
                   uint64_t Settings)
    : Text(Text) {
  std::vector<uint64_t> Hashes;
  for (unsigned I = 0; I < Slice.size(); ++I)
    Hashes.push_back(llvm::hash_value(Text.idOf(Slice.declaration(I))));
  // Sets have no order; a sum needs none.
  llvm::DenseMap<const FunctionDecl *, uint64_t> Releases;
  for (const auto &[F, Lock] : Facts.Releases)
    Releases[F] += llvm::hash_combine(1, Text.idOf(Lock));
  this->Settings = llvm::hash_combine(
      Settings, Text.hashOutside(), Facts.ReleasedForOwner.contains(nullptr),
      Facts.Deleted.contains(nullptr), Facts.LastRoutine != nullptr);

  for (FunctionDecl *F : Definitions) {
    const FunctionDecl *Canonical = F->getCanonicalDecl();
    UseCollector Uses;
    Uses.TraverseStmt(F->getBody());
    Function &Own = Functions[Canonical];
    Own.Uses.assign(Uses.Functions.begin(), Uses.Functions.end());
    if (isCalledImplicitly(F))
      Implicit.push_back(Canonical);
    uint64_t Values = 0;
    for (const ValueDecl *D : Uses.Values)
      if (Facts.CountedWith.contains(D) || Facts.ReleasedForOwner.contains(D))
        Values +=
            llvm::hash_combine(Text.idOf(D), Facts.CountedWith.contains(D),
                               Facts.ReleasedForOwner.contains(D));
    for (const ValueDecl *D : Uses.Values)
      if (Facts.Initialized.contains(D) || Facts.Deleted.contains(D))
        Values +=
            llvm::hash_combine(Text.idOf(D), Facts.Initialized.contains(D),
                               Facts.Deleted.contains(D));
    for (const ValueDecl *D : Uses.Values)
      if (auto Use = Facts.LockUses.find(D); Use != Facts.LockUses.end())
        Values += llvm::hash_combine(
            Text.idOf(D), Use->second.Paired.size(),
            llvm::is_contained(Use->second.Paired, Canonical),
            Use->second.OnlyAcquired, Use->second.OnlyReleased);
    auto Context = Facts.Contexts.find(Canonical);
    uint64_t Runs = 0;
    if (Context != Facts.Contexts.end() && Context->second.Runs)
      Runs = llvm::hash_combine(
          Context->second.Runs->Name, Context->second.RegisteredBy,
          Context->second.EntryPoint, Context->second.Registration.isValid(),
          Context->second.Call.Entry.Min, Context->second.Call.Entry.Max,
          Context->second.Call.Holds, Context->second.Call.Parents);
    if (auto In = Facts.Elements.find(Canonical); In != Facts.Elements.end())
      for (const RegisteredElement &Element : In->second)
        Runs =
            llvm::hash_combine(Runs, Element.Array->getName(), Element.Index);
    Own.Digest = llvm::hash_combine(
        Text.keyOf(F), Text.hashOf(F), Slice.digest(GraphOf(F), Hashes), Values,
        Runs, Releases.lookup(Canonical), Facts.isRelevant(F),
        Facts.UserCalls.contains(Canonical), Unfit.contains(Canonical));
  }
}

RootKeys::Root RootKeys::of(const FunctionDecl *Definition) const {
  Root Result;
  llvm::SmallSetVector<const FunctionDecl *, 16> Reached;
  Reached.insert(Definition->getCanonicalDecl());
  for (const FunctionDecl *F : Implicit)
    Reached.insert(F);
  uint64_t Sum = 0;
  for (unsigned I = 0; I < Reached.size(); ++I) {
    auto Known = Functions.find(Reached[I]);
    if (Known == Functions.end())
      continue;
    Sum += Known->second.Digest;
    Result.Functions.push_back(Reached[I]);
    Result.Texts.push_back({Text.keyOf(Reached[I]), Text.textOf(Reached[I])});
    for (const FunctionDecl *F : Known->second.Uses)
      Reached.insert(F);
  }
  Result.Key = llvm::hash_combine(Settings, Text.keyOf(Definition), Sum);
  return Result;
}
