//===- ContractTable.h - Looking contracts up -------------------*- C++ -*-===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef IRQLINT_CONTRACTS_CONTRACTTABLE_H
#define IRQLINT_CONTRACTS_CONTRACTTABLE_H

#include "Contracts/Contract.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"
#include <memory>
#include <optional>

namespace irqlint {

class ContractReader;

/// The built-in contracts and, above them, those of the user's files: an API
/// that a user's file declares hides the built-in contract of that name.
/// Looking up in the built-in part is a binary search in constant data;
/// constructing a table does no work.
class ContractTable {
public:
  ContractTable();
  ~ContractTable();
  ContractTable(ContractTable &&) noexcept;
  ContractTable &operator=(ContractTable &&) noexcept;

  /// Adds a user's contract file. The error names the file and the line; the
  /// table must not be used after one.
  llvm::Error add(llvm::MemoryBufferRef File);

  /// From here on a file may declare again what files before have declared: its
  /// contract is the one in force. Without this it is an error.
  void beginLayer();

  /// What the user's files hold.
  const ContractData &own() const { return UserData; }

  /// The contract of an API; null if the table has none.
  const FunctionContract *function(llvm::StringRef Name) const;
  /// The same with its name and origin.
  const NamedContract *named(llvm::StringRef Name) const;
  /// Is the contract of an API one of the user's files?
  bool isUsers(llvm::StringRef Name) const;
  /// The lock family whose objects a typedef or a record is; null: none.
  const LockFamily *familyOfType(llvm::StringRef Name) const;
  /// The role that a typedef (of a function or of a pointer to one) names.
  const Role *roleOfType(llvm::StringRef TypedefName) const;
  /// The role of a function that the system calls by name (DriverEntry).
  const Role *entryPoint(llvm::StringRef Name) const;
  /// The role in which a function runs that is stored in a member.
  const Role *slot(llvm::StringRef Record, llvm::StringRef Field) const;
  /// Does the member keep its value for the life of the object?
  bool isStable(llvm::StringRef Record, llvm::StringRef Field) const;
  /// Does the member hold an address of user space?
  bool isUserPointer(llvm::StringRef Record, llvm::StringRef Field) const;
  /// Does a function in this member, at this element of it, run in system calls
  /// of user-mode threads?
  bool isUserCall(llvm::StringRef Record, llvm::StringRef Field,
                  std::optional<int64_t> Index) const;
  /// The bug check with a code; null if it isn't in the table.
  const BugCheck *bugCheck(uint32_t Code) const;
  const BugCheck *bugCheck(llvm::StringRef Name) const;

  /// The codes that a misuse of a lock ends in when it happens in a context
  /// (null: unknown). Empty if the table says nothing.
  static llvm::ArrayRef<uint32_t> bugChecks(const LockFamily &Family,
                                            Misuse When, const Role *Context);

private:
  // The user's part; null as long as no file was added.
  std::unique_ptr<ContractReader> User;
  ContractData UserData;
};

} // namespace irqlint

#endif // IRQLINT_CONTRACTS_CONTRACTTABLE_H
