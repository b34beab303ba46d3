//===- Model.cpp - Follows locks and IRQL along paths ---------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model/Model.h"
#include "Lowering/CallbackBodies.h"
#include "Model/TimeValue.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/PrettyPrinter.h"
#include "clang/Basic/Builtins.h"
#include "clang/Lex/Lexer.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExprEngine.h"
#include "llvm/ADT/Sequence.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

int EventTag::TagKind;

bool irqlint::isDoubtful(const HeldLock &Held, const RootContext &Root,
                         const UnitFacts &Facts) {
  return Held.MaybeReleased ||
         (Held.Exposed &&
          !Facts.releases(Root.Function, Held.Object->declaration()));
}

const LockSite *ModelContext::site(const LockSite &Site) {
  llvm::FoldingSetNodeID ID;
  Site.Profile(ID);
  void *Position;
  if (LockSite *Known = Sites.FindNodeOrInsertPos(ID, Position))
    return Known;
  auto *New = new (Allocator.Allocate<LockSite>()) LockSite(Site);
  New->LockName = keep(Site.LockName);
  Sites.InsertNode(New, Position);
  return New;
}

const IrqlReason *ModelContext::reason(const IrqlReason &Reason) {
  llvm::FoldingSetNodeID ID;
  Reason.Profile(ID);
  void *Position;
  if (IrqlReason *Known = Reasons.FindNodeOrInsertPos(ID, Position))
    return Known;
  auto *New = new (Allocator.Allocate<IrqlReason>()) IrqlReason(Reason);
  New->LockName = keep(Reason.LockName);
  Reasons.InsertNode(New, Position);
  return New;
}

//===----------------------------------------------------------------------===//
// Naming locks
//===----------------------------------------------------------------------===//

static std::string describeRegion(const MemRegion *R);

static std::string describePointer(SymbolRef Symbol) {
  if (const auto *Value = dyn_cast<SymbolRegionValue>(Symbol))
    return describeRegion(Value->getRegion());
  if (const auto *Derived = dyn_cast<SymbolDerived>(Symbol))
    return describeRegion(Derived->getRegion());
  return {};
}

/// Writes a region as a C expression, empty where there is no natural one.
static std::string describeRegion(const MemRegion *R) {
  R = R->StripCasts();
  if (const auto *Variable = dyn_cast<VarRegion>(R))
    return Variable->getDecl()->getNameAsString();
  if (const auto *Field = dyn_cast<FieldRegion>(R)) {
    const MemRegion *Super = Field->getSuperRegion()->StripCasts();
    bool Pointer = isa<SymbolicRegion>(Super);
    std::string Base =
        Pointer ? describePointer(cast<SymbolicRegion>(Super)->getSymbol())
                : describeRegion(Super);
    if (Base.empty())
      return {};
    return Base + (Pointer ? "->" : ".") + Field->getDecl()->getNameAsString();
  }
  if (const auto *Element = dyn_cast<ElementRegion>(R)) {
    std::string Base = describeRegion(Element->getSuperRegion());
    const llvm::APSInt *Index = Element->getIndex().getAsInteger();
    if (Base.empty() || !Index)
      return {};
    return Base + "[" + llvm::toString(*Index, 10) + "]";
  }
  if (const auto *Symbolic = dyn_cast<SymbolicRegion>(R)) {
    std::string Pointer = describePointer(Symbolic->getSymbol());
    return Pointer.empty() ? Pointer : "*" + Pointer;
  }
  return {};
}

/// Does the expression only pass on what a caller gave: a parameter, or a
/// member of the object that a method runs on?
static const ParmVarDecl *asParameter(const Expr *E) {
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return dyn_cast<ParmVarDecl>(Ref->getDecl());
  return nullptr;
}

static const Expr *stripAddress(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *Address = dyn_cast<UnaryOperator>(E))
    if (Address->getOpcode() == UO_AddrOf || Address->getOpcode() == UO_Deref)
      return Address->getSubExpr()->IgnoreParenCasts();
  return E;
}

namespace {

/// Leaves out the parentheses that a macro puts around its argument.
class PlainPrinter : public PrinterHelper {
public:
  explicit PlainPrinter(const PrintingPolicy &Policy) : Policy(Policy) {}
  bool handledStmt(Stmt *S, llvm::raw_ostream &OS) override {
    const auto *Parentheses = dyn_cast<ParenExpr>(S);
    if (!Parentheses ||
        !isa<DeclRefExpr, MemberExpr, ArraySubscriptExpr, ParenExpr>(
            Parentheses->getSubExpr()))
      return false;
    Parentheses->getSubExpr()->printPretty(OS, this, Policy);
    return true;
  }

private:
  const PrintingPolicy &Policy;
};

} // namespace

std::string irqlint::describeLock(const Expr *Argument,
                                  const LocationContext *Where,
                                  const MemRegion *Region) {
  const Expr *E = stripAddress(Argument);
  // A bare parameter is the wrapper's name for it; the driver author knows the
  // lock by what the caller wrote.
  while (const ParmVarDecl *Parameter = asParameter(E)) {
    const StackFrameContext *Frame = Where->getStackFrame();
    const auto *Site = dyn_cast_or_null<CallExpr>(Frame->getCallSite());
    unsigned Index = Parameter->getFunctionScopeIndex();
    if (!Site || Index >= Site->getNumArgs() || isa<CXXOperatorCallExpr>(Site))
      break;
    E = stripAddress(Site->getArg(Index));
    Where = Frame->getParent();
  }
  bool Own = !asParameter(E);
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    Own = !isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts());
  if (!Own && Region)
    if (std::string Name = describeRegion(Region);
        !Name.empty() && Name.front() != '*')
      return Name;
  const ASTContext &AST = Where->getAnalysisDeclContext()->getASTContext();
  // A number that names a lock has a name itself.
  if (isa<IntegerLiteral>(E) && E->getBeginLoc().isMacroID())
    return Lexer::getImmediateMacroName(
               E->getBeginLoc(), AST.getSourceManager(), AST.getLangOpts())
        .str();
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  PlainPrinter Printer(AST.getPrintingPolicy());
  E->printPretty(OS, &Printer, AST.getPrintingPolicy());
  return Text;
}

//===----------------------------------------------------------------------===//
// One call of a modelled API
//===----------------------------------------------------------------------===//

/// Applies the contract of one call to one state.
class Model::Transition {
public:
  Transition(const Model &M, const CallEvent &Call,
             const FunctionContract &Contract, CheckerContext &C,
             ProgramStateRef State, bool MayFail, bool Assumed = false)
      : M(M), Context(*M.Context), Call(Call), Contract(Contract), C(C),
        Origin(cast<Expr>(Call.getOriginExpr())), State(State),
        MayFail(MayFail), Assumed(Assumed),
        Point(State, *Context.Root, Context.Facts, Context.Contracts.table()) {
    if (const auto *F = dyn_cast_or_null<FunctionDecl>(Call.getDecl()))
      Api = F->getName();
    Tag.Call = Origin;
    Tag.Api = Api;
    Tag.Before = irqlBounds(State, getIrql(State));
  }

  void run(const Outcome *How);

private:
  void returnValue(const Outcome *How);
  void acquire(const Expr *Argument, SVal Pointer, SVal Handle, SVal Saved);
  bool ownsAlready() const;
  bool isHeldByFramework(const LockKey *Key, SVal Pointer) const;
  bool hasVariableIndex(const Expr *Argument) const;
  bool forEachObject(const Outcome *How,
                     llvm::function_ref<void(SVal Object, bool Satisfied)> F);
  void acquireArray(const Outcome *How);
  void release();
  unsigned times() const;
  void repeat(llvm::function_ref<void()> Effect);
  void acquireUncounted();
  void releaseUncounted();
  void convert();
  void drain();
  void changeLife(LockLife::Kind What);
  void ownAtOnce(const LockKey *Key, LockSite Site);
  void noteFailure(const Outcome &How, const Expr *Argument,
                   const LockKey *Lock);
  void query(bool Holds);
  void changeIrql();
  bool differs(IrqlRange After, SVal Before, const IrqlReason *Raised) const;
  bool isOfFamily(const Expr *Argument, SVal Pointer) const;
  const LockKey *key(SVal Pointer) const {
    const LockEffect &Effect = Contract.Lock;
    if (Effect.Global)
      return Context.Keys.getGlobal(Effect.Family);
    if (Effect.ByValue.empty())
      return Context.Keys.get(Pointer, State);
    SmallVector<SVal, 4> Values;
    for (int Index : Effect.ByValue)
      Values.push_back(argument(Index));
    return Context.Keys.getByValue(Effect.Family, Values, State);
  }
  std::pair<const LockKey *, HeldLock> findHeld(const LockKey *Key) const;
  void releaseUnheld(const LockKey *Key);
  void publishRelease(const ReleaseEvent &Event);
  SVal fresh(const void *Identity) const {
    return C.getSValBuilder().conjureSymbolVal(Identity, C.getCFGElementRef(),
                                               C.getLocationContext(),
                                               irqlType(), C.blockCount());
  }
  QualType irqlType() const { return C.getASTContext().UnsignedCharTy; }
  /// The IRQL after the acquire.
  IrqlRange levelOnceHeld() const {
    if (Contract.Irql.To == IrqlEffect::ToLevel)
      return {Contract.Irql.Level, Contract.Irql.Level};
    return irqlBounds(State, getIrql(State));
  }
  /// The same lock, released once more than the path has acquired it.
  HeldLock owed(const LockKey *Key, HeldLock Lock) const {
    Lock.Object = Key;
    Lock.Family = Contract.Lock.Family;
    ++Lock.Owed;
    return Lock;
  }
  std::string nameOf(const Expr *Argument, const LockKey *Key) const {
    if (!Argument)
      return Contract.Lock.Family->Noun.str();
    return describeLock(Argument, C.getLocationContext(),
                        Key ? Key->region() : nullptr);
  }
  SVal argument(int Index) const {
    return Index >= 0 && unsigned(Index) < Call.getNumArgs()
               ? Call.getArgSVal(Index)
               : SVal(UnknownVal());
  }
  const Expr *argumentExpr(int Index) const {
    return Index >= 0 && unsigned(Index) < Call.getNumArgs()
               ? Call.getArgExpr(Index)
               : nullptr;
  }

  const Model &M;
  ModelContext &Context;
  const CallEvent &Call;
  const FunctionContract &Contract;
  CheckerContext &C;
  const Expr *Origin;
  ProgramStateRef State;
  /// The call could also have come back without its effect.
  const bool MayFail;
  /// That it ends in this way is an assumption.
  const bool Assumed;
  PathPoint Point;
  StringRef Api;
  EventTag Tag;
  /// The call can't end in this way after all.
  bool Impossible = false;
  /// It doesn't end at all.
  bool Deadlocks = false;
  /// It waits for any one of several locks.
  bool AnyWillDo = false;
  /// The lock released, if one was found held.
  HeldLock Released;
  StringRef ReleasedName;
  /// A release of what certainly isn't held.
  bool ReleasesNothing = false;
};

/// Binds what the call returns.
void Model::Transition::returnValue(const Outcome *How) {
  QualType Type = Call.getResultType();
  if (Type->isVoidType())
    return;
  SValBuilder &Builder = C.getSValBuilder();
  SVal Value;
  if (Contract.Irql.SaveTo == IrqlEffect::SaveToReturn) {
    Value = getIrql(State);
  } else if (Contract.Lock.HandleReturned && Type->isPointerType() &&
             (!How || How->Effect)) {
    DefinedOrUnknownSVal Handle =
        Builder.conjureSymbolVal(Call, C.blockCount());
    if (ProgramStateRef Valid = State->assume(Handle, true))
      State = Valid;
    Value = Handle;
  } else if (How)
    Value = Builder.makeIntVal(How->Returns == Outcome::Zero ? 0
                               : How->Returns == Outcome::NonZero
                                   ? 1
                                   : uint64_t(How->ReturnValue),
                               Type);
  else
    Value = Builder.conjureSymbolVal(Call, C.blockCount());
  State = State->BindExpr(Origin, C.getLocationContext(), Value);
}

/// Is it a type of the family's lock objects, or a pointer to one?
static bool namesFamily(QualType Type, const LockFamily &Family) {
  while (!Type.isNull()) {
    if (const auto *Typedef = Type->getAs<TypedefType>()) {
      if (llvm::is_contained(Family.Types, Typedef->getDecl()->getName()))
        return true;
      Type = Typedef->desugar();
    } else if (const auto *Record = Type->getAsRecordDecl()) {
      return llvm::is_contained(Family.Types, Record->getName());
    } else if (Type->isPointerType()) {
      Type = Type->getPointeeType();
    } else {
      break;
    }
  }
  return false;
}

/// Is the object that an argument points to of the contract's family? Decided
/// by the static type of the object, looking through casts to PVOID.
bool Model::Transition::isOfFamily(const Expr *Argument, SVal Pointer) const {
  const LockFamily &Family = *Contract.Lock.Family;
  if (Argument && namesFamily(Argument->IgnoreParenCasts()->getType(), Family))
    return true;
  const auto *Typed = dyn_cast_or_null<TypedValueRegion>(
      Pointer.getAsRegion() ? Pointer.getAsRegion()->StripCasts() : nullptr);
  return Typed && namesFamily(Typed->getValueType(), Family);
}

/// Is a variable used to say which element of an array the argument is?
bool Model::Transition::hasVariableIndex(const Expr *Argument) const {
  if (!Argument)
    return false;
  struct Finder : ConstDynamicRecursiveASTVisitor {
    const ASTContext &AST;
    bool Found = false;
    explicit Finder(const ASTContext &AST) : AST(AST) {}
    bool VisitArraySubscriptExpr(const ArraySubscriptExpr *E) override {
      Found |=
          !E->getIdx()->isValueDependent() && !E->getIdx()->isEvaluatable(AST);
      return true;
    }
  } Finder(C.getASTContext());
  Finder.TraverseStmt(Argument);
  return Finder.Found;
}

/// The entry under which a lock is held: the same object if there is one, else
/// one that is presumed to be the same.
std::pair<const LockKey *, HeldLock>
Model::Transition::findHeld(const LockKey *Key) const {
  std::pair<const LockKey *, HeldLock> Best{nullptr, {}};
  for (const auto &[HeldKey, Lock] : getHeldLocks(State)) {
    if (Lock.Family != Contract.Lock.Family)
      continue;
    if (HeldKey == Key)
      return {HeldKey, Lock};
    if (HeldKey->presumed() == Key->presumed() &&
        (!Best.first || Lock.Count > Best.second.Count))
      Best = {HeldKey, Lock};
  }
  return Best;
}

