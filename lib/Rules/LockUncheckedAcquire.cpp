//===- LockUncheckedAcquire.cpp - wdk-lock-unchecked-acquire --------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/ForeignContext.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0x10, 0x11, 0xE3, 0x162};
static const RuleInfo Info = {
    "wdk-lock-unchecked-acquire",
    "a lock is released where the acquire that can fail has failed",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

/// Failures of a wait for which NT_SUCCESS is true (ntstatus.h).
struct SuccessfulFailure {
  int64_t Status;
  llvm::StringRef Name;
};
constexpr SuccessfulFailure SuccessfulFailures[] = {
    {0xC0, "STATUS_USER_APC"},
    {0x101, "STATUS_ALERTED"},
    {0x102, "STATUS_TIMEOUT"},
};

class LockUncheckedAcquire : public Rule {
public:
  LockUncheckedAcquire() : Rule(Info) {}

  void onRelease(const ReleaseEvent &Event, PathPoint &Point) override {
    // Whoever held the lock already would not have failed to acquire it, or
    // would wait for itself: a caller can't have it either.
    if (Event.Held || !Event.FailedBefore || Event.FailedBefore->Assumed ||
        Event.Contract->Lock.AnyOwner ||
        Event.Family->Owner == LockOwner::None ||
        Event.Lock->hasSymbolicIndex())
      return;
    const LockSite &Failed = *Event.FailedBefore;
    llvm::ArrayRef<uint32_t> Codes = ContractTable::bugChecks(
        *Event.Family, Misuse::UnheldRelease, Point.Root.Runs);
    std::string Lock = nameLock(*Event.Family, Event.LockName);
    const auto *Known = llvm::find_if(SuccessfulFailures, [&](const auto &F) {
      return F.Status == Failed.Returned;
    });
    bool Success = Known != std::end(SuccessfulFailures);
    Draft D = makeUnheldDraft(Event);
    D.LockDeclaration = nullptr;
    D.Message = Lock + " is released though '" + Failed.Api.str() +
                "' hasn't acquired it";
    if (Success)
      D.Message += ": it returns " + Known->Name.str() +
                   ", for which NT_SUCCESS is true";
    if (!Codes.empty())
      D.Message += "; " + describe(Codes);
    D.Message += Success ? "; compare what it returns with STATUS_SUCCESS"
                         : "; check what it returns";
    D.BugChecks.assign(Codes.begin(), Codes.end());
    report(std::move(D), Point);
  }
};

} // namespace

static RegisterRule<LockUncheckedAcquire> Registered(Info);
