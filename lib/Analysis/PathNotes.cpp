//===- PathNotes.cpp - Words the path that a finding lies on --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis/PathNotes.h"
#include "Model/Model.h"
#include "Rules/Rule.h"
#include "clang/Analysis/Analyses/Dominators.h"
#include "clang/Analysis/CFG.h"
#include "clang/Lex/Lexer.h"
#include <deque>
#include <map>

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

ExplodedPath irqlint::findShortestPath(const ExplodedNode *To) {
  llvm::DenseMap<const ExplodedNode *, const ExplodedNode *> Next;
  std::deque<const ExplodedNode *> Work{To};
  Next[To] = nullptr;
  while (!Work.empty()) {
    const ExplodedNode *N = Work.front();
    Work.pop_front();
    if (N->pred_empty()) {
      ExplodedPath Path;
      for (; N; N = Next[N])
        Path.push_back(N);
      return Path;
    }
    for (const ExplodedNode *Pred : N->preds())
      if (Next.try_emplace(Pred, N).second)
        Work.push_back(Pred);
  }
  return {To};
}

namespace {

/// A branch that the path takes.
struct Branch {
  size_t Position;
  const LocationContext *Where;
  const CFGBlock *Block;
  const CFGBlock *Taken;
  const Expr *Condition;
  /// Whether the condition holds; only for two-way branches.
  bool True;
};

} // namespace

static std::vector<Branch> findBranches(const ExplodedPath &Path) {
  std::vector<Branch> Result;
  for (size_t I = 0; I < Path.size(); ++I) {
    auto Edge = Path[I]->getLocationAs<BlockEdge>();
    if (!Edge || Path[I]->getLocation().getTag())
      continue;
    const CFGBlock *From = Edge->getSrc();
    const auto *Condition =
        dyn_cast_or_null<Expr>(From->getTerminatorCondition());
    if (!Condition || From->succ_size() != 2)
      continue;
    Result.push_back({I, Path[I]->getLocationContext(), From, Edge->getDst(),
                      Condition, *From->succ_begin() == Edge->getDst()});
  }
  return Result;
}

/// Strips negations, so that 'if (!x)' and 'if (x)' compare.
static const Expr *stripNegations(const Expr *E, bool &True) {
  E = E->IgnoreParenImpCasts();
  while (const auto *Not = dyn_cast<UnaryOperator>(E)) {
    if (Not->getOpcode() != UO_LNot)
      break;
    True = !True;
    E = Not->getSubExpr()->IgnoreParenImpCasts();
  }
  return E;
}

static std::string print(const Expr *E, const LocationContext *Where) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  E->printPretty(
      OS, nullptr,
      Where->getAnalysisDeclContext()->getASTContext().getPrintingPolicy());
  return Text;
}

/// Does the step write to something that a condition names?
static bool writesTo(const ExplodedNode *Step, StringRef Condition) {
  auto Point = Step->getLocationAs<PostStmt>();
  const Expr *Target = nullptr;
  if (!Point)
    return false;
  if (const auto *B = dyn_cast<BinaryOperator>(Point->getStmt()))
    Target = B->isAssignmentOp() ? B->getLHS() : nullptr;
  else if (const auto *U = dyn_cast<UnaryOperator>(Point->getStmt()))
    Target = U->isIncrementDecrementOp() ? U->getSubExpr() : nullptr;
  return Target && Condition.contains(print(Target->IgnoreParenImpCasts(),
                                            Step->getLocationContext()));
}

