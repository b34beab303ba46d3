//===- LockLifetime.cpp - wdk-lock-lifetime -------------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules/Rule.h"

using namespace irqlint;

static const uint32_t BugChecks[] = {0xA, 0x50, 0xC4, 0xD1};
static const RuleInfo Info = {
    "wdk-lock-lifetime",
    "a lock is used before it is initialized or after its end, ends while it "
    "is held, or lies in memory that isn't fit for it",
    /*DefaultOn=*/true,
    BugChecks,
    {}};

namespace {

class LockLifetime : public Rule {
public:
  LockLifetime() : Rule(Info) {}

  void onLifetime(const LifetimeEvent &Event, PathPoint &Point) override {
    if (Event.Held && isDoubtful(*Event.Held, Point.Root, Point.Facts))
      return;
    Draft D;
    if (!judge(Event, D))
      return;
    D.Where = Event.Call->getExprLoc();
    D.Lock = Event.Lock;
    if (!D.BugChecks.empty())
      D.Message += "; " + describe(D.BugChecks);
    report(std::move(D), Point);
  }

private:
  /// Says what is wrong; false where nothing is.
  static bool judge(const LifetimeEvent &Event, Draft &D) {
    switch (Event.What) {
    case LifetimeEvent::Initialized:
      return judgeInitialized(Event, D) || judgePlace(Event, D);
    case LifetimeEvent::Acquired:
      return judgeAcquired(Event, D) || judgePlace(Event, D);
    case LifetimeEvent::Deleted:
      return judgeDeleted(Event, D);
    case LifetimeEvent::Freed:
      return judgeFreed(Event, D);
    case LifetimeEvent::WaitedFromUser:
      return judgeWaited(Event, D);
    }
    llvm_unreachable("all cases are handled");
  }

  static bool judgeInitialized(const LifetimeEvent &Event, Draft &D) {
    std::string Lock = nameLock(*Event.Family, Event.LockName);
    if (Event.Held) {
      D.Message = Lock + " is initialized while this path holds it: others "
                         "acquire it, too, and its release finds it free";
      addCodes(*Event.Family, Misuse::UnheldRelease, D);
      return true;
    }
    if (Event.Family->Listed && !Event.Before && Event.Outlives) {
      D.Message = Lock +
                  " is initialized here, and nothing deletes it before "
                  "the driver goes: the system's list of them is damaged";
      D.BugChecks = {0xC4};
      return true;
    }
    if (!Event.Family->Listed || !Event.Before ||
        Event.Before->What != LockLife::Initialized)
      return false;
    D.Message = Lock + " is initialized again without having been deleted: "
                       "the system's list of them is damaged";
    note(Event, "initialized before, here", D);
    D.BugChecks = {0xC4};
    return true;
  }

  static bool judgeAcquired(const LifetimeEvent &Event, Draft &D) {
    std::string Lock = nameLock(*Event.Family, Event.LockName);
    if (Event.Before && Event.Before->What == LockLife::Deleted) {
      D.Message = Lock + " is acquired after it was deleted";
      note(Event, "deleted here", D);
      D.BugChecks = {0xC4};
      return true;
    }
    if (Event.Untouched && Event.Family->NeedsInit) {
      D.Message = Lock +
                  " is acquired before it is initialized: nothing runs "
                  "before this routine, and a " +
                  Event.Family->Noun.str() + " of zeros isn't free";
      addCodes(*Event.Family, Misuse::DoubleAcquire, D);
      return true;
    }
    if (!Event.Garbage || (!Event.OnStack && !Event.Family->NeedsInit))
      return false;
    D.Message = Lock + " is acquired before it is initialized: this path has " +
                (Event.OnStack ? "it on its stack" : "just allocated it") +
                ", and the call waits for whatever the memory held before";
    addCodes(*Event.Family, Misuse::DoubleAcquire, D);
    return true;
  }

  static bool judgeDeleted(const LifetimeEvent &Event, Draft &D) {
    std::string Lock = nameLock(*Event.Family, Event.LockName);
    if (Event.Held) {
      D.Message = Lock + " is deleted while this path holds it";
      D.BugChecks = {0xC4};
      return true;
    }
    if (!Event.Family->Listed || !Event.Before ||
        Event.Before->What != LockLife::Deleted)
      return false;
    D.Message =
        Lock + " is deleted again: the system's list of them is damaged";
    note(Event, "deleted before, here", D);
    D.BugChecks = {0xC4};
    return true;
  }

  static bool judgeFreed(const LifetimeEvent &Event, Draft &D) {
    std::string Lock = nameLock(*Event.Family, Event.LockName);
    if (Event.Held) {
      D.Message = "'" + Event.Api.str() + "' frees the memory of " + Lock +
                  " while this path holds it: its release, and whoever waits "
                  "for it, use memory that is another's";
      D.BugChecks = {0x50};
      return true;
    }
    if (!Event.Family->Listed || !Event.Before ||
        Event.Before->What != LockLife::Initialized)
      return false;
    D.Message = "'" + Event.Api.str() + "' frees the memory of " + Lock +
                ", which hasn't been deleted: the system's list of them is "
                "damaged";
    note(Event, "initialized here", D);
    D.BugChecks = {0xC4};
    return true;
  }

  /// Is the lock in memory that may be paged out?
  static bool judgePlace(const LifetimeEvent &Event, Draft &D) {
    if (!Event.Family->Resident)
      return false;
    std::string Lock = nameLock(*Event.Family, Event.LockName);
    if (Event.Pool && Event.Pool->Paged) {
      D.Message = Lock + " is in paged pool: it may be paged out when it is "
                         "used at raised IRQL or by the dispatcher";
      D.Closing.push_back(
          {Event.Pool->Call->getExprLoc(), "allocated from paged pool here"});
    } else if (!Event.Section.empty()) {
      D.Message = Lock + " is in the pageable section '" + Event.Section.str() +
                  "': it may be paged out when it is used at raised IRQL or by "
                  "the dispatcher";
    } else {
      return false;
    }
    D.BugChecks = {0xA};
    // Where it is used again, it is the same mistake.
    D.Group = Info.Id;
    return true;
  }

  static bool judgeWaited(const LifetimeEvent &Event, Draft &D) {
    if (!Event.OnStack)
      return false;
    D.Message = "'" + Event.Api.str() + "' waits in UserMode for '" +
                Event.LockName.str() +
                "' on the stack of this thread, which may be paged out "
                "meanwhile; wait in KernelMode";
    D.BugChecks = {0x50};
    return true;
  }

  static void addCodes(const LockFamily &Family, Misuse When, Draft &D) {
    llvm::ArrayRef<uint32_t> Codes =
        ContractTable::bugChecks(Family, When, nullptr);
    D.BugChecks.assign(Codes.begin(), Codes.end());
  }

  static void note(const LifetimeEvent &Event, llvm::StringRef What, Draft &D) {
    D.Closing.push_back(
        {Event.Before->Site->Call->getExprLoc(),
         nameLock(*Event.Family, Event.LockName) + " is " + What.str()});
  }
};

} // namespace

static RegisterRule<LockLifetime> Registered(Info);
