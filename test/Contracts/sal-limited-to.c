// RUN: %verify %s
// RUN: %verify %s -- -x c++
// _IRQL_limited_to_ says in a body at which IRQL its callers are at most.
#include <ntddk.h>

typedef struct _FEED {
  FAST_MUTEX Mutex;
  KSPIN_LOCK Lock;
} FEED, *PFEED;

VOID FeedTake(PFEED Feed) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Feed->Lock, &OldIrql);
  KeReleaseSpinLock(&Feed->Lock, OldIrql);
  _IRQL_limited_to_(APC_LEVEL);
  ExAcquireFastMutex(&Feed->Mutex);
  ExReleaseFastMutex(&Feed->Mutex);
}

// It is a promise of the callers, and no test that has another branch.
static VOID FeedStep(PFEED Feed) {
  _IRQL_limited_to_(DISPATCH_LEVEL);
  ExAcquireFastMutex(&Feed->Mutex); // REPORT: wdk-irql-too-high "'ExAcquireFastMutex' demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL"
  ExReleaseFastMutex(&Feed->Mutex);
}

VOID FeedDrain(PFEED Feed) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Feed->Lock, &OldIrql);
  FeedStep(Feed);
  KeReleaseSpinLock(&Feed->Lock, OldIrql);
}

// A callback of a framework that may be called at two levels.
_IRQL_requires_max_(DISPATCH_LEVEL) VOID FeedNotify(PFEED Feed) {
  _IRQL_limited_to_(PASSIVE_LEVEL);
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&Feed->Mutex);
  ExReleaseFastMutexUnsafe(&Feed->Mutex);
  KeLeaveCriticalRegion();
}