/// Acquires one lock. Of one that can't be told from others, the path only
/// remembers that there is something it doesn't know.
void Model::Transition::acquire(const Expr *Argument, SVal Pointer, SVal Handle,
                                SVal Saved) {
  const LockEffect &Effect = Contract.Lock;
  const LockKey *Object = key(Pointer);
  const bool ByHandle = Effect.Handle >= 0 || Effect.HandleReturned;
  const LockKey *Key = ByHandle ? Context.Keys.get(Handle, State) : Object;
  if (!Object || !Key) {
    State = setCalledOpaque(State);
    // The handle is in use again, for whatever lock.
    if (Key)
      State = setReleaseSite(State, Key, nullptr);
    return;
  }

  AcquireEvent Event;
  Event.Call = Origin;
  Event.Api = Api;
  Event.Contract = &Contract;
  Event.Family = Effect.Family;
  Event.Mode = Effect.Mode;
  Event.Lock = Object;

  LockSite Site;
  Site.Call = Origin;
  Site.Frame = C.getStackFrame();
  Site.Api = Api;
  Site.Contract = &Contract;

  auto [HeldKey, Held] = findHeld(Key);
  if (HeldKey && Held.Supposed) {
    State = removeHeldLock(State, HeldKey);
    HeldKey = nullptr;
    Held = HeldLock();
  }
  // Another handle may hold the very same lock.
  HeldLock Elsewhere;
  if (ByHandle)
    for (const auto &[OtherKey, Other] : getHeldLocks(State))
      if (OtherKey != Key && Other.Object == Object && Other.Count)
        Elsewhere = Other;

  std::string Name = nameOf(Argument, Object);
  Site.LockName = Name;
  Site.Tag = argument(Effect.Tag);
  bool Same = HeldKey == Key && Held.Count;
  bool Recursive = Effect.Family->Recursive;
  if (Same || Elsewhere.Count) {
    const HeldLock &First = Elsewhere.Count ? Elsewhere : Held;
    // A hold of unknown mode may be a shared one.
    Recursive |= Effect.Family->RecursiveShared &&
                 First.Mode != LockMode::Exclusive &&
                 Effect.Mode != LockMode::Exclusive;
    // Even a recursive lock isn't upgraded from shared to exclusive.
    bool Conflicts = !Recursive || (First.Mode == LockMode::Shared &&
                                    Effect.Mode == LockMode::Exclusive);
    if (Conflicts && !isDoubtful(First, *Context.Root, Context.Facts)) {
      Impossible = MayFail;
      Deadlocks = !MayFail;
    }
    if (Impossible)
      return;
  }
  Event.FromFramework = !HeldKey && isHeldByFramework(Key, Pointer);
  Deadlocks |= Event.FromFramework;
  if (Same && Recursive)
    Site.Outer = Held.Site;
  // What isn't seen may have released what the root was entered with.
  if (!HeldKey && !Recursive && !MayFail && !hasCalledOpaque(State) &&
      !getReleaseSite(State, Object)) {
    const SalLockPromise *Entered =
        M.promised(Object, {SalLockPromise::Held, SalLockPromise::Releases});
    if (Entered && (!Effect.Family->RecursiveShared ||
                    Entered->Mode == LockMode::Exclusive ||
                    Effect.Mode == LockMode::Exclusive)) {
      Event.HeldAtEntry = Entered;
      Deadlocks = true;
    }
  }
  const LockSite *Kept = Context.site(Site);
  Event.LockName = Kept->LockName;
  if (Elsewhere.Count)
    Event.Held = &Elsewhere;
  else if (Same)
    Event.Held = &Held;
  Event.Deadlocks = Deadlocks;
  Event.Waits = !MayFail && !AnyWillDo;
  Event.Level = levelOnceHeld();
  bool IsLock = !Effect.Family->SavedState;
  if (IsLock)
    for (PathListener *Listener : Context.Listeners)
      Listener->onAcquire(Event, Point);
  if (!HeldKey && IsLock) {
    // A wait has changed the state already.
    LifetimeEvent Use = M.lifetimeEvent(LifetimeEvent::Acquired, Call, Contract,
                                        Object, Pointer, C.getState());
    Use.LockName = Kept->LockName;
    for (PathListener *Listener : Context.Listeners)
      Listener->onLifetime(Use, Point);
  }
  if (Object->declaration() && IsLock)
    Context.Facts.Acquires.push_back({Object->declaration(), Context.Root,
                                      Kept->Call->getExprLoc(), Kept->LockName,
                                      Kept, Effect.Mode, Event.Waits,
                                      Event.Level, Object->isGlobal()});

  HeldLock New;
  if (HeldKey && (Same || Held.Owed)) {
    New = Held;
    Key = HeldKey;
  }
  if (New.Owed) {
    // Takes back what a caller had, and this path gave away.
    --New.Owed;
  } else {
    New.Object = Object;
    New.Family = Effect.Family;
    New.Mode = Effect.Mode;
    New.MaybeReleased = New.Countless;
    New.Exposed = false;
    New.SavedIrql = Saved;
    New.Indexed = Object->hasSymbolicIndex() || hasVariableIndex(Argument);
    New.Site = Kept;
    if (!Same || Recursive)
      ++New.Count;
  }
  State = New.Count || New.Owed ? setHeldLock(State, Key, New)
                                : removeHeldLock(State, Key);
  State = setReleaseSite(State, Key, nullptr);
  State = setReleaseSite(State, Object, nullptr);
  State = setFailedAcquire(State, Key, nullptr);
  State = setFailedAcquire(State, Object, nullptr);
  Tag.What = EventTag::Acquired;
  Tag.Lock = Object;
  Tag.LockName = Kept->LockName;
  Tag.Family = Effect.Family;
  Tag.Mode = Effect.Mode;
  Tag.Count = New.Count;
}

/// Calls \p F with each object of a wait for several, and with whether the wait
/// has ended with it. False where nothing is known of the objects.
bool Model::Transition::forEachObject(
    const Outcome *How,
    llvm::function_ref<void(SVal Object, bool Satisfied)> F) {
  const llvm::APSInt *Count = argument(Contract.Lock.LockCount).getAsInteger();
  const llvm::APSInt *Type = argument(Contract.Lock.WaitType).getAsInteger();
  const auto *Array = dyn_cast_or_null<SubRegion>(
      argument(Contract.Lock.LockArray).getAsRegion());
  constexpr unsigned MostObjects = 64; // MAXIMUM_WAIT_OBJECTS
  if (!Count || !Array || !Type || Count->ugt(MostObjects))
    return false;
  SValBuilder &Builder = C.getSValBuilder();
  QualType Pointer = C.getASTContext().VoidPtrTy;
  // WaitAny is satisfied by the one object whose index is returned.
  bool WaitAll = Type->isZero(), Ends = !How || How->Effect;
  AnyWillDo = !WaitAll && Count->ugt(1);
  for (unsigned I = 0; I < Count->getZExtValue(); ++I) {
    SVal Element = State->getLValue(Pointer, Builder.makeArrayIndex(I),
                                    loc::MemRegionVal(Array->StripCasts()));
    if (isa<Loc>(Element))
      F(State->getSVal(Element.castAs<Loc>(), Pointer),
        Ends && (WaitAll || (How && How->ReturnValue == I)));
  }
  return true;
}

/// Acquires the mutexes among the objects of a wait for several. Those that the
/// wait has not ended with are as if it had failed.
void Model::Transition::acquireArray(const Outcome *How) {
  const Expr *Array = argumentExpr(Contract.Lock.LockArray);
  bool Known = forEachObject(How, [&](SVal Object, bool Satisfied) {
    if (isOfFamily(nullptr, Object)) {
      if (Satisfied)
        acquire(Array, Object, UnknownVal(), UnknownVal());
      else if (How)
        noteFailure(*How, Array, Context.Keys.get(Object, State));
    } else if (Satisfied &&
               (!Object.getAsRegion() ||
                isa<SymbolicRegion>(Object.getAsRegion()->StripCasts()))) {
      // Of unknown type: a mutex, for all that is known.
      State = setCalledOpaque(State);
    }
  });
  if (!Known && (!How || How->Effect))
    State = setCalledOpaque(State);
}

void Model::Transition::publishRelease(const ReleaseEvent &Event) {
  for (PathListener *Listener : Context.Listeners)
    if (Event.Family->SavedState)
      Listener->onStateRestored({Event, M.irqlHere(State)}, Point);
    else
      Listener->onRelease(Event, Point);
}

/// A release of a lock that the path doesn't hold.
void Model::Transition::releaseUnheld(const LockKey *Key) {
  const LockFamily &Family = *Contract.Lock.Family;
  ReleaseEvent Event;
  Event.Call = Origin;
  Event.Api = Api;
  Event.Contract = &Contract;
  Event.Family = &Family;
  Event.Lock = Key;
  Event.ReleasedBefore = getReleaseSite(State, Key);
  Event.FailedBefore = getFailedAcquire(State, Key);
  Event.Tag = argument(Contract.Lock.Tag);
  std::string Name =
      nameOf(argumentExpr(Contract.Lock.Handle >= 0 ? Contract.Lock.Handle
                                                    : Contract.Lock.Lock),
             Key);
  LockSite Site;
  Site.Call = Origin;
  Site.Frame = C.getStackFrame();
  Site.Api = Api;
  Site.Contract = &Contract;
  Site.LockName = Name;
  Site.Tag = Event.Tag;
  const LockSite *Kept = Context.site(Site);
  Event.LockName = Kept->LockName;

  // It may be another name of a lock that is held.
  bool Indexed = Key->hasSymbolicIndex() ||
                 hasVariableIndex(argumentExpr(Contract.Lock.Lock));
  bool Alias = false;
  for (const auto &[HeldKey, Held] : getHeldLocks(State)) {
    bool Element = Indexed && Held.Indexed && Key->declaration() &&
                   Key->declaration() == Held.Object->declaration();
    // What a handle keys isn't released by the name of the lock.
    bool OtherKind = (HeldKey != Held.Object) != (Contract.Lock.Handle >= 0);
    if (Held.Family != &Family || !Held.Count || OtherKind ||
        (!Element && !mayAlias(HeldKey, Key)))
      continue;
    State = doubtHeldLock(State, HeldKey, Held);
    Alias = true;
    if (!Element)
      break;
  }
  if (Alias) {
    // Or it is the caller's, given away for the one that is held. Once is
    // enough: on the way down a list each round would do the same.
    bool Known = llvm::any_of(getHeldLocks(State), [&](const auto &Each) {
      return Each.second.Owed &&
             Each.second.Object->declaration() == Key->declaration();
    });
    if (!Context.Root->startsUnlocked() && !Known && !findHeld(Key).first) {
      HeldLock Given = owed(Key, HeldLock());
      Given.Supposed = true;
      State = setHeldLock(State, Key, Given);
    }
    return;
  }

  bool ByCaller = !Context.Root->startsUnlocked() || Family.FrameworkHeld;
  if (Event.ReleasedBefore && !Family.Recursive) {
    Event.CertainlyUnheld = true;
  } else {
    // A caller, or a function that isn't seen, may have acquired a recursive
    // lock once more.
    Event.CertainlyUnheld = !ByCaller && !hasCalledOpaque(State);
  }
  if (!Event.ReleasedBefore && !Family.Recursive && !hasCalledOpaque(State)) {
    Event.FreeAtEntry =
        M.promised(Key, {SalLockPromise::NotHeld, SalLockPromise::Acquires});
    Event.CertainlyUnheld |= Event.FreeAtEntry != nullptr;
  }
  // A handle may belong to an element of an array.
  const LockKey *Object = Contract.Lock.Handle >= 0 && Contract.Lock.Lock >= 0
                              ? key(argument(Contract.Lock.Lock))
                              : nullptr;
  Event.CertainlyUnheld &= !(Object && Object->hasSymbolicIndex());
  Event.CertainlyUnheld &= !Contract.Lock.AnyOwner &&
                           Family.Owner != LockOwner::None &&
                           !Key->hasSymbolicIndex();
  publishRelease(Event);
  ReleasesNothing = Event.CertainlyUnheld;

  if (ByCaller && !Event.ReleasedBefore && !Event.FreeAtEntry) {
    auto [HeldKey, Held] = findHeld(Key);
    State = setHeldLock(State, HeldKey ? HeldKey : Key,
                        owed(Key, HeldKey ? Held : HeldLock()));
  }
  State = setReleaseSite(State, Key, Kept);
  Tag.What = EventTag::Released;
  Tag.Lock = Key;
  Tag.LockName = Kept->LockName;
  Tag.Family = &Family;
}

void Model::Transition::release() {
  const LockEffect &Effect = Contract.Lock;
  int Argument = Effect.Handle >= 0 ? Effect.Handle : Effect.Lock;
  const LockKey *Key = key(argument(Argument));
  if (!Key) {
    // An unknown lock: it could be any that is held.
    for (const auto &[HeldKey, Held] : getHeldLocks(State))
      if (Held.Family == Effect.Family) {
        State = doubtHeldLock(State, HeldKey, Held);
      }
    return;
  }
  auto [HeldKey, Held] = findHeld(Key);
  if (!HeldKey || !Held.Count)
    return releaseUnheld(Key);

  ReleaseEvent Event;
  Event.Call = Origin;
  Event.Api = Api;
  Event.Contract = &Contract;
  Event.Family = Effect.Family;
  Event.Lock = Held.Object;
  Event.LockName = Held.Site->LockName;
  Event.Held = &Held;
  Event.Tag = argument(Effect.Tag);
  Event.RestoresGarbage = Contract.Irql.To == IrqlEffect::ToArgument &&
                          argument(Contract.Irql.Argument).isUndef();
  publishRelease(Event);

  Released = Held;
  ReleasedName = Held.Site->LockName;
  LockSite Site;
  Site.Call = Origin;
  Site.Frame = C.getStackFrame();
  Site.Api = Api;
  Site.Contract = &Contract;
  Site.LockName = ReleasedName;
  Site.Tag = Event.Tag;
  if (Effect.Family->References)
    Site.Outer = Held.Site;
  HeldLock Rest = Held;
  if (!Held.Countless || Held.Count > 1) {
    --Rest.Count;
    Rest.PartlyReleased = true;
    Rest.Site = Held.Site->Outer;
  }
  State = Rest.Count || Rest.Owed ? setHeldLock(State, HeldKey, Rest)
                                  : removeHeldLock(State, HeldKey);
  if (!Rest.Count)
    State = setReleaseSite(State, HeldKey, Context.site(Site));
  Tag.What = EventTag::Released;
  Tag.Lock = Held.Object;
  Tag.LockName = ReleasedName;
  Tag.Family = Effect.Family;
  Tag.Count = Rest.Count;
}

/// How many times the call acquires or releases; 0: that isn't known.
unsigned Model::Transition::times() const {
  if (Contract.Lock.Count < 0)
    return 1;
  constexpr unsigned Most = 8;
  const llvm::APSInt *Known = argument(Contract.Lock.Count).getAsInteger();
  return Known && Known->ule(Most) ? unsigned(Known->getZExtValue()) : 0;
}

/// Does something as often as the call does; each time goes on from the one
/// before.
void Model::Transition::repeat(llvm::function_ref<void()> Effect) {
  for (unsigned I = 0, N = times(); I < N; ++I) {
    if (I)
      Point.State = State;
    Effect();
  }
}

/// The path holds the lock then, nobody knows how often.
void Model::Transition::acquireUncounted() {
  const LockEffect &Effect = Contract.Lock;
  acquire(argumentExpr(Effect.Lock), argument(Effect.Lock), UnknownVal(),
          UnknownVal());
  releaseUncounted();
}

void Model::Transition::releaseUncounted() {
  const LockKey *Key = key(argument(Contract.Lock.Lock));
  auto [HeldKey, Held] =
      Key ? findHeld(Key) : std::pair<const LockKey *, HeldLock>();
  if (HeldKey)
    State = doubtHeldLock(State, HeldKey, Held);
}

/// Waits until nobody holds the lock.
void Model::Transition::drain() {
  const LockKey *Key = key(argument(Contract.Lock.Lock));
  if (!Key)
    return;
  auto [HeldKey, Held] = findHeld(Key);
  LockSite Site;
  Site.Call = Origin;
  Site.Frame = C.getStackFrame();
  Site.Api = Api;
  std::string Name = nameOf(argumentExpr(Contract.Lock.Lock), Key);
  Site.LockName = Name;
  const LockSite *Kept = Context.site(Site);
  DrainEvent Event;
  Event.Call = Origin;
  Event.Api = Api;
  Event.Contract = &Contract;
  Event.Family = Contract.Lock.Family;
  Event.Lock = Key;
  Event.LockName = Kept->LockName;
  if (HeldKey && Held.Count)
    Event.Held = &Held;
  for (PathListener *Listener : Context.Listeners)
    Listener->onDrain(Event, Point);
  // Nobody has it from here on.
  if (!HeldKey)
    State = setReleaseSite(State, Key, Kept);
  State = setFailedAcquire(State, Key, nullptr);
}

