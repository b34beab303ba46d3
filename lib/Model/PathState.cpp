//===- PathState.cpp - What a path has done so far ------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Model/PathState.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ConstraintManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramStateTrait.h"

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

REGISTER_MAP_WITH_PROGRAMSTATE(HeldLockMap, const irqlint::LockKey *,
                               irqlint::HeldLock)
REGISTER_MAP_WITH_PROGRAMSTATE(ReleaseSiteMap, const irqlint::LockKey *,
                               const irqlint::LockSite *)
REGISTER_MAP_WITH_PROGRAMSTATE(FailedAcquireMap, const irqlint::LockKey *,
                               const irqlint::LockSite *)
REGISTER_MAP_WITH_PROGRAMSTATE(LockLifeMap, const irqlint::LockKey *,
                               irqlint::LockLife)
REGISTER_MAP_WITH_PROGRAMSTATE(PoolBlockMap, clang::ento::SymbolRef,
                               irqlint::PoolBlock)
REGISTER_MAP_WITH_PROGRAMSTATE(IrqlValues, unsigned, clang::ento::SVal)
REGISTER_MAP_WITH_PROGRAMSTATE(CallResultMap, clang::ento::SymbolRef,
                               irqlint::CallResult)
REGISTER_SET_WITH_PROGRAMSTATE(PagedMemorySet, clang::ento::SymbolRef)
REGISTER_TRAIT_WITH_PROGRAMSTATE(IrqlReasonNow, const irqlint::IrqlReason *)
REGISTER_TRAIT_WITH_PROGRAMSTATE(FailingCall, const void *)
REGISTER_TRAIT_WITH_PROGRAMSTATE(IrqlSpoiled, bool)
REGISTER_TRAIT_WITH_PROGRAMSTATE(CriticalDepth, int)
REGISTER_TRAIT_WITH_PROGRAMSTATE(GuardedDepth, int)
REGISTER_TRAIT_WITH_PROGRAMSTATE(CalledOpaque, bool)

namespace {
/// From FirstAround on, by the depth of a frame.
enum IrqlSlot : unsigned { CurrentIrql, EntryIrql, FirstAround };
} // namespace

HeldLocks irqlint::getHeldLocks(ProgramStateRef State) {
  return State->get<HeldLockMap>();
}

ProgramStateRef irqlint::setHeldLock(ProgramStateRef State, const LockKey *Key,
                                     const HeldLock &Lock) {
  return State->set<HeldLockMap>(Key, Lock);
}

ProgramStateRef irqlint::doubtHeldLock(ProgramStateRef State,
                                       const LockKey *Key, HeldLock Lock) {
  Lock.MaybeReleased = true;
  return setHeldLock(State, Key, Lock);
}

ProgramStateRef irqlint::removeHeldLock(ProgramStateRef State,
                                        const LockKey *Key) {
  return State->remove<HeldLockMap>(Key);
}

const LockSite *irqlint::getReleaseSite(ProgramStateRef State,
                                        const LockKey *Key) {
  const LockSite *const *Site = State->get<ReleaseSiteMap>(Key->presumed());
  return Site ? *Site : nullptr;
}

SmallVector<std::pair<const LockKey *, const LockSite *>, 4>
irqlint::getReleases(ProgramStateRef State) {
  SmallVector<std::pair<const LockKey *, const LockSite *>, 4> Result;
  for (const auto &[Key, Site] : State->get<ReleaseSiteMap>())
    Result.push_back({Key, Site});
  return Result;
}

const LockSite *irqlint::findReleaseSite(ProgramStateRef State,
                                         const StackFrameContext *Frame,
                                         StringRef LockName) {
  for (const auto &[Key, Site] : State->get<ReleaseSiteMap>())
    if (Site->Frame == Frame && Site->LockName == LockName)
      return Site;
  return nullptr;
}

ProgramStateRef irqlint::setReleaseSite(ProgramStateRef State,
                                        const LockKey *Key,
                                        const LockSite *Site) {
  return Site ? State->set<ReleaseSiteMap>(Key->presumed(), Site)
              : State->remove<ReleaseSiteMap>(Key->presumed());
}

ProgramStateRef
irqlint::forgetReleases(ProgramStateRef State,
                        llvm::function_ref<bool(const LockKey *)> Doubted) {
  for (const auto &[Key, Site] : State->get<ReleaseSiteMap>())
    if (Doubted(Key))
      State = State->remove<ReleaseSiteMap>(Key);
  for (const auto &[Key, Site] : State->get<FailedAcquireMap>())
    if (Doubted(Key))
      State = State->remove<FailedAcquireMap>(Key);
  return State;
}

