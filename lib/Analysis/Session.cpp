//===- Session.cpp - Analyses one translation unit ------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis/Session.h"
#include "Analysis/PathNotes.h"
#include "Analysis/UnitScan.h"
#include "Lowering/LoopExits.h"
#include "Lowering/PathMerging.h"
#include "Lowering/SehLowering.h"
#include "Model/BitLogic.h"
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
  }
  llvm_unreachable("all cases are handled");
}

namespace {

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
  void explore(const FunctionDecl *Root, ExprEngine &Engine);
  void keepDrafts();
  void makeFindings();
  SehFacts sehFacts();
  bool hasErrors(const FunctionDecl *F);
  bool isBroken(QualType Type);
  const RootContext &contextOf(const FunctionDecl *Root);

  ASTContext &AST;
  Preprocessor &PP;
  const SessionOptions &Options;
  UnitFacts Facts;
  ModelContext Context;
  std::vector<std::unique_ptr<Rule>> Rules;
  /// Drafts of the root that is being explored.
  std::vector<Draft> Drafts;
  /// The best draft of each defect so far, and the length of its path. Closing
  /// holds all notes by then.
  using Kept = std::pair<size_t, Draft>;
  using DefectId =
      std::tuple<const RuleInfo *, SourceLocation::UIntTy, const void *>;
  std::map<DefectId, Kept> Defects;
  llvm::DenseMap<const FunctionDecl *, Coverage> Seen;
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
  if (!Options.Errors.empty()) {
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

void Session::explore(const FunctionDecl *Root, ExprEngine &Engine) {
  AnalysisManager &Manager = Engine.getAnalysisManager();
  Context.Keys.clear();
  Context.Root = &contextOf(Root);
  Context.Exits.clear();
  Drafts.clear();
  bool Unfinished = Engine.ExecuteWorkList(
      Manager.getAnalysisDeclContextManager().getStackFrame(Root),
      Options.MaxNodesPerRoot);
  for (std::unique_ptr<Rule> &R : Rules)
    if (!Context.Exits.empty())
      R->onExits(Context.Exits, *Context.Root, Facts);
  keepDrafts();
  Context.Exits.clear();
  if (Unfinished)
    Seen[Root->getCanonicalDecl()] = Coverage::NodeLimit;
  for (const auto &[Edge, Node] : Engine.getCoreEngine().exhausted_blocks())
    if (const auto *F =
            dyn_cast<FunctionDecl>(Edge.getLocationContext()->getDecl()))
      Seen.try_emplace(F->getCanonicalDecl(), Coverage::LoopLimit);
}

/// Of the drafts of a root, keeps for each defect the one with the shortest
/// path. The nodes die with the engine, so the notes are made here.
void Session::keepDrafts() {
  for (Draft &D : Drafts) {
    ExplodedPath Path = findShortestPath(D.Node);
    DefectId Id{D.Rule, D.Where.getRawEncoding(), D.Identity};
    auto Known = Defects.find(Id);
    // Of two paths of one length, always the same, whatever order the locks of
    // a state have: that goes by addresses.
    if (Known != Defects.end() &&
        std::tie(Known->second.first, Known->second.second.Message) <=
            std::forward_as_tuple(Path.size(), D.Message))
      continue;
    auto Notes = makePathNotes(Path, D, Facts, Context.Contracts);
    if (!Notes)
      continue;
    D.Closing = std::move(*Notes);
    D.AtEnd = momentOf(D.Node->getState());
    D.Block = D.Node->getCFGBlock();
    D.Node = nullptr;
    D.Lock = nullptr;
    Defects[Id] = {Path.size(), std::move(D)};
  }
  Drafts.clear();
}

void Session::makeFindings() {
  std::map<const RuleInfo *, std::vector<Draft>> ByRule;
  for (auto &[Id, Kept] : Defects)
    ByRule[Kept.second.Rule].push_back(std::move(Kept.second));
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

  std::map<std::tuple<const RuleInfo *, const void *, const CFGBlock *>, size_t>
      Groups;
  for (Draft &D : Ordered) {
    if (D.Group && D.Block) {
      auto [First, New] = Groups.try_emplace(
          std::tuple(D.Rule, D.Group, D.Block), Result.Findings.size());
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

SessionResult Session::run() {
  UnitScan Scan = scanUnit(AST, Context.Contracts, Facts);
  for (const FunctionDecl *F : Scan.Definitions)
    Seen.try_emplace(F->getCanonicalDecl(),
                     hasErrors(F) ? Coverage::ParseError : Coverage::Explored);
  for (const auto &[F, How] : Seen)
    if (How == Coverage::ParseError)
      Context.Unfit.insert(F);
  // Addresses of contexts are handed out; no more may be added in between.
  for (const FunctionDecl *F : Scan.Definitions)
    contextOf(F);

  if (!Scan.Roots.empty() && !Rules.empty()) {
    SehLowering Lowering(AST, sehFacts());
    for (FunctionDecl *F : Scan.Definitions)
      if (Facts.isRelevant(F))
        Lowering.lower(F);

    // AnalyzerOptions takes its defaults only from a command line.
    auto Invocation = std::make_shared<CompilerInvocation>();
    CompilerInvocation::CreateFromArgs(*Invocation, {"-analyze", "unit.c"},
                                       AST.getDiagnostics());
    AnalyzerOptions Analyzer = Invocation->getAnalyzerOpts();
    Analyzer.CheckersAndPackages = {{"irqlint.BitLogic", true},
                                    {"irqlint.Model", true},
                                    {"irqlint.LoopExits", true},
                                    {"irqlint.PathMerging", true}};
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
          Registry.addChecker<LoopExits>("irqlint.LoopExits", "gets past loops",
                                         "");
          Registry.addChecker<PathMerging>(
              "irqlint.PathMerging", "ends paths that show nothing new", "");
        }});
    Checkers.getChecker<Model>()->Context = &Context;
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
    SetOfConstDecls Entered;
    FunctionSummariesTy Summaries;
    auto Explore = [&](const FunctionDecl *Root) {
      if (Seen.lookup(Root->getCanonicalDecl()) == Coverage::ParseError)
        return;
      if (!Manager.getCFG(Root)) {
        Seen[Root->getCanonicalDecl()] = Coverage::NoGraph;
        return;
      }
      Merging->startRoot();
      ExprEngine Engine(CrossUnits, Manager, &Entered, &Summaries,
                        ExprEngine::Inline_Regular);
      explore(Root, Engine);
    };
    llvm::DenseSet<const FunctionDecl *> Explored;
    for (const FunctionDecl *Root : Scan.Roots) {
      Explored.insert(Root->getCanonicalDecl());
      Explore(Root);
    }
    // What no root has led to stands alone: calls in cycles, callees that were
    // too deep.
    for (const FunctionDecl *F : Scan.Definitions) {
      const FunctionDecl *Canonical = F->getCanonicalDecl();
      bool Left = Facts.isRelevant(F) && !Explored.contains(Canonical) &&
                  !Entered.count(F) && Context.NotEntered.contains(Canonical);
      if (!Left)
        continue;
      Explored.insert(Canonical);
      Explore(F);
    }
    for (const Decl *D : Loops->Unsettled)
      if (const auto *F = dyn_cast<FunctionDecl>(D))
        if (Seen.lookup(F->getCanonicalDecl()) == Coverage::Explored)
          Seen[F->getCanonicalDecl()] = Coverage::LoopLimit;
    makeFindings();
  }
  for (const FunctionDecl *F : Scan.Definitions)
    Result.Functions.push_back({F, Seen.lookup(F->getCanonicalDecl())});
  return std::move(Result);
}

SessionResult irqlint::analyzeUnit(ASTContext &AST, Preprocessor &PP,
                                   const ContractTable &Contracts,
                                   const SessionOptions &Options) {
  return Session(AST, PP, Contracts, Options).run();
}
