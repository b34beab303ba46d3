//===- MutationSites.cpp - Where a source can be broken -------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Prints, as JSON, edits of a source file of which each plants one defect: a
// release taken out, an acquire done twice, two releases swapped, a check of an
// acquire's outcome dropped, a release put behind the return that follows it.
// tools/mutants applies them to copies. What acquires and what releases is the
// contract table's knowledge; a call is taken where the driver's own source
// text makes it a statement, in the unit's main file.
//
//   irqlint-mutation-sites -p DIR FILE
//
//===----------------------------------------------------------------------===//

#include "Model/UnitFacts.h"
#include "Project/CaseInsensitiveFileSystem.h"
#include "Project/CompileFlags.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Lexer.h"
#include "clang/Tooling/CommonOptionsParser.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"

using namespace irqlint;
using namespace clang;
using llvm::StringRef;
namespace cl = llvm::cl;

namespace {

cl::OptionCategory Options("irqlint-mutation-sites options");

/// A stretch of the main file.
struct Span {
  unsigned Begin = 0, End = 0;
};

/// A replacement in the main file.
struct Edit {
  Span Where;
  std::string Text;
};

/// A call with an effect on a lock that is a statement of its own, perhaps with
/// its result kept: 'KeAcquireFastMutex(&M);', 'Irql = KfAcquireSpinLock(&L);'.
struct LockStatement {
  const CallExpr *Call = nullptr;
  const FunctionContract *Contract = nullptr;
  /// The lock as the source writes it.
  std::string Lock;
  Span Where;

  /// A saved state of the processor is no lock.
  bool does(LockEffect::Kind What) const {
    return Contract && Contract->Lock.What == What &&
           !Contract->Lock.Family->SavedState;
  }
};

class SiteFinder : public RecursiveASTVisitor<SiteFinder> {
public:
  SiteFinder(ASTContext &AST, const ContractTable &Table)
      : AST(AST), Sources(AST.getSourceManager()), Contracts(Table, Sources) {}

  llvm::json::Array Sites;

  bool VisitFunctionDecl(FunctionDecl *F) {
    if (F->doesThisDeclarationHaveABody())
      Function = F;
    return true;
  }

  bool VisitCompoundStmt(CompoundStmt *Block) {
    const Stmt *Before = nullptr;
    for (const Stmt *S : Block->body()) {
      visitStatement(S);
      if (Before)
        visitPair(Before, S);
      Before = S;
    }
    return true;
  }

  /// Branches and loop bodies without braces.
  bool VisitIfStmt(IfStmt *If) {
    dropCheck(If, findFallible(If->getCond()));
    for (const Stmt *Branch : {If->getThen(), If->getElse()})
      if (Branch && !isa<CompoundStmt>(Branch))
        visitStatement(Branch);
    return true;
  }

private:
  void visitStatement(const Stmt *S);
  void visitPair(const Stmt *First, const Stmt *Second);
  void dropCheck(const IfStmt *If, const CallExpr *Acquire);

  LockStatement lockStatement(const Stmt *S);
  const FunctionContract *contractOf(const CallExpr *Call);
  bool canFail(const FunctionContract &Contract) const;
  const CallExpr *findFallible(const Expr *Condition);

  std::optional<Span> spanOf(SourceRange Range) const;
  std::optional<Span> spanWithSemicolon(const Stmt *S) const;
  std::string textOf(Span S) const {
    return Sources.getBufferData(Sources.getMainFileID())
        .slice(S.Begin, S.End)
        .str();
  }
  void add(StringRef Kind, const CallExpr *Call,
           const FunctionContract &Contract, StringRef Lock,
           std::vector<Edit> Edits);

  ASTContext &AST;
  SourceManager &Sources;
  ContractIndex Contracts;
  const FunctionDecl *Function = nullptr;
};

} // namespace

std::optional<Span> SiteFinder::spanOf(SourceRange Range) const {
  CharSourceRange Chars = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(Range), Sources, AST.getLangOpts());
  if (Chars.isInvalid() ||
      Sources.getFileID(Chars.getBegin()) != Sources.getMainFileID())
    return std::nullopt;
  return Span{Sources.getFileOffset(Chars.getBegin()),
              Sources.getFileOffset(Chars.getEnd())};
}

