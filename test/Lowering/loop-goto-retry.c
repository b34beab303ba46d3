// RUN: %verify %s
// A loop made of a backward goto: retrying with the lock held acquires it
// again; retrying after the release doesn't.
#include <ntddk.h>

typedef struct _POOL {
  KSPIN_LOCK Lock;
  LIST_ENTRY Free;
  ULONG Misses;
} POOL, *PPOOL;

KDEFERRED_ROUTINE PoolDpc;
KDEFERRED_ROUTINE PoolDpcMended;

VOID PoolDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PPOOL Pool = Context;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
Retry:
  KeAcquireSpinLockAtDpcLevel(&Pool->Lock); // REPORT: wdk-lock-double-acquire "spin lock 'Pool->Lock' is acquired again while it is held" // NOTE: spin lock 'Pool->Lock' acquired here
  if (IsListEmpty(&Pool->Free)) {           // NOTE: is true here
    Pool->Misses++;
    goto Retry;
  }
  RemoveHeadList(&Pool->Free);
  KeReleaseSpinLockFromDpcLevel(&Pool->Lock);
}

VOID PoolDpcMended(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PPOOL Pool = Context;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
Retry:
  KeAcquireSpinLockAtDpcLevel(&Pool->Lock);
  if (IsListEmpty(&Pool->Free)) {
    Pool->Misses++;
    KeReleaseSpinLockFromDpcLevel(&Pool->Lock);
    goto Retry;
  }
  RemoveHeadList(&Pool->Free);
  KeReleaseSpinLockFromDpcLevel(&Pool->Lock);
}
