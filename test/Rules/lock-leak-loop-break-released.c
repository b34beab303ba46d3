// RUN: %verify %s
// Each turn of the loop takes the lock of the queue, and whichever way the loop
// is left, the lock has been released: by break, by continue, by return.
#include <ntddk.h>

typedef struct _HBA {
  KDPC Dpc;
  KSPIN_LOCK Lock;
  ULONG Depth;
  BOOLEAN Dead;
} HBA, *PHBA;

VOID HbaDrain(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PHBA Hba = (PHBA)Context;
  ULONG Budget = 32;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  while (Budget--) {
    KeAcquireSpinLockAtDpcLevel(&Hba->Lock);
    if (Hba->Dead) {
      KeReleaseSpinLockFromDpcLevel(&Hba->Lock);
      return;
    }
    if (Hba->Depth == 0) {
      KeReleaseSpinLockFromDpcLevel(&Hba->Lock);
      break;
    }
    if (--Hba->Depth & 1) {
      KeReleaseSpinLockFromDpcLevel(&Hba->Lock);
      continue;
    }
    KeReleaseSpinLockFromDpcLevel(&Hba->Lock);
  }
}

VOID HbaSetUp(PHBA Hba) {
  KeInitializeSpinLock(&Hba->Lock);
  KeInitializeDpc(&Hba->Dpc, HbaDrain, Hba);
}
