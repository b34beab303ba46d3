// RUN: %verify %s
// The system enters a cancel routine with the cancel spin lock held and wants it
// released: directly, by a helper, and not before the request is off its queue.
#include <ntddk.h>

typedef struct _READER {
  KSPIN_LOCK QueueLock;
  LIST_ENTRY Queue;
  PIRP Current;
} READER, *PREADER;

DRIVER_CANCEL ReaderCancel, ReaderCancelCurrent;
DRIVER_DISPATCH ReaderRead;
DRIVER_STARTIO ReaderStartIo;

static VOID ReaderAbort(PIRP Irp) {
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  Irp->IoStatus.Status = STATUS_CANCELLED;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

VOID ReaderCancel(PDEVICE_OBJECT Device, PIRP Irp) {
  PREADER Reader = (PREADER)Device->DeviceExtension;
  KIRQL OldIrql;
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  KeAcquireSpinLock(&Reader->QueueLock, &OldIrql);
  RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
  KeReleaseSpinLock(&Reader->QueueLock, OldIrql);
  Irp->IoStatus.Status = STATUS_CANCELLED;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

VOID ReaderCancelCurrent(PDEVICE_OBJECT Device, PIRP Irp) {
  PREADER Reader = (PREADER)Device->DeviceExtension;
  if (Reader->Current == Irp) {
    Reader->Current = NULL;
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    IoStartNextPacket(Device, TRUE);
    return;
  }
  KeRemoveEntryDeviceQueue(&Device->DeviceQueue, &Irp->Tail.Overlay.DeviceQueueEntry);
  ReaderAbort(Irp);
}

NTSTATUS ReaderRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PREADER Reader = (PREADER)Device->DeviceExtension;
  KIRQL OldIrql;
  IoAcquireCancelSpinLock(&OldIrql);
  IoSetCancelRoutine(Irp, ReaderCancel);
  if (Irp->Cancel) {
    IoSetCancelRoutine(Irp, NULL);
    Irp->CancelIrql = OldIrql;
    ReaderAbort(Irp);
    return STATUS_CANCELLED;
  }
  IoMarkIrpPending(Irp);
  InsertTailList(&Reader->Queue, &Irp->Tail.Overlay.ListEntry);
  IoReleaseCancelSpinLock(OldIrql);
  return STATUS_PENDING;
}

VOID ReaderStartIo(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL OldIrql;
  IoAcquireCancelSpinLock(&OldIrql);
  if (Device->CurrentIrp != Irp) {
    IoReleaseCancelSpinLock(OldIrql);
    return;
  }
  IoSetCancelRoutine(Irp, NULL);
  IoReleaseCancelSpinLock(OldIrql);
}
