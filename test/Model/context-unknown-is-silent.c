// RUN: %verify %s
// The very bodies that are wrong in a callback are fine in functions whose
// callers aren't known: a wrapper that acquires, one that releases, one that
// is called with the lock and gives it back for a while.

#include <ntddk.h>

typedef struct _UNIT {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Count;
} UNIT, *PUNIT;

VOID UnitLock(PUNIT Unit) { ExAcquireFastMutex(&Unit->Mutex); }

VOID UnitUnlock(PUNIT Unit) { ExReleaseFastMutex(&Unit->Mutex); }

VOID UnitYield(PUNIT Unit, KIRQL *Irql) {
  KeReleaseSpinLock(&Unit->Lock, *Irql);
  Unit->Count++;
  KeAcquireSpinLock(&Unit->Lock, Irql);
}

VOID UnitPump(PUNIT Unit) {
  while (Unit->Count != 0) {
    Unit->Count--;
    ExReleaseFastMutex(&Unit->Mutex);
    ExAcquireFastMutex(&Unit->Mutex);
  }
}

BOOLEAN UnitTryLock(PUNIT Unit) {
  ExAcquireFastMutex(&Unit->Mutex);
  if (Unit->Count == 0) {
    ExReleaseFastMutex(&Unit->Mutex);
    return FALSE;
  }
  return TRUE;
}
