//===- Relevance.cpp - Which values still decide about locks --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering/Relevance.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/Analysis/Analyses/Dominators.h"
#include "clang/Analysis/Analyses/PostOrderCFGView.h"
#include "llvm/ADT/SetVector.h"

using namespace irqlint;
using namespace clang;

namespace {

/// What an expression reads: variables and members, and the results of calls.
struct Reads {
  llvm::SmallSetVector<const ValueDecl *, 4> Values;
  llvm::SmallSetVector<const FunctionDecl *, 2> Callees;
};

struct ReadCollector : DynamicRecursiveASTVisitor {
  Reads &Out;
  explicit ReadCollector(Reads &Out) : Out(Out) {}
  bool VisitDeclRefExpr(DeclRefExpr *R) override {
    if (const auto *Variable = dyn_cast<VarDecl>(R->getDecl()))
      Out.Values.insert(Variable->getCanonicalDecl());
    return true;
  }
  bool VisitMemberExpr(MemberExpr *M) override {
    if (const auto *Field = dyn_cast<FieldDecl>(M->getMemberDecl()))
      Out.Values.insert(Field->getCanonicalDecl());
    return true;
  }
  bool VisitCallExpr(CallExpr *Call) override {
    if (const FunctionDecl *Callee = Call->getDirectCallee())
      Out.Callees.insert(Callee->getCanonicalDecl());
    return true;
  }
};

Reads readsOf(const Stmt *S) {
  Reads Result;
  if (S)
    ReadCollector(Result).TraverseStmt(const_cast<Stmt *>(S));
  return Result;
}

/// The variable or member that an assignment writes; null if only a pointer
/// names it.
const ValueDecl *targetOf(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
    return Element->getBase()->IgnoreParenImpCasts()->getType()->isArrayType()
               ? targetOf(Element->getBase())
               : nullptr;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return cast<ValueDecl>(Ref->getDecl()->getCanonicalDecl());
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return cast<ValueDecl>(Member->getMemberDecl()->getCanonicalDecl());
  return nullptr;
}

/// A statement that gives a value to something.
struct Write {
  unsigned Block;
  const ValueDecl *Target;
  Reads From;
  /// Not written here: its address is taken, and may be written through.
  bool Escapes = false;
};

struct Call {
  unsigned Block;
  const FunctionDecl *Callee;
  bool Event;
  /// The last ones stand for those that no parameter takes.
  llvm::SmallVector<Reads, 4> Arguments;
  /// What the call is made on: a function pointer, an object.
  Reads Target;
};

struct Function {
  const FunctionDecl *Decl = nullptr;
  CFG *Graph = nullptr;
  std::unique_ptr<ControlDependencyCalculator> Control;
  std::vector<Write> Writes;
  std::vector<Call> Calls;
  std::vector<std::pair<unsigned, Reads>> Returns;
  llvm::BitVector Relevant;
  std::vector<const CFGBlock *> ById;
  /// Non-local values read where it matters, in the function or what it calls.
  llvm::BitVector Outer;
};

/// The slice while it grows.
class Slicer {
public:
  Slicer(ArrayRef<FunctionDecl *> Definitions, const RelevanceFacts &Facts);
  void grow();

  std::vector<Function> Functions;
  llvm::SetVector<const ValueDecl *> Values;

private:
  void collect(Function &F);
  void collect(Function &F, unsigned Block, const Stmt *S);
  bool use(const Reads &R);
  bool useCall(Function &F, const Call &C);
  bool markBlock(Function &F, unsigned Block);

  const RelevanceFacts &Facts;
  /// Functions whose result matters to somebody.
  llvm::DenseSet<const FunctionDecl *> Results;
  /// The definitions, whose parameters are the ones that bodies read.
  llvm::DenseMap<const FunctionDecl *, const FunctionDecl *> Defined;
};

} // namespace

Slicer::Slicer(ArrayRef<FunctionDecl *> Definitions,
               const RelevanceFacts &Facts)
    : Facts(Facts) {
  for (FunctionDecl *D : Definitions) {
    CFG *Graph = Facts.GraphOf(D);
    if (!Graph)
      continue;
    Function &F = Functions.emplace_back();
    F.Decl = D->getCanonicalDecl();
    Defined[F.Decl] = D;
    F.Graph = Graph;
    F.Relevant.resize(Graph->getNumBlockIDs());
    F.ById.resize(Graph->getNumBlockIDs());
    if (Facts.ReturnMatters(D))
      Results.insert(F.Decl);
    collect(F);
  }
}

