//===- BitLogic.cpp - What flags words tell -------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model/BitLogic.h"
#include "clang/AST/ASTContext.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/RangedConstraintManager.h"
#include "llvm/Support/KnownBits.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;
using llvm::KnownBits;

namespace {

/// Computes the known bits of a symbol on one path.
class Bits {
public:
  Bits(ProgramStateRef State, SymbolRef Asked)
      : AST(State->getStateManager().getContext()),
        Constraints(getConstraintMap(State)), Asked(Asked) {}

  KnownBits of(SymbolRef Symbol) const;

private:
  KnownBits structure(SymbolRef Symbol) const;
  void addMasks(SymbolRef Symbol, KnownBits &Known) const;

  const ASTContext &AST;
  ConstraintMap Constraints;
  /// The symbol that the assumption is about; its own constraint is what is
  /// being judged.
  SymbolRef Asked;
};

} // namespace

KnownBits Bits::structure(SymbolRef Symbol) const {
  const unsigned Width = AST.getIntWidth(Symbol->getType());
  KnownBits Unknown(Width);
  if (const auto *Cast = dyn_cast<SymbolCast>(Symbol)) {
    SymbolRef Operand = Cast->getOperand();
    if (!Operand->getType()->isIntegralOrEnumerationType())
      return Unknown;
    KnownBits From = of(Operand);
    return Operand->getType()->isSignedIntegerOrEnumerationType()
               ? From.sextOrTrunc(Width)
               : From.zextOrTrunc(Width);
  }
  const auto *Expr = dyn_cast<SymIntExpr>(Symbol);
  if (!Expr || !Expr->getLHS()->getType()->isIntegralOrEnumerationType())
    return Unknown;
  KnownBits Left = of(Expr->getLHS()).zextOrTrunc(Width);
  KnownBits Right = KnownBits::makeConstant(
      Expr->getRHS()->isSigned() ? Expr->getRHS()->sextOrTrunc(Width)
                                 : Expr->getRHS()->zextOrTrunc(Width));
  switch (Expr->getOpcode()) {
  case BO_And:
    return Left & Right;
  case BO_Or:
    return Left | Right;
  case BO_Xor:
    return Left ^ Right;
  case BO_Shl:
    return KnownBits::shl(Left, Right);
  default:
    return Unknown;
  }
}

/// Bits that other tests of the path have found: 'X & Mask' is a known number,
/// or not zero where the mask is a single bit.
void Bits::addMasks(SymbolRef Symbol, KnownBits &Known) const {
  for (const auto &[Tested, Ranges] : Constraints) {
    const auto *Test = dyn_cast<SymIntExpr>(Tested);
    if (!Test || Tested == Asked || Test->getOpcode() != BO_And ||
        Test->getLHS() != Symbol)
      continue;
    llvm::APInt Mask = Test->getRHS()->zextOrTrunc(Known.getBitWidth());
    if (const llvm::APSInt *Value = Ranges.getConcreteValue()) {
      llvm::APInt Found = Value->zextOrTrunc(Known.getBitWidth()) & Mask;
      Known.One |= Found;
      Known.Zero |= Mask & ~Found;
    } else if (Mask.isPowerOf2() &&
               !Ranges.contains(
                   llvm::APSInt(llvm::APInt::getZero(Ranges.getBitWidth()),
                                Ranges.isUnsigned()))) {
      Known.One |= Mask;
    }
  }
}

KnownBits Bits::of(SymbolRef Symbol) const {
  KnownBits Known = structure(Symbol);
  addMasks(Symbol, Known);
  return Known;
}

ProgramStateRef BitLogic::evalAssume(ProgramStateRef State, SVal Condition,
                                     bool Assumption) const {
  SymbolRef Tested = Condition.getAsSymbol();
  const auto *Expr = dyn_cast_or_null<SymIntExpr>(Tested);
  // 'X == c' and 'X != c' about some X; anything else is 'X != 0'.
  llvm::APSInt Number;
  if (Expr && BinaryOperator::isEqualityOp(Expr->getOpcode())) {
    Assumption ^= Expr->getOpcode() == BO_NE;
    Number = Expr->getRHS();
    Tested = Expr->getLHS();
    Expr = dyn_cast<SymIntExpr>(Tested);
  } else if (Expr) {
    Assumption = !Assumption;
    Number = llvm::APSInt(llvm::APInt::getZero(64), true);
  }
  if (!Expr || (Expr->getOpcode() != BO_And && Expr->getOpcode() != BO_Or) ||
      !Tested->getType()->isIntegralOrEnumerationType())
    return State;
  KnownBits Known = Bits(State, Tested).of(Tested);
  llvm::APInt Value = Number.zextOrTrunc(Known.getBitWidth());
  bool Possible =
      Assumption
          ? !Known.Zero.intersects(Value) && !Known.One.intersects(~Value)
          : !Known.isConstant() || Known.getConstant() != Value;
  return Possible ? State : nullptr;
}
