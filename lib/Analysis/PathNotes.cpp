//===- PathNotes.cpp - Words the path that a finding lies on --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis/PathNotes.h"
#include "Model/Model.h"
#include "Rules/Rule.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/Analysis/Analyses/Dominators.h"
#include "clang/Analysis/CFG.h"
#include "clang/Lex/Lexer.h"
#include <deque>
#include <map>
#include <set>

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
  /// Whether the condition holds; only where it isn't a switch.
  bool True;
  bool Switch;
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
    bool Switch = isa_and_nonnull<SwitchStmt>(From->getTerminatorStmt());
    if (!Condition || (!Switch && From->succ_size() != 2))
      continue;
    Result.push_back({I, Path[I]->getLocationContext(), From, Edge->getDst(),
                      Condition, *From->succ_begin() == Edge->getDst(),
                      Switch});
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

namespace {

/// Prints an expression in the words of callers: a parameter of a function that
/// was entered stands for what it was given. So two helpers that test the same
/// thing for the same object compare.
class CallersText : public PrinterHelper {
public:
  CallersText(const Expr *E, const LocationContext *Where)
      : Frame(Where->getStackFrame()) {
    llvm::raw_string_ostream OS(Text);
    E->printPretty(
        OS, this,
        Where->getAnalysisDeclContext()->getASTContext().getPrintingPolicy());
  }

  std::string Text;
  /// The innermost frame that has a variable in it; null: no frame has.
  const StackFrameContext *Owner = nullptr;

private:
  bool handledStmt(Stmt *S, llvm::raw_ostream &OS) override {
    const auto *Ref = dyn_cast<DeclRefExpr>(S);
    const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    if (!Variable || !Variable->hasLocalStorage())
      return false;
    if (const Expr *Given = argument(Variable)) {
      CallersText Outer(Given->IgnoreParenImpCasts(), Frame->getParent());
      OS << Outer.Text;
      if (!Owner || (Outer.Owner && Owner->isParentOf(Outer.Owner)))
        Owner = Outer.Owner;
      return true;
    }
    Owner = Frame;
    return false;
  }

  const Expr *argument(const VarDecl *Variable) const {
    const auto *Parameter = dyn_cast<ParmVarDecl>(Variable);
    const auto *Call = dyn_cast_or_null<CallExpr>(Frame->getCallSite());
    if (!Parameter || !Call || !Frame->getParent())
      return nullptr;
    unsigned Index = Parameter->getFunctionScopeIndex();
    if (isa<CXXMemberCallExpr, CXXOperatorCallExpr>(Call) ||
        Index >= Call->getNumArgs())
      return nullptr;
    return Call->getArg(Index);
  }

  const StackFrameContext *Frame;
};

} // namespace

/// Does an expression's text stand in another's, not as a part of longer names?
static bool isNamedIn(StringRef Text, StringRef Name) {
  for (size_t At = Text.find(Name); At != StringRef::npos;
       At = Text.find(Name, At + 1)) {
    bool Begins = !At || !isAsciiIdentifierContinue(Text[At - 1]);
    size_t End = At + Name.size();
    if (Begins && (End == Text.size() || !isAsciiIdentifierContinue(Text[End])))
      return true;
  }
  return false;
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
  return Target &&
         isNamedIn(Condition, CallersText(Target->IgnoreParenImpCasts(),
                                          Step->getLocationContext())
                                  .Text);
}

//===----------------------------------------------------------------------===//
// Notes
//===----------------------------------------------------------------------===//

/// The variable that SehLowering made and a condition reads; null if it is one
/// of the driver's own.
static const VarDecl *implicitVariable(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (const auto *Compare = dyn_cast<BinaryOperator>(E))
    E = Compare->getLHS()->IgnoreParenImpCasts();
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  const auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Variable && Variable->isImplicit() ? Variable : nullptr;
}

namespace {

/// The blocks of each frame on which something depends.
using PointsOfFrame =
    std::map<const LocationContext *, llvm::SmallPtrSet<const CFGBlock *, 8>>;

/// Writes the notes of one path.
class NoteWriter {
public:
  NoteWriter(const ExplodedPath &Path, const Draft &D, const UnitFacts &Facts,
             ContractIndex &Contracts)
      : Path(Path), D(D), Facts(Facts), Contracts(Contracts),
        Branches(findBranches(Path)) {}