void Slicer::collect(Function &F) {
  for (const CFGBlock *B : *F.Graph) {
    F.ById[B->getBlockID()] = B;
    for (const CFGElement &Element : *B)
      if (auto S = Element.getAs<CFGStmt>())
        collect(F, B->getBlockID(), S->getStmt());
  }
}

/// A write to a member of a variable is one to the variable, too.
static void addWrite(Function &F, unsigned Block, const Expr *Target,
                     const Reads &From) {
  F.Writes.push_back({Block, targetOf(Target), From});
  for (Target = Target->IgnoreParenCasts();;) {
    if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Target)) {
      Target = Element->getBase()->IgnoreParenCasts();
      continue;
    }
    const auto *Member = dyn_cast<MemberExpr>(Target);
    if (!Member || Member->isArrow())
      return;
    Target = Member->getBase()->IgnoreParenCasts();
    if (const ValueDecl *Whole = targetOf(Target))
      F.Writes.push_back({Block, Whole, From});
  }
}

void Slicer::collect(Function &F, unsigned Block, const Stmt *S) {
  if (const auto *B = dyn_cast<BinaryOperator>(S)) {
    if (B->isAssignmentOp()) {
      Reads From = readsOf(B->getRHS());
      if (B->isCompoundAssignmentOp())
        if (const ValueDecl *Target = targetOf(B->getLHS()))
          From.Values.insert(Target);
      addWrite(F, Block, B->getLHS(), From);
    }
  } else if (const auto *U = dyn_cast<UnaryOperator>(S)) {
    if (U->isIncrementDecrementOp())
      addWrite(F, Block, U->getSubExpr(), readsOf(U));
    else if (U->getOpcode() == UO_AddrOf)
      // Whoever gets the address may write.
      if (const ValueDecl *Target = targetOf(U->getSubExpr());
          isa_and_nonnull<VarDecl>(Target))
        F.Writes.push_back({Block, Target, {}, /*Escapes=*/true});
  } else if (const auto *D = dyn_cast<DeclStmt>(S)) {
    for (const Decl *Each : D->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Each))
        if (Variable->getInit())
          F.Writes.push_back({Block, Variable->getCanonicalDecl(),
                              readsOf(Variable->getInit())});
  } else if (const auto *R = dyn_cast<ReturnStmt>(S)) {
    F.Returns.push_back({Block, readsOf(R->getRetValue())});
  } else if (isa<CallExpr>(S) || isa<CXXConstructExpr>(S)) {
    const auto *C = dyn_cast<CallExpr>(S);
    const FunctionDecl *Callee =
        C ? C->getDirectCallee() : cast<CXXConstructExpr>(S)->getConstructor();
    Call &Made = F.Calls.emplace_back();
    Made.Block = Block;
    Made.Callee = Callee ? Callee->getCanonicalDecl() : nullptr;
    Made.Event = !Callee || Facts.IsEvent(Callee);
    if (C) {
      for (const Expr *Argument : C->arguments())
        Made.Arguments.push_back(readsOf(Argument));
      Made.Target = readsOf(C->getCallee());
    } else {
      for (const Expr *Argument : cast<CXXConstructExpr>(S)->arguments())
        Made.Arguments.push_back(readsOf(Argument));
    }
  }
}

bool Slicer::use(const Reads &R) {
  bool Changed = false;
  for (const ValueDecl *D : R.Values)
    Changed |= Values.insert(D);
  for (const FunctionDecl *Callee : R.Callees)
    Changed |= Results.insert(Callee).second;
  return Changed;
}

/// A block that matters makes the conditions matter that decide whether it
/// runs.
bool Slicer::markBlock(Function &F, unsigned Block) {
  if (F.Relevant.test(Block))
    return false;
  if (!F.Control)
    F.Control = std::make_unique<ControlDependencyCalculator>(F.Graph);
  std::vector<unsigned> Work{Block};
  while (!Work.empty()) {
    unsigned Next = Work.back();
    Work.pop_back();
    if (F.Relevant.test(Next))
      continue;
    F.Relevant.set(Next);
    for (const CFGBlock *Decider : F.Control->getControlDependencies(
             const_cast<CFGBlock *>(F.ById[Next]))) {
      use(readsOf(Decider->getTerminatorCondition(/*StripParens=*/false)));
      Work.push_back(Decider->getBlockID());
    }
  }
  return true;
}

