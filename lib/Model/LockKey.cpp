//===- LockKey.cpp - Which lock an expression names -----------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model/LockKey.h"
#include "Contracts/ContractTable.h"
#include "Model/PathState.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;
using llvm::FoldingSetNodeID;

namespace {

/// What stands in front of a step of the path, so that different kinds of steps
/// never profile alike.
enum Step : unsigned {
  VariableStep,
  RegionStep,
  OffsetStep,
  FieldStep,
  IndexStep,
  LoadStep,
  ChangedLoadStep,
  CallStep,
  SymbolStep,
  AddressStep,
  GlobalStep,
  ValueStep
};

/// Did a call that may have changed memory leave the driver's pointers alone?
/// The system's own functions do; the driver's functions in other units may
/// not.
bool isSystemCall(const Stmt *S, const ContractTable &Contracts,
                  const SourceManager &Sources) {
  const auto *Call = dyn_cast_or_null<CallExpr>(S);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee)
    return false;
  return Sources.isInSystemHeader(Callee->getLocation()) ||
         (Callee->getIdentifier() && Contracts.function(Callee->getName()));
}

} // namespace

/// Writes a region or symbol as a path into two profiles: the exact one and the
/// presumed one.
class LockKeys::Builder {
public:
  FoldingSetNodeID Exact, Presumed;
  SmallVector<const MemRegion *, 4> Bases;
  bool SymbolicIndex = false;

  Builder(ProgramStateRef State, const ContractTable &Contracts)
      : State(State), Contracts(Contracts),
        Sources(State->getStateManager().getContext().getSourceManager()) {}

  /// A pointer or a number that is part of a lock's name. False if nothing is
  /// known of it.
  bool addValue(SVal Value) {
    if (const MemRegion *R = Value.getAsRegion()) {
      addRegion(R->StripCasts());
    } else if (const llvm::APSInt *Number = Value.getAsInteger()) {
      add(ValueStep);
      addInteger(Number->getExtValue());
    } else if (SymbolRef Symbol = Value.getAsSymbol()) {
      SymbolicIndex = true;
      addSymbol(Symbol);
    } else {
      return false;
    }
    return true;
  }

  void addRegion(const MemRegion *R) {
    RegionOffset Offset = R->getAsOffset();
    if (Offset.isValid() && !Offset.hasSymbolicOffset()) {
      addBase(Offset.getRegion());
      add(OffsetStep);
      addInteger(Offset.getOffset());
      return;
    }
    addSymbolicOffset(R);
  }

  void addBase(const MemRegion *Base) {
    Bases.push_back(Base);
    if (const auto *Variable = dyn_cast<VarRegion>(Base)) {
      add(VariableStep);
      addPointer(Variable->getDecl()->getCanonicalDecl());
      addPointer(Variable->getStackFrame());
    } else if (const auto *Symbolic = dyn_cast<SymbolicRegion>(Base)) {
      addSymbol(Symbolic->getSymbol());
    } else {
      add(RegionStep);
      addPointer(Base);
    }
  }

private:
  ProgramStateRef State;
  const ContractTable &Contracts;
  const SourceManager &Sources;

  void add(Step S) {
    Exact.AddInteger(unsigned(S));
    Presumed.AddInteger(unsigned(S));
  }
  void addPointer(const void *P) {
    Exact.AddPointer(P);
    Presumed.AddPointer(P);
  }
  void addInteger(int64_t I) {
    Exact.AddInteger(I);
    Presumed.AddInteger(I);
  }

  /// A region behind an index that isn't a constant: its steps one by one.
  void addSymbolicOffset(const MemRegion *R) {
    if (const auto *Field = dyn_cast<FieldRegion>(R)) {
      add(FieldStep);
      addPointer(Field->getDecl()->getCanonicalDecl());
      addRegion(Field->getSuperRegion());
    } else if (const auto *Element = dyn_cast<ElementRegion>(R)) {
      NonLoc Index = Element->getIndex();
      add(IndexStep);
      if (const auto *Concrete = Index.getAs<nonloc::ConcreteInt>()
                                     ? Index.getAsInteger()
                                     : nullptr) {
        addInteger(Concrete->getExtValue());
      } else {
        SymbolicIndex = true;
        addPointer(Index.getAsSymbol());
      }
      addRegion(Element->getSuperRegion());
    } else {
      addBase(R->getBaseRegion());
    }
  }

