// RUN: %verify %s
// The in-stack queued spin lock is the lock, not the handle: a second handle
// for the same lock waits for the first.

#include <ntddk.h>

typedef struct _RING {
  KSPIN_LOCK Lock;
  KSPIN_LOCK StatsLock;
  ULONG Head, Tail;
} RING, *PRING;

VOID RingReset(PRING Ring) {
  KLOCK_QUEUE_HANDLE Outer, Inner;
  KeAcquireInStackQueuedSpinLock(&Ring->Lock, &Outer); // NOTE: acquiring spin lock 'Ring->Lock'
  Ring->Head = 0;
  KeAcquireInStackQueuedSpinLock(&Ring->Lock, &Inner); // REPORT: wdk-lock-double-acquire "spin lock 'Ring->Lock'"
  Ring->Tail = 0;
  KeReleaseInStackQueuedSpinLock(&Inner);
  KeReleaseInStackQueuedSpinLock(&Outer);
}

// Silent: two locks, two handles.
VOID RingCount(PRING Ring) {
  KLOCK_QUEUE_HANDLE Outer, Inner;
  KeAcquireInStackQueuedSpinLock(&Ring->Lock, &Outer);
  KeAcquireInStackQueuedSpinLockAtDpcLevel(&Ring->StatsLock, &Inner);
  Ring->Head++;
  KeReleaseInStackQueuedSpinLockFromDpcLevel(&Inner);
  KeReleaseInStackQueuedSpinLock(&Outer);
}

// Silent: one handle for one lock after the other.
VOID RingBoth(PRING Ring) {
  KLOCK_QUEUE_HANDLE Handle;
  KeAcquireInStackQueuedSpinLock(&Ring->Lock, &Handle);
  Ring->Head++;
  KeReleaseInStackQueuedSpinLock(&Handle);
  KeAcquireInStackQueuedSpinLock(&Ring->StatsLock, &Handle);
  Ring->Tail++;
  KeReleaseInStackQueuedSpinLock(&Handle);
  KeAcquireInStackQueuedSpinLock(&Ring->Lock, &Handle);
  Ring->Tail++;
  KeReleaseInStackQueuedSpinLock(&Handle);
}