/// Initializes or deletes a lock.
void Model::Transition::changeLife(LockLife::Kind What) {
  SVal Pointer = argument(Contract.Lock.Lock);
  const LockKey *Key = key(Pointer);
  if (!Key || Key->hasSymbolicIndex())
    return;
  LockSite Site;
  Site.Call = Origin;
  Site.Frame = C.getStackFrame();
  Site.Api = Api;
  std::string Name = nameOf(argumentExpr(Contract.Lock.Lock), Key);
  Site.LockName = Name;
  const LockSite *Kept = Context.site(Site);
  auto [HeldKey, Held] = findHeld(Key);
  LifetimeEvent Event =
      M.lifetimeEvent(What == LockLife::Initialized ? LifetimeEvent::Initialized
                                                    : LifetimeEvent::Deleted,
                      Call, Contract, Key, Pointer, State);
  Event.LockName = Kept->LockName;
  if (HeldKey == Key && Held.Count)
    Event.Held = &Held;
  for (PathListener *Listener : Context.Listeners)
    Listener->onLifetime(Event, Point);
  State = setLockLife(State, Key, {What, Contract.Lock.Family, Kept});
  State = setReleaseSite(State, Key, nullptr);
  State = setFailedAcquire(State, Key, nullptr);
  if (Contract.Lock.OwnedIf >= 0)
    ownAtOnce(Key, Site);
}

/// The lock that is initialized has an owner from the beginning, if an argument
/// says so.
void Model::Transition::ownAtOnce(const LockKey *Key, LockSite Site) {
  auto Asked = argument(Contract.Lock.OwnedIf).getAs<DefinedOrUnknownSVal>();
  if (!Asked)
    return;
  auto [Owned, Free] = State->assume(*Asked);
  if (!Owned)
    return;
  Site.Contract = &Contract;
  HeldLock New;
  New.Object = Key;
  New.Family = Contract.Lock.Family;
  New.Count = 1;
  New.MaybeReleased = Free != nullptr;
  New.Site = Context.site(Site);
  State = setHeldLock(State, Key, New);
  if (Key->declaration())
    Context.Facts.Acquires.push_back(
        {Key->declaration(), Context.Root, Origin->getExprLoc(),
         New.Site->LockName, New.Site, New.Mode, /*Waits=*/false,
         irqlBounds(State, getIrql(State)), Key->isGlobal()});
  Tag.What = EventTag::Acquired;
  Tag.Lock = Key;
  Tag.LockName = New.Site->LockName;
  Tag.Family = New.Family;
  Tag.Count = New.Count;
}

/// An acquire has come back without the lock.
void Model::Transition::noteFailure(const Outcome &How, const Expr *Argument,
                                    const LockKey *Lock) {
  // Of several, what is acquired tells more.
  bool Tells = Tag.What != EventTag::Acquired;
  StringRef Name = Context.keep(nameOf(Argument, Lock));
  if (Tells) {
    Tag.What = EventTag::NotAcquired;
    Tag.Family = Contract.Lock.Family;
    Tag.Lock = Lock;
    Tag.LockName = Name;
  }
  if (!Lock)
    return;
  LockSite Site;
  Site.Call = Origin;
  Site.Frame = C.getStackFrame();
  Site.Api = Api;
  Site.LockName = Name;
  Site.Tag = argument(Contract.Lock.Tag);
  Site.Returned = How.Returns == Outcome::Value ? How.ReturnValue : 0;
  // An annotation says that it may fail, but not when.
  Site.Assumed =
      Assumed || Context.Contracts.table().function(Api) != &Contract;
  State = setFailedAcquire(State, Lock, Context.site(Site));
}

/// Changes the mode in which a lock is held.
void Model::Transition::convert() {
  const LockKey *Key = key(argument(Contract.Lock.Lock));
  if (!Key)
    return;
  auto [HeldKey, Held] = findHeld(Key);
  if (!HeldKey || !Held.Count)
    return;
  Held.Mode = Contract.Lock.Mode;
  State = setHeldLock(State, HeldKey, Held);
}

/// The call says whether the thread holds the lock. Where the path knows, the
/// answer is known; where it doesn't, both are possible, and a lock held by an
/// unknown caller may be released here.
void Model::Transition::query(bool Holds) {
  const LockKey *Key = key(argument(Contract.Lock.Lock));
  if (!Key)
    return;
  auto [HeldKey, Held] = findHeld(Key);
  if (HeldKey && Held.Count &&
      !isDoubtful(Held, *Context.Root, Context.Facts)) {
    bool Fits = Contract.Lock.Mode != LockMode::Exclusive ||
                Held.Mode != LockMode::Shared;
    Impossible = Holds != Fits;
    return;
  }
  bool Released = HeldKey == nullptr && getReleaseSite(State, Key);
  if (Context.Root->startsUnlocked() && !HeldKey &&
      (Released || !hasCalledOpaque(State))) {
    Impossible = Holds;
    return;
  }
  if (!Holds || (HeldKey && Held.Count))
    return;
  LockSite Site;
  Site.Call = Origin;
  Site.Frame = C.getStackFrame();
  Site.Api = Api;
  Site.Contract = &Contract;
  std::string Name = nameOf(argumentExpr(Contract.Lock.Lock), Key);
  Site.LockName = Name;
  HeldLock New;
  New.Object = Key;
  New.Family = Contract.Lock.Family;
  New.Mode = Contract.Lock.Mode;
  New.Count = 1;
  New.MaybeReleased = true;
  New.Site = Context.site(Site);
  State = setHeldLock(State, Key, New);
  State = setReleaseSite(State, Key, nullptr);
}

/// Is an IRQL certainly none of those that the path has raised from? An author
/// may go back in one step where it was raised in several.
bool Model::Transition::differs(IrqlRange After, SVal Before,
                                const IrqlReason *Raised) const {
  auto IsApart = [&](IrqlRange Saved) {
    return After.Min > Saved.Max || After.Max < Saved.Min;
  };
  // Nothing was raised: what was entered at has to stay.
  if (!Raised)
    return Context.Root->startsUnlocked() && Before == getEntryIrql(State) &&
           IsApart(irqlBounds(State, Before));
  for (; Raised; Raised = Raised->Outer)
    if (Raised->Before.Min == IrqlUnstated || !IsApart(Raised->Before))
      return false;
  return true;
}

void Model::Transition::changeIrql() {
  const IrqlEffect &Effect = Contract.Irql;
  SVal Before = getIrql(State), After = Before;
  if (Effect.SaveTo == IrqlEffect::SaveToPointee)
    if (auto Where = argument(Effect.SaveArgument).getAs<Loc>())
      State = State->bindLoc(*Where, Before, C.getLocationContext());
  switch (Effect.To) {
  case IrqlEffect::Keep:
    return;
  case IrqlEffect::ToLevel:
    After = C.getSValBuilder().makeIntVal(Effect.Level, irqlType());
    break;
  case IrqlEffect::ToArgument:
    After = argument(Effect.Argument);
    break;
  case IrqlEffect::ToSaved:
    After = Released.SavedIrql;
    break;
  }
  if (After.isUnknownOrUndef())
    After = fresh(&Contract);

  const IrqlReason *Now = getIrqlReason(State);
  if (!isIrqlSpoiled(State)) {
    IrqlHere Here = M.irqlHere(State);
    Here.Call = Origin;
    Here.Api = Api;
    Here.Contract = &Contract;
    M.publishIrqlBounds(Here, irqlBounds(State, After), Point, C);
  }
  bool Restores = Effect.SaveTo == IrqlEffect::NoSave &&
                  Contract.Lock.What != LockEffect::Acquire;
  // What a path does after it has set the IRQL wrongly, nobody can judge.
  bool Judged = !isIrqlSpoiled(State), Wrong = false;
  IrqlEvent Event;
  static_cast<IrqlHere &>(Event) = M.irqlHere(State);
  Event.Call = Origin;
  Event.Api = Api;
  Event.Contract = &Contract;
  Event.Before = irqlBounds(State, Before);
  Event.After = irqlBounds(State, After);
  if (Effect.To == IrqlEffect::ToArgument) {
    Event.Given = argumentExpr(Effect.Argument);
    Event.Uninitialized = argument(Effect.Argument).isUndef();
  }
  if (Restores) {
    Event.Undoes = Now;
    Event.Family = Contract.Lock.Family;
    Event.LockName = ReleasedName;
    Event.SavedNothing =
        Released.Site && Released.Site->Contract &&
        Released.Site->Contract->Irql.SaveTo == IrqlEffect::NoSave;
    HeldLock Left;
    for (const auto &[Key, Held] : getHeldLocks(State))
      if (Held.Count && !Held.MaybeReleased &&
          Held.Family->Owner == LockOwner::Processor)
        Left = Held;
    if (Left.Count)
      Event.LeftHeld = &Left;
    Event.Differs =
        !Left.Count && Event.Given && differs(Event.After, Before, Now);
    if (Judged)
      for (PathListener *Listener : Context.Listeners)
        Listener->onIrqlSet(Event, Point);
    Wrong = Event.Differs || Event.Uninitialized ||
            (Left.Count && Event.After.Max < IrqlDispatch) ||
            Event.After.Min > Event.Before.Max;
    Now = Now && !Wrong ? Now->Outer : nullptr;
  } else {
    Event.Raises = true;
    Wrong = Event.After.Max < Event.Before.Min;
    RaisedEvent Raised;
    static_cast<ApiCall &>(Raised) = Event;
    Raised.Before = Event.Before;
    Raised.After = Event.After;
    Raised.In = dyn_cast<FunctionDecl>(C.getStackFrame()->getDecl());
    for (PathListener *Listener : Context.Listeners) {
      if (Event.Given && Judged)
        Listener->onIrqlSet(Event, Point);
      if (Raised.In)
        Listener->onRaised(Raised, Point);
    }
    IrqlReason Reason;
    Reason.Call = Origin;
    Reason.Frame = C.getStackFrame();
    Reason.Api = Api;
    Reason.Outer = Now;
    Reason.Before = Event.Before;
    if (Tag.What == EventTag::Acquired) {
      Reason.Family = Tag.Family;
      Reason.LockName = Tag.LockName;
    }
    Now = Context.reason(Reason);
  }
  State = setIrql(State, After, Now);
  if (Wrong)
    State = setIrqlSpoiled(State);
  if (Tag.What == EventTag::Observed)
    Tag.What = EventTag::IrqlChanged;
}

/// What the root was called with.
static SVal argumentOfRoot(const FunctionDecl &Root, int Index,
                           CheckerContext &C) {
  const LocationContext *Top = C.getLocationContext();
  while (Top->getParent())
    Top = Top->getParent();
  SValBuilder &Builder = C.getSValBuilder();
  return Builder.getRegionValueSymbolVal(
      Builder.getRegionManager().getVarRegion(Root.getParamDecl(Index), Top));
}

/// Is a value what the root was called with?
static bool isParameter(SVal Value, const FunctionDecl *Root, int Index,
                        CheckerContext &C) {
  if (unsigned(Index) >= Root->getNumParams())
    return false;
  const MemRegion *Given = argumentOfRoot(*Root, Index, C).getAsRegion();
  const MemRegion *Own = Value.getAsRegion();
  return Given && Own && Given->StripCasts() == Own->StripCasts();
}

/// Is a lock the one that the framework holds while it runs the root, and the
/// path hasn't released it?
bool Model::Transition::isHeldByFramework(const LockKey *Key,
                                          SVal Pointer) const {
  const FrameworkCall &How = Context.Root->Call;
  if (How.Holds != Contract.Lock.Family || getReleaseSite(State, Key))
    return false;
  unsigned Parents = 0;
  for (SVal Object = Pointer;
       !isParameter(Object, Context.Root->Function, /*Index=*/0, C);
       ++Parents) {
    SymbolRef Symbol = Object.getAsLocSymbol();
    const CallResult *Result = Symbol ? getCallResult(State, Symbol) : nullptr;
    const FunctionContract *Accessor =
        Result && Result->Pure ? Context.Contracts.get(Result->Callee)
                               : nullptr;
    if (!Accessor || Accessor->ParentOf < 0 ||
        unsigned(Accessor->ParentOf) >= Result->Arguments.size())
      return false;
    Object = Result->Arguments[Accessor->ParentOf];
  }
  return Parents == How.Parents;
}

/// Does the path own the recursive lock that the call would wait for?
bool Model::Transition::ownsAlready() const {
  const LockEffect &Lock = Contract.Lock;
  if (Lock.What != LockEffect::Acquire || !Lock.Family->Recursive ||
      Lock.Lock < 0)
    return false;
  const LockKey *Key = key(argument(Lock.Lock));
  return Key && findHeld(Key).second.Count;
}

void Model::Transition::run(const Outcome *How) {
  returnValue(How);
  const LockEffect &Lock = Contract.Lock;
  bool Effective = !How || How->Effect;
  if (!ownsAlready())
    M.publishWait(Call, Contract, Point, State);
  if (Lock.What == LockEffect::Query) {
    query(Effective);
  } else if (Effective) {
    bool ByType = Lock.ByType;
    switch (Lock.What) {
    case LockEffect::Acquire:
      if (Lock.LockArray >= 0) {
        acquireArray(How);
      } else if (!ByType ||
                 isOfFamily(argumentExpr(Lock.Lock), argument(Lock.Lock))) {
        bool Saves = Contract.Irql.SaveTo == IrqlEffect::SaveInLock ||
                     Lock.Family->SavedState;
        SVal Saved = Saves ? getIrql(State) : SVal(UnknownVal());
        SVal Handle = Lock.HandleReturned
                          ? State->getSVal(Origin, C.getLocationContext())
                          : argument(Lock.Handle);
        repeat([&] {
          acquire(argumentExpr(Lock.Lock), argument(Lock.Lock), Handle, Saved);
        });
        if (!times())
          acquireUncounted();
      } else if (const Expr *Argument = argumentExpr(Lock.Lock);
                 Argument &&
                 Argument->IgnoreParenCasts()->getType()->isVoidPointerType()) {
        State = setCalledOpaque(State);
      }
      break;
    case LockEffect::Release:
      repeat([this] { release(); });
      if (!times())
        releaseUncounted();
      break;
    case LockEffect::Convert:
      convert();
      break;
    case LockEffect::Initialize:
      changeLife(LockLife::Initialized);
      break;
    case LockEffect::Delete:
      changeLife(LockLife::Deleted);
      break;
    case LockEffect::Drain:
      drain();
      break;
    case LockEffect::Query:
    case LockEffect::None:
      break;
    }
    if (Contract.Irql.any())
      changeIrql();
    // The region that goes with a lock is left where that was the mistake.
    if ((Contract.Critical || Contract.Guarded) && !ReleasesNothing) {
      RegionDepth Depth = getRegionDepth(State);
      Depth.Critical += Contract.Critical;
      Depth.Guarded += Contract.Guarded;
      State = setRegionDepth(State, Depth);
      Tag.Critical = Contract.Critical;
      Tag.Guarded = Contract.Guarded;
      if (Tag.What == EventTag::Observed)
        Tag.What = EventTag::RegionChanged;
    }
  } else if (Lock.What == LockEffect::Acquire && Lock.LockArray >= 0) {
    acquireArray(How);
  } else if (Lock.What == LockEffect::Acquire && Lock.Lock >= 0 &&
             (!Lock.ByType ||
              isOfFamily(argumentExpr(Lock.Lock), argument(Lock.Lock)))) {
    noteFailure(*How, argumentExpr(Lock.Lock), key(argument(Lock.Lock)));
  }
  if (!Impossible)
    M.publish(Point, Tag, State, C, /*Last=*/Deadlocks);
}

//===----------------------------------------------------------------------===//
// The checker
//===----------------------------------------------------------------------===//

const FunctionContract *Model::contractOf(const CallEvent &Call) const {
  return Context->Contracts.get(dyn_cast_or_null<FunctionDecl>(Call.getDecl()));
}

const ExplodedNode *Model::publish(PathPoint &Point, const EventTag &Tag,
                                   ProgramStateRef After, CheckerContext &C,
                                   bool Last) const {
  const ProgramPointTag *Kept = nullptr;
  if (Tag.What != EventTag::Observed || !Point.Waiting.empty()) {
    EventTag Full = Tag;
    Full.After = irqlBounds(After, getIrql(After));
    auto &Engine =
        *static_cast<ExprEngine *>(&C.getStateManager().getOwningEngine());
    Kept = Engine.getDataTags().make<EventTag>(Full);
  }
  const ExplodedNode *Node = C.addTransition(After, Kept);
  if (Node && Last)
    C.generateSink(After, const_cast<ExplodedNode *>(Node));
  if (Node)
    for (const auto &F : Point.Waiting)
      F(Node);
  return Node;
}