const LockSite *irqlint::getFailedAcquire(ProgramStateRef State,
                                          const LockKey *Key) {
  const LockSite *const *Site = State->get<FailedAcquireMap>(Key->presumed());
  return Site ? *Site : nullptr;
}

ProgramStateRef irqlint::setFailedAcquire(ProgramStateRef State,
                                          const LockKey *Key,
                                          const LockSite *Site) {
  return Site ? State->set<FailedAcquireMap>(Key->presumed(), Site)
              : State->remove<FailedAcquireMap>(Key->presumed());
}

const LockLife *irqlint::getLockLife(ProgramStateRef State,
                                     const LockKey *Key) {
  return State->get<LockLifeMap>(Key);
}

ProgramStateRef irqlint::setLockLife(ProgramStateRef State, const LockKey *Key,
                                     const LockLife &Life) {
  return State->set<LockLifeMap>(Key, Life);
}

SmallVector<std::pair<const LockKey *, LockLife>, 2>
irqlint::findLockLives(ProgramStateRef State,
                       llvm::function_ref<bool(const LockKey *)> Fits) {
  SmallVector<std::pair<const LockKey *, LockLife>, 2> Result;
  for (const auto &[Key, Life] : State->get<LockLifeMap>())
    if (Fits(Key))
      Result.push_back({Key, Life});
  return Result;
}

ProgramStateRef
irqlint::forgetLockLives(ProgramStateRef State,
                         llvm::function_ref<bool(const LockKey *)> Gone) {
  for (const auto &[Key, Life] : State->get<LockLifeMap>())
    if (Gone(Key))
      State = State->remove<LockLifeMap>(Key);
  return State;
}

const PoolBlock *irqlint::getPoolBlock(ProgramStateRef State,
                                       SymbolRef Pointer) {
  return State->get<PoolBlockMap>(Pointer);
}

ProgramStateRef irqlint::setPoolBlock(ProgramStateRef State, SymbolRef Pointer,
                                      const PoolBlock &Block) {
  return State->set<PoolBlockMap>(Pointer, Block);
}

static SVal getIrqlSlot(ProgramStateRef State, IrqlSlot Slot) {
  const SVal *Level = State->get<IrqlValues>(Slot);
  return Level ? *Level : UnknownVal();
}

SVal irqlint::getIrql(ProgramStateRef State) {
  return getIrqlSlot(State, CurrentIrql);
}

SVal irqlint::getEntryIrql(ProgramStateRef State) {
  return getIrqlSlot(State, EntryIrql);
}

ProgramStateRef irqlint::setIrql(ProgramStateRef State, SVal Level,
                                 const IrqlReason *Reason) {
  return State->set<IrqlValues>(CurrentIrql, Level)->set<IrqlReasonNow>(Reason);
}

ProgramStateRef irqlint::setEntryIrql(ProgramStateRef State, SVal Level) {
  return State->set<IrqlValues>(EntryIrql, Level);
}

SVal irqlint::getIrqlAround(ProgramStateRef State, unsigned Depth) {
  return getIrqlSlot(State, IrqlSlot(FirstAround + Depth));
}

ProgramStateRef irqlint::setIrqlAround(ProgramStateRef State, unsigned Depth,
                                       SVal Level) {
  return State->set<IrqlValues>(FirstAround + Depth, Level);
}

ProgramStateRef irqlint::forgetIrqlAround(ProgramStateRef State,
                                          unsigned Depth) {
  return State->remove<IrqlValues>(FirstAround + Depth);
}

const Outcome *irqlint::getFailingCall(ProgramStateRef State) {
  return static_cast<const Outcome *>(State->get<FailingCall>());
}

ProgramStateRef irqlint::setFailingCall(ProgramStateRef State,
                                        const Outcome *How) {
  return State->set<FailingCall>(How);
}

bool irqlint::isIrqlSpoiled(ProgramStateRef State) {
  return State->get<IrqlSpoiled>();
}

ProgramStateRef irqlint::setIrqlSpoiled(ProgramStateRef State) {
  return State->set<IrqlSpoiled>(true);
}

const IrqlReason *irqlint::getIrqlReason(ProgramStateRef State) {
  return State->get<IrqlReasonNow>();
}

IrqlRange irqlint::irqlBounds(ProgramStateRef State, SVal Level) {
  IrqlRange Range{IrqlPassive, IrqlHigh};
  auto Clamp = [](const llvm::APSInt &I) {
    return int8_t(std::clamp<int64_t>(I.getExtValue(), IrqlPassive, IrqlHigh));
  };
  if (const llvm::APSInt *Known = Level.getAsInteger())
    return {Clamp(*Known), Clamp(*Known)};
  if (SymbolRef Symbol = Level.getAsSymbol()) {
    const ConstraintManager &Constraints = State->getConstraintManager();
    if (const llvm::APSInt *Min = Constraints.getSymMinVal(State, Symbol))
      Range.Min = Clamp(*Min);
    if (const llvm::APSInt *Max = Constraints.getSymMaxVal(State, Symbol))
      Range.Max = Clamp(*Max);
  }
  return Range;
}

