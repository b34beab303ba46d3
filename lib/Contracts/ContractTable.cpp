//===- ContractTable.cpp - Looking contracts up ---------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contracts/ContractTable.h"
#include "Contracts/ContractReader.h"
#include "llvm/ADT/STLExtras.h"

using namespace irqlint;
using llvm::StringRef;

StringRef irqlint::irqlName(int Level) {
  switch (Level) {
  case IrqlPassive:
    return "PASSIVE_LEVEL";
  case IrqlApc:
    return "APC_LEVEL";
  case IrqlDispatch:
    return "DISPATCH_LEVEL";
  case IrqlHigh:
    return "HIGH_LEVEL";
  default:
    return Level < 0                ? "any IRQL"
           : Level <= IrqlDeviceMax ? "DIRQL"
                                    : "IPI_LEVEL";
  }
}

ContractTable::ContractTable() = default;
ContractTable::~ContractTable() = default;
ContractTable::ContractTable(ContractTable &&) noexcept = default;
ContractTable &ContractTable::operator=(ContractTable &&) noexcept = default;

llvm::Error ContractTable::add(llvm::MemoryBufferRef File) {
  if (!User)
    User = std::make_unique<ContractReader>(&builtinContracts());
  if (llvm::Error E = User->read(File))
    return E;
  UserData = User->data();
  return llvm::Error::success();
}

void ContractTable::beginLayer() {
  if (User)
    User->beginLayer();
}

static const NamedContract *find(llvm::ArrayRef<NamedContract> Functions,
                                 StringRef Name) {
  const auto *Found = llvm::partition_point(
      Functions, [&](const NamedContract &F) { return F.Name < Name; });
  return Found != Functions.end() && Found->Name == Name ? Found : nullptr;
}

const FunctionContract *ContractTable::function(StringRef Name) const {
  const NamedContract *Found = named(Name);
  return Found ? Found->Contract : nullptr;
}

const NamedContract *ContractTable::named(StringRef Name) const {
  if (const NamedContract *Own = find(UserData.Functions, Name))
    return Own;
  return find(builtinContracts().Functions, Name);
}

bool ContractTable::isUsers(StringRef Name) const {
  return find(UserData.Functions, Name) != nullptr;
}

const LockFamily *ContractTable::familyOfType(StringRef Name) const {
  for (const ContractData *Data : {&UserData, &builtinContracts()})
    for (const LockFamily &Family : Data->Families)
      if (llvm::is_contained(Family.Types, Name))
        return &Family;
  return nullptr;
}

const Role *ContractTable::roleOfType(StringRef TypedefName) const {
  for (const ContractData *Data : {&UserData, &builtinContracts()}) {
    const auto *Found =
        llvm::partition_point(Data->RoleTypes, [&](const RoleType &T) {
          return T.Type < TypedefName;
        });
    if (Found != Data->RoleTypes.end() && Found->Type == TypedefName)
      return Found->Runs;
  }
  return nullptr;
}

const Role *ContractTable::entryPoint(StringRef Name) const {
  for (const ContractData *Data : {&UserData, &builtinContracts()})
    for (const EntryPoint &E : Data->EntryPoints)
      if (E.Name == Name)
        return E.Runs;
  return nullptr;
}

static const MemberFact *find(llvm::ArrayRef<MemberFact> Facts,
                              StringRef Record, StringRef Field) {
  for (const MemberFact &Fact : Facts)
    if (Fact.Field == Field && Fact.Record == Record)
      return &Fact;
  return nullptr;
}

const Role *ContractTable::slot(StringRef Record, StringRef Field) const {
  for (const ContractData *Data : {&UserData, &builtinContracts()})
    if (const MemberFact *Fact = find(Data->Slots, Record, Field))
      return Fact->Runs;
  return nullptr;
}

bool ContractTable::isStable(StringRef Record, StringRef Field) const {
  return find(UserData.StableFields, Record, Field) ||
         find(builtinContracts().StableFields, Record, Field);
}

bool ContractTable::isUserPointer(StringRef Record, StringRef Field) const {
  return find(UserData.UserPointers, Record, Field) ||
         find(builtinContracts().UserPointers, Record, Field);
}

bool ContractTable::isUserCall(StringRef Record, StringRef Field,
                               std::optional<int64_t> Index) const {
  for (const ContractData *Data : {&UserData, &builtinContracts()})
    for (const UserCall &U : Data->UserCalls)
      if (U.Record == Record && U.Field == Field &&
          (U.Index < 0 || (Index && *Index == U.Index)))
        return true;
  return false;
}

const BugCheck *ContractTable::bugCheck(uint32_t Code) const {
  for (const ContractData *Data : {&UserData, &builtinContracts()})
    for (const BugCheck &B : Data->BugChecks)
      if (B.Code == Code)
        return &B;
  return nullptr;
}

const BugCheck *ContractTable::bugCheck(StringRef Name) const {
  for (const ContractData *Data : {&UserData, &builtinContracts()})
    for (const BugCheck &B : Data->BugChecks)
      if (B.Name.equals_insensitive(Name))
        return &B;
  return nullptr;
}

llvm::ArrayRef<uint32_t> ContractTable::bugChecks(const LockFamily &Family,
                                                  Misuse When,
                                                  const Role *Context) {
  for (const MisuseBugChecks &B : Family.BugChecks)
    if (B.When == When &&
        (B.Contexts.empty() ||
         (Context && llvm::is_contained(B.Contexts, Context->Name))))
      return B.Codes;
  return {};
}