/// The value that is true where a condition on an argument holds, but for Zero,
/// where it is false; nothing if the argument has no value.
static std::optional<DefinedOrUnknownSVal>
valueOf(const ArgumentCondition &Condition, SVal Argument, QualType Type,
        ProgramStateRef State, SValBuilder &Builder) {
  auto Value = Argument.getAs<DefinedOrUnknownSVal>();
  if (!Value || Condition.Is == ArgumentCondition::Zero ||
      Condition.Is == ArgumentCondition::NonZero)
    return Value;
  // Pointers and the like have no bits to test.
  if (!Type->isIntegralOrEnumerationType() &&
      Condition.Is == ArgumentCondition::AnyBit)
    return std::nullopt;
  auto Constant = Builder.makeIntVal(uint64_t(Condition.Value), Type)
                      .castAs<DefinedOrUnknownSVal>();
  if (Condition.Is == ArgumentCondition::Equal)
    return Builder.evalEQ(State, *Value, Constant);
  return Builder.evalBinOp(State, BO_And, *Value, Constant, Type)
      .getAs<DefinedOrUnknownSVal>();
}

static std::optional<DefinedOrUnknownSVal>
valueOf(const ArgumentCondition &Condition, const CallEvent &Call,
        ProgramStateRef State, SValBuilder &Builder) {
  unsigned I = Condition.Argument;
  if (I >= Call.getNumArgs())
    return std::nullopt;
  return valueOf(Condition, Call.getArgSVal(I), Call.getArgExpr(I)->getType(),
                 State, Builder);
}

/// The states in which an outcome of a call is possible; null if in none.
static ProgramStateRef assumeOutcome(ProgramStateRef State,
                                     const Outcome &Outcome,
                                     const CallEvent &Call,
                                     SValBuilder &Builder) {
  for (const ArgumentCondition &Condition : Outcome.If) {
    std::optional<DefinedOrUnknownSVal> Value =
        valueOf(Condition, Call, State, Builder);
    if (!Value)
      continue;
    State = State->assume(*Value, Condition.Is != ArgumentCondition::Zero);
    if (!State)
      return nullptr;
  }
  return State;
}

/// Is the value of an argument written in the source, by the caller of a
/// wrapper if need be?
static bool isWritten(const Expr *E, const LocationContext *Where) {
  E = E->IgnoreParenCasts();
  while (const ParmVarDecl *Parameter = asParameter(E)) {
    const StackFrameContext *Frame = Where->getStackFrame();
    const auto *Site = dyn_cast_or_null<CallExpr>(Frame->getCallSite());
    unsigned Index = Parameter->getFunctionScopeIndex();
    if (!Site || Index >= Site->getNumArgs() || isa<CXXOperatorCallExpr>(Site))
      return false;
    E = Site->getArg(Index)->IgnoreParenCasts();
    Where = Frame->getParent();
  }
  return !E->isValueDependent() &&
         E->isEvaluatable(Where->getAnalysisDeclContext()->getASTContext());
}

/// Is an outcome possible only for values of arguments that the path doesn't
/// know, or has only supposed, so that the driver may know better?
static bool isAssumed(ProgramStateRef State, const Outcome &Outcome,
                      const CallEvent &Call) {
  return llvm::any_of(Outcome.If, [&](const ArgumentCondition &Condition) {
    unsigned Index = Condition.Argument;
    if (Index >= Call.getNumArgs())
      return false;
    const Expr *Argument = Call.getArgExpr(Index);
    if (!Argument->IgnoreParenCasts()->getType()->isPointerType())
      return !isWritten(Argument, Call.getLocationContext());
    auto Value = Call.getArgSVal(Index).getAs<DefinedOrUnknownSVal>();
    return !Value ||
           State->assume(*Value, Condition.Is == ArgumentCondition::Zero);
  });
}

/// In how many ways an outcome can come about: a wait for any of several
/// objects ends with one of them.
static unsigned countWaysToWake(const FunctionContract &Contract,
                                const Outcome &How, const CallEvent &Call) {
  const LockEffect &Lock = Contract.Lock;
  if (Lock.LockArray < 0 || Lock.WaitType < 0 || !How.Effect ||
      unsigned(std::max(Lock.WaitType, Lock.LockCount)) >= Call.getNumArgs())
    return 1;
  const llvm::APSInt *Type = Call.getArgSVal(Lock.WaitType).getAsInteger();
  const llvm::APSInt *Count = Call.getArgSVal(Lock.LockCount).getAsInteger();
  constexpr unsigned MostWays = 8;
  if (!Type || Type->isZero() || !Count || Count->isZero())
    return 1;
  return unsigned(std::min<uint64_t>(Count->getZExtValue(), MostWays));
}

/// A function that is on the stack twice already shows nothing new when it is
/// entered again; a tree walk would enter it for ever.
static bool isDeepRecursion(const CallEvent &Call, CheckerContext &C) {
  const Decl *Callee = Call.getDecl();
  if (!Callee || !Callee->hasBody())
    return false;
  unsigned Depth = 0;
  for (const LocationContext *L = C.getLocationContext(); L; L = L->getParent())
    Depth += L->getDecl()->getCanonicalDecl() == Callee->getCanonicalDecl();
  constexpr unsigned MostDepth = 2;
  return Depth >= MostDepth;
}

/// What has to agree for two calls to have the same result.
static CallResult resultOf(const CallEvent &Call, bool Pure) {
  CallResult Result;
  Result.Callee = cast<FunctionDecl>(Call.getDecl())->getCanonicalDecl();
  Result.Pure = Pure;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    Result.Arguments.push_back(Call.getArgSVal(I));
  return Result;
}

/// Does the driver tell the compiler what holds (_Analysis_assume_, NT_ASSERT)?
static bool isAssumption(const CallEvent &Call) {
  const auto *F = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  return F && Call.getNumArgs() == 1 &&
         (F->getBuiltinID() == Builtin::BI__builtin_assume ||
          F->getBuiltinID() == Builtin::BI__assume);
}

/// Did the callee not parse? Its body can't be trusted, then.
bool Model::isUnfit(const CallEvent &Call) const {
  const auto *F = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  return F && Context->Unfit.contains(F->getCanonicalDecl());
}

/// Goes on behind a call as if it had no body.
static void passBy(const CallEvent &Call, CheckerContext &C) {
  ProgramStateRef State = Call.invalidateRegions(C.blockCount(), C.getState());
  if (!Call.getResultType()->isVoidType())
    State = State->BindExpr(
        Call.getOriginExpr(), C.getLocationContext(),
        C.getSValBuilder().conjureSymbolVal(Call, C.blockCount()));
  C.addTransition(State);
}

/// Goes on behind a call that runs a callback, if it doesn't run it on this
/// path: because it fails, or because nobody knows which.
static bool passCallback(const CallEvent &Call,
                         const FunctionContract &Contract, CheckerContext &C) {
  if (const Outcome *How = getFailingCall(C.getState())) {
    ProgramStateRef State = setFailingCall(C.getState(), nullptr);
    C.addTransition(
        State->BindExpr(Call.getOriginExpr(), C.getLocationContext(),
                        C.getSValBuilder().makeIntVal(
                            uint64_t(How->ReturnValue), Call.getResultType())));
    return true;
  }
  unsigned Index = Contract.RunsNow.front().Argument;
  const FunctionDecl *Known = Index < Call.getNumArgs()
                                  ? Call.getArgSVal(Index).getAsFunctionDecl()
                                  : nullptr;
  if (Known && Known->hasBody())
    return false;
  passBy(Call, C);
  return true;
}

/// A call that runs a callback may fail before it does.
static void addFailures(const CallEvent &Call, const FunctionContract &Contract,
                        CheckerContext &C) {
  if (Contract.RunsNow.empty() || !runsCallback(Call.getDecl()))
    return;
  static SimpleProgramPointTag Succeeds("irqlint", "runs the callback");
  bool Any = false;
  for (const Outcome &How : Contract.Outcomes)
    if (!How.Effect && How.Returns == Outcome::Value) {
      C.addTransition(setFailingCall(C.getState(), &How));
      Any = true;
    }
  if (Any)
    C.addTransition(C.getState(), &Succeeds);
}

bool Model::evalCall(const CallEvent &Call, CheckerContext &C) const {
  if (isAssumption(Call)) {
    auto Condition = Call.getArgSVal(0).getAs<DefinedOrUnknownSVal>();
    ProgramStateRef State =
        Condition ? C.getState()->assume(*Condition, true) : C.getState();
    if (State)
      C.addTransition(State);
    else
      C.generateSink(C.getState(), C.getPredecessor());
    return true;
  }
  const FunctionContract *Contract = contractOf(Call);
  if (Contract && Contract->Pure && !Contract->changesState() &&
      Contract->Outcomes.empty() && Call.getOriginExpr()) {
    SymbolRef Known = findPureResult(C.getState(), resultOf(Call, true));
    if (!Known || Known->getType() != Call.getResultType())
      return false;
    C.addTransition(
        C.getState()->BindExpr(Call.getOriginExpr(), C.getLocationContext(),
                               C.getSValBuilder().makeSymbolVal(Known)));
    return true;
  }
  if (!Contract && isa_and_nonnull<CallExpr>(Call.getOriginExpr()) &&
      (isDeepRecursion(Call, C) || isUnfit(Call))) {
    passBy(Call, C);
    return true;
  }
  if (!Contract || !isa_and_nonnull<CallExpr>(Call.getOriginExpr()))
    return false;
  if (!Contract->RunsNow.empty() && runsCallback(Call.getDecl()))
    return passCallback(Call, *Contract, C);
  if (!Contract->changesState() && Contract->Outcomes.empty() &&
      !Contract->NoReturn && !Contract->EndsThread &&
      Contract->Raising != Raises::Always)
    return false;
  ProgramStateRef State = C.getState();
  // The API accesses the lock object.
  if (Contract->Lock.Lock >= 0 && Contract->Lock.ByValue.empty() &&
      unsigned(Contract->Lock.Lock) < Call.getNumArgs())
    if (auto Lock =
            Call.getArgSVal(Contract->Lock.Lock).getAs<DefinedOrUnknownSVal>())
      if (ProgramStateRef Valid = State->assume(*Lock, true))
        State = Valid;
  if (Contract->EndsThread) {
    ReturnEvent Event;
    Event.End = cast<Expr>(Call.getOriginExpr());
    leaveRoot(Event, C);
    return true;
  }
  if (Contract->NoReturn || Contract->Raising == Raises::Always) {
    C.addSink(State);
    return true;
  }
  if (Contract->Timeout >= 0) {
    // Other threads run while this one waits; what they can reach over the
    // objects waited for may have changed. Locks keep their identity.
    SmallVector<SVal, 4> Reached;
    for (unsigned I = 0; I < Call.getNumArgs(); ++I)
      if (I != unsigned(Contract->Timeout))
        if (const MemRegion *R = Call.getArgSVal(I).getAsRegion())
          if (isa<SymbolicRegion>(R->getBaseRegion()))
            Reached.push_back(loc::MemRegionVal(R->getBaseRegion()));
    if (!Reached.empty())
      State = State->invalidateRegions(Reached, C.getCFGElementRef(),
                                       C.blockCount(), C.getLocationContext(),
                                       /*CausesPointerEscape=*/false);
  }
  if (Contract->Outcomes.empty()) {
    Transition(*this, Call, *Contract, C, State, false).run(nullptr);
    return true;
  }
  bool Any = false;
  bool MayFail = llvm::any_of(Contract->Outcomes, [&](const Outcome &How) {
    return !How.Effect && assumeOutcome(State, How, Call, C.getSValBuilder());
  });
  for (const Outcome &How : Contract->Outcomes)
    if (ProgramStateRef Possible =
            assumeOutcome(State, How, Call, C.getSValBuilder())) {
      // Any one of several objects may have ended the wait; its index is what
      // is returned.
      Outcome Which = How;
      for (unsigned I = 0, N = countWaysToWake(*Contract, How, Call); I < N;
           ++I) {
        // Of a wrapper of the driver's own only its author knows when it fails.
        Transition(*this, Call, *Contract, C, Possible, MayFail,
                   Context->Contracts.isAnnotated(Call.getDecl()) ||
                       isAssumed(State, How, Call))
            .run(&Which);
        ++Which.ReturnValue;
      }
      Any = true;
    }
  if (!Any) // Contradicting conditions: fall back to the effect.
    Transition(*this, Call, *Contract, C, State, false).run(nullptr);
  return true;
}

void Model::publishWait(const CallEvent &Call, const FunctionContract &Contract,
                        PathPoint &Point, ProgramStateRef State) const {
  int Index = Contract.Delay >= 0 ? Contract.Delay : Contract.Timeout;
  if (Index < 0 || unsigned(Index) >= Call.getNumArgs())
    return;
  std::optional<int64_t> Time = readTime(Call.getArgSVal(Index), State);
  // Absolute times (positive) say nothing about the length.
  if (!Time || *Time >= 0)
    return;
  WaitEvent Event;
  Event.Call = cast<Expr>(Call.getOriginExpr());
  if (const auto *F = dyn_cast_or_null<FunctionDecl>(Call.getDecl()))
    Event.Api = F->getName();
  Event.Contract = &Contract;
  Event.Duration = -*Time;
  Event.IsDelay = Contract.Delay >= 0;
  for (PathListener *Listener : Context->Listeners)
    Listener->onWait(Event, Point);
}

/// At which IRQL a root is entered; PASSIVE_LEVEL to HIGH_LEVEL where nothing
/// says more.
static IrqlRange entryIrql(const RootContext &Root) {
  IrqlRange Entry = Root.entry();
  if (Entry.Min == IrqlUnstated)
    Entry.Min = IrqlPassive;
  if (Entry.Max == IrqlUnstated)
    Entry.Max = IrqlHigh;
  return Entry;
}

IrqlHere Model::irqlHere(ProgramStateRef State) const {
  IrqlHere Here;
  Here.Actual = irqlBounds(State, getIrql(State));
  Here.Reason = getIrqlReason(State);
  // What a test of KeGetCurrentIrql has found, on one of its branches, says
  // little of the IRQL that the root runs at.
  IrqlRange Entry = entryIrql(*Context->Root);
  if (const FunctionContract *Paged =
          Context->Facts.pageable(Context->Root->Function).Demands)
    Entry.Max = std::max(Entry.Min, std::min(Entry.Max, Paged->Demands.Max));
  Here.FloorFromTest = !Here.Reason && Here.Actual.Min > Entry.Min;
  Here.CeilingFromTest = !Here.Reason && Here.Actual.Max < Entry.Max;
  for (const auto &[Key, Held] : getHeldLocks(State)) {
    bool Raised = Here.Reason && Held.Count && Here.Reason->Family &&
                  Held.Site->Call == Here.Reason->Call;
    Here.Doubtful |= Raised && isDoubtful(Held, *Context->Root, Context->Facts);
  }
  return Here;
}

/// The state in which an IRQL is at least, or at most, a level; the same where
/// that is impossible.
static ProgramStateRef narrow(ProgramStateRef State, BinaryOperatorKind How,
                              int8_t Level, CheckerContext &C) {
  auto Known = getIrql(State).getAs<NonLoc>();
  if (!Known)
    return State;
  SValBuilder &Builder = C.getSValBuilder();
  SVal Fits = Builder.evalBinOp(
      State, How, *Known,
      Builder.makeIntVal(Level, C.getASTContext().UnsignedCharTy),
      Builder.getConditionType());
  auto Condition = Fits.getAs<DefinedOrUnknownSVal>();
  ProgramStateRef Narrowed =
      Condition ? State->assume(*Condition, true) : nullptr;
  return Narrowed ? Narrowed : State;
}