  std::vector<Note> run();

  /// Does the path rest on what only the driver author knows?
  bool isArguable();

private:
  bool restsOnCounts(const Branch &B) const;
  bool concerns(const ExplodedNode *Step) const;
  bool contradictsItself();

  const ExplodedPath &Path;
  const Draft &D;
  const UnitFacts &Facts;
  ContractIndex &Contracts;
  std::vector<Branch> Branches;
  std::vector<Note> Notes;
  /// A call that the path is in.
  struct Frame {
    const StackFrameContext *Callee;
    /// The step at which it is entered, and the note before which that is.
    size_t Position, Note;
    /// Does that note say so?
    bool Noted = false;
  };
  std::vector<Frame> Frames;

  bool isRelevant(const EventTag &Tag) const;
  std::string describe(const EventTag &Tag) const;
  std::string describeStart(const PathMoment &Then) const;
  void enterFrames(bool Silent);
  void leaveFrame(size_t Position);
  Note make(NoteKind Kind, SourceLocation Where, std::string Text,
            size_t Position, bool Silent) const {
    return {Where, std::move(Text), Kind, momentOf(Path[Position]->getState()),
            Silent};
  }
  void add(NoteKind Kind, SourceLocation Where, std::string Text,
           size_t Position, bool Silent = false) {
    Notes.push_back(make(Kind, Where, std::move(Text), Position, Silent));
  }
  void addEvent(const EventTag &Tag, size_t Position);
  bool releasesLock(const FunctionDecl *Callee) const {
    const FunctionContract *Contract = Contracts.get(Callee);
    return Contract ? Contract->Lock.What == LockEffect::Release
                    : Facts.releases(Callee, D.Lock->declaration());
  }
  bool dependsOn(const CFGBlock *Point, const Branch &B);
  void findPoints(PointsOfFrame &Points, size_t &FirstEvent) const;
  const CFGBlock *findWayOut(const Branch &B) const;
  void findWaysRoundAcquires(std::set<const Branch *> &Into);
  std::vector<const Branch *> findDecidingBranches();
  const std::vector<const Branch *> &deciding() {
    if (!Deciders)
      Deciders = findDecidingBranches();
    return *Deciders;
  }
  std::string describe(const Branch &B) const;
  bool repeatsReport(const EventTag &Tag) const;