std::optional<Span> SiteFinder::spanWithSemicolon(const Stmt *S) const {
  std::optional<Span> Own = spanOf(S->getSourceRange());
  if (!Own)
    return std::nullopt;
  StringRef Rest =
      Sources.getBufferData(Sources.getMainFileID()).substr(Own->End);
  size_t Blanks = Rest.size() - Rest.ltrim().size();
  if (!Rest.ltrim().starts_with(";"))
    return std::nullopt;
  Own->End += Blanks + 1;
  return Own;
}

const FunctionContract *SiteFinder::contractOf(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  return Callee ? Contracts.get(Callee) : nullptr;
}

LockStatement SiteFinder::lockStatement(const Stmt *S) {
  LockStatement Found;
  const auto *E = dyn_cast<Expr>(S);
  if (!E)
    return Found;
  const Expr *Inner = E->IgnoreParenCasts();
  if (const auto *Assignment = dyn_cast<BinaryOperator>(Inner))
    if (Assignment->getOpcode() == BO_Assign)
      Inner = Assignment->getRHS()->IgnoreParenCasts();
  const auto *Call = dyn_cast<CallExpr>(Inner);
  if (!Call)
    return Found;
  const FunctionContract *Contract = contractOf(Call);
  if (!Contract || Contract->Lock.What == LockEffect::None ||
      Contract->Lock.ByType || Contract->Lock.LockArray >= 0)
    return Found;
  std::optional<Span> Where = spanWithSemicolon(S);
  if (!Where)
    return Found;
  const LockEffect &Effect = Contract->Lock;
  int Named = Effect.Lock >= 0 ? Effect.Lock : Effect.Handle;
  if (Named >= 0 && unsigned(Named) < Call->getNumArgs())
    if (std::optional<Span> Lock =
            spanOf(Call->getArg(Named)->getSourceRange()))
      Found.Lock = textOf(*Lock);
  Found.Call = Call;
  Found.Contract = Contract;
  Found.Where = *Where;
  return Found;
}

void SiteFinder::add(StringRef Kind, const CallExpr *Call,
                     const FunctionContract &Contract, StringRef Lock,
                     std::vector<Edit> Edits) {
  llvm::json::Array Replacements;
  for (Edit &E : Edits)
    Replacements.push_back(llvm::json::Object{{"begin", E.Where.Begin},
                                              {"end", E.Where.End},
                                              {"text", std::move(E.Text)}});
  std::optional<Span> Body = spanOf(Function->getSourceRange());
  Sites.push_back(llvm::json::Object{
      {"kind", Kind},
      {"function", Function->getNameAsString()},
      {"line", Sources.getExpansionLineNumber(Call->getBeginLoc())},
      {"api", Call->getDirectCallee()->getName()},
      {"family", Contract.Lock.Family->Name},
      {"owned", Contract.Lock.Family->Owner != LockOwner::None},
      {"lock", Lock.str()},
      {"functionBegin", Body ? Body->Begin : 0},
      {"functionEnd", Body ? Body->End : 0},
      {"edits", std::move(Replacements)}});
}

void SiteFinder::visitStatement(const Stmt *S) {
  LockStatement Lock = lockStatement(S);
  if (Lock.does(LockEffect::Release))
    add("deleted-release", Lock.Call, *Lock.Contract, Lock.Lock,
        {{Lock.Where, "{ }"}});
  if (Lock.does(LockEffect::Acquire))
    add("doubled-acquire", Lock.Call, *Lock.Contract, Lock.Lock,
        {{{Lock.Where.Begin, Lock.Where.Begin}, "{ " + textOf(Lock.Where)},
         {{Lock.Where.End, Lock.Where.End}, " }"}});
}

