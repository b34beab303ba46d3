// RUN: %verify %s
// KeAcquireSpinLockAtDpcLevel says that the caller is at DISPATCH_LEVEL or
// above, so that what follows is too, though nobody here has raised the IRQL.

#include <ntddk.h>

typedef struct _UNIT {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Count;
} UNIT, *PUNIT;

VOID UnitCount(PUNIT Unit) {
  KeAcquireSpinLockAtDpcLevel(&Unit->Lock);
  Unit->Count++;
  KeReleaseSpinLockFromDpcLevel(&Unit->Lock);
  ExAcquireFastMutex(&Unit->Mutex); // REPORT: wdk-irql-too-high "IRQL is at least DISPATCH_LEVEL since line 14, where 'KeAcquireSpinLockAtDpcLevel' was called"
  ExReleaseFastMutex(&Unit->Mutex);
}

// Silent: what is called is fine at DISPATCH_LEVEL.
VOID UnitCountOnly(PUNIT Unit) {
  KIRQL Irql;
  KeAcquireSpinLockAtDpcLevel(&Unit->Lock);
  Unit->Count++;
  KeReleaseSpinLockFromDpcLevel(&Unit->Lock);
  KeAcquireSpinLock(&Unit->Lock, &Irql);
  KeReleaseSpinLock(&Unit->Lock, Irql);
}

// Silent: the mutex comes first, which tells nothing.
VOID UnitReset(PUNIT Unit, BOOLEAN AtDpc) {
  if (!AtDpc) {
    ExAcquireFastMutex(&Unit->Mutex);
    ExReleaseFastMutex(&Unit->Mutex);
    return;
  }
  KeAcquireSpinLockAtDpcLevel(&Unit->Lock);
  Unit->Count = 0;
  KeReleaseSpinLockFromDpcLevel(&Unit->Lock);
}
