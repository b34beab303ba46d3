//===- Session.cpp - Analyses one translation unit ------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis/Session.h"
#include "Analysis/PathNotes.h"
#include "Analysis/RootKeys.h"
#include "Analysis/UnitScan.h"
#include "Lowering/CallbackBodies.h"
#include "Lowering/LoopExits.h"
#include "Lowering/PathMerging.h"
#include "Lowering/SehLowering.h"
#include "Lowering/UndefinedBranches.h"
#include "Model/BitLogic.h"
#include "Model/FloatUse.h"
#include "Model/Model.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/CrossTU/CrossTranslationUnit.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/StaticAnalyzer/Core/AnalyzerOptions.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugType.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathDiagnosticConsumers.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/AnalysisManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExprEngine.h"
#include "clang/StaticAnalyzer/Frontend/CheckerRegistry.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace irqlint;
using namespace clang;
using namespace clang::ento;

StringRef irqlint::describe(Coverage C) {
  switch (C) {
  case Coverage::Explored:
    return "explored whole";
  case Coverage::NodeLimit:
    return "cut off: too many paths";
  case Coverage::LoopLimit:
    return "cut off: a loop whose locks change in every round";
  case Coverage::NoGraph:
    return "no control flow graph";
  case Coverage::ParseError:
    return "it did not parse";
  case Coverage::Cancelled:
    return "out of time";
  }
  llvm_unreachable("all cases are handled");
}

bool SessionResult::isCancelled() const {
  return llvm::any_of(Functions, [](const FunctionCoverage &F) {
    return F.Seen == Coverage::Cancelled;
  });
}

namespace {

using Clock = std::chrono::steady_clock;

/// Runs one session: owns what lives as long as the exploration of a unit.
class Session {
public:
  Session(ASTContext &AST, Preprocessor &PP, const ContractTable &Contracts,
          const SessionOptions &Options)
      : AST(AST), PP(PP), Options(Options),
        Context(Contracts, AST.getSourceManager(), Facts) {
    for (const RuleEntry &Entry : allRules())
      if (llvm::is_contained(Options.Rules, Entry.Info->Id))
        addRule(Entry, Contracts);
  }

  SessionResult run();

private:
  void addRule(const RuleEntry &Entry, const ContractTable &Contracts);
  std::optional<RootResult> explore(const FunctionDecl *Root,
                                    ExprEngine &Engine);
  bool mayGoOn() const;
  std::vector<RootResult::PathDraft> keepDrafts();
  void merge(RootResult Result);
  void makeFindings();
  SehFacts sehFacts();
  bool isReleasedByMacro(const LockFamily &Family);
  bool hasErrors(const FunctionDecl *F);
  bool isBroken(QualType Type);
  const RootContext &contextOf(const FunctionDecl *Root);

  class Remembering;

  ASTContext &AST;
  Preprocessor &PP;
  const SessionOptions &Options;
  UnitFacts Facts;
  ModelContext Context;
  std::vector<std::unique_ptr<Rule>> Rules;
  /// Drafts of the root that is being explored.
  std::vector<Draft> Drafts;
  /// The best draft of each defect so far. Closing holds all notes by then.
  using Kept = RootResult::PathDraft;
  using DefectId = std::tuple<const RuleInfo *, SourceLocation::UIntTy,
                              const FunctionDecl *, std::vector<SharedLock>>;
  static DefectId idOf(const Draft &D);
  std::map<DefectId, Kept> Defects;
  llvm::DenseMap<const FunctionDecl *, Coverage> Seen;
  /// Functions that paths entered, and that they could not enter.
  llvm::DenseSet<const FunctionDecl *> Entered, NotEntered;
  /// The unit's facts that paths bring, of all roots.
  std::vector<AcquireFact> AllAcquires;
  llvm::DenseSet<LockId> AllLeftHeld;
  /// Filled when it is asked for.
  std::optional<llvm::DenseSet<const LockFamily *>> ReleasedByMacro;
  Clock::time_point Deadline = Clock::time_point::max();
  llvm::DenseMap<const RecordDecl *, bool> Broken;
  SessionResult Result;
};

} // namespace

void Session::addRule(const RuleEntry &Entry, const ContractTable &Contracts) {
  Rule &R = *Rules.emplace_back(Entry.Make());
  R.Contracts = &Contracts;
  R.Sink = [this](Draft D) { Drafts.push_back(std::move(D)); };
  for (const auto &Option : Options.RuleOptions) {
    auto [Id, Name] = Option.getKey().split('.');
    if (Id == Entry.Info->Id)
      R.OptionValues[Name] = Option.getValue();
  }
  Context.Listeners.push_back(&R);
}

