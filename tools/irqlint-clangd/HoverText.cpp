//===- HoverText.cpp - What irqlint knows about a place -------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HoverText.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using namespace irqlint;
using namespace clang;

/// What a reader of a hover waits for.
static constexpr std::chrono::milliseconds BudgetOfHover{300};

/// The offset of a place in the main file; LSP counts columns in UTF-16.
static std::optional<unsigned> offsetOf(clangd::Position Where,
                                        StringRef Buffer) {
  size_t Offset = 0;
  for (int Line = 0; Line < Where.line; ++Line) {
    size_t End = Buffer.find('\n', Offset);
    if (End == StringRef::npos)
      return std::nullopt;
    Offset = End + 1;
  }
  for (int Units = 0; Units < Where.character && Offset < Buffer.size();) {
    unsigned Bytes = llvm::getNumBytesForUTF8(Buffer[Offset]);
    Units += Bytes == 4 ? 2 : 1;
    Offset += Bytes;
  }
  return Offset < Buffer.size() ? std::optional<unsigned>(Offset)
                                : std::nullopt;
}

static StringRef identifierAt(StringRef Buffer, size_t Offset) {
  auto IsPart = [&](size_t I) {
    return llvm::isAlnum(Buffer[I]) || Buffer[I] == '_';
  };
  size_t Begin = Offset, End = Offset;
  while (Begin > 0 && IsPart(Begin - 1))
    --Begin;
  while (End < Buffer.size() && IsPart(End))
    ++End;
  return Buffer.slice(Begin, End);
}

/// The function that a name means in this unit; null if it declares none.
static const FunctionDecl *findFunction(ASTContext &AST, StringRef Name) {
  for (const NamedDecl *D :
       AST.getTranslationUnitDecl()->lookup(&AST.Idents.get(Name)))
    if (const auto *F = dyn_cast<FunctionDecl>(D))
      return F;
  return nullptr;
}

static std::string nameArgument(int Index, const FunctionDecl *F) {
  if (F && unsigned(Index) < F->getNumParams() &&
      F->getParamDecl(Index)->getIdentifier())
    return "`" + F->getParamDecl(Index)->getNameAsString() + "`";
  return "argument " + std::to_string(Index + 1);
}

static StringRef verb(LockEffect::Kind What) {
  switch (What) {
  case LockEffect::None:
    return "";
  case LockEffect::Acquire:
    return "acquires the ";
  case LockEffect::Release:
    return "releases the ";
  case LockEffect::Initialize:
    return "initializes the ";
  case LockEffect::Delete:
    return "deletes the ";
  case LockEffect::Convert:
    return "converts the ";
  case LockEffect::Query:
    return "asks whether the caller holds the ";
  case LockEffect::Drain:
    return "waits until nobody holds the ";
  }
  llvm_unreachable("all cases are handled");
}

static std::string describeLock(const FunctionContract &Contract,
                                const FunctionDecl *F) {
  const LockEffect &Lock = Contract.Lock;
  std::string Line = (verb(Lock.What) + Lock.Family->Noun).str();
  if (Lock.Lock >= 0 || Lock.Handle >= 0)
    Line += " " + nameArgument(Lock.Lock >= 0 ? Lock.Lock : Lock.Handle, F);
  if (Lock.Mode == LockMode::Shared)
    Line += ", shared";
  if (Lock.ByType)
    Line += ", if it is one";
  StringRef With =
      Lock.ReleaseWith.empty() ? Lock.Family->ReleaseWith : Lock.ReleaseWith;
  if (Lock.What == LockEffect::Acquire && !With.empty())
    Line += ("; `" + With + "` releases it").str();
  return Line;
}

static std::string describeIrql(const IrqlEffect &Irql, const FunctionDecl *F) {
  std::string Line;
  switch (Irql.To) {
  case IrqlEffect::Keep:
    break;
  case IrqlEffect::ToLevel:
    Line = "sets the IRQL to " + irqlName(Irql.Level).str();
    break;
  case IrqlEffect::ToArgument:
    Line = "sets the IRQL to " + nameArgument(Irql.Argument, F);
    break;
  case IrqlEffect::ToSaved:
    Line = "sets the IRQL to what the acquire has saved";
    break;
  }
  if (Irql.SaveTo == IrqlEffect::SaveToReturn)
    Line += "; returns the old one";
  else if (Irql.SaveTo == IrqlEffect::SaveToPointee)
    Line += "; the old one goes to " + nameArgument(Irql.SaveArgument, F);
  return Line;
}

static std::string describeDemand(IrqlRange Demands) {
  if (Demands.Min == IrqlUnstated)
    return "at most " + irqlName(Demands.Max).str();
  if (Demands.Max == IrqlUnstated)
    return "at least " + irqlName(Demands.Min).str();
  if (Demands.Min == Demands.Max)
    return "at " + irqlName(Demands.Min).str();
  return "from " + irqlName(Demands.Min).str() + " to " +
         irqlName(Demands.Max).str();
}

