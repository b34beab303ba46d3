//===- Explain.cpp - Lists and explains checks ----------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Explain.h"
#include "Command.h"
#include "Rules/CheckGlobs.h"
#include "Rules/Rule.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatAdapters.h"
#include "llvm/Support/raw_ostream.h"

using namespace irqlint;
using llvm::outs;
using llvm::StringRef;

void irqlint::listChecks() {
  size_t Width = 0;
  for (const RuleEntry &Entry : allRules())
    Width = std::max(Width, Entry.Info->Id.size());
  for (const RuleEntry &Entry : allRules())
    outs() << llvm::left_justify(Entry.Info->Id, Width + 2)
           << Entry.Info->Summary
           << (Entry.Info->DefaultOn ? "" : " (off by default)") << '\n';
}

static void printBugCheck(const BugCheck &B, StringRef Indent) {
  outs() << Indent << "0x" << llvm::utohexstr(B.Code) << ' ' << B.Name;
  if (!B.Cause.empty())
    outs() << ": " << B.Cause;
  outs() << '\n';
}

static int explainBugCheck(const BugCheck &B) {
  printBugCheck(B, "");
  for (const RuleEntry &Entry : allRules())
    if (llvm::is_contained(Entry.Info->BugChecks, B.Code))
      outs() << "  found before it happens by " << Entry.Info->Id << '\n';
  return Clean;
}

static std::string describeLimit(IrqlRange Demands) {
  auto [Min, Max] = Demands;
  if (Min == IrqlUnstated && Max == IrqlUnstated)
    return "no limit of IRQL is known";
  if (Max == IrqlUnstated)
    return ("IRQL >= " + irqlName(Min)).str();
  if (Max == IrqlPassive || Min == Max)
    return ("IRQL == " + irqlName(Max)).str();
  if (Min <= IrqlPassive)
    return ("IRQL <= " + irqlName(Max)).str();
  return (irqlName(Min) + " <= IRQL <= " + irqlName(Max)).str();
}

/// Prints the limits of a routine, and who says so.
static int explainRoutine(StringRef Name, const NamedContract &Known,
                          bool Users) {
  outs() << Name << ": " << describeLimit(Known.Contract->Demands);
  for (const DemandCase &Case : Known.Contract->DemandsIf)
    outs() << "\n  " << describeLimit(Case.Demands) << ' ' << Case.Text;
  if (Known.Contract->Timeout >= 0)
    outs() << "\n  " << describeLimit({IrqlPassive, IrqlApc})
           << " with a timeout that isn't zero, or none";
  outs() << "\n  from ";
  if (Users)
    outs() << "a contract file of yours";
  else if (Known.Header.empty())
    outs() << "irqlint's table, written by hand";
  else
    outs() << "the limit that the documentation of " << Known.Header
           << " states";
  outs() << '\n';
  return Clean;
}

int irqlint::explain(StringRef Name, const ContractTable &Contracts) {
  uint32_t Code;
  if (Name.starts_with_insensitive("0x")) {
    if (Name.getAsInteger(0, Code))
      return fail("'" + Name + "' is no bug check code; write it as 0x139");
    if (const BugCheck *Known = Contracts.bugCheck(Code))
      return explainBugCheck(*Known);
    return fail("bug check " + Name +
                " isn't in the table; the codes that "
                "locks and IRQL lead to are");
  }
  // As a dump has it: its name, or its code without 0x.
  const BugCheck *Known = Contracts.bugCheck(Name);
  if (!Known && !Name.getAsInteger(16, Code))
    Known = Contracts.bugCheck(Code);
  if (Known)
    return explainBugCheck(*Known);
  if (const NamedContract *Routine = Contracts.named(Name))
    return explainRoutine(Name, *Routine, Contracts.isUsers(Name));
  for (const RuleEntry &Entry : allRules()) {
    const RuleInfo &Info = *Entry.Info;
    if (Info.Id != Name)
      continue;
    outs() << Info.Id << ": " << Info.Summary << '\n';
    for (const RuleOption &Option : Info.Options)
      outs() << "  option " << Option.Name << " (default " << Option.Default
             << (Option.Unit.empty() ? "" : " ") << Option.Unit
             << "): " << Option.Help << '\n';
    if (!Info.BugChecks.empty())
      outs() << "  becomes:\n";
    for (uint32_t B : Info.BugChecks)
      if (const BugCheck *Known = Contracts.bugCheck(B))
        printBugCheck(*Known, "    ");
    outs() << "  see docs/rules/" << Info.Id << ".md\n";
    return Clean;
  }
  StringRef Near = nearestRule(Name);
  return fail("no check is called '" + Name + "'; " +
              (Near.empty() ? "--list-checks lists them"
                            : "did you mean '" + Near + "'?"));
}
