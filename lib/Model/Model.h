//===- Model.h - Follows locks and IRQL along paths -------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_MODEL_MODEL_H
#define IRQLINT_MODEL_MODEL_H

#include "Model/Events.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include "llvm/ADT/StringSet.h"

namespace irqlint {

/// What the model shares with the session that runs it.
struct ModelContext {
  ModelContext(const ContractTable &Table, const clang::SourceManager &Sources,
               UnitFacts &Facts)
      : Facts(Facts), Contracts(Table, Sources), Keys(Table) {}

  UnitFacts &Facts;
  ContractIndex Contracts;
  LockKeys Keys;
  std::vector<PathListener *> Listeners;
  /// The root that is being explored.
  const RootContext *Root = nullptr;
  /// Its exits so far, if its context is unknown.
  std::vector<RootExit> Exits;
  /// What its annotations say of locks.
  std::vector<PromisedLock> Promised;
  /// The symbols that these promises are about.
  std::vector<clang::ento::SymbolRef> Watched;
  /// Callees with a body that the engine didn't enter, although their locks
  /// would have mattered.
  llvm::DenseSet<const clang::FunctionDecl *> NotEntered;
  /// Functions that did not parse; they are not entered.
  llvm::DenseSet<const clang::FunctionDecl *> Unfit;