/// A pageable function is called, or the root is one.
void Model::publishPageable(const FunctionDecl *F, const Expr *Call,
                            PathPoint &Point) const {
  PageableEvent Event;
  static_cast<IrqlHere &>(Event) = irqlHere(Point.State);
  Event.Function = F;
  Event.Call = Call;
  for (PathListener *Listener : Context->Listeners)
    Listener->onPageable(Event, Point);
}

/// The variable in a data section that the linker pages to which a region
/// belongs. Those of other names may be locked in memory while they are needed.
static const VarDecl *pagedVariable(const MemRegion *R) {
  const auto *Variable = dyn_cast<VarRegion>(R->getBaseRegion());
  const VarDecl *D = Variable ? Variable->getDecl() : nullptr;
  const auto *Section =
      D && D->hasGlobalStorage() ? D->getAttr<SectionAttr>() : nullptr;
  bool Paged = Section && (Section->getName() == "PAGE" ||
                           Section->getName() == "PAGEDATA");
  return Paged ? D : nullptr;
}

/// Is pageable memory accessed, or freed, at DISPATCH_LEVEL or above?
bool Model::publishPagedAccess(SVal Location, const Stmt *S, CheckerContext &C,
                               bool Frees) const {
  const MemRegion *R = Location.getAsRegion();
  const auto *Access = dyn_cast_or_null<Expr>(S);
  ProgramStateRef State = C.getState();
  if (!R || !Access)
    return false;
  // Each access of a path is asked about: the bounds of the IRQL, which have to
  // be inferred, come last.
  const VarDecl *Variable = pagedVariable(R);
  const SymbolicRegion *Base = R->getSymbolicBase();
  if (!Variable && !(Base && isPagedMemory(State, Base->getSymbol())))
    return false;
  if (irqlBounds(State, getIrql(State)).Min < IrqlDispatch)
    return false;
  PathPoint Point(State, *Context->Root, Context->Facts,
                  Context->Contracts.table());
  PagedAccessEvent Event;
  static_cast<IrqlHere &>(Event) = irqlHere(State);
  Event.Access = Access;
  Event.Variable = Variable;
  Event.Frees = Frees;
  for (PathListener *Listener : Context->Listeners)
    Listener->onPagedAccess(Event, Point);
  if (Point.Waiting.empty())
    return false;
  EventTag Tag;
  Tag.Call = Access;
  return publish(Point, Tag, State, C);
}

/// Does a condition hold of the value that it is about, whatever else the path
/// may be?
static bool certainlyHolds(const ArgumentCondition &Condition,
                           std::optional<DefinedOrUnknownSVal> Value,
                           ProgramStateRef State) {
  if (!Value)
    return false;
  auto [Holds, Fails] = State->assume(*Value);
  return Condition.Is == ArgumentCondition::Zero ? Fails && !Holds
                                                 : Holds && !Fails;
}

static bool certainlyHolds(const ArgumentCondition &Condition,
                           const CallEvent &Call, ProgramStateRef State,
                           SValBuilder &Builder) {
  return certainlyHolds(Condition, valueOf(Condition, Call, State, Builder),
                        State);
}

static bool certainlyHolds(llvm::ArrayRef<ArgumentCondition> All,
                           const CallEvent &Call, ProgramStateRef State,
                           SValBuilder &Builder) {
  return llvm::all_of(All, [&](const ArgumentCondition &Condition) {
    return certainlyHolds(Condition, Call, State, Builder);
  });
}

namespace {
/// Does a call wait, if what it waits for isn't there yet?
enum class Waiting : uint8_t { No, Unknown, Certain };
} // namespace

/// A timeout of zero makes a call look only, and not wait.
static Waiting waits(const CallEvent &Call, const FunctionContract &Contract,
                     ProgramStateRef State, SValBuilder &Builder) {
  if (Contract.Waits || Contract.Delay >= 0 || Contract.Lock.Drains)
    return Waiting::Certain;
  if (llvm::any_of(Contract.WaitsFor, [&](const RoutineWait &What) {
        return certainlyHolds(What.If, Call, State, Builder);
      }))
    return Waiting::Certain;
  if (Contract.Timeout < 0 || unsigned(Contract.Timeout) >= Call.getNumArgs())
    return Waiting::No;
  SVal Timeout = Call.getArgSVal(Contract.Timeout);
  if (Timeout.isZeroConstant())
    return Waiting::Certain;
  std::optional<int64_t> Time = readTime(Timeout, State);
  if (!Time)
    return Waiting::Unknown;
  return *Time ? Waiting::Certain : Waiting::No;
}

/// What a contract demands of this very call. At DISPATCH_LEVEL the dispatcher
/// can't run another thread, so that no thread may wait there.
static void addDemands(DemandEvent &Event, const CallEvent &Call,
                       ProgramStateRef State, SValBuilder &Builder) {
  Waiting How = waits(Call, *Event.Contract, State, Builder);
  Event.Waits = How != Waiting::No;
  Event.Demands = Event.Contract->Demands;
  auto Lower = [&](int8_t Max) {
    bool Stricter =
        Event.Demands.Max == IrqlUnstated || Event.Demands.Max > Max;
    if (Stricter)
      Event.Demands.Max = Max;
    return Stricter;
  };
  if (How == Waiting::Certain)
    Lower(IrqlApc);
  for (const DemandCase &Case : Event.Contract->DemandsIf) {
    if (!certainlyHolds(Case.If, Call, State, Builder))
      continue;
    Event.Waits |= Case.Waits;
    if (Lower(Case.Demands.Max))
      Event.Case = Case.Text;
  }
}

void Model::publishFloat(const Expr *Use, CheckerContext &C) const {
  ProgramStateRef State = C.getState();
  // A caller, or what isn't seen, may have saved it.
  if (!Context->Root->startsUnlocked() || hasCalledOpaque(State))
    return;
  for (const auto &[Key, Held] : getHeldLocks(State))
    if (Held.Family->SavedState)
      return;
  PathPoint Point(State, *Context->Root, Context->Facts,
                  Context->Contracts.table());
  FloatEvent Event;
  Event.Use = Use;
  Event.In = dyn_cast<FunctionDecl>(C.getStackFrame()->getDecl());
  for (PathListener *Listener : Context->Listeners)
    Listener->onUnsavedFloat(Event, Point);
  EventTag Tag;
  Tag.Call = Use;
  if (!Point.Waiting.empty())
    publish(Point, Tag, State, C);
}

bool Model::publishRoutineWaits(const CallEvent &Call,
                                const FunctionContract &Contract,
                                PathPoint &Point, CheckerContext &C) const {
  const RootContext &Root = *Context->Root;
  bool WaitsForRoot = false;
  for (const RoutineWait &What : Contract.WaitsFor) {
    bool OfRoot = Root.Runs && What.Runs->Name == Root.Runs->Name;
    if ((!OfRoot && getHeldLocks(Point.State).isEmpty()) ||
        std::max(What.Routine, What.Object) >= int(Call.getNumArgs()) ||
        !certainlyHolds(What.If, Call, Point.State, C.getSValBuilder()))
      continue;
    RoutineWaitEvent Event;
    Event.Call = cast<Expr>(Call.getOriginExpr());
    Event.Api = cast<FunctionDecl>(Call.getDecl())->getName();
    Event.Contract = &Contract;
    Event.What = &What;
    Event.OfRoot = OfRoot;
    Event.IsOwn = What.All;
    if (What.Routine >= 0) {
      Event.Named = Call.getArgSVal(What.Routine).getAsFunctionDecl();
      Event.IsOwn = Event.Named && Event.Named->getCanonicalDecl() ==
                                       Root.Function->getCanonicalDecl();
    } else if (What.Object >= 0) {
      Event.IsOwn = isParameter(Call.getArgSVal(What.Object), Root.Function,
                                What.Parameter, C);
    }
    WaitsForRoot |= Event.IsOwn;
    for (PathListener *Listener : Context->Listeners)
      Listener->onRoutineWait(Event, Point);
  }
  return WaitsForRoot;
}

void Model::publishCallOut(const CallEvent &Call,
                           const FunctionContract &Contract,
                           PathPoint &Point) const {
  CallOutEvent Event;
  Event.Call = cast<Expr>(Call.getOriginExpr());
  Event.Api = cast<FunctionDecl>(Call.getDecl())->getName();
  Event.Contract = &Contract;
  int8_t Irp = Contract.Forwards.Irp;
  if (Irp >= 0 && unsigned(Irp) < Call.getNumArgs())
    Event.Irp = Call.getArgSVal(Irp);
  for (PathListener *Listener : Context->Listeners)
    Listener->onCallOut(Event, Point);
}

/// The members that lead to one of a record, through anonymous ones; empty if
/// there is none of the name.
static SmallVector<const FieldDecl *, 3> findMember(QualType Type,
                                                    StringRef Name) {
  SmallVector<const FieldDecl *, 3> Result;
  const RecordDecl *Record = Type->getAsRecordDecl();
  if (!Record)
    return Result;
  ASTContext &AST = Record->getASTContext();
  for (const NamedDecl *Member : Record->lookup(&AST.Idents.get(Name))) {
    if (const auto *Field = dyn_cast<FieldDecl>(Member))
      Result.push_back(Field);
    else if (const auto *Through = dyn_cast<IndirectFieldDecl>(Member))
      for (const NamedDecl *Part : Through->chain())
        Result.push_back(cast<FieldDecl>(Part));
  }
  return Result;
}

/// The kind of request that an IRP is for the next driver, if the path has set
/// it.
static std::optional<int64_t> nextKind(SVal Irp, const Forwarding &Where,
                                       CheckerContext &C) {
  const MemRegion *Base = Irp.getAsRegion();
  if (!Base || Where.Stack.empty())
    return std::nullopt;
  ProgramStateRef State = C.getState();
  SVal Place = Irp;
  QualType Type;
  if (const auto *Typed = dyn_cast<TypedValueRegion>(Base->StripCasts()))
    Type = Typed->getValueType();
  else if (const auto *Symbolic = dyn_cast<SymbolicRegion>(Base->StripCasts()))
    Type = Symbolic->getPointeeStaticType();
  auto GoTo = [&](StringRef Name) {
    if (Type.isNull())
      return false;
    SmallVector<const FieldDecl *, 3> Path = findMember(Type, Name);
    for (const FieldDecl *Field : Path) {
      Place = State->getLValue(Field, Place);
      Type = Field->getType();
    }
    return !Path.empty();
  };
  if (!llvm::all_of(Where.Stack, GoTo) || !Type->isPointerType())
    return std::nullopt;
  auto At = Place.getAs<Loc>();
  if (!At)
    return std::nullopt;
  Type = Type->getPointeeType();
  SValBuilder &Builder = C.getSValBuilder();
  Place = State->getLValue(Type, Builder.makeArrayIndex(uint64_t(-1)),
                           State->getSVal(*At));
  if (!GoTo(Where.Kind))
    return std::nullopt;
  At = Place.getAs<Loc>();
  const llvm::APSInt *Known =
      At ? Builder.getKnownValue(State, State->getSVal(*At)) : nullptr;
  return Known ? std::optional(Known->getExtValue()) : std::nullopt;
}

/// Does a call pass on a request of a kind that has a lower limit: the one that
/// the root was called for, or one that the path has made?
bool Model::forwardsLow(const CallEvent &Call, const Forwarding &Where,
                        CheckerContext &C) const {
  if (Where.Max == IrqlUnstated || unsigned(Where.Irp) >= Call.getNumArgs())
    return false;
  auto IsLow = [&](int64_t Kind) {
    return Kind >= 0 && !llvm::is_contained(Where.Except, Kind);
  };
  SVal Irp = Call.getArgSVal(Where.Irp);
  if (std::optional<int64_t> Kind = nextKind(Irp, Where, C))
    return IsLow(*Kind);
  if (SymbolRef Symbol = Irp.getAsSymbol())
    if (const CallResult *Made = getCallResult(C.getState(), Symbol)) {
      const FunctionContract *Maker = Context->Contracts.get(Made->Callee);
      if (!Maker || Maker->MakesRequest < 0 ||
          unsigned(Maker->MakesRequest) >= Made->Arguments.size())
        return false;
      const llvm::APSInt *Kind =
          Made->Arguments[Maker->MakesRequest].getAsInteger();
      return Kind && IsLow(Kind->getExtValue());
    }
  const FunctionDecl *Root = Context->Root->Function;
  auto Kinds = Context->Facts.Elements.find(Root->getCanonicalDecl());
  if (Kinds == Context->Facts.Elements.end() ||
      !llvm::all_of(Kinds->second, [&](const RegisteredElement &E) {
        return E.Array->getName() == Where.Field &&
               E.Array->getParent()->getName() == Where.Record &&
               IsLow(E.Index);
      }))
    return false;
  return llvm::any_of(llvm::seq(0u, Root->getNumParams()), [&](unsigned I) {
    return isParameter(Irp, Root, int(I), C);
  });
}

void Model::publishStall(const CallEvent &Call,
                         const FunctionContract &Contract,
                         PathPoint &Point) const {
  StallEvent Event;
  Event.Call = cast<Expr>(Call.getOriginExpr());
  Event.Api = cast<FunctionDecl>(Call.getDecl())->getName();
  Event.Contract = &Contract;
  if (Contract.Stalls >= 0) {
    const llvm::APSInt *Time =
        unsigned(Contract.Stalls) < Call.getNumArgs()
            ? Call.getArgSVal(Contract.Stalls).getAsInteger()
            : nullptr;
    if (!Time || Time->isZero() || Time->getActiveBits() > 63)
      return;
    Event.Micros = Time->getZExtValue();
  }
  for (PathListener *Listener : Context->Listeners)
    Listener->onStall(Event, Point);
}

/// The value of a member of the object that an argument points to.
static SVal memberOf(const Expr *Argument, SVal Pointer, StringRef Member,
                     ProgramStateRef State) {
  QualType Type = Argument->IgnoreParenCasts()->getType()->getPointeeType();
  const RecordDecl *Record = Type.isNull() ? nullptr : Type->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (Record)
    for (const FieldDecl *Field : Record->fields())
      if (Field->getName() == Member)
        if (auto Where = State->getLValue(Field, Pointer).getAs<Loc>())
          return State->getSVal(*Where, Field->getType());
  return UnknownVal();
}

/// Does a call touch pageable memory at DISPATCH_LEVEL or above, by freeing it
/// or otherwise?
bool Model::publishTouched(const CallEvent &Call,
                           const FunctionContract &Contract,
                           CheckerContext &C) const {
  const Expr *Origin = Call.getOriginExpr();
  ProgramStateRef State = C.getState();
  // What the routine forbids at any time is said once.
  int8_t Highest = Contract.Demands.Max;
  if (Contract.Frees >= 0 && unsigned(Contract.Frees) < Call.getNumArgs() &&
      (Highest == IrqlUnstated || Highest >= IrqlDispatch) &&
      publishPagedAccess(Call.getArgSVal(Contract.Frees), Origin, C,
                         /*Frees=*/true))
    return true;
  return llvm::any_of(Contract.Touches, [&](const TouchedMemory &Touched) {
    unsigned Index = Touched.Argument;
    if (Index >= Call.getNumArgs())
      return false;
    SVal Pointer = Call.getArgSVal(Index);
    if (!Touched.Member.empty())
      Pointer =
          memberOf(Call.getArgExpr(Index), Pointer, Touched.Member, State);
    return publishPagedAccess(Pointer, Origin, C);
  });
}

//===----------------------------------------------------------------------===//
// What annotations promise
//===----------------------------------------------------------------------===//