/// Of a call into the unit, those arguments matter whose parameters do.
bool Slicer::useCall(Function &F, const Call &C) {
  bool Changed = C.Event && markBlock(F, C.Block);
  const FunctionDecl *Definition = Defined.lookup(C.Callee);
  if (!Definition && !C.Event && !Results.contains(C.Callee))
    return Changed;
  Changed |= use(C.Target);
  // An operator that is a method has its object as first argument.
  unsigned Skipped =
      Definition && C.Arguments.size() > Definition->getNumParams();
  for (unsigned I = 0; I < C.Arguments.size(); ++I) {
    bool Unread = Definition && I >= Skipped &&
                  I - Skipped < Definition->getNumParams() &&
                  !Values.contains(Definition->getParamDecl(I - Skipped));
    if (!Unread)
      Changed |= use(C.Arguments[I]);
  }
  return Changed;
}

void Slicer::grow() {
  bool Changed = true;
  while (Changed) {
    Changed = false;
    for (Function &F : Functions) {
      for (const Call &C : F.Calls)
        Changed |= useCall(F, C);
      for (const Write &W : F.Writes)
        // What only a pointer names may be anything.
        if (!W.Target || Values.contains(W.Target)) {
          Changed |= markBlock(F, W.Block);
          Changed |= use(W.From);
        }
      if (Results.contains(F.Decl))
        for (const auto &[Block, From] : F.Returns) {
          Changed |= markBlock(F, Block);
          Changed |= use(From);
        }
    }
  }
}

static bool isLocal(const ValueDecl *D) {
  const auto *Variable = dyn_cast<VarDecl>(D);
  return Variable && Variable->hasLocalStorage();
}