RegionDepth irqlint::getRegionDepth(ProgramStateRef State) {
  return {State->get<CriticalDepth>(), State->get<GuardedDepth>()};
}

ProgramStateRef irqlint::setRegionDepth(ProgramStateRef State,
                                        RegionDepth Depth) {
  return State->set<CriticalDepth>(Depth.Critical)
      ->set<GuardedDepth>(Depth.Guarded);
}

bool irqlint::hasCalledOpaque(ProgramStateRef State) {
  return State->get<CalledOpaque>();
}

ProgramStateRef irqlint::setCalledOpaque(ProgramStateRef State) {
  return State->set<CalledOpaque>(true);
}

const CallResult *irqlint::getCallResult(ProgramStateRef State,
                                         SymbolRef Symbol) {
  return State->get<CallResultMap>(Symbol);
}

ProgramStateRef irqlint::setCallResult(ProgramStateRef State, SymbolRef Symbol,
                                       const CallResult &Result) {
  return State->set<CallResultMap>(Symbol, Result);
}

SymbolRef irqlint::findPureResult(ProgramStateRef State,
                                  const CallResult &Call) {
  for (const auto &[Symbol, Known] : State->get<CallResultMap>())
    if (Known == Call)
      return Symbol;
  return nullptr;
}

bool irqlint::isPagedMemory(ProgramStateRef State, SymbolRef Address) {
  return State->contains<PagedMemorySet>(Address);
}

ProgramStateRef irqlint::addPagedMemory(ProgramStateRef State,
                                        SymbolRef Address) {
  return State->add<PagedMemorySet>(Address);
}

/// Is the acquire made in the loop, or in a function called from there?
static bool isMadeIn(const LockSite &Site, const StackFrameContext *Frame,
                     llvm::function_ref<bool(const CFGBlock *)> InLoop) {
  for (const StackFrameContext *F = Site.Frame; F;) {
    if (F == Frame) {
      for (const CFGBlock *B : *F->getCFG())
        if (InLoop(B))
          for (const CFGElement &Element : *B)
            if (auto S = Element.getAs<CFGStmt>())
              if (S->getStmt() == Site.Call)
                return true;
      return false;
    }
    const LocationContext *Parent = F->getParent();
    if (!Parent)
      return false;
    if (Parent->getStackFrame() == Frame)
      return InLoop(F->getCallSiteBlock());
    F = Parent->getStackFrame();
  }
  return false;
}

ProgramStateRef
irqlint::doubtRepeatedLocks(ProgramStateRef State,
                            const StackFrameContext *Frame,
                            llvm::function_ref<bool(const CFGBlock *)> InLoop) {
  for (const auto &[Key, Lock] : State->get<HeldLockMap>()) {
    bool Repeats = Lock.Count > 1;
    if (Lock.MaybeReleased || !Lock.Site || (!Lock.Indexed && !Repeats) ||
        !isMadeIn(*Lock.Site, Frame, InLoop))
      continue;
    HeldLock Doubted = Lock;
    Doubted.Countless |= Repeats;
    State = doubtHeldLock(State, Key, Doubted);
  }
  return State;
}

void irqlint::markLive(ProgramStateRef State, SymbolReaper &Reaper) {
  for (const auto &[Slot, Level] : State->get<IrqlValues>())
    if (SymbolRef Symbol = Level.getAsSymbol())
      Reaper.markLive(Symbol);
  for (const auto &[Key, Lock] : State->get<HeldLockMap>())
    if (SymbolRef Symbol = Lock.SavedIrql.getAsSymbol())
      Reaper.markLive(Symbol);
  for (const auto &[Symbol, Result] : State->get<CallResultMap>())
    if (Result.Pure)
      Reaper.markLive(Symbol);
}

ProgramStateRef irqlint::forgetDead(ProgramStateRef State,
                                    SymbolReaper &Reaper) {
  for (const auto &[Symbol, Result] : State->get<CallResultMap>())
    if (Reaper.isDead(Symbol))
      State = State->remove<CallResultMap>(Symbol);
  for (const auto &[Symbol, Block] : State->get<PoolBlockMap>())
    if (Reaper.isDead(Symbol))
      State = State->remove<PoolBlockMap>(Symbol);
  for (SymbolRef Address : State->get<PagedMemorySet>())
    if (Reaper.isDead(Address))
      State = State->remove<PagedMemorySet>(Address);
  return State;
}