SehFacts Session::sehFacts() {
  ContractIndex &Contracts = Context.Contracts;
  SehFacts Facts;
  Facts.Raises = [&](const FunctionDecl *F) {
    const FunctionContract *Contract = Contracts.get(F);
    if (!Contract || Contract->Raising == Raises::Never)
      return SehFacts::Never;
    return Contract->Raising == Raises::Always ? SehFacts::Always
                                               : SehFacts::Maybe;
  };
  Facts.Probes = [&](const FunctionDecl *F) {
    const FunctionContract *Contract = Contracts.get(F);
    return Contract ? int(Contract->Probes) : -1;
  };
  Facts.IsUserPointer = [&](const FieldDecl *Field) {
    // Members of unnamed structures belong to the named one around them.
    const DeclContext *Record = Field->getParent();
    while (Record && isa<RecordDecl>(Record) &&
           cast<RecordDecl>(Record)->getName().empty())
      Record = Record->getParent();
    const auto *Named = dyn_cast_or_null<RecordDecl>(Record);
    return Named &&
           Contracts.table().isUserPointer(Named->getName(), Field->getName());
  };
  Facts.IsSystem = [&](const FunctionDecl *F) { return Contracts.isSystem(F); };
  return Facts;
}

bool Session::isReleasedByMacro(const LockFamily &Family) {
  if (!ReleasedByMacro) {
    ReleasedByMacro.emplace();
    for (const auto &Each : PP.macros()) {
      const MacroInfo *Macro = PP.getMacroInfo(Each.first);
      if (!Macro ||
          AST.getSourceManager().isInSystemHeader(Macro->getDefinitionLoc()))
        continue;
      for (const Token &T : Macro->tokens()) {
        const IdentifierInfo *Name = T.getIdentifierInfo();
        const FunctionContract *Contract =
            Name ? Context.Contracts.table().function(Name->getName())
                 : nullptr;
        if (Contract && Contract->Lock.What == LockEffect::Release)
          ReleasedByMacro->insert(Contract->Lock.Family);
      }
    }
  }
  return ReleasedByMacro->contains(&Family);
}

/// Does an object of the type, or what it points to, hold a member whose type
/// is missing? Such a record has no layout, though it isn't marked invalid
/// itself.
bool Session::isBroken(QualType Type) {
  while (!Type.isNull() && (Type->isAnyPointerType() || Type->isArrayType()))
    Type = Type->isArrayType() ? AST.getBaseElementType(Type)
                               : Type->getPointeeType();
  const RecordDecl *Record = Type.isNull() ? nullptr : Type->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (!Record)
    return false;
  auto [Known, New] = Broken.try_emplace(Record, Record->isInvalidDecl());
  if (!New)
    return Known->second;
  bool Result = Record->isInvalidDecl();
  for (const FieldDecl *Field : Record->fields()) {
    if (Result)
      break;
    QualType Member = Field->getType();
    // A pointer needs no layout of what it points to.
    Result = Field->isInvalidDecl() ||
             (!Member->isAnyPointerType() && isBroken(Member));
  }
  return Broken[Record] = Result;
}

namespace {
/// Finds an expression of a type without layout.
struct BrokenTypeFinder : DynamicRecursiveASTVisitor {
  std::function<bool(QualType)> IsBroken;
  bool Found = false;
  explicit BrokenTypeFinder(std::function<bool(QualType)> IsBroken)
      : IsBroken(std::move(IsBroken)) {}
  bool VisitExpr(Expr *E) override {
    Found |= E->getType().isNull() || IsBroken(E->getType());
    return !Found;
  }
  bool VisitVarDecl(VarDecl *D) override {
    Found |= D->isInvalidDecl() || IsBroken(D->getType());
    return !Found;
  }
};
} // namespace

bool Session::hasErrors(const FunctionDecl *F) {
  if (!Options.Errors.empty() || Options.HasEarlierErrors) {
    BrokenTypeFinder Finder([this](QualType Type) { return isBroken(Type); });
    Finder.TraverseDecl(const_cast<FunctionDecl *>(F));
    if (Finder.Found)
      return true;
  }
  const SourceManager &Sources = AST.getSourceManager();
  SourceLocation Begin = F->getBeginLoc(), End = F->getEndLoc();
  return F->isInvalidDecl() ||
         llvm::any_of(Options.Errors, [&](SourceLocation Error) {
           return Error.isValid() &&
                  !Sources.isBeforeInTranslationUnit(Error, Begin) &&
                  !Sources.isBeforeInTranslationUnit(End, Error);
         });
}

