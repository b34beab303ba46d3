//===- CallbackBodies.cpp - Routines that run a callback at once ----------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/CallbackBodies.h"
#include "clang/AST/Expr.h"
#include "clang/AST/Stmt.h"

using namespace irqlint;
using namespace clang;

/// The value of a parameter.
static Expr *load(ParmVarDecl *Parameter, SourceLocation Where,
                  ASTContext &AST) {
  QualType Type = Parameter->getType();
  auto *Ref = DeclRefExpr::Create(AST, {}, {}, Parameter, false, Where, Type,
                                  VK_LValue);
  return ImplicitCastExpr::Create(AST, Type.getUnqualifiedType(),
                                  CK_LValueToRValue, Ref, nullptr, VK_PRValue,
                                  FPOptionsOverride());
}

/// The function type that a callback's parameter points to; null: to none with
/// a list of parameters.
static const FunctionProtoType *calledType(const ParmVarDecl &Callback) {
  QualType Pointee = Callback.getType()->getPointeeType();
  return Pointee.isNull() ? nullptr : Pointee->getAs<FunctionProtoType>();
}

/// What a call returns that has done what it is for; null: that isn't said.
static Expr *success(const FunctionContract &Contract, QualType Type,
                     SourceLocation Where, ASTContext &AST) {
  const auto *How = llvm::find_if(Contract.Outcomes, [](const Outcome &O) {
    return O.Effect && O.Returns == Outcome::Value;
  });
  if (How == Contract.Outcomes.end() || !Type->isIntegerType())
    return nullptr;
  auto *Number = IntegerLiteral::Create(
      AST,
      llvm::APInt(AST.getTypeSize(AST.LongLongTy), uint64_t(How->ReturnValue)),
      AST.LongLongTy, Where);
  return ImplicitCastExpr::Create(AST, Type, CK_IntegralCast, Number, nullptr,
                                  VK_PRValue, FPOptionsOverride());
}

void CallbackBodies::add(FunctionDecl &Runner,
                         const FunctionContract &Contract) {
  const CallbackArgument &Runs = Contract.RunsNow.front();
  if (Runner.hasBody() || unsigned(Runs.Argument) >= Runner.getNumParams())
    return;
  // A place that no body in the source begins at.
  SourceLocation Where = Runner.getLocation();
  ParmVarDecl *Callback = Runner.getParamDecl(Runs.Argument);
  const FunctionProtoType *Type = calledType(*Callback);
  if (!Type || Type->getNumParams() != Runs.Passes.size())
    return;
  SmallVector<Expr *, 4> Arguments;
  for (auto [Index, Wanted] : llvm::zip(Runs.Passes, Type->param_types())) {
    if (unsigned(Index) >= Runner.getNumParams())
      return;
    ParmVarDecl *Passed = Runner.getParamDecl(Index);
    if (!AST.hasSameUnqualifiedType(Passed->getType(), Wanted))
      return;
    Arguments.push_back(load(Passed, Where, AST));
  }
  QualType Result = Type->getReturnType();
  auto *Call = CallExpr::Create(AST, load(Callback, Where, AST), Arguments,
                                Result, VK_PRValue, Where, FPOptionsOverride());
  SmallVector<Stmt *, 2> Statements{Call};
  if (!Result->isVoidType() &&
      AST.hasSameUnqualifiedType(Result, Runner.getReturnType()))
    Statements = {ReturnStmt::Create(AST, Where, Call, nullptr)};
  else if (Expr *Value = success(Contract, Runner.getReturnType(), Where, AST))
    Statements.push_back(ReturnStmt::Create(AST, Where, Value, nullptr));
  Given.push_back({&Runner, Runner.getEndLoc()});
  Runner.setBody(
      CompoundStmt::Create(AST, Statements, FPOptionsOverride(), Where, Where));
}

CallbackBodies::~CallbackBodies() {
  for (auto [Runner, End] : Given) {
    Runner->setBody(nullptr);
    Runner->setRangeEnd(End);
  }
}

bool irqlint::runsCallback(const Decl *D) {
  const auto *Runner = dyn_cast_or_null<FunctionDecl>(D);
  const FunctionDecl *Definition = nullptr;
  const Stmt *Body = Runner ? Runner->getBody(Definition) : nullptr;
  return Body && Body->getBeginLoc() == Definition->getLocation();
}