Relevance::Relevance(ArrayRef<FunctionDecl *> Functions,
                     const RelevanceFacts &Facts) {
  Slicer Slice(Functions, Facts);
  Slice.grow();
  for (const ValueDecl *D : Slice.Values) {
    Numbers[D] = Declarations.size();
    Declarations.push_back(D);
  }
  const unsigned Size = Declarations.size();

  // What a call may read of members and globals, all calls below it included.
  llvm::DenseMap<const FunctionDecl *, Function *> ByDecl;
  auto AddReads = [&](const Stmt *S, Values &To, bool OuterOnly) {
    const ValueDecl *D = nullptr;
    if (const auto *Ref = dyn_cast<DeclRefExpr>(S))
      D = cast<ValueDecl>(Ref->getDecl()->getCanonicalDecl());
    else if (const auto *Member = dyn_cast<MemberExpr>(S))
      D = cast<ValueDecl>(Member->getMemberDecl()->getCanonicalDecl());
    auto Number = D ? Numbers.find(D) : Numbers.end();
    if (Number != Numbers.end() && !(OuterOnly && isLocal(D)))
      To.set(Number->second);
  };
  for (Function &F : Slice.Functions) {
    ByDecl[F.Decl] = &F;
    Graphs.insert(F.Graph);
    F.Outer.resize(Size);
    for (const CFGBlock *B : *F.Graph)
      if (F.Relevant.test(B->getBlockID()))
        for (const CFGElement &Element : *B)
          if (auto S = Element.getAs<CFGStmt>())
            AddReads(S->getStmt(), F.Outer, /*OuterOnly=*/true);
  }
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (Function &F : Slice.Functions)
      for (const Call &C : F.Calls)
        if (Function *Callee = ByDecl.lookup(C.Callee))
          if (Callee->Outer.test(F.Outer)) {
            F.Outer |= Callee->Outer;
            Changed = true;
          }
  }

  // Liveness of these values, backward over each graph.
  for (Function &F : Slice.Functions) {
    // Through its address a variable may be read anywhere.
    Values Escaped(Size);
    for (const Write &W : F.Writes)
      if (W.Escapes)
        if (auto Number = Numbers.find(W.Target); Number != Numbers.end())
          Escaped.set(Number->second);
    std::vector<Values> Reads(F.ById.size(), Values(Size)),
        Kills(F.ById.size(), Values(Size)), All(F.ById.size(), Values(Size));
    for (const CFGBlock *B : *F.Graph) {
      const unsigned Id = B->getBlockID();
      // The target of a plain assignment isn't read by it.
      llvm::SmallPtrSet<const Stmt *, 8> Targets;
      for (const CFGElement &Element : llvm::reverse(*B)) {
        auto Statement = Element.getAs<CFGStmt>();
        if (!Statement)
          continue;
        const Stmt *S = Statement->getStmt();
        const ValueDecl *Written = nullptr;
        if (const auto *Assign = dyn_cast<BinaryOperator>(S);
            Assign && Assign->getOpcode() == BO_Assign) {
          const Expr *Target = Assign->getLHS()->IgnoreParens();
          if (isa<DeclRefExpr>(Target)) {
            Targets.insert(Target);
            Written = targetOf(Target);
          }
        } else if (const auto *Decls = dyn_cast<DeclStmt>(S);
                   Decls && Decls->isSingleDecl()) {
          if (const auto *Variable = dyn_cast<VarDecl>(Decls->getSingleDecl()))
            Written = Variable->getCanonicalDecl();
        }
        if (Written && isLocal(Written))
          if (auto Number = Numbers.find(Written); Number != Numbers.end()) {
            Kills[Id].set(Number->second);
            Reads[Id].reset(Number->second);
          }
        if (const auto *C = dyn_cast<CallExpr>(S))
          if (const FunctionDecl *Callee = C->getDirectCallee())
            if (const Function *Known =
                    ByDecl.lookup(Callee->getCanonicalDecl()))
              Reads[Id] |= Known->Outer;
        if (F.Relevant.test(Id) && !Targets.contains(S))
          AddReads(S, Reads[Id], /*OuterOnly=*/false);
        All[Id] |= Reads[Id];
      }
      if (F.Relevant.test(Id))
        if (const Stmt *Condition = B->getTerminatorCondition(false))
          for (const ValueDecl *D : readsOf(Condition).Values)
            if (auto Number = Numbers.find(D); Number != Numbers.end())
              if (!Kills[Id].test(Number->second))
                Reads[Id].set(Number->second), All[Id].set(Number->second);
    }
    for (const CFGBlock *B : *F.Graph)
      Blocks[B].From = Reads[B->getBlockID()];
    PostOrderCFGView Order(F.Graph);
    for (bool Changed = true; Changed;) {
      Changed = false;
      for (const CFGBlock *B : llvm::reverse(Order)) {
        const unsigned Id = B->getBlockID();
        Values Out(Size);
        for (const CFGBlock::AdjacentBlock &Next : B->succs())
          if (const CFGBlock *S = Next.getReachableBlock())
            Out |= Blocks[S].From;
        Needs &Own = Blocks[B];
        Own.Around = Out;
        Own.Around |= All[Id];
        Out.reset(Kills[Id]);
        Out |= Reads[Id];
        if (Out != Own.From) {
          Own.From = std::move(Out);
          Changed = true;
        }
      }
    }
    for (const CFGBlock *B : *F.Graph) {
      Blocks[B].From |= Escaped;
      Blocks[B].Around |= Blocks[B].From;
    }
  }
}

const Relevance::Values &Relevance::neededFrom(const CFGBlock *Block) const {
  return Blocks.find(Block)->second.From;
}

const Relevance::Values &Relevance::neededAround(const CFGBlock *Block) const {
  return Blocks.find(Block)->second.Around;
}

std::optional<unsigned> Relevance::numberOf(const ValueDecl *D) const {
  auto Known = Numbers.find(cast<ValueDecl>(D->getCanonicalDecl()));
  if (Known == Numbers.end())
    return std::nullopt;
  return Known->second;
}

uint64_t Relevance::digest(const CFG *Graph, ArrayRef<uint64_t> Hashes) const {
  if (!Graph || !knows(Graph))
    return 0;
  uint64_t Result = 1;
  for (const CFGBlock *Block : *Graph) {
    // Numbers are given anew for each version of a unit, so their order says
    // nothing.
    uint64_t From = 0, Around = 0;
    for (unsigned Number : neededFrom(Block).set_bits())
      From += Hashes[Number];
    for (unsigned Number : neededAround(Block).set_bits())
      Around += Hashes[Number];
    Result = llvm::hash_combine(Result, From, Around);
  }
  return Result;
}