  const LockSite *site(const LockSite &Site);
  const IrqlReason *reason(const IrqlReason &Reason);
  llvm::StringRef keep(llvm::StringRef Text) {
    return Strings.insert(Text).first->getKey();
  }

private:
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSet<> Strings;
  llvm::FoldingSet<LockSite> Sites;
  llvm::FoldingSet<IrqlReason> Reasons;
};

/// The checker that moves the state: one transition for each thing that a
/// contract can say. It knows no API and no lock family by name.
class Model
    : public clang::ento::Checker<
          clang::ento::eval::Call, clang::ento::check::PreCall,
          clang::ento::check::PostCall, clang::ento::check::BeginFunction,
          clang::ento::check::EndFunction, clang::ento::check::LiveSymbols,
          clang::ento::check::DeadSymbols, clang::ento::check::Location,
          clang::ento::check::PostStmt<clang::DeclStmt>> {
public:
  /// Set by the session before anything is explored.
  ModelContext *Context = nullptr;

  bool evalCall(const clang::ento::CallEvent &Call,
                clang::ento::CheckerContext &C) const;
  void checkPreCall(const clang::ento::CallEvent &Call,
                    clang::ento::CheckerContext &C) const;
  void checkPostCall(const clang::ento::CallEvent &Call,
                     clang::ento::CheckerContext &C) const;
  void checkPostStmt(const clang::DeclStmt *S,
                     clang::ento::CheckerContext &C) const;
  void checkLocation(clang::ento::SVal Location, bool IsLoad,
                     const clang::Stmt *S,
                     clang::ento::CheckerContext &C) const;
  void checkBeginFunction(clang::ento::CheckerContext &C) const;
  void checkEndFunction(const clang::ReturnStmt *Return,
                        clang::ento::CheckerContext &C) const;
  void checkLiveSymbols(clang::ento::ProgramStateRef State,
                        clang::ento::SymbolReaper &Reaper) const;
  void checkDeadSymbols(clang::ento::SymbolReaper &Reaper,
                        clang::ento::CheckerContext &C) const;
  /// Floating point is used, on a processor where its state has to be saved.
  void publishFloat(const clang::Expr *Use,
                    clang::ento::CheckerContext &C) const;

private:
  class Transition;
  bool isUnfit(const clang::ento::CallEvent &Call) const;
  const FunctionContract *contractOf(const clang::ento::CallEvent &Call) const;
  const clang::ento::ExplodedNode *publish(PathPoint &Point,
                                           const EventTag &Tag,
                                           clang::ento::ProgramStateRef After,
                                           clang::ento::CheckerContext &C,
                                           bool Last = false) const;
  IrqlHere irqlHere(clang::ento::ProgramStateRef State) const;
  void publishPageable(const clang::FunctionDecl *F, const clang::Expr *Call,
                       PathPoint &Point) const;
  bool publishPagedAccess(clang::ento::SVal Location, const clang::Stmt *S,
                          clang::ento::CheckerContext &C,
                          bool Frees = false) const;
  bool publishTouched(const clang::ento::CallEvent &Call,
                      const FunctionContract &Contract,
                      clang::ento::CheckerContext &C) const;
  void runCallback(bool Begins, clang::ento::CheckerContext &C) const;
  clang::ento::ProgramStateRef goByMacro(clang::ento::ProgramStateRef State,
                                         clang::ento::CheckerContext &C) const;
  void leaveRoot(const ReturnEvent &Event,
                 clang::ento::CheckerContext &C) const;
  clang::ento::ProgramStateRef
  doubtReleased(clang::ento::ProgramStateRef State,
                const clang::FunctionDecl *Callee) const;
  clang::ento::ProgramStateRef
  beforeOpaqueCall(clang::ento::ProgramStateRef State,
                   const clang::ento::CallEvent &Call) const;
  clang::ento::ProgramStateRef afterOpaqueCall(
      clang::ento::ProgramStateRef State, const clang::ento::CallEvent &Call,
      const clang::FunctionDecl *Callee, clang::ento::CheckerContext &C) const;
  bool isUntouched(const LockKey &Lock, const clang::ento::MemRegion *Base,
                   clang::ento::ProgramStateRef State) const;
  LifetimeEvent lifetimeEvent(LifetimeEvent::Kind What,
                              const clang::ento::CallEvent &Call,
                              const FunctionContract &Contract,
                              const LockKey *Lock, clang::ento::SVal Pointer,
                              clang::ento::ProgramStateRef State) const;
  clang::ento::ProgramStateRef
  publishEndOfMemory(const clang::ento::CallEvent &Call,
                     const FunctionContract &Contract, PathPoint &Point,
                     clang::ento::ProgramStateRef State) const;
  void publishUserWait(const clang::ento::CallEvent &Call,
                       const FunctionContract &Contract, PathPoint &Point,
                       clang::ento::CheckerContext &C) const;
  void publishWait(const clang::ento::CallEvent &Call,
                   const FunctionContract &Contract, PathPoint &Point,
                   clang::ento::ProgramStateRef State) const;
  bool publishRoutineWaits(const clang::ento::CallEvent &Call,
                           const FunctionContract &Contract, PathPoint &Point,
                           clang::ento::CheckerContext &C) const;
  void publishCallOut(const clang::ento::CallEvent &Call,
                      const FunctionContract &Contract, PathPoint &Point) const;
  bool forwardsLow(const clang::ento::CallEvent &Call, const Forwarding &Where,
                   clang::ento::CheckerContext &C) const;
  bool publishLockDemands(const clang::ento::CallEvent &Call,
                          clang::ento::CheckerContext &C) const;
  void notePromisedLocks(clang::ento::ProgramStateRef State,
                         clang::ento::CheckerContext &C) const;
  void publishIrqlBounds(const IrqlHere &Here, IrqlRange After,
                         PathPoint &Point,
                         clang::ento::CheckerContext &C) const;
  bool isPromisedToCaller(const LockKey *Lock) const;
  RootExit makeExit(clang::ento::ProgramStateRef State,
                    const clang::ento::ExplodedNode *Node,
                    const ReturnEvent &How,
                    clang::ento::CheckerContext &C) const;
  const SalLockPromise *
  promised(const LockKey *Lock,
           llvm::ArrayRef<SalLockPromise::Kind> What) const;
  void publishStall(const clang::ento::CallEvent &Call,
                    const FunctionContract &Contract, PathPoint &Point) const;
};

/// The lock that an argument names, as the source writes it: through the
/// parameters of wrappers up to the expression that a caller wrote.
std::string describeLock(const clang::Expr *Argument,
                         const clang::LocationContext *Where,
                         const clang::ento::MemRegion *Region);

} // namespace irqlint

#endif // IRQLINT_MODEL_MODEL_H