  std::map<const CFG *, std::unique_ptr<ControlDependencyCalculator>> Control;
  /// Found at the first question.
  std::optional<std::vector<const Branch *>> Deciders;
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

static std::string describeLevel(const IrqlRange &R) {
  if (R.Min == R.Max)
    return irqlName(R.Min).str();
  if (R.Min <= IrqlPassive && R.Max >= IrqlHigh)
    return "its caller's level";
  if (R.Min <= IrqlPassive)
    return "<= " + irqlName(R.Max).str();
  return irqlName(R.Min).str() + " or above";
}

static std::string describeChange(const IrqlRange &Before,
                                  const IrqlRange &After) {
  return "from " + describeLevel(Before) + " to " + describeLevel(After);
}

std::string NoteWriter::describeStart(const PathMoment &Then) const {
  return describeRoot(*D.Root) + " is entered at " + describeLevel(Then.Irql);
}

std::string NoteWriter::describe(const EventTag &Tag) const {
  std::string Lock;
  if (Tag.Family)
    Lock = nameLock(*Tag.Family, Tag.LockName);
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

/// Says of each call around the present step that it was entered, in front of
/// what was said since.
void NoteWriter::enterFrames(bool Silent) {
  size_t Added = 0;
  for (Frame &F : Frames) {
    F.Note += Added;
    if (F.Noted) {
      Notes[F.Note].Silent &= Silent;
      continue;
    }
    const Stmt *Site = F.Callee->getCallSite();
    const auto *Callee = dyn_cast<NamedDecl>(F.Callee->getDecl());
    if (!Site || !Callee)
      continue;
    F.Noted = true;
    ++Added;
    Notes.insert(Notes.begin() + F.Note,
                 make(NoteKind::Entered, Site->getBeginLoc(),
                      "entered '" + Callee->getNameAsString() + "' from here",
                      F.Position, Silent));
  }
}

void NoteWriter::leaveFrame(size_t Position) {
  if (Frames.empty())
    return;
  Frame F = Frames.back();
  Frames.pop_back();
  if (F.Noted)
    add(NoteKind::Returned, F.Callee->getCallSite()->getBeginLoc(),
        "returned from '" +
            cast<NamedDecl>(F.Callee->getDecl())->getNameAsString() + "'",
        Position, Notes[F.Note].Silent);
}

bool NoteWriter::dependsOn(const CFGBlock *Point, const Branch &B) {
  CFG *Graph = B.Where->getCFG();
  auto &Dependencies = Control[Graph];
  if (!Dependencies)
    Dependencies = std::make_unique<ControlDependencyCalculator>(Graph);
  return Dependencies->isControlDependent(const_cast<CFGBlock *>(Point),
                                          const_cast<CFGBlock *>(B.Block));
}

/// The blocks in which the path's events happen, and the finding itself.
void NoteWriter::findPoints(PointsOfFrame &Points, size_t &FirstEvent) const {
  std::map<const LocationContext *, const CFGBlock *> Last;
  FirstEvent = Path.size();
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
}

/// For a branch that goes by how a __finally block was entered: where the path
/// set out on that way.
const CFGBlock *NoteWriter::findWayOut(const Branch &B) const {
  bool True = B.True;
  const Expr *E = stripNegations(B.Condition, True);
  const VarDecl *Exit = implicitVariable(E);
  const CFGBlock *Result = nullptr;
  if (!Exit || !True || !isa<BinaryOperator>(E))
    return nullptr;
  for (size_t I = 0; I < B.Position; ++I) {
    auto Edge = Path[I]->getLocationAs<BlockEdge>();
    if (!Edge || Path[I]->getLocationContext() != B.Where)
      continue;
    for (const CFGElement &Element : *Edge->getDst())
      if (auto S = Element.getAs<CFGStmt>())
        if (const auto *Set = dyn_cast<BinaryOperator>(S->getStmt()))
          if (Set->isAssignmentOp() && implicitVariable(Set) == Exit)
            Result = Edge->getDst();
  }
  return Result;
}

/// Where the path never acquires the lock, but others do: the last branches at
/// which it could still have come to an acquire.
void NoteWriter::findWaysRoundAcquires(std::set<const Branch *> &Into) {
  llvm::DenseSet<std::pair<const LocationContext *, const CFGBlock *>> Passed;
  for (const ExplodedNode *Step : Path) {
    const auto *Tag = dyn_cast_or_null<EventTag>(Step->getLocation().getTag());
    if (Tag && Tag->What == EventTag::Acquired && Tag->Lock &&
        Tag->Lock->presumed() == D.Lock->presumed())
      return;
    if (const CFGBlock *B = Step->getCFGBlock())
      Passed.insert({Step->getLocationContext(), B});
  }
  PointsOfFrame Acquires;
  for (const AcquireFact &Acquire : Facts.Acquires) {
    if (Acquire.Root != D.Root || Acquire.Lock != D.Lock->declaration())
      continue;
    const StackFrameContext *Frame = Acquire.Site->Frame;
    for (const CFGBlock *Block : *Frame->getCFG())
      for (const CFGElement &Element : *Block)
        if (auto S = Element.getAs<CFGStmt>())
          if (S->getStmt() == Acquire.Site->Call)
            Acquires[Frame].insert(Block);
    for (; Frame->getParent(); Frame = Frame->getParent()->getStackFrame())
      Acquires[Frame->getParent()].insert(Frame->getCallSiteBlock());
  }
  for (const auto &[Where, Blocks] : Acquires)
    for (const CFGBlock *Acquire : Blocks) {
      if (Passed.contains({Where, Acquire}))
        continue;
      for (const Branch &B : llvm::reverse(Branches))
        if (B.Where == Where && dependsOn(Acquire, B)) {
          Into.insert(&B);
          break;
        }
    }
}

/// Of the branches of the path, those on which what is told depends: they
/// decide whether an event happens, or pass by a release or an acquire of the
/// lock.
std::vector<const Branch *> NoteWriter::findDecidingBranches() {
  PointsOfFrame Points;
  size_t FirstEvent;
  findPoints(Points, FirstEvent);
  std::set<const Branch *> Deciding;
  if (D.Lock)
    findWaysRoundAcquires(Deciding);
  // Backwards: why a __finally block was entered is decided before it.
  for (const Branch &B : llvm::reverse(Branches)) {
    // In a call that had no event there is only what it went round.
    auto Found = Points.find(B.Where);
    bool Decides = Found != Points.end() &&
                   llvm::any_of(Found->second, [&](const CFGBlock *Point) {
                     return dependsOn(Point, B);
                   });
    if (const CFGBlock *WayOut = Decides ? findWayOut(B) : nullptr)
      Found->second.insert(WayOut);
    // A release that the path goes round.
    if (!Decides && B.Position > FirstEvent && D.Lock)
      for (const CFGBlock *Other : *B.Where->getCFG()) {
        bool Releases = false;
        for (const CFGElement &Element : *Other)
          if (auto S = Element.getAs<CFGStmt>())
            if (const auto *Call = dyn_cast<CallExpr>(S->getStmt()))
              if (const FunctionDecl *Callee = Call->getDirectCallee())
                Releases |= releasesLock(Callee);
        if (Releases && Other != B.Taken && dependsOn(Other, B))
          Decides = true;
      }
    if (Decides)
      Deciding.insert(&B);
  }
  // In the order of the path, in which Branches holds them.
  return {Deciding.begin(), Deciding.end()};
}

/// A piece of source as it was written: the argument of a macro, rather than
/// the use of the macro that passes it on.
static StringRef sourceText(SourceRange Range, const ASTContext &AST) {
  const SourceManager &Sources = AST.getSourceManager();
  SourceLocation Begin = Range.getBegin(), End = Range.getEnd();
  auto Outwards = [&](SourceLocation &Where, bool First) {
    CharSourceRange Use = Sources.getImmediateExpansionRange(Where);
    Where = First ? Use.getBegin() : Use.getEnd();
  };
  auto InSameArgument = [&] {
    return Sources.isMacroArgExpansion(Begin) &&
           Sources.isMacroArgExpansion(End) &&
           Sources.getImmediateExpansionRange(Begin).getBegin() ==
               Sources.getImmediateExpansionRange(End).getBegin();
  };
  while (Begin.isMacroID() || End.isMacroID()) {
    if (InSameArgument()) {
      Begin = Sources.getImmediateSpellingLoc(Begin);
      End = Sources.getImmediateSpellingLoc(End);
      continue;
    }
    // The innermost text of which both are part.
    llvm::DenseSet<FileID> Around{Sources.getFileID(Begin)};
    for (SourceLocation L = Begin; L.isMacroID();) {
      Outwards(L, /*First=*/true);
      Around.insert(Sources.getFileID(L));
    }
    while (End.isMacroID() && !Around.contains(Sources.getFileID(End)))
      Outwards(End, /*First=*/false);
    while (Begin.isMacroID() &&
           Sources.getFileID(Begin) != Sources.getFileID(End))
      Outwards(Begin, /*First=*/true);
    if (!Begin.isMacroID() || !End.isMacroID())
      break;
    if (!InSameArgument()) {
      Outwards(Begin, /*First=*/true);
      Outwards(End, /*First=*/false);
    }
  }
  return Lexer::getSourceText(CharSourceRange::getTokenRange(Begin, End),
                              Sources, AST.getLangOpts());
}

std::string NoteWriter::describe(const Branch &B) const {
  const ASTContext &AST = B.Where->getAnalysisDeclContext()->getASTContext();
  auto Quote = [&](SourceRange Range) -> std::string {
    StringRef Text = sourceText(Range, AST);
    if (Text.empty() || Text.size() > 80 || Text.contains('\n'))
      return {};
    return ("'" + Text + "'").str();
  };
  std::string Condition = Quote(B.Condition->getSourceRange());
  if (B.Switch) {
    if (Condition.empty())
      Condition = "the switch";
    const Stmt *Label = B.Taken->getLabel();
    if (isa_and_nonnull<DefaultStmt>(Label))
      return Condition + " selects 'default' here";
    const auto *Case = dyn_cast_or_null<CaseStmt>(Label);
    if (!Case)
      return Condition + " selects no case here";
    const Expr *Last = Case->getRHS() ? Case->getRHS() : Case->getLHS();
    std::string Text = Quote({Case->getCaseLoc(), Last->getEndLoc()});
    return Condition + " selects " + (Text.empty() ? "a case" : Text) + " here";
  }
  bool True = B.True;
  const Expr *E = stripNegations(B.Condition, True);
  if (implicitVariable(E)) {
    const auto *Compare = dyn_cast<BinaryOperator>(E);
    // A range-based for asks its iterators.
    if (isa_and_nonnull<CXXForRangeStmt>(B.Block->getTerminatorStmt()))
      return "";
    if (!Compare)
      return True ? "an exception is raised here" : "";
    return Compare->getOpcode() == BO_NE
               ? std::string("AbnormalTermination() is ") +
                     (True ? "true here" : "false here")
               : std::string(); // The way on after a __finally block.
  }
  if (Condition.empty())
    Condition = "the condition";
  return Condition + " is " + (B.True ? "true" : "false") + " here";
}

/// How a framework calls the root, where that is more than its role says.
static std::string describeCall(const FrameworkCall &Call) {
  std::string How;
  if (Call.Entry.Max != IrqlUnstated)
    How = (" at " + irqlName(Call.Entry.Max)).str();
  if (Call.Holds)
    How += (" with the " + Call.Holds->Noun + " of " +
            (Call.Parents ? "a parent of it" : "it") + " held")
               .str();
  return How;
}

/// Is an event what the report itself says, at the same place?
bool NoteWriter::repeatsReport(const EventTag &Tag) const {
  bool Plain = Tag.Before.Min == Tag.After.Min &&
               Tag.Before.Max == Tag.After.Max && Tag.Count <= 1 &&
               Tag.Mode != LockMode::Shared;
  // A later one tells when it happens.
  bool First = llvm::all_of(Notes, [&](const Note &N) {
    return N.Silent || (D.Root && (N.Where == D.Root->Registration ||
                                   N.Where == D.Root->Call.Created));
  });
  // What is wrong at the end of the path may be wrong at the place of an
  // earlier event.
  const auto *End =
      dyn_cast_or_null<EventTag>(Path.back()->getLocation().getTag());
  return Tag.What == EventTag::Acquired && First && Plain &&
         Tag.Call->getExprLoc() == D.Where && !(End && End->Call == Tag.Call);
}

void NoteWriter::addEvent(const EventTag &Tag, size_t Position) {
  if (Tag.What == EventTag::Observed)
    return;
  bool SameIrql =
      Tag.Before.Min == Tag.After.Min && Tag.Before.Max == Tag.After.Max;
  if (Tag.What == EventTag::IrqlChanged && SameIrql)
    return;
  if (Tag.What == EventTag::RootEntered) {
    PathMoment Then = momentOf(Path[Position]->getState());
    Notes.push_back({D.Root->Function->getLocation(), describeStart(Then),
                     NoteKind::Start, Then, /*Silent=*/true});
    return;
  }
  bool Told = isRelevant(Tag);
  enterFrames(!Told);
  // What the path ends with is what the report says.
  if (Position + 1 == Path.size())
    return;
  Told = Told && !repeatsReport(Tag);
  add(NoteKind::Event, Tag.Call->getExprLoc(), describe(Tag), Position, !Told);
}

std::vector<Note> NoteWriter::run() {
  const std::vector<const Branch *> &Deciding = deciding();
  size_t NextBranch = 0;
  if (D.Root && D.Root->Registration.isValid())
    Notes.push_back({D.Root->Registration,
                     (describeRoot(*D.Root) + " is set up to run here" +
                      (D.Root->RegisteredBy.empty()
                           ? ""
                           : " by '" + D.Root->RegisteredBy.str() + "'"))});
  if (D.Root && D.Root->Call.Created.isValid())
    if (std::string How = describeCall(D.Root->Call); !How.empty())
      Notes.push_back(
          {D.Root->Call.Created,
           "its object is created here: the framework calls it" + How});
  for (size_t I = 0; I < Path.size(); ++I) {
    ProgramPoint Point = Path[I]->getLocation();
    if (auto Enter = Point.getAs<CallEnter>()) {
      Frames.push_back({Enter->getCalleeContext(), I, Notes.size()});
      continue;
    }
    if (Point.getAs<CallExitEnd>()) {
      leaveFrame(I);
      continue;
    }
    if (NextBranch < Deciding.size() && Deciding[NextBranch]->Position == I) {
      const Branch &B = *Deciding[NextBranch++];
      std::string Text = describe(B);
      if (!Text.empty()) {
        enterFrames(/*Silent=*/false);
        add(NoteKind::Condition, B.Condition->getExprLoc(), Text, I);
      }
      continue;
    }
    if (const auto *Tag = dyn_cast_or_null<EventTag>(Point.getTag()))
      addEvent(*Tag, I);
  }
  // The way to the finding itself.
  enterFrames(/*Silent=*/false);
  for (const Note &N : D.Closing) {
    Notes.push_back(N);
    if (N.Kind == NoteKind::End)
      Notes.back().After = momentOf(Path.back()->getState());
  }
  return std::move(Notes);
}

/// What a step counts with: the variable or member that it increments,
/// decrements or adds to, also by an interlocked operation.
static const ValueDecl *steppedBy(const Stmt *S, ContractIndex &Contracts) {
  const Expr *Target = nullptr;
  if (const auto *U = dyn_cast<UnaryOperator>(S)) {
    if (U->isIncrementDecrementOp())
      Target = U->getSubExpr();
  } else if (const auto *B = dyn_cast<CompoundAssignOperator>(S)) {
    if (B->getOpcode() == BO_AddAssign || B->getOpcode() == BO_SubAssign)
      Target = B->getLHS();
  } else if (const auto *Call = dyn_cast<CallExpr>(S)) {
    // LONG InterlockedIncrement(LONG volatile *)
    const FunctionDecl *Callee = Call->getDirectCallee();
    const FunctionContract *Contract = Callee ? Contracts.get(Callee) : nullptr;
    if (!Callee || !Callee->getNumParams() || !Call->getNumArgs() ||
        (Contract && Contract->changesState()))
      return nullptr;
    QualType Type = Callee->getParamDecl(0)->getType()->getPointeeType();
    if (Type.isNull() || !Type.isVolatileQualified() || !Type->isIntegerType())
      return nullptr;
    const auto *Address =
        dyn_cast<UnaryOperator>(Call->getArg(0)->IgnoreParenCasts());
    if (Address && Address->getOpcode() == UO_AddrOf)
      Target = Address->getSubExpr();
  }
  if (!Target)
    return nullptr;
  Target = Target->IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Target))
    return Member->getMemberDecl();
  const auto *Ref = dyn_cast<DeclRefExpr>(Target);
  return Ref ? Ref->getDecl() : nullptr;
}

namespace {

/// What a condition reads, and counts with itself.
struct ConditionReads : ConstDynamicRecursiveASTVisitor {
  ContractIndex &Contracts;
  llvm::SmallPtrSet<const ValueDecl *, 4> Shared, Local, Stepped;
  explicit ConditionReads(ContractIndex &Contracts) : Contracts(Contracts) {}
  bool VisitStmt(const Stmt *S) override {
    if (const ValueDecl *D = steppedBy(S, Contracts))
      Stepped.insert(D);
    if (const auto *Member = dyn_cast<MemberExpr>(S))
      Shared.insert(Member->getMemberDecl());
    else if (const auto *Ref = dyn_cast<DeclRefExpr>(S))
      if (const auto *Variable = dyn_cast<VarDecl>(Ref->getDecl()))
        (Variable->hasLocalStorage() ? Local : Shared).insert(Variable);
    return true;
  }
};

} // namespace

bool NoteWriter::restsOnCounts(const Branch &B) const {
  const ASTContext &AST = B.Where->getAnalysisDeclContext()->getASTContext();
  // What a loop goes round by is no such question.
  if (isa_and_nonnull<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(
          B.Block->getTerminatorStmt()))
    return false;
  bool True = B.True;
  const Expr *Asked = stripNegations(B.Condition, True);
  ConditionReads Reads(Contracts);
  Reads.TraverseStmt(Asked);
  const auto *Compare = dyn_cast<BinaryOperator>(Asked);
  bool Equality = Compare && Compare->isEqualityOp();
  bool ToBound = Equality && !Compare->getRHS()->isEvaluatable(AST) &&
                 !Compare->getLHS()->isEvaluatable(AST);
  // The first one in, the last one out.
  Expr::EvalResult Number;
  bool ToFirst = !Compare || Compare->isAssignmentOp();
  if (Equality && Compare->getRHS()->EvaluateAsInt(Number, AST))
    ToFirst = Number.Val.getInt().isZero() || Number.Val.getInt() == 1;
  if (!ToBound && !ToFirst)
    return false;
  for (const ValueDecl *D : Reads.Stepped)
    if (ToFirst && Reads.Shared.contains(D))
      return true;
  for (size_t I = 0; I < Path.size(); ++I) {
    auto Point = Path[I]->getLocationAs<StmtPoint>();
    const ValueDecl *D =
        Point ? steppedBy(Point->getStmt(), Contracts) : nullptr;
    if (D && ((ToFirst && I < B.Position && Reads.Shared.contains(D)) ||
              (ToBound && Reads.Local.contains(D))))
      return true;
  }
  return false;
}

bool NoteWriter::isArguable() {
  if (contradictsItself())
    return true;
  for (const Branch *B : deciding())
    if (!B->Switch && restsOnCounts(*B))
      return true;
  if (D.FromTest) {
    // The branch that goes by the test, soon after the state knows.
    auto BoundAt = [&](const ExplodedNode *Node) {
      IrqlRange Bounds =
          irqlBounds(Node->getState(), getIrql(Node->getState()));
      return D.FromTest == Draft::Floor ? Bounds.Min : Bounds.Max;
    };
    int8_t Tested = BoundAt(Path.back());
    size_t Known = 0;
    while (Known + 1 < Path.size() && BoundAt(Path[Known]) != Tested)
      ++Known;
    auto Test = llvm::find_if(
        Branches, [&](const Branch &B) { return B.Position >= Known; });
    return Test == Branches.end() || !llvm::is_contained(deciding(), &*Test);
  }
  return false;
}

/// Does the step happen to the lock, the IRQL or the regions that the draft is
/// about?
bool NoteWriter::concerns(const ExplodedNode *Step) const {
  const auto *Tag = dyn_cast_or_null<EventTag>(Step->getLocation().getTag());
  if (!Tag || Tag->What == EventTag::RootEntered)
    return false;
  if (D.NotesRegions && (Tag->Critical || Tag->Guarded))
    return true;
  return D.Lock ? Tag->Lock && Tag->Lock->presumed() == D.Lock->presumed()
                : D.NotesIrql && Tag->Before.Min != Tag->After.Min;
}

/// Does the path take both sides of one condition, with nothing in between that
/// writes what the condition reads? It matters where the later branch decides,
/// or where something happens between it and the last time it was asked.
bool NoteWriter::contradictsItself() {
  // By text and by the frame of its variables, so that the same ones are meant.
  struct Answer {
    const Branch *Given;
    bool True;
  };
  std::map<std::pair<const LocationContext *, std::string>, std::vector<Answer>>
      Asked;
  for (const Branch &B : Branches) {
    if (B.Switch)
      continue;
    bool True = B.True;
    const Expr *E = stripNegations(B.Condition, True);
    // What stands for an exception has another value each time.
    if (implicitVariable(E))
      continue;
    if (E->HasSideEffects(B.Where->getAnalysisDeclContext()->getASTContext()))
      continue;
    CallersText Printed(E, B.Where);
    const std::string &Text = Printed.Text;
    std::vector<Answer> &Before = Asked[{Printed.Owner, Text}];
    const bool Decides = !D.FromTest && llvm::is_contained(deciding(), &B);
    for (const Answer &Other : Before) {
      // A loop's condition changes in the course of things.
      if (Other.True == True || Other.Given->Block == B.Block)
        continue;
      bool Written = false, Happens = false;
      for (size_t I = Other.Given->Position; I < B.Position; ++I) {
        Written |= writesTo(Path[I], Text);
        Happens |= concerns(Path[I]);
      }
      if (!Written && (Decides || (Happens && &Other == &Before.back())))
        return true;
    }
    Before.push_back({&B, True});
  }
  return false;
}

PathMoment irqlint::momentOf(ProgramStateRef State) {
  PathMoment Result;
  Result.Irql = irqlBounds(State, getIrql(State));
  for (const auto &[Key, Held] : getHeldLocks(State)) {
    if (!Held.Count)
      continue;
    HeldAtPoint &Lock = Result.Locks.emplace_back();
    Lock.Noun = Held.Family->Noun.str();
    Lock.Name = Held.Site->LockName.str();
    Lock.Shared = Held.Mode == LockMode::Shared;
    Lock.Count = Held.Count;
    Lock.Certain = !Held.MaybeReleased && !Held.Exposed && !Held.Countless;
  }
  // Keys are addresses, whose order differs from run to run.
  llvm::sort(Result.Locks, [](const HeldAtPoint &L, const HeldAtPoint &R) {
    return std::tie(L.Name, L.Noun) < std::tie(R.Name, R.Noun);
  });
  return Result;
}

/// The declaration of the object whose address an argument is.
static const ValueDecl *objectOf(const Expr *Argument) {
  Argument = Argument->IgnoreParenCasts();
  if (const auto *Address = dyn_cast<UnaryOperator>(Argument))
    Argument = Address->getSubExpr()->IgnoreParenCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Argument))
    return Member->getMemberDecl();
  const auto *Ref = dyn_cast<DeclRefExpr>(Argument);
  return Ref ? Ref->getDecl() : nullptr;
}