/// The address of the lock that an annotation names, where its parameters and
/// the object of the method have these values.
static SVal lockPointer(const SalLock &Lock, const FunctionDecl &F,
                        ProgramStateRef State, const LocationContext *Where,
                        llvm::function_ref<SVal(int)> Parameter, SVal This) {
  SVal Address = UnknownVal(), Value = UnknownVal();
  QualType Type;
  if (Lock.Parameter >= 0) {
    Value = Parameter(Lock.Parameter);
    Type = F.getParamDecl(Lock.Parameter)->getType();
    // A reference is where the object is.
    if (Type->isReferenceType()) {
      Address = Value;
      Value = UnknownVal();
      Type = Type.getNonReferenceType();
    }
  } else if (Lock.Variable) {
    Address = State->getLValue(Lock.Variable, Where);
    Type = Lock.Variable->getType();
  } else {
    Address = This;
    Type = State->getStateManager().getContext().getCanonicalTagType(
        cast<CXXMethodDecl>(F).getParent());
  }
  auto Load = [&] {
    if (auto At = Address.getAs<Loc>(); At && Value.isUnknown())
      Value = State->getSVal(*At, Type);
    return Value;
  };
  for (const FieldDecl *Member : Lock.Members) {
    SVal Base = Type->isPointerType() ? Load() : Address;
    if (Base.isUnknownOrUndef())
      return UnknownVal();
    Address = State->getLValue(Member, Base);
    Value = UnknownVal();
    Type = Member->getType();
  }
  return Type->isPointerType() ? Load() : Address;
}

const SalLockPromise *
Model::promised(const LockKey *Lock,
                llvm::ArrayRef<SalLockPromise::Kind> What) const {
  for (const PromisedLock &Each : Context->Promised)
    if (Each.Lock->presumed() == Lock->presumed() &&
        llvm::is_contained(What, Each.Promise->What) &&
        Each.Promise->When.If.empty() &&
        Each.Promise->When.Returns == SalCondition::Any)
      return Each.Promise;
  return nullptr;
}

/// Finds the locks of which the root's annotations speak, as it is entered.
void Model::notePromisedLocks(ProgramStateRef State, CheckerContext &C) const {
  const RootContext &Root = *Context->Root;
  if (!Root.Says)
    return;
  auto Watch = [&](SVal Value) {
    const MemRegion *R = Value.getAsRegion();
    if (const SymbolicRegion *Base = R ? R->getSymbolicBase() : nullptr)
      Context->Watched.push_back(Base->getSymbol());
    else if (SymbolRef Symbol = Value.getAsSymbol())
      Context->Watched.push_back(Symbol);
  };
  const FunctionDecl &F = *Root.Function;
  auto Parameter = [&](int I) { return argumentOfRoot(F, I, C); };
  const auto *Method = dyn_cast<CXXMethodDecl>(&F);
  SVal This = UnknownVal();
  if (Method && Method->isInstance())
    This = State->getSVal(
        C.getSValBuilder().getCXXThis(Method, C.getStackFrame()));
  for (const SalLockPromise &Each : Root.Says->Locks) {
    for (const ArgumentCondition &If : Each.When.If)
      Watch(Parameter(If.Argument));
    if (Each.Lock.Global) {
      Context->Promised.push_back(
          {&Each, Context->Keys.getGlobal(Each.Lock.Family)});
      continue;
    }
    SVal Pointer = lockPointer(Each.Lock, F, State, C.getLocationContext(),
                               Parameter, This);
    if (const LockKey *Key = Context->Keys.get(Pointer, State)) {
      Context->Promised.push_back({&Each, Key});
      Watch(Pointer);
    }
  }
  for (const SalIrqlPromise &Each : Root.Says->Irql)
    if (Each.Parameter >= 0)
      Watch(Parameter(Each.Parameter));
}

/// A lock that an annotation names, as the caller would write it.
static std::string nameForCaller(const SalLock &Lock, const CallEvent &Call,
                                 const LocationContext *Where,
                                 const LockKey *Key) {
  const Expr *Argument =
      Lock.Parameter >= 0 && unsigned(Lock.Parameter) < Call.getNumArgs()
          ? Call.getArgExpr(Lock.Parameter)
          : nullptr;
  if (!Argument)
    return Lock.name().str();
  std::string Name = describeLock(Argument, Where, nullptr);
  if (Lock.Members.empty())
    return describeLock(Argument, Where, Key->region());
  bool Pointer = stripAddress(Argument)->getType()->isPointerType();
  for (const FieldDecl *Member : Lock.Members) {
    if (Member->getIdentifier())
      Name += (Pointer ? "->" : ".") + Member->getNameAsString();
    Pointer = Member->getType()->isPointerType();
  }
  return Name;
}

/// A function is called that demands of its callers that a lock is held, or
/// that it isn't. Is anything said about that?
bool Model::publishLockDemands(const CallEvent &Call, CheckerContext &C) const {
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  const SalPromises *Says = Context->Contracts.promisesOf(Callee);
  if (!Says || !Call.getOriginExpr())
    return false;
  ProgramStateRef State = C.getState();
  PathPoint Point(State, *Context->Root, Context->Facts,
                  Context->Contracts.table());
  SVal This = UnknownVal();
  if (const auto *Method = dyn_cast<CXXInstanceCall>(&Call))
    This = Method->getCXXThisVal();
  auto Parameter = [&](int I) {
    return unsigned(I) < Call.getNumArgs() ? Call.getArgSVal(I)
                                           : SVal(UnknownVal());
  };
  bool Deadlocks = false;
  for (const SalLockPromise &Demand : Says->Locks) {
    bool Applies =
        (Demand.What == SalLockPromise::Held ||
         Demand.What == SalLockPromise::NotHeld) &&
        Demand.When.Returns == SalCondition::Any &&
        llvm::all_of(Demand.When.If, [&](const ArgumentCondition &If) {
          return certainlyHolds(If, Call, State, C.getSValBuilder());
        });
    if (!Applies)
      continue;
    const LockFamily &Family = *Demand.Lock.Family;
    SVal Pointer = UnknownVal();
    if (!Demand.Lock.Global)
      Pointer = lockPointer(Demand.Lock, *Callee, State, C.getLocationContext(),
                            Parameter, This);
    const LockKey *Key = Demand.Lock.Global ? Context->Keys.getGlobal(&Family)
                                            : Context->Keys.get(Pointer, State);
    if (!Key || Key->hasSymbolicIndex())
      continue;
    LockDemandEvent Event;
    Event.Call = cast<Expr>(Call.getOriginExpr());
    Event.Api = Callee->getName();
    Event.Demand = &Demand;
    Event.Lock = Key;
    Event.LockName = Context->keep(
        nameForCaller(Demand.Lock, Call, C.getLocationContext(), Key));
    HeldLock Held;
    bool MayBeHeld = false, GivenAway = false;
    for (const auto &[HeldKey, Each] : getHeldLocks(State)) {
      if (Each.Family != &Family)
        continue;
      bool Same = HeldKey->presumed() == Key->presumed() ||
                  Each.Object->presumed() == Key->presumed();
      MayBeHeld |= Each.Count && (Same || mayAlias(Each.Object, Key));
      if (HeldKey == Key || Each.Object == Key)
        Held = Each;
      GivenAway |= Same && Each.Owed > Each.Count && !Each.Supposed;
    }
    if (Held.Count)
      Event.Held = &Held;
    Event.ReleasedBefore = getReleaseSite(State, Key);
    Event.CertainlyUnheld =
        !MayBeHeld && Family.Owner != LockOwner::None &&
        (GivenAway || (Event.ReleasedBefore && !Family.Recursive) ||
         (!hasCalledOpaque(State) &&
          (Context->Root->startsUnlocked() ||
           promised(Key, {SalLockPromise::NotHeld}))));
    // A lock that is entered with by annotation is held as well.
    Event.Deadlocks = Demand.What == SalLockPromise::NotHeld && Held.Count &&
                      !Family.Recursive &&
                      !isDoubtful(Held, *Context->Root, Context->Facts);
    Deadlocks |= Event.Deadlocks;
    for (PathListener *Listener : Context->Listeners)
      Listener->onLockDemand(Event, Point);
  }
  if (Point.Waiting.empty())
    return false;
  EventTag Tag;
  Tag.Call = cast<Expr>(Call.getOriginExpr());
  Tag.Api = Callee->getName();
  publish(Point, Tag, State, C, /*Last=*/Deadlocks);
  return true;
}

/// Does a function on the path promise to stay above or below the IRQL that is
/// set?
void Model::publishIrqlBounds(const IrqlHere &Here, IrqlRange After,
                              PathPoint &Point, CheckerContext &C) const {
  for (const LocationContext *L = C.getLocationContext(); L;
       L = L->getParent()) {
    const auto *F = dyn_cast<FunctionDecl>(L->getDecl());
    const SalPromises *Says = F ? Context->Contracts.promisesOf(F) : nullptr;
    if (!Says || !isa<StackFrameContext>(L))
      continue;
    for (const SalIrqlPromise &Each : Says->Irql) {
      // What a caller has done already is not this function's doing.
      bool Breaks =
          Each.What == SalIrqlPromise::Ceiling
              ? After.Min > Each.Level && Here.Actual.Min <= Each.Level
          : Each.What == SalIrqlPromise::Floor
              ? After.Max < Each.Level && Here.Actual.Max >= Each.Level
              : false;
      if (!Breaks)
        continue;
      IrqlBoundEvent Event;
      static_cast<IrqlHere &>(Event) = Here;
      Event.After = After;
      Event.Promiser = F;
      Event.Promise = &Each;
      for (PathListener *Listener : Context->Listeners)
        Listener->onIrqlBound(Event, Point);
    }
  }
}

/// Does an exit come back in the way that an annotation is about?
static bool returnsSo(SalCondition::Returned Wanted, ReturnClass Value) {
  switch (Wanted) {
  case SalCondition::Any:
    return true;
  case SalCondition::Zero:
    return Value.What == ReturnClass::Zero;
  case SalCondition::NonZero:
    return Value.What == ReturnClass::NonZero ||
           Value.What == ReturnClass::Failure;
  case SalCondition::Success:
    return Value.What == ReturnClass::Success;
  case SalCondition::Failure:
    return Value.What == ReturnClass::Failure;
  }
  llvm_unreachable("all cases are handled");
}

/// Is a promise about the IRQL certainly not kept where the root returns?
static bool isBroken(const SalIrqlPromise &Promise, ProgramStateRef State,
                     const ReturnEvent &How, const FunctionDecl &Root,
                     CheckerContext &C) {
  SVal Now = getIrql(State), Entry = getEntryIrql(State);
  IrqlRange At = irqlBounds(State, Now), Was = irqlBounds(State, Entry);
  switch (Promise.What) {
  case SalIrqlPromise::Same:
    return Now != Entry &&
           (At.Min > Was.Max || At.Max < Was.Min ||
            (At.Min == At.Max && Was.Min < At.Min && getIrqlReason(State)));
  case SalIrqlPromise::Raises:
    return At.Min > Promise.Level || At.Max < Promise.Level ||
           (Now == Entry && Was.Min < Promise.Level);
  case SalIrqlPromise::Restores:
    return Now == Entry && Was.Min != Was.Max && !hasCalledOpaque(State) &&
           Now != argumentOfRoot(Root, Promise.Parameter, C);
  case SalIrqlPromise::Saves: {
    if (Promise.Parameter < 0) {
      const Expr *Value = How.Return ? How.Return->getRetValue() : nullptr;
      return Value && Was.Min != Was.Max && !Value->isValueDependent() &&
             Value->isEvaluatable(C.getASTContext());
    }
    auto Where = argumentOfRoot(Root, Promise.Parameter, C).getAs<Loc>();
    QualType Type =
        Root.getParamDecl(Promise.Parameter)->getType()->getPointeeType();
    if (!Where || Type.isNull() || !Type->isIntegerType())
      return false;
    // The value that was there before.
    SVal Kept = State->getSVal(*Where, Type);
    return isa_and_nonnull<SymbolRegionValue>(Kept.getAsSymbol());
  }
  case SalIrqlPromise::Ceiling:
  case SalIrqlPromise::Floor:
    return false;
  }
  llvm_unreachable("all cases are handled");
}

RootExit Model::makeExit(ProgramStateRef State, const ExplodedNode *Node,
                         const ReturnEvent &How, CheckerContext &C) const {
  RootExit Exit{State, Node, How};
  const RootContext &Root = *Context->Root;
  if (!Root.Says)
    return Exit;
  for (const PromisedLock &Each : Context->Promised) {
    const SalCondition &When = Each.Promise->When;
    // Who fails is seldom meant by an annotation that says nothing of it.
    bool Fails = When.Returns == SalCondition::Any &&
                 Each.Promise->What != SalLockPromise::Held &&
                 (How.Value.What == ReturnClass::Failure ||
                  How.Value.What == ReturnClass::Zero);
    if (!Fails && returnsSo(When.Returns, How.Value) &&
        llvm::all_of(When.If, [&](const ArgumentCondition &If) {
          SVal Given = argumentOfRoot(*Root.Function, If.Argument, C);
          QualType Type = Root.Function->getParamDecl(If.Argument)->getType();
          return certainlyHolds(
              If, valueOf(If, Given, Type, State, C.getSValBuilder()), State);
        }))
      Exit.Promised.push_back(Each);
  }
  // What goes with a lock is told with the lock.
  bool LocksAreRight =
      llvm::all_of(Exit.Promised, [&](const PromisedLock &Each) {
        bool Moves = Each.Promise->What == SalLockPromise::Acquires ||
                     Each.Promise->What == SalLockPromise::Releases;
        return !Moves || getReleaseSite(State, Each.Lock) ||
               llvm::any_of(getHeldLocks(State), [&](const auto &Held) {
                 return Held.second.Object->presumed() == Each.Lock->presumed();
               });
      });
  if (How.Value.What != ReturnClass::Failure && !isIrqlSpoiled(State) &&
      LocksAreRight)
    for (const SalIrqlPromise &Each : Root.Says->Irql)
      if (isBroken(Each, State, How, *Root.Function, C))
        Exit.Broken.push_back(&Each);
  return Exit;
}

void Model::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  if (publishLockDemands(Call, C))
    return;
  const FunctionContract *Contract = contractOf(Call);
  ProgramStateRef State = C.getState();
  if (!Contract) {
    const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
    if (Callee && Call.getOriginExpr() && Context->Facts.pageable(Callee)) {
      PathPoint Point(C.getState(), *Context->Root, Context->Facts,
                      Context->Contracts.table());
      EventTag Tag;
      Tag.Call = Call.getOriginExpr();
      publishPageable(Callee, Tag.Call, Point);
      if (!Point.Waiting.empty()) {
        publish(Point, Tag, C.getState(), C);
        return;
      }
    }
    if (Callee && !Callee->hasBody() && !Context->Contracts.isSystem(Callee))
      State = beforeOpaqueCall(State, Call);
    Contract = Context->Contracts.demandsOf(Callee);
  }
  if (!Contract || !isa_and_nonnull<CallExpr>(Call.getOriginExpr())) {
    if (State != C.getState())
      C.addTransition(State);
    return;
  }
  if (publishTouched(Call, *Contract, C))
    return;
  PathPoint Point(State, *Context->Root, Context->Facts,
                  Context->Contracts.table());
  EventTag Tag;
  Tag.Call = cast<Expr>(Call.getOriginExpr());
  Tag.Api = cast<FunctionDecl>(Call.getDecl())->getName();
  if (Contract->Delay >= 0 && !Contract->changesState() &&
      Contract->Outcomes.empty())
    publishWait(Call, *Contract, Point, State);
  bool WaitsForRoot = publishRoutineWaits(Call, *Contract, Point, C);
  if (Contract->Stalls >= 0 || Contract->Slow)
    publishStall(Call, *Contract, Point);
  if (Contract->Forwards.Irp >= 0 || !Contract->NoSpinLock.empty())
    publishCallOut(Call, *Contract, Point);
  DemandEvent Event;
  Event.Contract = Contract;
  addDemands(Event, Call, State, C.getSValBuilder());
  Event.WaitsForRoot = WaitsForRoot;
  if (const Forwarding &Passes = Contract->Forwards;
      Passes.Irp >= 0 && forwardsLow(Call, Passes, C)) {
    Event.Demands.Max = Passes.Max;
    Event.Case = Passes.Text;
  }
  if (Event.Demands.Min != IrqlUnstated || Event.Demands.Max != IrqlUnstated) {
    SVal Level = getIrql(State);
    static_cast<IrqlHere &>(Event) = irqlHere(State);
    Event.Call = Tag.Call;
    Event.Api = Tag.Api;
    Event.Contract = Contract;
    std::tie(Event.MinPlace, Event.MaxPlace) =
        Context->Contracts.limitPlaces(cast<FunctionDecl>(*Call.getDecl()));
    for (PathListener *Listener : Context->Listeners)
      Listener->onDemand(Event, Point);
    // A routine that only works at a raised IRQL says what the IRQL is.
    // One of the driver's own may have lowered it before it returns.
    int8_t Floor = contractOf(Call) ? Contract->Demands.Min : IrqlUnstated;
    if (Floor > IrqlPassive && Event.Actual.Min < Floor &&
        Event.Actual.Max >= Floor)
      if (ProgramStateRef Narrowed = narrow(State, BO_GE, Floor, C);
          Narrowed != State) {
        IrqlReason Reason;
        Reason.Call = Tag.Call;
        Reason.Frame = C.getStackFrame();
        Reason.Api = Tag.Api;
        Reason.Outer = getIrqlReason(State);
        State = setIrql(Narrowed, Level, Context->reason(Reason));
      }
  }
  State = publishEndOfMemory(Call, *Contract, Point, State);
  publishUserWait(Call, *Contract, Point, C);
  if (State != C.getState() || !Point.Waiting.empty())
    publish(Point, Tag, State, C);
  else
    addFailures(Call, *Contract, C);
}

