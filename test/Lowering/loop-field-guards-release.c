// RUN: %verify %s
// Members that a round writes decide behind the loop whether the lock is
// released: as a flag of its own, and as a state. Silent.
#include <ntddk.h>

typedef enum _PHASE { PhaseIdle, PhaseLocked, PhaseDone } PHASE;

typedef struct _TRANSFER {
  KSPIN_LOCK Lock;
  KIRQL OldIrql;
  BOOLEAN Locked;
  PHASE Phase;
  ULONG Chunks[300];
} TRANSFER, *PTRANSFER;

IO_WORKITEM_ROUTINE TransferFlag;
IO_WORKITEM_ROUTINE TransferPhase;

VOID TransferFlag(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PTRANSFER Transfer = Context;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  Transfer->Locked = FALSE;
  for (Index = 0; Index < 300; Index++) {
    if (Transfer->Chunks[Index] == 0)
      continue;
    if (!Transfer->Locked) {
      KeAcquireSpinLock(&Transfer->Lock, &Transfer->OldIrql);
      Transfer->Locked = TRUE;
    }
    Transfer->Chunks[Index] = 0;
  }
  if (Transfer->Locked) {
    Transfer->Locked = FALSE;
    KeReleaseSpinLock(&Transfer->Lock, Transfer->OldIrql);
  }
}

VOID TransferPhase(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PTRANSFER Transfer = Context;
  ULONG Index = 0;

  UNREFERENCED_PARAMETER(DeviceObject);
  Transfer->Phase = PhaseIdle;
  while (Transfer->Phase != PhaseDone && Index < 300) {
    switch (Transfer->Phase) {
    case PhaseIdle:
      KeAcquireSpinLock(&Transfer->Lock, &Transfer->OldIrql);
      Transfer->Phase = PhaseLocked;
      break;
    case PhaseLocked:
      Transfer->Chunks[Index++] = 0;
      if (Transfer->Chunks[Index] == 0) {
        KeReleaseSpinLock(&Transfer->Lock, Transfer->OldIrql);
        Transfer->Phase = PhaseDone;
      }
      break;
    default:
      break;
    }
  }
  if (Transfer->Phase == PhaseLocked)
    KeReleaseSpinLock(&Transfer->Lock, Transfer->OldIrql);
}