const RootContext &Session::contextOf(const FunctionDecl *Root) {
  auto [Known, New] = Facts.Contexts.try_emplace(Root->getCanonicalDecl());
  // The context names the definition: its body is where a path ends.
  Known->second.Function = Root;
  return Known->second;
}

bool Session::mayGoOn() const {
  return !(Options.Cancelled && Options.Cancelled()) &&
         (Deadline == Clock::time_point::max() || Clock::now() < Deadline);
}

/// Explores all paths from a root; nothing if that was cancelled.
std::optional<RootResult> Session::explore(const FunctionDecl *Root,
                                           ExprEngine &Engine) {
  /// A fraction of a millisecond's.
  static constexpr unsigned StepsBetweenQuestions = 250;
  AnalysisManager &Manager = Engine.getAnalysisManager();
  Context.Keys.clear();
  Context.Root = &contextOf(Root);
  Context.Exits.clear();
  Context.Promised.clear();
  Context.Watched.clear();
  Context.NotEntered.clear();
  Facts.Acquires.clear();
  Facts.LeftHeld.clear();
  Drafts.clear();
  const StackFrameContext *Frame =
      Manager.getAnalysisDeclContextManager().getStackFrame(Root);
  const bool IsBounded = Options.Cancelled || Options.Budget.count();
  bool Unfinished = true;
  for (unsigned Left = Options.MaxNodesPerRoot; Left && Unfinished;) {
    if (!mayGoOn())
      return std::nullopt;
    unsigned Steps = IsBounded ? std::min(Left, StepsBetweenQuestions) : Left;
    Unfinished = Engine.ExecuteWorkList(Frame, Steps);
    Left -= Steps;
  }
  for (std::unique_ptr<Rule> &R : Rules)
    if (!Context.Exits.empty())
      R->onExits(Context.Exits, *Context.Root, Facts);
  for (std::unique_ptr<Rule> &R : Rules)
    R->onRootDone(/*Whole=*/!Unfinished &&
                      !Engine.getCoreEngine().wasBlocksExhausted(),
                  Drafts);
  RootResult Result;
  Result.Drafts = keepDrafts();
  Context.Exits.clear();
  Result.Acquires = std::move(Facts.Acquires);
  Result.LeftHeld = std::move(Facts.LeftHeld);
  Result.NotEntered = std::move(Context.NotEntered);
  if (Unfinished)
    Result.Gaps.push_back({Root->getCanonicalDecl(), Coverage::NodeLimit});
  return Result;
}

/// Drafts of one defect have the same.
Session::DefectId Session::idOf(const Draft &D) {
  std::vector<SharedLock> Locks;
  if (D.Order) {
    Locks = {D.Order->Held.Lock, D.Order->Wanted.Lock};
    for (const LockOrder::Side &Other : D.Order->Others)
      Locks.push_back(Other.Lock);
  }
  return {D.Rule, D.Where.getRawEncoding(), D.Identity, std::move(Locks)};
}

/// Of the drafts of a root, keeps for each defect the one with the shortest
/// path. The nodes die with the engine, so the notes are made here.
std::vector<RootResult::PathDraft> Session::keepDrafts() {
  std::map<DefectId, Kept> Best;
  for (Draft &D : Drafts) {
    ExplodedPath Path = findShortestPath(D.Node);
    DefectId Id = idOf(D);
    // Of two paths of one length, always the same, whatever order the locks of
    // a state have: that goes by addresses.
    auto IsWorse = [&](const std::map<DefectId, Kept> &Among) {
      auto Known = Among.find(Id);
      return Known != Among.end() &&
             std::tie(Known->second.Length, Known->second.What.Message) <=
                 std::forward_as_tuple(Path.size(), D.Message);
    };
    // Another root's draft may be better, but a memory keeps each for itself.
    if (IsWorse(Best) || (!Options.Memory && IsWorse(Defects)))
      continue;
    auto Notes = makePathNotes(Path, D, Facts, Context.Contracts);
    if (!Notes)
      continue;
    D.Closing = std::move(*Notes);
    if (D.Order)
      D.Order->Unseen = unseenGates(Path, Context.Contracts);
    D.AtEnd = momentOf(D.Node->getState());
    if (const CFGBlock *Block = D.Node->getCFGBlock()) {
      D.BlockOf = dyn_cast<FunctionDecl>(D.Node->getStackFrame()->getDecl());
      D.Block = Block->getBlockID();
    }
    D.Node = nullptr;
    D.Lock = nullptr;
    Best[Id] = {std::move(D), Path.size()};
  }
  Drafts.clear();
  std::vector<Kept> Result;
  for (auto &[Id, Each] : Best)
    Result.push_back(std::move(Each));
  return Result;
}

