// RUN: %verify %s
// Functions of unknown context: they may be called with the lock and give it
// back for a while, or acquire what an opaque callee has released.

#include <ntddk.h>

typedef struct _POOL {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Count;
} POOL, *PPOOL;

VOID PoolDropLock(PFAST_MUTEX Mutex);
VOID PoolWaitUnlocked(PPOOL Pool);

VOID PoolYield(PPOOL Pool, KIRQL Irql) {
  KIRQL Again;
  KeReleaseSpinLock(&Pool->Lock, Irql);
  Pool->Count++;
  KeAcquireSpinLock(&Pool->Lock, &Again);
}

VOID PoolCycle(PPOOL Pool) {
  ExAcquireFastMutex(&Pool->Mutex);
  Pool->Count++;
  PoolDropLock(&Pool->Mutex);
  ExAcquireFastMutex(&Pool->Mutex);
  PoolDropLock(&Pool->Mutex);
}

VOID PoolAwait(PPOOL Pool) {
  ExAcquireFastMutex(&Pool->Mutex);
  PoolWaitUnlocked(Pool);
  ExAcquireFastMutex(&Pool->Mutex);
  PoolWaitUnlocked(Pool);
}