bool irqlint::contradictsItself(const ExplodedPath &Path, const Draft &D) {
  struct Outcome {
    bool True;
    size_t Position;
    const CFGBlock *Block;
  };
  auto Concerns = [&](const ExplodedNode *Step) {
    const auto *Tag = dyn_cast_or_null<EventTag>(Step->getLocation().getTag());
    if (!Tag || Tag->What == EventTag::RootEntered)
      return false;
    return D.Lock ? Tag->Lock && Tag->Lock->presumed() == D.Lock->presumed()
                  : D.NotesIrql && Tag->Before.Min != Tag->After.Min;
  };
  // By text and by frame, so that the same variables are meant.
  std::map<std::pair<const LocationContext *, std::string>, Outcome> Seen;
  for (const Branch &B : findBranches(Path)) {
    bool True = B.True;
    const Expr *E = stripNegations(B.Condition, True);
    if (E->HasSideEffects(B.Where->getAnalysisDeclContext()->getASTContext()))
      continue;
    Outcome Now{True, B.Position, B.Block};
    auto [Known, New] = Seen.try_emplace({B.Where, print(E, B.Where)}, Now);
    if (New)
      continue;
    const Outcome Before = Known->second;
    Known->second = Now;
    // A loop's condition changes in the course of things.
    if (Before.True == True || Before.Block == B.Block)
      continue;
    bool Written = false, Decides = false;
    for (size_t I = Before.Position; I < B.Position; ++I) {
      Written |= writesTo(Path[I], Known->first.second);
      Decides |= Concerns(Path[I]);
    }
    if (!Written && Decides)
      return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Notes
//===----------------------------------------------------------------------===//

namespace {

/// Writes the notes of one path.
class NoteWriter {
public:
  NoteWriter(const ExplodedPath &Path, const Draft &D, const UnitFacts &Facts,
             ContractIndex &Contracts)
      : Path(Path), D(D), Facts(Facts), Contracts(Contracts),
        Branches(findBranches(Path)) {}

  std::vector<Note> run();

private:
  const ExplodedPath &Path;
  const Draft &D;
  const UnitFacts &Facts;
  ContractIndex &Contracts;
  std::vector<Branch> Branches;
  std::vector<Note> Notes;
  /// Calls entered on the way to here, whose entry hasn't been told yet.
  std::vector<std::pair<const StackFrameContext *, bool>> Frames;

  bool isRelevant(const EventTag &Tag) const;
  std::string describe(const EventTag &Tag) const;
  void enterFrames();
  bool releasesLock(const FunctionDecl *Callee) const {
    const FunctionContract *Contract = Contracts.get(Callee);
    return Contract ? Contract->Lock.What == LockEffect::Release
                    : Facts.releases(Callee, D.Lock->declaration());
  }
  std::vector<const Branch *> findDecidingBranches();
  std::string describe(const Branch &B) const;
};

} // namespace

bool NoteWriter::isRelevant(const EventTag &Tag) const {
  if (Tag.What == EventTag::RootEntered || Tag.What == EventTag::Observed)
    return false;
  if (Tag.Lock && D.Lock)
    if (Tag.Lock->presumed() == D.Lock->presumed() ||
        (Tag.Lock->declaration() &&
         Tag.Lock->declaration() == D.Lock->declaration()))
      return true;
  if (D.NotesIrql &&
      (Tag.Before.Min != Tag.After.Min || Tag.Before.Max != Tag.After.Max))
    return true;
  return D.NotesRegions && (Tag.Critical || Tag.Guarded);
}

static std::string describeChange(const IrqlRange &Before,
                                  const IrqlRange &After) {
  auto Text = [](const IrqlRange &R) {
    if (R.Min == R.Max)
      return irqlName(R.Min).str();
    if (R.Min <= IrqlPassive && R.Max >= IrqlHigh)
      return std::string("its caller's level");
    if (R.Min <= IrqlPassive)
      return "<= " + irqlName(R.Max).str();
    return irqlName(R.Min).str() + " or above";
  };
  return "from " + Text(Before) + " to " + Text(After);
}

std::string NoteWriter::describe(const EventTag &Tag) const {
  std::string Lock;
  if (Tag.Family)
    Lock = (Tag.Family->Noun + " '" + Tag.LockName + "'").str();
  bool Changes =
      Tag.Before.Min != Tag.After.Min || Tag.Before.Max != Tag.After.Max;
  bool Raises =
      Tag.After.Min > Tag.Before.Min ||
      (Tag.After.Min == Tag.Before.Min && Tag.After.Max > Tag.Before.Max);
  std::string Irql = std::string(Raises ? "IRQL raised " : "IRQL lowered ") +
                     describeChange(Tag.Before, Tag.After) + " here by ";
  switch (Tag.What) {
  case EventTag::Acquired:
    if (Changes)
      return Irql + "acquiring " + Lock;
    return Lock + " acquired here" +
           (Tag.Mode == LockMode::Shared ? " (shared)" : "") +
           (Tag.Count > 1 ? ", held " + std::to_string(Tag.Count) + " times now"
                          : "");
  case EventTag::NotAcquired:
    return ("'" + Tag.Api + "' fails here: " + Lock + " is not acquired").str();
  case EventTag::Released:
    if (Changes)
      return Irql + "releasing " + Lock;
    return Lock + " released here" +
           (Tag.Count ? ", still held " + std::to_string(Tag.Count) +
                            (Tag.Count == 1 ? " time" : " times")
                      : "");
  case EventTag::IrqlChanged:
    return Irql + "'" + Tag.Api.str() + "'";
  case EventTag::RegionChanged:
    return std::string(Tag.Critical > 0 || Tag.Guarded > 0 ? "entered a "
                                                           : "left a ") +
           (Tag.Guarded ? "guarded" : "critical") + " region here";
  case EventTag::RootEntered:
  case EventTag::Observed:
    break;
  }
  return {};
}

void NoteWriter::enterFrames() {
  for (auto &[Frame, Told] : Frames)
    if (!Told) {
      Told = true;
      if (const Stmt *Site = Frame->getCallSite())
        if (const auto *F = dyn_cast<NamedDecl>(Frame->getDecl()))
          Notes.push_back({Site->getBeginLoc(),
                           "entered '" + F->getNameAsString() + "' from here"});
    }
}

/// Of the branches of the path, those on which what is told depends: they
/// decide whether an event happens, or pass by a release of the lock.
std::vector<const Branch *> NoteWriter::findDecidingBranches() {
  std::map<const LocationContext *, llvm::SmallPtrSet<const CFGBlock *, 8>>
      Points;
  std::map<const LocationContext *, const CFGBlock *> Last;
  size_t FirstEvent = Path.size();
  for (size_t I = 0; I < Path.size(); ++I) {
    const LocationContext *Where = Path[I]->getLocationContext();
    if (const CFGBlock *B = Path[I]->getCFGBlock())
      if (B != &Where->getCFG()->getExit())
        Last[Where] = B;
    const auto *Tag =
        dyn_cast_or_null<EventTag>(Path[I]->getLocation().getTag());
    bool Event = Tag && isRelevant(*Tag);
    if (Event)
      FirstEvent = std::min(FirstEvent, I);
    if (Event || I + 1 == Path.size())
      for (const LocationContext *L = Where; L; L = L->getParent())
        if (auto Block = Last.find(L); Block != Last.end())
          Points[L].insert(Block->second);
  }
  std::map<const CFG *, std::unique_ptr<ControlDependencyCalculator>> Control;
  std::vector<const Branch *> Result;
  for (const Branch &B : Branches) {
    auto Found = Points.find(B.Where);
    if (Found == Points.end())
      continue;
    CFG *Graph = B.Where->getCFG();
    auto &Dependencies = Control[Graph];
    if (!Dependencies)
      Dependencies = std::make_unique<ControlDependencyCalculator>(Graph);
    bool Decides = false;
    for (const CFGBlock *Point : Found->second)
      Decides |= Dependencies->isControlDependent(
          const_cast<CFGBlock *>(Point), const_cast<CFGBlock *>(B.Block));
    // A release that the path goes round.
    if (!Decides && B.Position > FirstEvent && D.Lock)
      for (const CFGBlock *Other : *Graph) {
        bool Releases = false;
        for (const CFGElement &Element : *Other)
          if (auto S = Element.getAs<CFGStmt>())
            if (const auto *Call = dyn_cast<CallExpr>(S->getStmt()))
              if (const FunctionDecl *Callee = Call->getDirectCallee())
                Releases |= releasesLock(Callee);
        if (Releases && Other != B.Taken &&
            Dependencies->isControlDependent(const_cast<CFGBlock *>(Other),
                                             const_cast<CFGBlock *>(B.Block)))
          Decides = true;
      }
    if (Decides)
      Result.push_back(&B);
  }
  return Result;
}

std::string NoteWriter::describe(const Branch &B) const {
  bool True = B.True;
  const Expr *E = stripNegations(B.Condition, True);
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (Ref->getDecl()->isImplicit())
      return B.True ? "an exception is raised here" : "";
  if (const auto *Compare = dyn_cast<BinaryOperator>(E))
    if (const auto *Ref =
            dyn_cast<DeclRefExpr>(Compare->getLHS()->IgnoreParenImpCasts());
        Ref && Ref->getDecl()->isImplicit())
      return Compare->getOpcode() == BO_NE
                 ? std::string("AbnormalTermination() is ") +
                       (True ? "true here" : "false here")
                 : std::string(); // The way on after a __finally block.
  const ASTContext &AST = B.Where->getAnalysisDeclContext()->getASTContext();
  const SourceManager &Sources = AST.getSourceManager();
  CharSourceRange Range =
      Sources.getExpansionRange(B.Condition->getSourceRange());
  StringRef Text = Lexer::getSourceText(Range, Sources, AST.getLangOpts());
  if (Text.empty() || Text.size() > 80 || Text.contains('\n'))
    return B.True ? "the condition is true here"
                  : "the condition is false here";
  return ("'" + Text + "' is " + (B.True ? "true" : "false") + " here").str();
}

std::vector<Note> NoteWriter::run() {
  std::vector<const Branch *> Deciding = findDecidingBranches();
  size_t NextBranch = 0;
  if (D.Root && D.Root->Registration.isValid())
    Notes.push_back({D.Root->Registration,
                     (describeRoot(*D.Root) + " is set up to run here" +
                      (D.Root->RegisteredBy.empty()
                           ? ""
                           : " by '" + D.Root->RegisteredBy.str() + "'"))});
  for (size_t I = 0; I < Path.size(); ++I) {
    ProgramPoint Point = Path[I]->getLocation();
    if (auto Enter = Point.getAs<CallEnter>()) {
      Frames.push_back({Enter->getCalleeContext(), false});
      continue;
    }
    if (Point.getAs<CallExitEnd>()) {
      if (!Frames.empty()) {
        bool Told = Frames.back().second;
        const auto *F = dyn_cast<NamedDecl>(Frames.back().first->getDecl());
        const Stmt *Site = Frames.back().first->getCallSite();
        Frames.pop_back();
        if (Told && F && Site)
          Notes.push_back({Site->getBeginLoc(),
                           "returned from '" + F->getNameAsString() + "'"});
      }
      continue;
    }
    if (NextBranch < Deciding.size() && Deciding[NextBranch]->Position == I) {
      const Branch &B = *Deciding[NextBranch++];
      std::string Text = describe(B);
      if (!Text.empty()) {
        enterFrames();
        Notes.push_back({B.Condition->getExprLoc(), Text});
      }
      continue;
    }
    const auto *Tag = dyn_cast_or_null<EventTag>(Point.getTag());
    if (!Tag || !isRelevant(*Tag))
      continue;
    // The last event is what the report itself says.
    if (I + 1 == Path.size() && Tag->What != EventTag::Acquired)
      continue;
    enterFrames();
    Notes.push_back({Tag->Call->getExprLoc(), describe(*Tag)});
  }
  for (const Note &N : D.Closing)
    Notes.push_back(N);
  return std::move(Notes);
}

std::vector<Note> irqlint::makePathNotes(const ExplodedPath &Path,
                                         const Draft &D, const UnitFacts &Facts,
                                         ContractIndex &Contracts) {
  return NoteWriter(Path, D, Facts, Contracts).run();
}