void Session::merge(RootResult Result) {
  for (Kept &Each : Result.Drafts) {
    const Draft &D = Each.What;
    DefectId Id = idOf(D);
    auto [Known, New] = Defects.try_emplace(Id);
    if (New || std::tie(Each.Length, D.Message) <
                   std::tie(Known->second.Length, Known->second.What.Message))
      Known->second = std::move(Each);
  }
  for (const auto &[F, How] : Result.Gaps)
    if (Coverage &Now = Seen[F]; Now == Coverage::Explored)
      Now = How;
  bool Whole = llvm::none_of(Result.Gaps, [](const auto &Gap) {
    return Gap.second == Coverage::NodeLimit;
  });
  // What was entered on some of the paths only wasn't seen whole.
  (Whole ? Entered : NotEntered)
      .insert(Result.Entered.begin(), Result.Entered.end());
  NotEntered.insert(Result.NotEntered.begin(), Result.NotEntered.end());
  AllAcquires.insert(AllAcquires.end(), Result.Acquires.begin(),
                     Result.Acquires.end());
  AllLeftHeld.insert(Result.LeftHeld.begin(), Result.LeftHeld.end());
}

/// "queue.h:12"
static std::string placeOf(SourceLocation Where, const SourceManager &Sources) {
  return (llvm::sys::path::filename(Sources.getFilename(Where)) + ":" +
          llvm::Twine(Sources.getExpansionLineNumber(Where)))
      .str();
}

void Session::makeFindings() {
  std::map<const RuleInfo *, std::vector<Draft>> ByRule;
  for (auto &[Id, Kept] : Defects)
    ByRule[Kept.What.Rule].push_back(std::move(Kept.What));
  Facts.Acquires = std::move(AllAcquires);
  Facts.LeftHeld = std::move(AllLeftHeld);
  std::vector<Draft> Ordered;
  for (std::unique_ptr<Rule> &R : Rules) {
    std::vector<Draft> &Own = ByRule[&R->info()];
    R->judgeUnit(Facts, Own);
    std::move(Own.begin(), Own.end(), std::back_inserter(Ordered));
  }
  const SourceManager &Sources = AST.getSourceManager();
  llvm::sort(Ordered, [&](const Draft &L, const Draft &R) {
    if (L.Where != R.Where)
      return Sources.isBeforeInTranslationUnit(L.Where, R.Where);
    return std::tie(L.Rule->Id, L.Message) < std::tie(R.Rule->Id, R.Message);
  });

  std::map<
      std::tuple<const RuleInfo *, StringRef, const FunctionDecl *, unsigned>,
      size_t>
      Groups;
  for (Draft &D : Ordered) {
    if (!D.Group.empty() && D.BlockOf) {
      auto [First, New] = Groups.try_emplace(
          std::tuple(D.Rule, D.Group, D.BlockOf->getCanonicalDecl(), D.Block),
          Result.Findings.size());
      if (!New) {
        Finding &Told = Result.Findings[First->second];
        Told.Notes.push_back({D.Where, "and again here", NoteKind::Elsewhere});
        Told.Trace.push_back(Told.Notes.back());
        continue;
      }
    }
    Finding F;
    F.Rule = D.Rule;
    F.Where = D.Where;
    F.Message = std::move(D.Message);
    if (size_t At = F.Message.find(LineInMessage); At != std::string::npos)
      F.Message.replace(At, LineInMessage.size(),
                        std::to_string(Sources.getExpansionLineNumber(D.Line)));
    if (size_t At = F.Message.find(PlaceInMessage); At != std::string::npos)
      F.Message.replace(At, PlaceInMessage.size(), placeOf(D.Place, Sources));
    F.Mends = std::move(D.Mends);
    F.Trace = std::move(D.Closing);
    llvm::copy_if(F.Trace, std::back_inserter(F.Notes),
                  [](const Note &N) { return !N.Silent; });
    F.AtEnd = std::move(D.AtEnd);
    F.Root = D.Root->Function;
    F.Runs = D.Root->Runs;
    F.BugChecks = std::move(D.BugChecks);
    Result.Findings.push_back(std::move(F));
  }
}

