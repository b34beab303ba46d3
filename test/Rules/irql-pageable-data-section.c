// RUN: %verify %s
// Variables in a pageable section, touched at DISPATCH_LEVEL.

#include <ntddk.h>

#pragma data_seg("PAGE")
static ULONG Attempts = 0;
static ULONG Limits[4] = {1, 2, 3, 4};
#pragma data_seg()
static ULONG Total = 0;
// Silent: a section of another name may be locked.
#pragma data_seg("PAGELOCK")
static ULONG Locked = 0;
#pragma data_seg()

KSPIN_LOCK TallyLock;

VOID TallyAdd(ULONG Index) {
  KIRQL Irql;
  KeAcquireSpinLock(&TallyLock, &Irql);
  Total++;
  Locked++;
  if (Total > Limits[1]) // REPORT: wdk-irql-pageable-data "'Limits', which is in a pageable section, is touched at DISPATCH_LEVEL since line 20, where spin lock 'TallyLock' was acquired"
    Total = 0;
  KeReleaseSpinLock(&TallyLock, Irql);
  UNREFERENCED_PARAMETER(Index);
}

KDEFERRED_ROUTINE TallyDpc;
VOID TallyDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&TallyLock);
  Attempts = 0; // REPORT: wdk-irql-pageable-data "'Attempts'"
  KeReleaseSpinLockFromDpcLevel(&TallyLock);
}

// Silent: before the lock; the address alone; a variable that stays.
VOID TallyRead(PULONG *Where) {
  KIRQL Irql;
  ULONG Now = Attempts;
  KeAcquireSpinLock(&TallyLock, &Irql);
  *Where = &Attempts;
  Total = Now;
  KeReleaseSpinLock(&TallyLock, Irql);
  Attempts = Now + 1;
}