static std::string describeContract(StringRef Name,
                                    const FunctionContract &Contract,
                                    const FunctionDecl *F) {
  std::vector<std::string> Lines;
  if (Contract.demandsIrql())
    Lines.push_back("is called " + describeDemand(Contract.Demands));
  for (const DemandCase &Case : Contract.DemandsIf)
    Lines.push_back(
        ("is called " + describeDemand(Case.Demands) + " " + Case.Text).str());
  if (Contract.Lock.What != LockEffect::None)
    Lines.push_back(describeLock(Contract, F));
  if (Contract.Irql.any())
    Lines.push_back(describeIrql(Contract.Irql, F));
  for (auto [Depth, What] : {std::pair(Contract.Critical, "critical region"),
                             std::pair(Contract.Guarded, "guarded region")})
    if (Depth)
      Lines.push_back((Depth > 0 ? "enters a " : "leaves a ") +
                      std::string(What));
  if (Contract.Blocks || Contract.Waits)
    Lines.push_back("waits as a rule");
  if (llvm::any_of(Contract.Outcomes,
                   [](const Outcome &O) { return !O.Effect; }))
    Lines.push_back("can fail, and then does none of that");
  if (Contract.EndsThread)
    Lines.push_back("ends the thread");
  if (Lines.empty())
    return "";
  std::string Text = ("**irqlint**: `" + Name + "`\n\n").str();
  for (const std::string &Line : Lines)
    Text += "- " + Line + "\n";
  // nf-wdm-keacquirespinlock: a page of the header wdm.h.
  auto [Kind, Rest] = Contract.Page.split('-');
  if (!Rest.empty())
    Text += ("\n[documentation](https://learn.microsoft.com/windows-hardware/"
             "drivers/ddi/" +
             Rest.split('-').first + "/" + Contract.Page + ")\n")
                .str();
  return Text;
}

static std::string nameHeld(const HeldAtPoint &Lock) {
  std::string Text = Lock.Noun;
  if (!Lock.Name.empty())
    Text += " `" + Lock.Name + "`";
  if (Lock.Shared)
    Text += ", shared";
  return Text;
}

/// What all paths agree in when they come to the line.
static std::string describeMoments(llvm::ArrayRef<PathMoment> Moments) {
  if (Moments.empty())
    return "";
  IrqlRange Irql = Moments.front().Irql;
  // A lock, and on how many of the paths it is held for certain.
  std::map<std::string, unsigned> Held;
  for (const PathMoment &Moment : Moments) {
    Irql.Min = std::min(Irql.Min, Moment.Irql.Min);
    Irql.Max = std::max(Irql.Max, Moment.Irql.Max);
    std::set<std::string> Here;
    for (const HeldAtPoint &Lock : Moment.Locks)
      if (Lock.Certain)
        Here.insert(nameHeld(Lock));
    for (const std::string &Lock : Here)
      ++Held[Lock];
  }
  std::string Text;
  if (Irql.Min == Irql.Max)
    Text += "- IRQL: " + irqlName(Irql.Min).str() + "\n";
  else if (Irql.Min > IrqlPassive)
    Text += "- IRQL: at least " + irqlName(Irql.Min).str() + "\n";
  else if (Irql.Max < IrqlHigh)
    Text += "- IRQL: at most " + irqlName(Irql.Max).str() + "\n";
  for (const auto &[Lock, Paths] : Held)
    Text += "- holds " + Lock +
            (Paths < Moments.size() ? " on some of the paths" : "") + "\n";
  return Text.empty() ? "" : "**irqlint**: before this line\n\n" + Text;
}

std::string irqlint::describeHover(ASTContext &AST, Preprocessor &PP,
                                   clangd::Position Where, OpenFile &File) {
  std::lock_guard<std::mutex> Guard(File.Running);
  if (!File.Contracts || File.AST != &AST)
    return "";
  const SourceManager &Sources = AST.getSourceManager();
  StringRef Buffer = Sources.getBufferData(Sources.getMainFileID());
  std::optional<unsigned> Offset = offsetOf(Where, Buffer);
  if (!Offset)
    return "";
  std::string Text;
  StringRef Name = identifierAt(Buffer, *Offset);
  if (!Name.empty()) {
    // A macro's name has a contract as well; the driver's own function of such
    // a name has none.
    const FunctionDecl *F = findFunction(AST, Name);
    const FunctionContract *Contract =
        F ? ContractIndex(*File.Contracts, Sources).get(F)
          : File.Contracts->function(Name);
    if (Contract)
      Text = describeContract(Name, *Contract, F);
  }
  LineProbe Probe;
  Probe.Line = Where.line + 1;
  SessionOptions Options = File.Options;
  Options.Memory = nullptr;
  Options.Budget = BudgetOfHover;
  Options.Probe = &Probe;
  // A path that wasn't explored may bring something else to the line.
  if (!analyzeUnit(AST, PP, *File.Contracts, Options).isCancelled()) {
    std::string Held = describeMoments(Probe.Moments);
    Text += (Text.empty() || Held.empty() ? "" : "\n") + Held;
  }
  return Text;
}