namespace {

/// What holds at a statement, on all paths of a graph that come to it.
void collectMoments(const ExplodedGraph &Graph, const Stmt *At,
                    std::vector<PathMoment> &Moments) {
  for (const ExplodedNode &Node : Graph.nodes())
    if (auto Point = Node.getLocationAs<StmtPoint>();
        Point && Point->getStmt() == At)
      Moments.push_back(momentOf(Node.getState()));
}

/// The statement of a line that runs first.
const Stmt *findFirstOnLine(unsigned Line, const CFG &Graph,
                            const SourceManager &Sources) {
  const Stmt *First = nullptr;
  unsigned FirstColumn = 0;
  for (const CFGBlock *Block : Graph)
    for (const CFGElement &Element : *Block) {
      auto S = Element.getAs<CFGStmt>();
      if (!S)
        continue;
      SourceLocation Begin =
          Sources.getExpansionLoc(S->getStmt()->getBeginLoc());
      if (!Sources.isInMainFile(Begin) ||
          Sources.getExpansionLineNumber(Begin) != Line)
        continue;
      // Of several blocks that begin on the line, the one that the source
      // writes first.
      unsigned Column = Sources.getExpansionColumnNumber(Begin);
      if (!First || Column < FirstColumn) {
        First = S->getStmt();
        FirstColumn = Column;
      }
      break;
    }
  return First;
}

/// Explores roots, or takes from the session's memory what they brought before.
class Session::Remembering {
public:
  using Explorer =
      llvm::function_ref<std::optional<RootResult>(const FunctionDecl *)>;

  Remembering(Session &Own, const UnitScan &Scan, const Relevance &Slice,
              AnalysisManager &Manager)
      : Own(Own), Memory(Own.Options.Memory) {
    if (!Memory && !Own.Options.Probe)
      return;
    Text.emplace(Own.AST, Own.PP, Scan.Definitions);
    if (!Text->isUsable()) {
      Memory = nullptr;
      return;
    }
    Keys.emplace(
        Scan.Definitions, *Text, Own.Facts, Slice,
        [&](const FunctionDecl *F) { return Manager.getCFG(F); },
        Own.Context.Unfit, settings());
  }

  /// Roots whose result is known come first, then those that take the least
  /// time: in what a budget leaves, as many as possible have their turn.
  void run(llvm::ArrayRef<const FunctionDecl *> Roots, Explorer Explore) {
    std::vector<std::optional<RootResult>> Results(Roots.size());
    std::vector<std::pair<unsigned, size_t>> Changed;
    for (size_t I = 0; I < Roots.size(); ++I)
      if (isWanted(Roots[I]) && !(Results[I] = recall(Roots[I])))
        Changed.push_back({costOf(Roots[I]), I});
    if (Memory)
      llvm::sort(Changed);
    for (const auto &[Cost, I] : Changed)
      Results[I] = explore(Roots[I], Cost, Explore);
    for (std::optional<RootResult> &Each : Results)
      if (Each)
        Own.merge(std::move(*Each));
  }

  void run(const FunctionDecl *Root, Explorer Explore) {
    run(llvm::ArrayRef(Root), Explore);
  }

private:
  /// What is the same for all roots, but may differ between analyses.
  uint64_t settings() const {
    uint64_t Result = Own.Options.MaxNodesPerRoot;
    for (const std::string &Rule : Own.Options.Rules)
      Result = llvm::hash_combine(Result, Rule);
    uint64_t Values = 0;
    for (const auto &Option : Own.Options.RuleOptions)
      Values += llvm::hash_combine(Option.getKey(), Option.getValue());
    return llvm::hash_combine(Result, Values);
  }

  /// Of a line that is asked about, only those that come to it are.
  bool isWanted(const FunctionDecl *Root) {
    return !Probed || !Keys || llvm::is_contained(keys(Root).Functions, Probed);
  }

  std::optional<RootResult> recall(const FunctionDecl *Root) {
    if (!Memory)
      return std::nullopt;
    return Memory->recall(Text->keyOf(Root), keys(Root).Key, *Text, contexts(),
                          names());
  }

  unsigned costOf(const FunctionDecl *Root) const {
    return Memory ? Memory->costOf(Text->keyOf(Root)).value_or(0) : 0;
  }

