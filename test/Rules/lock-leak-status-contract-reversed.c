// RUN: %verify %s
// Of functions that nobody here calls: a result that separates the exits with
// the lock from those without is a contract, unless it is the failures that
// keep it. Where the result says nothing, the exits have to agree.
#include <ntddk.h>

typedef struct _POOL {
  KSPIN_LOCK Lock;
  KIRQL OldIrql;
  ULONG Free;
} POOL, *PPOOL;

NTSTATUS PoolReserve(PPOOL Pool) {
  KeAcquireSpinLock(&Pool->Lock, &Pool->OldIrql); // REPORT: wdk-lock-leak "spin lock 'Pool->Lock' acquired here is still held when 'PoolReserve' returns, though other paths release it"
  if (Pool->Free == 0)
    return STATUS_INSUFFICIENT_RESOURCES;
  --Pool->Free;
  KeReleaseSpinLock(&Pool->Lock, Pool->OldIrql); // NOTE: another path releases it here
  return STATUS_SUCCESS;
}

VOID PoolRefill(PPOOL Pool, ULONG Count) {
  KeAcquireSpinLock(&Pool->Lock, &Pool->OldIrql); // REPORT: wdk-lock-leak "though other paths release it"
  if (Count == 0)
    return;
  Pool->Free += Count;
  KeReleaseSpinLock(&Pool->Lock, Pool->OldIrql);
}

BOOLEAN PoolTake(PPOOL Pool) {
  KeAcquireSpinLock(&Pool->Lock, &Pool->OldIrql);
  if (Pool->Free == 0) {
    KeReleaseSpinLock(&Pool->Lock, Pool->OldIrql);
    return FALSE;
  }
  --Pool->Free;
  return TRUE;
}

NTSTATUS PoolBegin(PPOOL Pool) {
  KeAcquireSpinLock(&Pool->Lock, &Pool->OldIrql);
  if (Pool->Free == 0) {
    KeReleaseSpinLock(&Pool->Lock, Pool->OldIrql);
    return STATUS_INSUFFICIENT_RESOURCES;
  }
  return STATUS_SUCCESS;
}

PULONG PoolBorrow(PPOOL Pool) {
  KeAcquireSpinLock(&Pool->Lock, &Pool->OldIrql);
  if (Pool->Free)
    return &Pool->Free;
  KeReleaseSpinLock(&Pool->Lock, Pool->OldIrql);
  return NULL;
}