/// The first number or pointer of an object, in which garbage shows.
static const TypedValueRegion *firstScalar(const MemRegion *Object,
                                           ProgramStateRef State) {
  const auto *R = dyn_cast_or_null<TypedValueRegion>(
      Object ? Object->StripCasts() : nullptr);
  MemRegionManager &Regions = State->getStateManager().getRegionManager();
  while (R) {
    QualType Type = R->getValueType();
    if (Type->isScalarType())
      return R;
    const RecordDecl *Record = Type->getAsRecordDecl();
    Record = Record ? Record->getDefinition() : nullptr;
    if (!Record || Record->field_empty())
      return nullptr;
    R = Regions.getFieldRegion(*Record->field_begin(), R);
  }
  return nullptr;
}

/// Does the lock's memory hold what was there before it was a lock?
static bool isGarbage(const MemRegion *Lock, bool OfPool,
                      ProgramStateRef State) {
  const TypedValueRegion *R = firstScalar(Lock, State);
  if (!R)
    return false;
  SVal Value = State->getSVal(R);
  if (!OfPool)
    return Value.isUndef();
  const auto *Untouched =
      dyn_cast_or_null<SymbolRegionValue>(Value.getAsSymbol());
  return Untouched && Untouched->getRegion() == R;
}

/// The pageable section that a variable is put into; empty: none.
static StringRef pageableSection(const MemRegion *Base) {
  const auto *Variable = dyn_cast<VarRegion>(Base);
  const auto *Section =
      Variable ? Variable->getDecl()->getAttr<SectionAttr>() : nullptr;
  return Section && Section->getName().starts_with("PAGE") ? Section->getName()
                                                           : "";
}

/// The variable, if only this unit knows it.
static const VarDecl *ownVariable(const MemRegion *Base) {
  const auto *Region = dyn_cast<VarRegion>(Base);
  const VarDecl *V = Region ? Region->getDecl() : nullptr;
  if (!V || !V->hasGlobalStorage() ||
      V->hasDefinition() == VarDecl::DeclarationOnly)
    return nullptr;
  // What other units use is declared in a header as well.
  return V->isStaticLocal() || !V->isExternallyVisible() ||
                 !V->getPreviousDecl()
             ? V
             : nullptr;
}

/// Has nothing run yet that could have initialized a lock in static storage?
bool Model::isUntouched(const LockKey &Lock, const MemRegion *Base,
                        ProgramStateRef State) const {
  const auto *Region = dyn_cast<VarRegion>(Base);
  const VarDecl *V = Region ? Region->getDecl() : nullptr;
  if (!V || !V->hasGlobalStorage() || V->getAnyInitializer() ||
      V->hasDefinition() == VarDecl::DeclarationOnly)
    return false;
  return Context->Root->EntryPoint && !hasCalledOpaque(State) &&
         Context->NotEntered.empty() && Lock.declaration() &&
         Context->Facts.Initialized.contains(Lock.declaration());
}

LifetimeEvent Model::lifetimeEvent(LifetimeEvent::Kind What,
                                   const CallEvent &Call,
                                   const FunctionContract &Contract,
                                   const LockKey *Lock, SVal Pointer,
                                   ProgramStateRef State) const {
  LifetimeEvent Event;
  Event.What = What;
  Event.Call = cast<Expr>(Call.getOriginExpr());
  if (const auto *F = dyn_cast_or_null<FunctionDecl>(Call.getDecl()))
    Event.Api = F->getName();
  Event.Contract = &Contract;
  Event.Family = Contract.Lock.Family;
  Event.Lock = Lock;
  Event.Before = getLockLife(State, Lock);
  const MemRegion *R = Pointer.getAsRegion();
  const MemRegion *Base = R ? R->getBaseRegion() : nullptr;
  if (!Base)
    return Event;
  if (const auto *Symbolic = dyn_cast<SymbolicRegion>(Base))
    Event.Pool = getPoolBlock(State, Symbolic->getSymbol());
  Event.Section = pageableSection(Base);
  Event.OnStack = isa<StackLocalsSpaceRegion>(Base->getRawMemorySpace());
  if (!Event.Before && (Event.OnStack || Event.Pool))
    Event.Garbage = isGarbage(R, Event.Pool, State);
  Event.Untouched = !Event.Before && isUntouched(*Lock, Base, State);
  const UnitFacts &Facts = Context->Facts;
  Event.Outlives = Facts.LastRoutine && ownVariable(Base) &&
                   Lock->declaration() && !Facts.Deleted.contains(nullptr) &&
                   !Facts.Deleted.contains(Lock->declaration());
  return Event;
}

/// The memory that a call frees may hold locks.
ProgramStateRef Model::publishEndOfMemory(const CallEvent &Call,
                                          const FunctionContract &Contract,
                                          PathPoint &Point,
                                          ProgramStateRef State) const {
  if (Contract.Frees < 0 || unsigned(Contract.Frees) >= Call.getNumArgs())
    return State;
  SVal Pointer = Call.getArgSVal(Contract.Frees);
  if (!Contract.FreesMember.empty())
    Pointer = memberOf(Call.getArgExpr(Contract.Frees), Pointer,
                       Contract.FreesMember, State);
  const MemRegion *R = Pointer.getAsRegion();
  const LockKey *Block = R && isa<SymbolicRegion>(R->StripCasts())
                             ? Context->Keys.get(Pointer, State)
                             : nullptr;
  if (!Block)
    return State;
  auto Publish = [&](const LockKey *Key, const LockFamily *Family,
                     StringRef Name, const HeldLock *Held) {
    LifetimeEvent Event = lifetimeEvent(LifetimeEvent::Freed, Call, Contract,
                                        Key, Pointer, State);
    Event.Family = Family;
    Event.LockName = Name;
    Event.Held = Held;
    for (PathListener *Listener : Context->Listeners)
      Listener->onLifetime(Event, Point);
  };
  auto Inside = [&](const LockKey *Key) { return Key->sharesObject(*Block); };
  auto IsCertain = [](const LockKey *Key) { return Key->presumed() == Key; };
  for (const auto &[Key, Held] : getHeldLocks(State))
    if (Held.Count && Inside(Held.Object) && IsCertain(Held.Object) &&
        IsCertain(Block))
      Publish(Held.Object, Held.Family, Held.Site->LockName, &Held);
  for (const auto &[Key, Life] : findLockLives(State, Inside))
    if (IsCertain(Key) && IsCertain(Block))
      Publish(Key, Life.Family, Life.Site->LockName, nullptr);
  return forgetLockLives(State, Inside);
}

/// Does a thread wait in UserMode for an object on its own stack?
void Model::publishUserWait(const CallEvent &Call,
                            const FunctionContract &Contract, PathPoint &Point,
                            CheckerContext &C) const {
  int Object = Contract.Lock.Lock, Mode = Contract.WaitMode;
  if (Mode < 0 || Object < 0 || unsigned(Mode) >= Call.getNumArgs() ||
      unsigned(Object) >= Call.getNumArgs())
    return;
  const llvm::APSInt *Known = Call.getArgSVal(Mode).getAsInteger();
  SVal Pointer = Call.getArgSVal(Object);
  const LockKey *Key = Context->Keys.get(Pointer, C.getState());
  if (!Known || Known->isZero() || !Key)
    return;
  LifetimeEvent Event = lifetimeEvent(LifetimeEvent::WaitedFromUser, Call,
                                      Contract, Key, Pointer, C.getState());
  Event.Family = nullptr;
  Event.LockName = Context->keep(describeLock(
      Call.getArgExpr(Object), C.getLocationContext(), Pointer.getAsRegion()));
  for (PathListener *Listener : Context->Listeners)
    Listener->onLifetime(Event, Point);
}

/// Remembers what kind of pool an allocation has come from.
static ProgramStateRef noteAllocation(ProgramStateRef State,
                                      const CallEvent &Call,
                                      const FunctionContract &Contract) {
  int Index = Contract.PoolType >= 0 ? Contract.PoolType : Contract.PoolFlags;
  SymbolRef Pointer = Call.getReturnValue().getAsSymbol();
  if (Index < 0 || unsigned(Index) >= Call.getNumArgs() || !Pointer)
    return State;
  // PagedPool and its variants are odd; POOL_FLAG_PAGED.
  uint64_t PagedBit = Contract.PoolType >= 0 ? 1 : 0x100;
  const llvm::APSInt *Known = Call.getArgSVal(Index).getAsInteger();
  PoolBlock Block;
  Block.Call = cast<Expr>(Call.getOriginExpr());
  Block.Paged = Known && (Known->getZExtValue() & PagedBit);
  return setPoolBlock(State, Pointer, Block);
}

/// References that no thread owns go with an IRP or the like: what gets hold
/// of that may release them later.
static ProgramStateRef doubtHandedOver(ProgramStateRef State,
                                       const CallEvent &Call,
                                       const FunctionContract *Contract) {
  if (Contract && (Contract->Pure || Contract->Finishes ||
                   Contract->Lock.What != LockEffect::None))
    return State;
  if (getHeldLocks(State).isEmpty())
    return State;
  bool Hands = Contract && !Contract->Callbacks.empty();
  for (unsigned I = 0; I < Call.getNumArgs() && !Hands; ++I) {
    const Expr *Argument = Call.getArgExpr(I);
    const MemRegion *R = Call.getArgSVal(I).getAsRegion();
    QualType Type =
        Argument ? Argument->IgnoreParenCasts()->getType() : QualType();
    Hands = R && isa<SymbolicRegion>(R->getBaseRegion()) && !Type.isNull() &&
            (Type->isVoidPointerType() ||
             (Type->isPointerType() && Type->getPointeeType()->isRecordType()));
  }
  if (Hands)
    for (const auto &[Key, Held] : getHeldLocks(State))
      if (Held.Count && Held.Family->Owner == LockOwner::None)
        State = doubtHeldLock(State, Key, Held);
  return State;
}

/// Does an argument name a lock itself, and not the object that holds it? The
/// address of a record is that of its first member, so the type has to tell.
static bool mayBeLock(const Expr *Argument, const HeldLock &Held) {
  if (!Argument)
    return true;
  const Expr *E = Argument->IgnoreParenCasts();
  if (namesFamily(E->getType(), *Held.Family))
    return true;
  // A handle or a pointer to another record is no lock, whatever it leads to.
  if (!Held.Object->declaration())
    return !E->getType()->isPointerType() ||
           !E->getType()->getPointeeType()->isRecordType();
  // '&Extension->Lock' of a type that says nothing, such as a push lock.
  const auto *Address = dyn_cast<UnaryOperator>(E);
  return Address && Address->getOpcode() == UO_AddrOf &&
         !Address->getSubExpr()->getType()->isRecordType();
}

static bool isIrql(QualType Type) {
  for (const auto *T = Type->getAs<TypedefType>(); T;
       T = T->desugar()->getAs<TypedefType>())
    if (T->getDecl()->getName() == "KIRQL")
      return true;
  return false;
}

namespace {
/// Finds the pointers that are stored in objects, and where.
struct PointersIn : StoreManager::BindingsHandler {
  SmallVector<std::pair<const MemRegion *, SVal>, 8> Found;
  bool HandleBinding(StoreManager &, Store, const MemRegion *Region,
                     SVal Value) override {
    if (Value.getAsRegion())
      Found.push_back({Region->getBaseRegion(), Value});
    return true;
  }
};
} // namespace

/// A function that isn't seen gets the address of an object in which a pointer
/// to a held lock is stored: as good as the lock itself. So is a pointer to it
/// that was put where others find it.
ProgramStateRef Model::beforeOpaqueCall(ProgramStateRef State,
                                        const CallEvent &Call) const {
  if (getHeldLocks(State).isEmpty())
    return State;
  SmallVector<const MemRegion *, 8> Passed;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (const MemRegion *R = Call.getArgSVal(I).getAsRegion())
      Passed.push_back(R->getBaseRegion());
  PointersIn Pointers;
  State->getStateManager().getStoreManager().iterBindings(State->getStore(),
                                                          Pointers);
  for (auto [Base, Pointer] : Pointers.Found) {
    bool IsPassed = llvm::is_contained(Passed, Base);
    if (!IsPassed && isa<StackSpaceRegion>(Base->getMemorySpace(State)))
      continue;
    const LockKey *Stored = Context->Keys.get(Pointer, State);
    if (!Stored)
      continue;
    for (const auto &[Key, Held] : getHeldLocks(State))
      if ((Stored == Key || Stored == Held.Object) &&
          (IsPassed || !Held.Object->isReachedThrough(Base)))
        State = doubtHeldLock(State, Key, Held);
  }
  return State;
}

/// Does a function answer yes or no, by its result or by a parameter?
static bool tellsTruth(const FunctionDecl &F) {
  auto IsTruth = [](QualType Type) {
    return Type->isBooleanType() || Type->isCharType();
  };
  return IsTruth(F.getReturnType()) ||
         llvm::any_of(F.parameters(), [&](const ParmVarDecl *P) {
           return P->getType()->isPointerType() &&
                  IsTruth(P->getType()->getPointeeType());
         });
}

