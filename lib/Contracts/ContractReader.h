//===- ContractReader.h - Contract tables from YAML -------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads contract files: the project's own at build time, a driver author's at
// run time. Both have the one schema that docs/contracts.md describes.
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_CONTRACTS_CONTRACTREADER_H
#define IRQLINT_CONTRACTS_CONTRACTREADER_H

#include "Contracts/Contract.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"
#include "llvm/Support/StringSaver.h"
#include <deque>
#include <set>

namespace irqlint {

/// Contracts read from YAML files. Owns everything that it hands out; must
/// outlive all uses of the data.
class ContractReader {
public:
  /// \p Base is a table whose families and roles the files may refer to; may
  /// be null.
  explicit ContractReader(const ContractData *Base = nullptr) : Base(Base) {}

  /// Reads one file and adds what it holds. Families and roles must have been
  /// read before they are referred to, or stand in the same file. On error
  /// nothing more can be read; the message names the file and line.
  llvm::Error read(llvm::MemoryBufferRef File);

  /// Routines that were read so far may be declared again; the later contract
  /// takes the place of the earlier.
  void beginLayer() { FunctionNames.clear(); }

  /// All that was read, sorted as ContractData says. An API that occurs
  /// twice is an error of read().
  ContractData data();

  /// Finds a family or role by name, in what was read and in the base table;
  /// null if there is none.
  const LockFamily *family(llvm::StringRef Name) const;
  const Role *role(llvm::StringRef Name) const;
  /// Says that there is none of a name, and which one is near.
  std::string unknownFamily(llvm::StringRef Name) const;
  std::string unknownRole(llvm::StringRef Name) const;
  /// Has a file of the present layer given a contract for an API?
  bool hasFunction(llvm::StringRef Name) const {
    return FunctionNames.contains(Name);
  }
  void addFunction(llvm::StringRef Name, const FunctionContract &Contract);

  /// Copies an array or a string into memory that lives as long as this.
  template <typename T> llvm::ArrayRef<T> keep(const std::vector<T> &Values) {
    T *Copy = Allocator.Allocate<T>(Values.size());
    std::uninitialized_copy(Values.begin(), Values.end(), Copy);
    return {Copy, Values.size()};
  }
  llvm::StringRef keep(llvm::StringRef Text) { return Saver.save(Text); }

  // What was read so far; filled by the YAML traits.
  std::deque<LockFamily> Families;
  std::deque<Role> Roles;
  std::deque<FunctionContract> Contracts;
  std::vector<NamedContract> Functions;
  std::vector<EntryPoint> EntryPoints;
  std::vector<MemberFact> Slots, StableFields, UserPointers;
  std::vector<UserCall> UserCalls;
  std::vector<BugCheck> BugChecks;
  /// Keys that a file may use, as far as any was read.
  std::set<llvm::StringRef> Keys;

private:
  const ContractData *Base;
  llvm::StringSet<> FunctionNames;
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Saver{Allocator};
  std::vector<LockFamily> FlatFamilies;
  std::vector<Role> FlatRoles;
  std::vector<RoleType> RoleTypes;
};

} // namespace irqlint

#endif // IRQLINT_CONTRACTS_CONTRACTREADER_H
