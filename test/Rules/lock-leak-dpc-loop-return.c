// RUN: %verify %s
// A DPC returns from the middle of a loop over queues without releasing the lock
// of the queue. Nobody checks the IRQL of a DPC: the next owner spins.
#include <ntddk.h>

typedef struct _QUEUE {
  KSPIN_LOCK Lock;
  ULONG Depth;
} QUEUE;

typedef struct _HBA {
  KDPC Dpc;
  ULONG Dead;
  QUEUE Ready;
} HBA, *PHBA;

KDEFERRED_ROUTINE HbaDpc;

VOID HbaDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PHBA Hba = (PHBA)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  for (;;) {
    KeAcquireSpinLockAtDpcLevel(&Hba->Ready.Lock); // REPORT: wdk-lock-leak "still held when DPC routine 'HbaDpc' returns; bug check 0x133"
    if (Hba->Ready.Depth == 0)
      return; // NOTE: returns here with spin lock 'Hba->Ready.Lock' still held
    --Hba->Ready.Depth;
    KeReleaseSpinLockFromDpcLevel(&Hba->Ready.Lock);
  }
}

VOID HbaSetUp(PHBA Hba) {
  KeInitializeSpinLock(&Hba->Ready.Lock);
  KeInitializeDpc(&Hba->Dpc, HbaDpc, Hba); // NOTE: DPC routine 'HbaDpc' is set up to run here by 'KeInitializeDpc'
}