void irqlint::profileForLoop(ProgramStateRef State,
                             llvm::FoldingSetNodeID &ID) {
  // Which object a lock belongs to changes from round to round in a walk over a
  // list; what matters is which locks are held by declaration, and how often.
  SmallVector<std::tuple<const void *, unsigned, unsigned>, 8> Locks;
  for (const auto &[Key, Lock] : State->get<HeldLockMap>()) {
    const void *Which = Lock.Object->declaration();
    if (!Which)
      Which = Lock.Object->presumed();
    Locks.push_back({Which, Lock.Count, Lock.Owed + 2 * Lock.MaybeReleased});
  }
  llvm::sort(Locks);
  for (const auto &[Which, Count, Owed] : Locks) {
    ID.AddPointer(Which);
    ID.AddInteger(Count);
    ID.AddInteger(Owed);
  }
  IrqlRange Bounds = irqlBounds(State, getIrql(State));
  ID.AddInteger(int(Bounds.Min));
  ID.AddInteger(int(Bounds.Max));
  ID.AddBoolean(getIrql(State) == getEntryIrql(State));
  RegionDepth Depth = getRegionDepth(State);
  ID.AddInteger(Depth.Critical);
  ID.AddInteger(Depth.Guarded);
}

/// Adds what decides about defects of a site; where it is only tells of them.
static void profileKind(const LockSite *Site, llvm::FoldingSetNodeID &ID) {
  for (; Site; Site = Site->Outer) {
    ID.AddPointer(Site->Contract);
    ID.AddPointer(Site->Frame);
    Site->Tag.Profile(ID);
    ID.AddInteger(Site->Returned);
    ID.AddBoolean(Site->Assumed);
  }
}

void irqlint::sitesForMerge(ProgramStateRef State,
                            std::vector<uint64_t> &Facts) {
  for (const auto &[Key, Lock] : State->get<HeldLockMap>())
    Facts.push_back(llvm::hash_combine(0, Key, Lock.Site));
  for (const auto &[Key, Site] : State->get<ReleaseSiteMap>())
    Facts.push_back(llvm::hash_combine(1, Key, Site));
  for (const auto &[Key, Site] : State->get<FailedAcquireMap>())
    Facts.push_back(llvm::hash_combine(2, Key, Site));
  Facts.push_back(llvm::hash_combine(3, getIrqlReason(State)));
}

void irqlint::profileForMerge(ProgramStateRef State,
                              llvm::FoldingSetNodeID &ID) {
  for (const auto &[Key, Lock] : State->get<HeldLockMap>()) {
    HeldLock Anywhere = Lock;
    Anywhere.Site = nullptr;
    ID.AddPointer(Key);
    Anywhere.Profile(ID);
    profileKind(Lock.Site, ID);
  }
  for (const auto &[Key, Site] : State->get<ReleaseSiteMap>()) {
    ID.AddPointer(Key);
    profileKind(Site, ID);
  }
  for (const auto &[Key, Site] : State->get<FailedAcquireMap>()) {
    ID.AddPointer(Key);
    profileKind(Site, ID);
  }
  State->get<LockLifeMap>().Profile(ID);
  State->get<PagedMemorySet>().Profile(ID);
  // Inferring the bounds of a symbol is dear, and most of these levels are one:
  // the entry's.
  llvm::SmallVector<std::pair<SVal, IrqlRange>, 4> Known;
  auto AddBounds = [&](SVal Level) {
    auto *Found =
        llvm::find_if(Known, [&](auto &Each) { return Each.first == Level; });
    if (Found == Known.end()) {
      Known.emplace_back(Level, irqlBounds(State, Level));
      Found = &Known.back();
    }
    ID.AddInteger(int(Found->second.Min));
    ID.AddInteger(int(Found->second.Max));
  };
  for (IrqlSlot Slot : {CurrentIrql, EntryIrql}) {
    SVal Level = getIrqlSlot(State, Slot);
    Level.Profile(ID);
    AddBounds(Level);
  }
  for (const auto &[Key, Lock] : State->get<HeldLockMap>())
    AddBounds(Lock.SavedIrql);
  for (const IrqlReason *R = getIrqlReason(State); R; R = R->Outer) {
    ID.AddPointer(R->Frame);
    ID.AddPointer(R->Family);
    ID.AddInteger(int(R->Before.Min));
    ID.AddInteger(int(R->Before.Max));
  }
  ID.AddInteger(State->get<CriticalDepth>());
  ID.AddInteger(State->get<GuardedDepth>());
  ID.AddBoolean(hasCalledOpaque(State));
  ID.AddBoolean(isIrqlSpoiled(State));
}
