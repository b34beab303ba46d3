// RUN: %verify %s
// What raises the IRQL: a fast mutex (APC_LEVEL), KeRaiseIrql, a spin lock, a
// queued one, a reader/writer one. The message says which and where.

#include <ntifs.h>

typedef struct _STORE {
  FAST_MUTEX Mutex;
  KSPIN_LOCK Lock;
  EX_SPIN_LOCK ReadWrite;
  HANDLE Handle;
} STORE, *PSTORE;

VOID UnderFastMutex(PSTORE Store) {
  ExAcquireFastMutex(&Store->Mutex); // NOTE: IRQL raised from its caller's level to APC_LEVEL here by acquiring fast mutex 'Store->Mutex'
  ZwClose(Store->Handle); // REPORT: wdk-irql-too-high "'ZwClose' demands PASSIVE_LEVEL; IRQL is APC_LEVEL since line 15, where fast mutex 'Store->Mutex' was acquired; bug check 0xC4"
  ExReleaseFastMutex(&Store->Mutex);
}

VOID UnderRaise(PSTORE Store) {
  KIRQL Irql;
  KeRaiseIrql(APC_LEVEL, &Irql); // NOTE: IRQL raised from its caller's level to APC_LEVEL here by
  ZwClose(Store->Handle); // REPORT: wdk-irql-too-high "IRQL is APC_LEVEL since line 22"
  KeLowerIrql(Irql);
}

VOID UnderSpinLock(PSTORE Store) {
  KIRQL Irql;
  KeAcquireSpinLock(&Store->Lock, &Irql);
  ZwClose(Store->Handle); // REPORT: wdk-irql-too-high "IRQL is DISPATCH_LEVEL since line 29, where spin lock 'Store->Lock' was acquired; bug check 0xD1"
  KeReleaseSpinLock(&Store->Lock, Irql);
}

VOID UnderQueued(PSTORE Store) {
  KLOCK_QUEUE_HANDLE Handle;
  KeAcquireInStackQueuedSpinLock(&Store->Lock, &Handle);
  ZwClose(Store->Handle); // REPORT: wdk-irql-too-high "IRQL is DISPATCH_LEVEL since line 36"
  KeReleaseInStackQueuedSpinLock(&Handle);
}

VOID UnderReaders(PSTORE Store) {
  KIRQL Irql = ExAcquireSpinLockShared(&Store->ReadWrite);
  ZwClose(Store->Handle); // REPORT: wdk-irql-too-high "where reader/writer spin lock 'Store->ReadWrite' was acquired"
  ExReleaseSpinLockShared(&Store->ReadWrite, Irql);
}

// Silent: nothing is held any more, the IRQL is that of the caller again.
VOID AfterAll(PSTORE Store) {
  KLOCK_QUEUE_HANDLE Handle;
  KIRQL Irql;
  ExAcquireFastMutex(&Store->Mutex);
  KeAcquireInStackQueuedSpinLock(&Store->Lock, &Handle);
  KeReleaseInStackQueuedSpinLock(&Handle);
  ExReleaseFastMutex(&Store->Mutex);
  KeAcquireSpinLock(&Store->Lock, &Irql);
  KeReleaseSpinLock(&Store->Lock, Irql);
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  KeLowerIrql(Irql);
  ZwClose(Store->Handle);
}
