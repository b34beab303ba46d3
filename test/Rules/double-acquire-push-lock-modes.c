// RUN: %verify %s
// A push lock is not recursive in any pair of modes: exclusive under shared
// waits for the thread's own hold, shared under exclusive too.

#include <ntifs.h>

typedef struct _CACHE {
  EX_PUSH_LOCK Lock;
  EX_PUSH_LOCK Other;
  ULONG Generation;
  PVOID Table;
} CACHE, *PCACHE;

NTSTATUS CacheGrow(PCACHE Cache) {
  KeEnterCriticalRegion();
  ExAcquirePushLockShared(&Cache->Lock); // NOTE: push lock 'Cache->Lock' acquired here (shared)
  if (Cache->Table == NULL) {
    ExAcquirePushLockExclusive(&Cache->Lock); // REPORT: wdk-lock-double-acquire "push lock 'Cache->Lock'"
    Cache->Generation++;
    ExReleasePushLockExclusive(&Cache->Lock);
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
  }
  ExReleasePushLockShared(&Cache->Lock);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

ULONG CacheBump(PCACHE Cache) {
  ULONG Result;
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&Cache->Lock);
  Cache->Generation++;
  ExAcquirePushLockShared(&Cache->Lock); // REPORT: wdk-lock-double-acquire
  Result = Cache->Generation;
  ExReleasePushLockShared(&Cache->Lock);
  KeLeaveCriticalRegion();
  return Result;
}

// Silent: gives the shared hold up before it asks for the exclusive one, and
// looks again.
NTSTATUS CacheGrowInSteps(PCACHE Cache) {
  KeEnterCriticalRegion();
  ExAcquirePushLockShared(&Cache->Lock);
  if (Cache->Table == NULL) {
    ExReleasePushLockShared(&Cache->Lock);
    ExAcquirePushLockExclusive(&Cache->Lock);
    if (Cache->Table == NULL)
      Cache->Generation++;
    ExReleasePushLockExclusive(&Cache->Lock);
  } else {
    ExReleasePushLockShared(&Cache->Lock);
  }
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

// Silent: two locks.
VOID CacheCopy(PCACHE Cache) {
  KeEnterCriticalRegion();
  ExAcquirePushLockShared(&Cache->Lock);
  ExAcquirePushLockExclusive(&Cache->Other);
  Cache->Generation++;
  ExReleasePushLockExclusive(&Cache->Other);
  ExReleasePushLockShared(&Cache->Lock);
  KeLeaveCriticalRegion();
}