  bool isStable(const MemRegion *R) const {
    const auto *Field = dyn_cast<FieldRegion>(R->StripCasts());
    if (!Field)
      return false;
    const RecordDecl *Record = Field->getDecl()->getParent();
    return Contracts.isStable(Record->getName(), Field->getDecl()->getName());
  }

  void addSymbol(SymbolRef Symbol) {
    if (const auto *Value = dyn_cast<SymbolRegionValue>(Symbol)) {
      add(LoadStep);
      addRegion(Value->getRegion());
    } else if (const auto *Derived = dyn_cast<SymbolDerived>(Symbol)) {
      // What memory holds after a call that could write to it. Presumed to be
      // what it was.
      const auto *Changer =
          dyn_cast<SymbolConjured>(Derived->getParentSymbol());
      bool Kept =
          isStable(Derived->getRegion()) ||
          (Changer && isSystemCall(Changer->getStmt(), Contracts, Sources));
      if (!Kept) {
        Exact.AddInteger(unsigned(ChangedLoadStep));
        Exact.AddPointer(Derived->getParentSymbol());
      }
      add(LoadStep);
      addRegion(Derived->getRegion());
    } else if (const CallResult *Result = getCallResult(State, Symbol)) {
      // The same function of the same arguments: presumed to give the same
      // object, certainly only where it is known to be a pure accessor.
      if (!Result->Pure) {
        Exact.AddInteger(unsigned(SymbolStep));
        Exact.AddPointer(Symbol);
      }
      add(CallStep);
      addPointer(Result->Callee);
      for (SVal Argument : Result->Arguments) {
        if (const MemRegion *R = Argument.getAsRegion())
          addRegion(R);
        else if (SymbolRef S = Argument.getAsSymbol())
          addPointer(S);
        else if (const llvm::APSInt *I = Argument.getAsInteger())
          addInteger(I->getExtValue());
      }
    } else {
      add(SymbolStep);
      addPointer(Symbol);
    }
  }
};

const ValueDecl *irqlint::declarationOf(const MemRegion *R) {
  while (const auto *Element = dyn_cast<ElementRegion>(R))
    R = Element->getSuperRegion();
  if (const auto *Declared = dyn_cast<DeclRegion>(R))
    return cast<ValueDecl>(Declared->getDecl()->getCanonicalDecl());
  return nullptr;
}

/// The member that a pointer was read from; null where it comes from elsewhere.
static const FieldDecl *memberReadFor(const MemRegion *R) {
  const auto *Pointee = dyn_cast<SymbolicRegion>(R);
  SymbolRef Pointer = Pointee ? Pointee->getSymbol() : nullptr;
  const MemRegion *From = nullptr;
  if (const auto *Value = dyn_cast_or_null<SymbolRegionValue>(Pointer))
    From = Value->getRegion();
  else if (const auto *Derived = dyn_cast_or_null<SymbolDerived>(Pointer))
    From = Derived->getRegion();
  return dyn_cast_or_null<FieldDecl>(From ? declarationOf(From) : nullptr);
}

const LockKey *LockKeys::intern(std::unique_ptr<LockKey> Key) {
  void *Position;
  FoldingSetNodeID ID = Key->ID;
  if (LockKey *Known = Keys.FindNodeOrInsertPos(ID, Position)) {
    // The same address was met before as another object's, such as that of the
    // record that the lock is the first member of.
    if (!Known->Declaration)
      Known->Declaration = Key->Declaration;
    return Known;
  }
  LockKey *New = Owned.emplace_back(std::move(Key)).get();
  Keys.InsertNode(New, Position);
  return New;
}