  std::optional<RootResult> explore(const FunctionDecl *Root, unsigned Cost,
                                    Explorer Explore) {
    std::optional<RootResult> Result;
    auto Start = Clock::now();
    // One that won't be done in time isn't begun.
    bool Fits = Own.Deadline == Clock::time_point::max() ||
                Start + std::chrono::microseconds(Cost) < Own.Deadline;
    if (Fits && Own.mayGoOn())
      Result = Explore(Root);
    if (!Result) {
      if (Memory)
        Result = Memory->recallOutdated(Text->keyOf(Root), *Text, contexts(),
                                        names());
      if (!Result)
        Result.emplace();
      Result->Gaps.insert(Result->Gaps.begin(),
                          {Root->getCanonicalDecl(), Coverage::Cancelled});
      return Result;
    }
    if (!Memory)
      return Result;
    // Declarations of this AST become names that hold in the next one.
    for (AcquireFact &A : Result->Acquires)
      A.Lock = lasting(A.Lock);
    llvm::DenseSet<LockId> LeftHeld;
    for (LockId Lock : Result->LeftHeld)
      LeftHeld.insert(lasting(Lock));
    Result->LeftHeld = std::move(LeftHeld);
    for (RootResult::PathDraft &D : Result->Drafts) {
      D.What.LockDeclaration = lasting(D.What.LockDeclaration);
      if (D.What.Order)
        makeLasting(*D.What.Order);
    }
    auto Took = std::chrono::duration_cast<std::chrono::microseconds>(
        Clock::now() - Start);
    RootKeys::Root Now = keys(Root);
    Memory->keep(Text->keyOf(Root), Now.Key, *Result, Now.Texts, *Text,
                 unsigned(Took.count()));
    // Drafts of all roots have to agree in what a place is.
    if (auto Again = recall(Root))
      return Again;
    return Result;
  }

  LockId lasting(LockId Lock) const {
    return reinterpret_cast<LockId>(
        uintptr_t(Text->idOf(static_cast<const ValueDecl *>(Lock))));
  }

  void makeLasting(LockOrder &Order) const {
    for (LockOrder::Side *Side : {&Order.Held, &Order.Wanted})
      Side->Lock.Declaration = lasting(Side->Lock.Declaration);
    for (LockOrder::Side &Other : Order.Others)
      Other.Lock.Declaration = lasting(Other.Lock.Declaration);
    llvm::sort(Order.Others);
    for (LockId &Gate : Order.Unseen)
      Gate = lasting(Gate);
  }

  const RootKeys::Root &keys(const FunctionDecl *Root) {
    auto [Known, New] = Roots.try_emplace(Root);
    if (New)
      Known->second = Keys->of(Root);
    return Known->second;
  }

  std::function<const RootContext &(const FunctionDecl *)> contexts() const {
    return [this](const FunctionDecl *F) -> const RootContext & {
      return Own.contextOf(F);
    };
  }
  std::function<StringRef(StringRef)> names() const {
    return [this](StringRef Name) { return Own.Context.keep(Name); };
  }

  Session &Own;
  SessionMemory *Memory;
  std::optional<UnitText> Text;
  std::optional<RootKeys> Keys;
  llvm::DenseMap<const FunctionDecl *, RootKeys::Root> Roots;

public:
  /// The function that holds the line that is asked about; null: none is.
  const FunctionDecl *Probed = nullptr;
};

} // namespace

/// The text of a macro without arguments.
static std::optional<std::string> macroText(Preprocessor &PP, StringRef Name) {
  const MacroInfo *Macro = PP.getMacroInfo(PP.getIdentifierInfo(Name));
  if (!Macro)
    return std::nullopt;
  std::string Text;
  if (Macro->isObjectLike())
    for (const Token &T : Macro->tokens())
      Text += (Text.empty() ? "" : " ") + PP.getSpelling(T);
  return Text;
}

