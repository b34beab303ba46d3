// RUN: %verify %s
// An acquire that can fail comes back without the lock where the thread holds
// it already.

#include <ntifs.h>

typedef struct _QUEUE {
  FAST_MUTEX Mutex;
  KSPIN_LOCK Lock;
  ULONG Depth;
} QUEUE, *PQUEUE;

static BOOLEAN QueueTrim(PQUEUE Queue) {
  if (!ExTryToAcquireFastMutex(&Queue->Mutex))
    return FALSE;
  Queue->Depth = 0;
  ExReleaseFastMutex(&Queue->Mutex);
  return TRUE;
}

VOID QueuePush(PQUEUE Queue) {
  ExAcquireFastMutex(&Queue->Mutex);
  Queue->Depth++;
  if (Queue->Depth > 100)
    QueueTrim(Queue);
  ExReleaseFastMutex(&Queue->Mutex);
}

VOID QueuePushAtDpc(PQUEUE Queue) {
  KIRQL Irql;
  KeAcquireSpinLock(&Queue->Lock, &Irql);
  Queue->Depth++;
  if (KeTryToAcquireSpinLockAtDpcLevel(&Queue->Lock))
    KeReleaseSpinLockFromDpcLevel(&Queue->Lock);
  KeReleaseSpinLock(&Queue->Lock, Irql);
}
