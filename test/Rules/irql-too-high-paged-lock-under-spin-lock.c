// RUN: %verify %s
// Locks that sleep, taken under a lock that spins: by a helper two calls down and
// by an ERESOURCE. The other order is right.

#include <ntddk.h>

typedef struct _ROUTER {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ERESOURCE Routes;
  ULONG Count;
} ROUTER, *PROUTER;

static ULONG RouterCount(PROUTER Router) {
  ULONG Count;
  ExAcquireFastMutex(&Router->Mutex); // REPORT: wdk-irql-too-high "'ExAcquireFastMutex' demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL since line 30, where spin lock 'Router->Lock' was acquired; bug check 0xD1"
  Count = Router->Count;
  ExReleaseFastMutex(&Router->Mutex);
  return Count;
}

static BOOLEAN RouterIsFull(PROUTER Router) {
  return RouterCount(Router) > 64;
}

NTSTATUS RouterAdd(PROUTER Router) {
  NTSTATUS Status = STATUS_SUCCESS;
  KIRQL Irql;
  // The line number of this call is in the expected message.
  KeAcquireSpinLock(&Router->Lock, &Irql);
  if (RouterIsFull(Router))
    Status = STATUS_QUOTA_EXCEEDED;
  KeReleaseSpinLock(&Router->Lock, Irql);
  return Status;
}

VOID RouterFlush(PROUTER Router) {
  KIRQL Irql;
  KeAcquireSpinLock(&Router->Lock, &Irql);
  ExAcquireResourceExclusiveLite(&Router->Routes, TRUE); // REPORT: wdk-irql-too-high "'ExAcquireResourceExclusiveLite' demands IRQL <= APC_LEVEL"
  Router->Count = 0;
  ExReleaseResourceLite(&Router->Routes);
  KeReleaseSpinLock(&Router->Lock, Irql);
}

// Silent: the lock that sleeps first.
VOID RouterFlushMended(PROUTER Router) {
  KIRQL Irql;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Router->Routes, TRUE);
  ExAcquireFastMutex(&Router->Mutex);
  KeAcquireSpinLock(&Router->Lock, &Irql);
  Router->Count = 0;
  KeReleaseSpinLock(&Router->Lock, Irql);
  ExReleaseFastMutex(&Router->Mutex);
  ExReleaseResourceLite(&Router->Routes);
  KeLeaveCriticalRegion();
}