const LockKey *LockKeys::get(SVal Pointer, ProgramStateRef State) {
  const MemRegion *R = Pointer.getAsRegion();
  if (!R) {
    // A fixed address, such as a device register in a test driver.
    const llvm::APSInt *Address = Pointer.getAsInteger();
    if (!Address || Address->isZero())
      return nullptr;
    auto Key = std::make_unique<LockKey>();
    Key->ID.AddInteger(unsigned(AddressStep));
    Key->ID.AddInteger(Address->getExtValue());
    Key->Object = Key->ID;
    Key->Variable = true;
    Key->Offset = 0;
    return intern(std::move(Key));
  }
  R = R->StripCasts();

  Builder Path(State, Contracts);
  Path.addRegion(R);
  auto Fill = [&](LockKey &Key) {
    Key.Declaration = declarationOf(R);
    Key.PointedFrom = memberReadFor(R);
    Key.Region = R;
    Key.SymbolicIndex = Path.SymbolicIndex;
    RegionOffset Offset = R->getAsOffset();
    const MemRegion *Base = R->getBaseRegion();
    if (Offset.isValid() && !Offset.hasSymbolicOffset()) {
      Key.Offset = Offset.getOffset();
      Base = Offset.getRegion();
    }
    Builder Object(State, Contracts);
    Object.addBase(Base);
    Key.Object = Object.Presumed;
    Key.Variable = isa<VarRegion>(Base);
    Key.Bases = Path.Bases;
    Key.Global = R->getMemorySpaceAs<GlobalsSpaceRegion>(State) != nullptr;
  };

  auto Exact = std::make_unique<LockKey>();
  Exact->ID = Path.Exact;
  Fill(*Exact);
  if (Path.Exact != Path.Presumed) {
    auto Presumed = std::make_unique<LockKey>();
    Presumed->ID = Path.Presumed;
    Fill(*Presumed);
    Exact->Presumed = intern(std::move(Presumed));
  }
  return intern(std::move(Exact));
}

const LockKey *LockKeys::getGlobal(const void *Identity) {
  auto Key = std::make_unique<LockKey>();
  Key->ID.AddInteger(unsigned(GlobalStep));
  Key->ID.AddPointer(Identity);
  Key->Object = Key->ID;
  Key->Variable = true;
  Key->Global = true;
  Key->Offset = 0;
  return intern(std::move(Key));
}

const LockKey *LockKeys::getByValue(const void *Identity, ArrayRef<SVal> Values,
                                    ProgramStateRef State) {
  Builder Path(State, Contracts);
  for (FoldingSetNodeID *ID : {&Path.Exact, &Path.Presumed}) {
    ID->AddInteger(unsigned(GlobalStep));
    ID->AddPointer(Identity);
  }
  for (SVal Value : Values)
    if (!Path.addValue(Value))
      return nullptr;
  auto Make = [&](const FoldingSetNodeID &ID) {
    auto Key = std::make_unique<LockKey>();
    Key->ID = ID;
    Key->Object = ID;
    Key->Offset = 0;
    Key->Variable = true;
    Key->SymbolicIndex = Path.SymbolicIndex;
    Key->Bases = Path.Bases;
    return Key;
  };
  auto Exact = Make(Path.Exact);
  if (Path.Exact != Path.Presumed)
    Exact->Presumed = intern(Make(Path.Presumed));
  return intern(std::move(Exact));
}

bool irqlint::mayAlias(const LockKey *A, const LockKey *B) {
  if (A->presumed() == B->presumed())
    return true;
  if (A->Declaration && B->Declaration && A->Declaration != B->Declaration) {
    // A parameter or local pointer's pointee has no declaration, so two
    // declarations are two members or variables. They only overlap in unions.
    return false;
  }
  // Two members of one record with pointers to one lock would be one too many.
  if (A->PointedFrom && B->PointedFrom && A->PointedFrom != B->PointedFrom &&
      A->PointedFrom->getParent() == B->PointedFrom->getParent())
    return false;
  if (A->Object == B->Object && A->Offset && B->Offset)
    return *A->Offset == *B->Offset;
  if (A->Variable && B->Variable && !A->SymbolicIndex && !B->SymbolicIndex)
    return false;
  return true;
}