/// A function of the driver that isn't seen here may release what its caller
/// holds, if it can reach it.
ProgramStateRef Model::afterOpaqueCall(ProgramStateRef State,
                                       const CallEvent &Call,
                                       const FunctionDecl *Callee,
                                       CheckerContext &C) const {
  SalContracts &Annotations = Context->Contracts.annotations();
  // Annotations of locks that promise no change. What answers yes or no may
  // tell by it that the object is gone, with its lock.
  bool LeavesLocks = Callee && Annotations.speaksOfLocks(*Callee) &&
                     !Annotations.movesLocks(*Callee) && !tellsTruth(*Callee);
  bool System = LeavesLocks || (Callee && Context->Contracts.isSystem(Callee));
  bool Reaches = false;
  // What gets the IRQL to go back to, with the object, releases its spin lock.
  bool TakesIrql =
      Callee && llvm::any_of(Callee->parameters(), [](const ParmVarDecl *P) {
        return isIrql(P->getType());
      });
  for (const auto &[Key, Held] : getHeldLocks(State)) {
    HeldLock Now = Held;
    if (Key->isGlobal() && !System)
      Now.Exposed = true;
    for (unsigned I = 0; I < Call.getNumArgs(); ++I) {
      const MemRegion *R = Call.getArgSVal(I).getAsRegion();
      if (!R)
        continue;
      const LockKey *Passed = mayBeLock(Call.getArgExpr(I), Held)
                                  ? Context->Keys.get(Call.getArgSVal(I), State)
                                  : nullptr;
      // As for a release that is seen, another name of the lock will do.
      if (Passed && (Passed->presumed() == Key->presumed() ||
                     Passed->presumed() == Held.Object->presumed() ||
                     (!System && mayAlias(Held.Object, Passed))))
        Now.MaybeReleased = true;
      // Of a lock that only a pointer names nobody knows what leads to it.
      else if (!System && (!Held.Object->declaration() ||
                           Key->isReachedThrough(R->getBaseRegion()) ||
                           Held.Object->isReachedThrough(R->getBaseRegion())))
        (TakesIrql && Held.Family->Owner == LockOwner::Processor
             ? Now.MaybeReleased
             : Now.Exposed) = true;
    }
    if (!(Now == Held)) {
      State = setHeldLock(State, Key, Now);
      Reaches |= Now.MaybeReleased;
    }
  }
  if (!System) {
    // It may have acquired what the path released before, or initialized it.
    auto IsReached = [&](const LockKey *Key) {
      bool Reached = Key->isGlobal();
      for (unsigned I = 0; I < Call.getNumArgs() && !Reached; ++I)
        if (const MemRegion *R = Call.getArgSVal(I).getAsRegion())
          Reached = Key->isReachedThrough(R->getBaseRegion());
      return Reached;
    };
    State = forgetReleases(State, IsReached);
    State = forgetLockLives(State, IsReached);
    State = setCalledOpaque(State);
    // It takes or returns an IRQL: it is a wrapper that raises or lowers it.
    if (Callee) {
      Reaches |=
          isIrql(Callee->getReturnType()) || Annotations.hidesIrql(*Callee);
      for (const ParmVarDecl *P : Callee->parameters())
        Reaches |=
            isIrql(P->getType()) || (P->getType()->isPointerType() &&
                                     isIrql(P->getType()->getPointeeType()));
    }
  }
  if (Reaches) {
    SVal Unknown = C.getSValBuilder().conjureSymbolVal(
        this, C.getCFGElementRef(), C.getLocationContext(),
        C.getASTContext().UnsignedCharTy, C.blockCount());
    State = setIrql(State, Unknown, nullptr);
  }
  return State;
}

/// A function of the unit that wasn't entered (too large, too deep) may have
/// released what it is known to release on some path.
ProgramStateRef Model::doubtReleased(ProgramStateRef State,
                                     const FunctionDecl *Callee) const {
  for (const auto &[Key, Held] : getHeldLocks(State))
    if (!Held.MaybeReleased &&
        Context->Facts.releases(Callee, Held.Object->declaration())) {
      State = doubtHeldLock(State, Key, Held);
    }
  auto All = [](const LockKey *) { return true; };
  return forgetLockLives(State, All);
}

/// Does a call return memory that may be paged out, for certain?
static bool givesPagedMemory(const CallEvent &Call, const PagedMemory &Memory) {
  if (!Memory.Returns || Memory.Argument < 0)
    return Memory.Returns;
  if (unsigned(Memory.Argument) >= Call.getNumArgs())
    return false;
  const llvm::APSInt *Kind = Call.getArgSVal(Memory.Argument).getAsInteger();
  return Kind && (Kind->getZExtValue() & Memory.Mask);
}

void Model::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  if (C.wasInlined)
    return;
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  const FunctionContract *Contract =
      Callee ? Context->Contracts.get(Callee) : nullptr;
  if (Callee && Callee->hasBody() && !Contract) {
    if (!Context->Facts.isRelevant(Callee))
      return;
    // A call of itself is cut off somewhere; that is no gap.
    bool Recursive = false;
    for (const LocationContext *L = C.getLocationContext(); L;
         L = L->getParent())
      Recursive |=
          L->getDecl()->getCanonicalDecl() == Callee->getCanonicalDecl();
    if (!Recursive)
      Context->NotEntered.insert(Callee->getCanonicalDecl());
  }
  ProgramStateRef State = C.getState();
  if (Callee && Callee->hasBody() && !Contract)
    State = doubtReleased(State, Callee);
  bool Pure = Contract && Contract->Pure;
  SymbolRef Result = Call.getReturnValue().getAsSymbol();
  if (Result && Callee &&
      (Pure || (Contract && Contract->MakesRequest >= 0) ||
       (Result->getType()->isPointerType() &&
        !Context->Contracts.isSystem(Callee))))
    State = setCallResult(State, Result, resultOf(Call, Pure));
  if (Contract)
    State = noteAllocation(State, Call, *Contract);
  else
    State = afterOpaqueCall(State, Call, Callee, C);
  // At a raised IRQL the allocation is the mistake.
  if (Contract && Result && givesPagedMemory(Call, Contract->Memory) &&
      irqlBounds(State, getIrql(State)).Min < IrqlDispatch)
    State = addPagedMemory(State, Result);
  State = doubtHandedOver(State, Call, Contract);
  // A path that goes by whether APCs are disabled knows more of them than the
  // depth of regions says.
  if (Contract && Contract->AsksApcs)
    State = setCalledOpaque(State);
  if (State != C.getState())
    C.addTransition(State);
}

void Model::checkPostStmt(const DeclStmt *S, CheckerContext &C) const {
  for (const Decl *D : S->decls()) {
    const auto *Variable = dyn_cast<VarDecl>(D);
    if (!Variable || !Variable->hasLocalStorage() ||
        !Variable->getType()->isUnionType())
      continue;
    std::optional<int64_t> Value = initialTime(*Variable);
    if (!Value)
      continue;
    const LocationContext *Where = C.getLocationContext();
    ProgramStateRef State = C.getState();
    SVal Object = State->getLValue(Variable, Where);
    for (const FieldDecl *Field :
         Variable->getType()->getAsRecordDecl()->fields())
      if (Field->getType()->isIntegerType() &&
          C.getASTContext().getTypeSize(Field->getType()) == 64)
        if (auto Target = State->getLValue(Field, Object).getAs<Loc>())
          State = State->bindLoc(
              *Target,
              C.getSValBuilder().makeIntVal(uint64_t(*Value), Field->getType()),
              Where);
    C.addTransition(State);
    return;
  }
}

/// Memory that is accessed is there: the pointer wasn't null. Where it must be
/// null, the path ends in a bug check of its own.
void Model::checkLocation(SVal Location, bool, const Stmt *S,
                          CheckerContext &C) const {
  if (publishPagedAccess(Location, S, C))
    return;
  auto Pointer = Location.getAs<DefinedOrUnknownSVal>();
  if (!Pointer || !isa<Loc>(*Pointer))
    return;
  // Most accesses go to variables, or to objects known to be there.
  if (const MemRegion *R = Location.getAsRegion()) {
    const SymbolicRegion *Base = R->getSymbolicBase();
    if (!Base ||
        C.getState()->isNull(loc::MemRegionVal(Base)).isConstrainedFalse())
      return;
  }
  auto [Valid, Null] = C.getState()->assume(*Pointer);
  if (!Valid)
    C.generateSink(C.getState(), C.getPredecessor());
  else if (Valid != C.getState())
    C.addTransition(Valid);
}

/// A function that is entered says by a macro that the IRQL is low.
ProgramStateRef Model::goByMacro(ProgramStateRef State,
                                 CheckerContext &C) const {
  const StackFrameContext *Frame = C.getStackFrame();
  const auto *F = dyn_cast<FunctionDecl>(Frame->getDecl());
  Pageable Paged = F ? Context->Facts.pageable(F) : Pageable();
  if (!Paged.Demands)
    return State;
  ProgramStateRef Narrowed =
      narrow(State, BO_LE, Paged.Demands->Demands.Max, C);
  const auto *Site = dyn_cast_or_null<Expr>(Frame->getCallSite());
  if (Narrowed == State || !Site)
    return Narrowed;
  IrqlReason Reason;
  Reason.Call = Site;
  Reason.Frame = Frame->getParent()->getStackFrame();
  Reason.Api = Paged.Macro;
  Reason.Outer = getIrqlReason(State);
  return setIrql(Narrowed, getIrql(Narrowed), Context->reason(Reason));
}

/// A value of an IRQL that is only bounded.
static SVal boundedIrql(IrqlRange Bounds, const void *Identity,
                        ProgramStateRef &State, CheckerContext &C) {
  SValBuilder &Builder = C.getSValBuilder();
  QualType Type = C.getASTContext().UnsignedCharTy;
  if (Bounds.Min == Bounds.Max)
    return Builder.makeIntVal(Bounds.Min, Type);
  auto Symbol =
      Builder.conjureSymbolVal(Identity, C.getCFGElementRef(),
                               C.getLocationContext(), Type, C.blockCount());
  auto Bound = [&](int8_t I) {
    return llvm::APSInt(llvm::APInt(C.getASTContext().getTypeSize(Type), I),
                        /*isUnsigned=*/true);
  };
  State = State->assumeInclusiveRange(Symbol, Bound(Bounds.Min),
                                      Bound(Bounds.Max), true);
  return Symbol;
}

static unsigned depthOf(const StackFrameContext *Frame) {
  unsigned Depth = 0;
  for (const LocationContext *L = Frame->getParent(); L; L = L->getParent())
    ++Depth;
  return Depth;
}

/// A routine of the system begins to run a callback, or has done so: at the
/// IRQL of its role in between.
void Model::runCallback(bool Begins, CheckerContext &C) const {
  const StackFrameContext *Frame = C.getStackFrame();
  const auto *Runner = cast<FunctionDecl>(Frame->getDecl());
  const FunctionContract *Contract = Context->Contracts.get(Runner);
  if (!Contract || Contract->RunsNow.empty() ||
      !Contract->RunsNow.front().RaisesIrql)
    return;
  const CallbackArgument &Runs = Contract->RunsNow.front();
  ProgramStateRef State = C.getState();
  SVal Level = getIrql(State);
  IrqlRange Now = irqlBounds(State, Level), Entry = Runs.Runs->Entry;
  EventTag Tag;
  Tag.What = EventTag::IrqlChanged;
  Tag.Call = cast<Expr>(Frame->getCallSite());
  Tag.Api = Runner->getName();
  Tag.Before = Now;
  unsigned Depth = depthOf(Frame);
  PathPoint Point(State, *Context->Root, Context->Facts,
                  Context->Contracts.table());
  if (!Begins) {
    SVal Around = getIrqlAround(State, Depth);
    const IrqlReason *Reason = getIrqlReason(State);
    if (Around.isUnknown())
      return;
    State = setIrql(forgetIrqlAround(State, Depth), Around,
                    Reason ? Reason->Outer : nullptr);
    publish(Point, Tag, State, C);
    return;
  }
  Entry = {std::max(Entry.Min, Now.Min), std::max(Entry.Max, Now.Min)};
  SVal Raised = boundedIrql(Entry, &Runs, State, C);
  if (!State)
    return;
  IrqlReason Reason;
  Reason.Call = Tag.Call;
  Reason.Frame = Frame->getParent()->getStackFrame();
  Reason.Api = Tag.Api;
  Reason.Outer = getIrqlReason(State);
  Reason.Before = Now;
  State = setIrql(setIrqlAround(State, Depth, Level), Raised,
                  Context->reason(Reason));
  publish(Point, Tag, State, C);
}

void Model::checkBeginFunction(CheckerContext &C) const {
  if (!C.inTopFrame()) {
    if (runsCallback(C.getStackFrame()->getDecl()))
      return runCallback(/*Begins=*/true, C);
    if (ProgramStateRef State = goByMacro(C.getState(), C);
        State != C.getState())
      C.addTransition(State);
    return;
  }
  ProgramStateRef State = C.getState();
  SVal Level = boundedIrql(entryIrql(*Context->Root), &Context->Root, State, C);
  State = setEntryIrql(setIrql(State, Level, nullptr), Level);
  PathPoint Point(State, *Context->Root, Context->Facts,
                  Context->Contracts.table());
  if (Context->Facts.pageable(Context->Root->Function))
    publishPageable(Context->Root->Function, nullptr, Point);
  State = goByMacro(State, C);
  notePromisedLocks(State, C);
  EventTag Tag;
  Tag.What = EventTag::RootEntered;
  publish(Point, Tag, State, C);
}

/// What a value tells the caller that gets it.
static ReturnClass classify(SVal Value, QualType Type, ProgramStateRef State) {
  if (Type->isVoidType())
    return {ReturnClass::Nothing};
  auto Defined = Value.getAs<DefinedSVal>();
  // The engine can't assume anything about a record.
  if (!Defined || !Type->isScalarType())
    return {ReturnClass::Unknown};
  // NTSTATUS and HRESULT are signed: negative is failure.
  bool Status = Type->isSignedIntegerType();
  if (Status) {
    SValBuilder &Builder = State->getStateManager().getSValBuilder();
    SVal Negative =
        Builder.evalBinOp(State, BO_LT, *Defined, Builder.makeIntVal(0, Type),
                          Builder.getConditionType());
    if (auto Condition = Negative.getAs<DefinedOrUnknownSVal>()) {
      auto [Failure, Success] = State->assume(*Condition);
      if (Failure && Success)
        return {ReturnClass::Unknown};
      return {Failure ? ReturnClass::Failure : ReturnClass::Success};
    }
    return {ReturnClass::Unknown};
  }
  auto [NonZero, Zero] = State->assume(*Defined);
  if (NonZero && Zero)
    return {ReturnClass::Unknown};
  return {NonZero ? ReturnClass::NonZero : ReturnClass::Zero};
}

/// Does the root say that it returns with the lock?
bool Model::isPromisedToCaller(const LockKey *Lock) const {
  return llvm::any_of(Context->Promised, [&](const PromisedLock &Each) {
    return Each.Promise->What == SalLockPromise::Acquires &&
           Each.Lock->presumed() == Lock->presumed();
  });
}

void Model::leaveRoot(const ReturnEvent &Event, CheckerContext &C) const {
  ProgramStateRef State = C.getState();
  PathPoint Point(State, *Context->Root, Context->Facts,
                  Context->Contracts.table());
  if (Context->Root->startsUnlocked() || !Event.End)
    for (const auto &[Key, Held] : getHeldLocks(State))
      // What annotations hand to the callers is for no other context.
      if (Held.Count && !isPromisedToCaller(Held.Object)) {
        Context->Facts.LeftHeld.insert(Held.Object->declaration());
        for (AcquireFact &A : Context->Facts.Acquires)
          A.Kept |= A.Lock && A.Lock == Held.Object->declaration();
      }
  if (Context->Root->startsUnlocked()) {
    for (PathListener *Listener : Context->Listeners)
      Listener->onReturn(Event, Point);
  } else if (!Event.End) {
    RootExit Exit = makeExit(State, nullptr, Event, C);
    Point.withNode([this, Exit](const ExplodedNode *Node) {
      Context->Exits.push_back(Exit);
      Context->Exits.back().Node = Node;
    });
  }
  if (Event.End) {
    EventTag Tag;
    Tag.Call = Event.End;
    publish(Point, Tag, State, C, /*Last=*/true);
  } else if (!Point.Waiting.empty()) {
    publish(Point, EventTag(), State, C);
  }
}

void Model::checkEndFunction(const ReturnStmt *Return,
                             CheckerContext &C) const {
  if (!C.inTopFrame()) {
    if (runsCallback(C.getStackFrame()->getDecl()))
      runCallback(/*Begins=*/false, C);
    return;
  }
  ReturnEvent Event;
  Event.Return = Return;
  SVal Value = UnknownVal();
  if (Return && Return->getRetValue())
    Value =
        C.getState()->getSVal(Return->getRetValue(), C.getLocationContext());
  Event.Value =
      classify(Value, Context->Root->Function->getReturnType(), C.getState());
  leaveRoot(Event, C);
}

void Model::checkLiveSymbols(ProgramStateRef State,
                             SymbolReaper &Reaper) const {
  markLive(State, Reaper);
  for (SymbolRef Each : Context->Watched)
    Reaper.markLive(Each);
}

void Model::checkDeadSymbols(SymbolReaper &Reaper, CheckerContext &C) const {
  ProgramStateRef State = forgetDead(C.getState(), Reaper);
  if (State != C.getState())
    C.addTransition(State);
}
