// RUN: %verify %s
// The form for DPCs acquires the same lock; so does an insertion helper that
// brings its own locking.

#include <ntddk.h>

typedef struct _POOL {
  KSPIN_LOCK Lock;
  LIST_ENTRY Free;
  ULONG Count;
} POOL, *PPOOL;

static KSPIN_LOCK GlobalLock;
static ULONG GlobalCount;

static VOID CountGlobal(VOID) {
  KeAcquireSpinLockAtDpcLevel(&GlobalLock); // REPORT: wdk-lock-double-acquire "spin lock 'GlobalLock'"
  GlobalCount++;
  KeReleaseSpinLockFromDpcLevel(&GlobalLock);
}

KDEFERRED_ROUTINE PoolDpc;
VOID PoolDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PPOOL Pool = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&Pool->Lock);
  Pool->Count++;
  KeReleaseSpinLockFromDpcLevel(&Pool->Lock);
  KeAcquireSpinLockAtDpcLevel(&GlobalLock);
  CountGlobal();
}

// Silent: the global lock isn't held.
KDEFERRED_ROUTINE PoolDpcMended;
VOID PoolDpcMended(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PPOOL Pool = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&Pool->Lock);
  CountGlobal();
  KeReleaseSpinLockFromDpcLevel(&Pool->Lock);
}
