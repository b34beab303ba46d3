//===- TimeValue.cpp - Reads LARGE_INTEGER times --------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model/TimeValue.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

std::optional<int64_t> irqlint::initialTime(const VarDecl &Variable) {
  const ASTContext &AST = Variable.getASTContext();
  const Expr *Init = Variable.getAnyInitializer();
  if (!Init || Init->isValueDependent())
    return std::nullopt;
  const FieldDecl *Member = nullptr;
  while (const auto *List =
             dyn_cast<InitListExpr>(Init->IgnoreParenImpCasts())) {
    if (List->getNumInits() != 1)
      return std::nullopt;
    Member = List->getInitializedFieldInUnion();
    Init = List->getInit(0);
  }
  Expr::EvalResult Value;
  if (!Member || AST.getTypeSize(Member->getType()) != 64 ||
      !Init->EvaluateAsInt(Value, AST))
    return std::nullopt;
  return Value.Val.getInt().getExtValue();
}

namespace {

/// Reads members of objects in one of the path's stores: the present one, or
/// the one that a copy was made from.
class Reader {
public:
  Reader(ProgramStateRef State, Store Where)
      : State(State), Stores(State->getStateManager().getStoreManager()),
        Where(Where) {}

  std::optional<int64_t> read(const TypedValueRegion *Object) const;

private:
  const llvm::APSInt *readMember(const FieldDecl *Field, SVal Object) const {
    auto Place = State->getLValue(Field, Object).getAs<Loc>();
    return Place ? Stores.getBinding(Where, *Place, Field->getType())
                       .getAsInteger()
                 : nullptr;
  }

  ProgramStateRef State;
  StoreManager &Stores;
  Store Where;
};

} // namespace

std::optional<int64_t> Reader::read(const TypedValueRegion *Object) const {
  if (const auto *Variable = dyn_cast<VarRegion>(Object))
    if (Variable->getDecl()->getType().isConstQualified())
      if (std::optional<int64_t> Known = initialTime(*Variable->getDecl()))
        return Known;
  loc::MemRegionVal Place(Object);
  SVal Whole = Stores.getBinding(Where, Place, Object->getValueType());
  const RecordDecl *Record = Object->getValueType()->getAsRecordDecl();
  if (!Record) {
    const llvm::APSInt *Known = Whole.getAsInteger();
    return Known ? std::optional(Known->getExtValue()) : std::nullopt;
  }
  if (auto Copy = Whole.getAs<nonloc::LazyCompoundVal>();
      Copy && Copy->getRegion() != Object)
    return Reader(State, Copy->getStore()).read(Copy->getRegion());

  const ASTContext &AST = State->getStateManager().getContext();
  std::optional<int64_t> Halves;
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->getType()->isIntegerType() &&
        AST.getTypeSize(Field->getType()) == 64) {
      if (const llvm::APSInt *Known = readMember(Field, Place))
        return Known->getExtValue();
    } else if (const RecordDecl *Parts = Field->getType()->getAsRecordDecl()) {
      SVal Inner = State->getLValue(Field, Place);
      const llvm::APSInt *Part[2] = {};
      unsigned I = 0;
      for (const FieldDecl *Half : Parts->fields())
        if (I < 2)
          Part[I++] = readMember(Half, Inner);
      if (Part[0] && Part[1])
        Halves = Part[1]->getExtValue() * (int64_t(1) << 32) +
                 int64_t(Part[0]->getZExtValue() & 0xFFFFFFFF);
    }
  }
  return Halves;
}

std::optional<int64_t> irqlint::readTime(SVal Pointer, ProgramStateRef State) {
  const MemRegion *R = Pointer.getAsRegion();
  const auto *Object =
      dyn_cast_or_null<TypedValueRegion>(R ? R->StripCasts() : nullptr);
  if (!Object)
    return std::nullopt;
  return Reader(State, State->getStore()).read(Object);
}
