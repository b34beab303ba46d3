// RUN: %verify %s
// A lock layer of the driver's own, of which this file sees only one half, or
// none: what is acquired here is released there, as with a remove lock.
#include <ntddk.h>

typedef struct _GATE {
  KSPIN_LOCK Lock;
  IO_REMOVE_LOCK RemoveLock;
  ULONG Passed;
} GATE, *PGATE;

NTSTATUS GateEnter(PGATE Gate, PVOID Tag, PKIRQL OldIrql);
VOID GateLeave(PGATE Gate, PVOID Tag, KIRQL OldIrql);

DRIVER_DISPATCH GatePass, GateCount;

NTSTATUS GatePass(PDEVICE_OBJECT Device, PIRP Irp) {
  PGATE Gate = (PGATE)Device->DeviceExtension;
  KIRQL OldIrql;
  NTSTATUS Status = IoAcquireRemoveLock(&Gate->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = GateEnter(Gate, Irp, &OldIrql);
  if (!NT_SUCCESS(Status)) {
    IoReleaseRemoveLock(&Gate->RemoveLock, Irp);
    return Status;
  }
  if (++Gate->Passed == 0)
    KeReleaseSpinLock(&Gate->Lock, OldIrql);
  else
    GateLeave(Gate, Irp, OldIrql);
  IoReleaseRemoveLock(&Gate->RemoveLock, Irp);
  return STATUS_SUCCESS;
}

NTSTATUS GateCount(PDEVICE_OBJECT Device, PIRP Irp) {
  PGATE Gate = (PGATE)Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Gate->Lock, &OldIrql);
  Irp->IoStatus.Information = Gate->Passed;
  GateLeave(Gate, Irp, OldIrql);
  return STATUS_SUCCESS;
}