std::vector<LockId> irqlint::unseenGates(const ExplodedPath &Path,
                                         ContractIndex &Contracts) {
  std::set<const Stmt *> Acquires;
  for (const ExplodedNode *Step : Path)
    if (const auto *Tag =
            dyn_cast_or_null<EventTag>(Step->getLocation().getTag()))
      if (Tag->What == EventTag::Acquired)
        Acquires.insert(Tag->Call);
  std::set<LockId> Result;
  for (const ExplodedNode *Step : Path) {
    auto Point = Step->getLocationAs<StmtPoint>();
    const auto *Call = Point ? dyn_cast<CallExpr>(Point->getStmt()) : nullptr;
    if (!Call || Acquires.count(Call))
      continue;
    const FunctionDecl *Callee = Call->getDirectCallee();
    const FunctionContract *Contract = Callee ? Contracts.get(Callee) : nullptr;
    const Decl *Gate = nullptr;
    if (Contract && Contract->Timeout >= 0)
      Gate = Call->getNumArgs() ? objectOf(Call->getArg(0)) : nullptr;
    else if (!Callee)
      Gate = Call->getCalleeDecl();
    // What takes any number of arguments formats text.
    else if (!Callee->hasBody() && !Callee->isVariadic() &&
             !Contracts.isSystem(Callee))
      Gate = Callee;
    if (const auto *Named = dyn_cast_or_null<ValueDecl>(Gate))
      Result.insert(Named->getCanonicalDecl());
  }
  return {Result.begin(), Result.end()};
}

std::optional<std::vector<Note>>
irqlint::makePathNotes(const ExplodedPath &Path, const Draft &D,
                       const UnitFacts &Facts, ContractIndex &Contracts) {
  NoteWriter Writer(Path, D, Facts, Contracts);
  if (Writer.isArguable())
    return std::nullopt;
  return Writer.run();
}