void SiteFinder::visitPair(const Stmt *First, const Stmt *Second) {
  LockStatement Left = lockStatement(First);
  if (Left.does(LockEffect::Release)) {
    LockStatement Right = lockStatement(Second);
    if (Right.does(LockEffect::Release) && Right.Lock != Left.Lock)
      add("swapped-releases", Left.Call, *Left.Contract, Left.Lock,
          {{Left.Where, textOf(Right.Where)},
           {Right.Where, textOf(Left.Where)}});
    if (isa<ReturnStmt>(Second))
      if (std::optional<Span> Return = spanWithSemicolon(Second))
        add("release-behind-return", Left.Call, *Left.Contract, Left.Lock,
            {{Left.Where, textOf(*Return)}, {*Return, textOf(Left.Where)}});
    return;
  }
  // 'Status = KeWaitForSingleObject(…); if (Status != STATUS_SUCCESS) return'
  const auto *If = dyn_cast<IfStmt>(Second);
  const auto *Assignment = dyn_cast<BinaryOperator>(First);
  if (!If || !Assignment || Assignment->getOpcode() != BO_Assign)
    return;
  const auto *Result =
      dyn_cast<DeclRefExpr>(Assignment->getLHS()->IgnoreParenCasts());
  if (!Result)
    return;
  struct Mentions : RecursiveASTVisitor<Mentions> {
    const ValueDecl *Wanted = nullptr;
    bool Found = false;
    bool VisitDeclRefExpr(DeclRefExpr *Ref) {
      Found |= Ref->getDecl() == Wanted;
      return !Found;
    }
  } InCondition;
  InCondition.Wanted = Result->getDecl();
  InCondition.TraverseStmt(const_cast<Expr *>(If->getCond()));
  if (InCondition.Found)
    dropCheck(If, findFallible(Assignment->getRHS()));
}

bool SiteFinder::canFail(const FunctionContract &Contract) const {
  if (Contract.Lock.What != LockEffect::Acquire)
    return false;
  return llvm::any_of(Contract.Outcomes,
                      [](const Outcome &O) { return !O.Effect; });
}

const CallExpr *SiteFinder::findFallible(const Expr *Condition) {
  struct Finder : RecursiveASTVisitor<Finder> {
    SiteFinder *Sites = nullptr;
    const CallExpr *Found = nullptr;
    bool VisitCallExpr(CallExpr *Call) {
      const FunctionContract *Contract = Sites->contractOf(Call);
      if (Contract && Sites->canFail(*Contract))
        Found = Call;
      return !Found;
    }
  } Search;
  Search.Sites = this;
  Search.TraverseStmt(const_cast<Expr *>(Condition));
  return Search.Found;
}

void SiteFinder::dropCheck(const IfStmt *If, const CallExpr *Acquire) {
  if (!Acquire)
    return;
  std::optional<Span> Condition = spanOf(If->getCond()->getSourceRange());
  if (!Condition)
    return;
  // A branch that leaves is the one for failure.
  const Stmt *Then = If->getThen();
  if (const auto *Block = dyn_cast<CompoundStmt>(Then))
    Then = Block->body_empty() ? nullptr : Block->body_back();
  bool Leaves = Then && (isa<ReturnStmt, GotoStmt, BreakStmt>(Then) ||
                         isa<ContinueStmt>(Then) || isa<SEHLeaveStmt>(Then));
  add("dropped-check", Acquire, *contractOf(Acquire), "",
      {{*Condition,
        "((" + textOf(*Condition) + "), " + (Leaves ? "0" : "1") + ")"}});
}

namespace {

class SiteConsumer : public ASTConsumer {
public:
  void HandleTranslationUnit(ASTContext &AST) override {
    ContractTable Table;
    SiteFinder Finder(AST, Table);
    Finder.TraverseDecl(AST.getTranslationUnitDecl());
    llvm::outs() << llvm::json::Value(std::move(Finder.Sites)) << '\n';
  }
};

class SiteAction : public ASTFrontendAction {
public:
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &,
                                                 StringRef) override {
    return std::make_unique<SiteConsumer>();
  }
};

} // namespace

int main(int argc, const char **argv) {
  llvm::InitLLVM Init(argc, argv);
  auto Parser = tooling::CommonOptionsParser::create(argc, argv, Options);
  if (!Parser) {
    llvm::errs() << llvm::toString(Parser.takeError());
    return 2;
  }
  ResourcePaths Resources =
      findResources(argv[0], reinterpret_cast<void *>(&main));
  auto Files = llvm::makeIntrusiveRefCnt<CaseInsensitiveFileSystem>(
      llvm::vfs::getRealFileSystem());
  tooling::ClangTool Tool(Parser->getCompilations(),
                          Parser->getSourcePathList(),
                          std::make_shared<PCHContainerOperations>(), Files);
  Tool.appendArgumentsAdjuster(
      [&](tooling::CommandLineArguments Arguments, StringRef) {
        return completeCommand(std::move(Arguments), Resources);
      });
  Tool.setPrintErrorMessage(false);
  return Tool.run(tooling::newFrontendActionFactory<SiteAction>().get());
}