SessionResult Session::run() {
  Context.Contracts.annotations().Macro = [this](StringRef Name) {
    return macroText(PP, Name);
  };
  UnitScan Scan =
      scanUnit(AST, Context.Contracts, Facts,
               Options.Memory ? &Options.Memory->HeaderDecls : nullptr);
  for (const FunctionDecl *F : Scan.Definitions)
    Seen.try_emplace(F->getCanonicalDecl(),
                     hasErrors(F) ? Coverage::ParseError : Coverage::Explored);
  Facts.ReleasedByMacro = [this](const LockFamily &Family) {
    return isReleasedByMacro(Family);
  };
  for (const auto &[F, How] : Seen)
    if (How == Coverage::ParseError)
      Context.Unfit.insert(F);
  // Addresses of contexts are handed out; no more may be added in between.
  for (const FunctionDecl *F : Scan.Definitions) {
    contextOf(F);
    RootContext &Known = Facts.Contexts[F->getCanonicalDecl()];
    if (const FunctionContract *Promised = Context.Contracts.demandsOf(F))
      Known.Promised = Promised->Demands;
    Known.Says = Context.Contracts.promisesOf(F);
  }

  if (!Scan.Roots.empty() && !Rules.empty()) {
    SehLowering Lowering(AST, sehFacts());
    for (FunctionDecl *F : Scan.Definitions)
      if (Facts.isRelevant(F))
        Lowering.lower(F);
    CallbackBodies Bodies(AST);
    for (auto [Runner, Contract] : Scan.Runners)
      Bodies.add(*Runner, *Contract);

    const SourceManager &Sources = AST.getSourceManager();
    // AnalyzerOptions takes its defaults only from a command line.
    auto Invocation = std::make_shared<CompilerInvocation>();
    CompilerInvocation::CreateFromArgs(*Invocation, {"-analyze", "unit.c"},
                                       AST.getDiagnostics());
    AnalyzerOptions Analyzer = Invocation->getAnalyzerOpts();
    Analyzer.CheckersAndPackages = {{"irqlint.BitLogic", true},
                                    {"irqlint.Model", true},
                                    {"irqlint.UndefinedBranches", true},
                                    {"irqlint.LoopExits", true},
                                    {"irqlint.PathMerging", true}};
    bool WatchesFloat = needsSavedFloat(AST);
    if (WatchesFloat)
      Analyzer.CheckersAndPackages.push_back({"irqlint.FloatUse", true});
    // All of the graph is looked through.
    if (Options.Probe)
      Analyzer.GraphTrimInterval = 0;
    // Loops are ended by LoopExits; the engine's own limit must not be first.
    Analyzer.maxBlockVisitOnPath = 64;
    Analyzer.InlineMaxStackDepth = 10;
    Analyzer.AlwaysInlineSize = 20;
    Analyzer.MaxInlinableSize = 400;
    Analyzer.MaxTimesInlineLarge = 1000;
    Analyzer.ShouldEagerlyAssume = true;
    CompilerInstance Instance(Invocation);
    Instance.setASTContext(llvm::IntrusiveRefCntPtr<ASTContext>(&AST));
    cross_tu::CrossTranslationUnitContext CrossUnits(Instance);
    CheckerManager Checkers(
        AST, Analyzer, PP, {}, {[](CheckerRegistry &Registry) {
          Registry.addChecker<BitLogic>("irqlint.BitLogic",
                                        "knows single bits of flags", "");
          Registry.addChecker<Model>("irqlint.Model", "follows locks and IRQL",
                                     "");
          Registry.addChecker<UndefinedBranches>(
              "irqlint.UndefinedBranches", "goes both ways without a value",
              "");
          Registry.addChecker<FloatUse>("irqlint.FloatUse",
                                        "finds uses of floating point", "");
          Registry.addChecker<LoopExits>("irqlint.LoopExits", "gets past loops",
                                         "");
          Registry.addChecker<PathMerging>(
              "irqlint.PathMerging", "ends paths that show nothing new", "");
        }});
    Checkers.getChecker<Model>()->Context = &Context;
    if (WatchesFloat)
      Checkers.getChecker<FloatUse>()->Tells = Checkers.getChecker<Model>();
    auto *Loops = Checkers.getChecker<LoopExits>();
    Loops->Profile = profileForLoop;
    Loops->NextRound = [&](ProgramStateRef State, const CfgLoop &Loop,
                           const StackFrameContext *Frame) {
      return doubtRepeatedLocks(
          State, Frame, [&](const CFGBlock *B) { return Loop.contains(B); });
    };
    Loops->IsCounter = [&](const ValueDecl *D) {
      return Facts.CountedWith.contains(D);
    };
    AnalysisManager Manager(AST, PP, {}, CreateRegionStoreManager,
                            CreateRangeConstraintManager, &Checkers, Analyzer,
                            nullptr);
    RelevanceFacts Cares;
    Cares.IsEvent = [&](const FunctionDecl *F) {
      const FunctionContract *Contract = Context.Contracts.get(F);
      return Contract ? Contract->matters() : Facts.isRelevant(F);
    };
    Cares.ReturnMatters = [&](const FunctionDecl *F) {
      // Where nobody in the unit calls, the caller may go by the result.
      return !contextOf(F).Runs;
    };
    Cares.GraphOf = [&](const FunctionDecl *F) { return Manager.getCFG(F); };
    Relevance Slice(Scan.Definitions, Cares);
    auto *Merging = Checkers.getChecker<PathMerging>();
    Merging->Slice = &Slice;
    Merging->Loops = Loops;
    Merging->Profile = profileForMerge;
    Merging->Details = sitesForMerge;
    const Stmt *Probed = nullptr;
    auto Explore = [&](const FunctionDecl *Root) {
      Loops->Unsettled.clear();
      Merging->startRoot();
      SetOfConstDecls Entered;
      FunctionSummariesTy Summaries;
      ExprEngine Engine(CrossUnits, Manager, &Entered, &Summaries,
                        ExprEngine::Inline_Regular);
      std::optional<RootResult> Result = explore(Root, Engine);
      if (!Result)
        return Result;
      if (Options.Probe)
        collectMoments(Engine.getGraph(), Probed, Options.Probe->Moments);
      for (const Decl *D : Loops->Unsettled)
        if (const auto *F = dyn_cast<FunctionDecl>(D))
          Result->Gaps.push_back({F->getCanonicalDecl(), Coverage::LoopLimit});
      for (const Decl *D : Entered)
        if (const auto *F = dyn_cast<FunctionDecl>(D))
          Result->Entered.insert(F->getCanonicalDecl());
      return Result;
    };
    auto IsWhole = [&](const FunctionDecl *F) {
      Coverage &Now = Seen[F->getCanonicalDecl()];
      if (Now != Coverage::ParseError && !Manager.getCFG(F))
        Now = Coverage::NoGraph;
      return Now != Coverage::ParseError && Now != Coverage::NoGraph;
    };
    Remembering Remembered(*this, Scan, Slice, Manager);
    if (Options.Probe) {
      for (const FunctionDecl *F : Scan.Definitions)
        if (!Probed && IsWhole(F)) {
          Probed =
              findFirstOnLine(Options.Probe->Line, *Manager.getCFG(F), Sources);
          Remembered.Probed = F->getCanonicalDecl();
        }
      if (!Probed)
        return std::move(Result);
    }
    if (Options.Budget.count())
      Deadline = Clock::now() + Options.Budget;
    llvm::DenseSet<const FunctionDecl *> Explored;
    std::vector<const FunctionDecl *> Roots;
    for (const FunctionDecl *Root : Scan.Roots) {
      Explored.insert(Root->getCanonicalDecl());
      if (IsWhole(Root))
        Roots.push_back(Root);
    }
    Remembered.run(Roots, Explore);
    // What no root has led to, at least not on all paths, stands alone.
    auto Alone = [&](const FunctionDecl *F) {
      F = F->getCanonicalDecl();
      const FunctionDecl *Definition = F->getDefinition();
      if (Definition && Seen.count(F) && Facts.isRelevant(F) &&
          !Entered.contains(F) && Explored.insert(F).second &&
          IsWhole(Definition))
        Remembered.run(Definition, Explore);
    };
    // What a root that was cut off calls. Callers first: who is seen whole
    // spares what he calls.
    llvm::SetVector<const FunctionDecl *> CutOff;
    for (const FunctionDecl *Root : Roots)
      if (Seen.lookup(Root->getCanonicalDecl()) == Coverage::NodeLimit)
        CutOff.insert(Root->getCanonicalDecl());
    for (size_t I = 0; I < CutOff.size(); ++I)
      for (const FunctionDecl *Callee : Scan.Callees.lookup(CutOff[I])) {
        Alone(Callee);
        if (Seen.lookup(Callee->getCanonicalDecl()) == Coverage::NodeLimit)
          CutOff.insert(Callee->getCanonicalDecl());
      }
    // Calls in cycles, callees that were too deep.
    for (const FunctionDecl *F : Scan.Definitions)
      if (NotEntered.contains(F->getCanonicalDecl()))
        Alone(F);
  }
  makeFindings();
  for (const FunctionDecl *F : Scan.Definitions)
    Result.Functions.push_back({F, Seen.lookup(F->getCanonicalDecl())});
  return std::move(Result);
}

SessionResult irqlint::analyzeUnit(ASTContext &AST, Preprocessor &PP,
                                   const ContractTable &Contracts,
                                   const SessionOptions &Options) {
  return Session(AST, PP, Contracts, Options).run();
}
