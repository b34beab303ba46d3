// RUN: %verify %s
// A remove lock that a failing request keeps, that is released twice, or whose
// acquire has failed. The twins are balanced, or hand the reference over with
// the IRP: to a completion routine, to a queue, to a driver below.
#include <ntddk.h>

typedef struct _FDO {
  IO_REMOVE_LOCK RemoveLock;
  PDEVICE_OBJECT Lower;
  LIST_ENTRY Pending;
  KSPIN_LOCK Lock;
  ULONG Opens;
} FDO, *PFDO;

DRIVER_DISPATCH FdoRead, FdoWrite, FdoCreate, FdoCleanup, FdoForward, FdoQueue, FdoGood, FdoPowerUp;
IO_COMPLETION_ROUTINE FdoDone;

static NTSTATUS FdoFail(PIRP Irp, NTSTATUS Status) {
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

NTSTATUS FdoRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp); // REPORT: wdk-remove-lock "the reference to remove lock 'Fdo->RemoveLock' acquired here isn't released when dispatch routine 'FdoRead' fails, though other paths release it: whoever waits for the last one waits for ever; bug check 0x1D5 (DRIVER_PNP_WATCHDOG); release it with IoReleaseRemoveLock on this path"
  if (!NT_SUCCESS(Status))
    return FdoFail(Irp, Status);
  if (Stack->Parameters.Read.Length == 0) // NOTE: is true here
    return FdoFail(Irp, STATUS_INVALID_PARAMETER); // NOTE: returns here with remove lock 'Fdo->RemoveLock' still referenced
  Irp->IoStatus.Status = STATUS_SUCCESS;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  IoReleaseRemoveLock(&Fdo->RemoveLock, Irp); // NOTE: another path releases it here
  return STATUS_SUCCESS;
}

NTSTATUS FdoWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return FdoFail(Irp, Status);
  if (Fdo->Opens == 0) {
    IoReleaseRemoveLock(&Fdo->RemoveLock, Irp);
    Status = STATUS_INVALID_DEVICE_STATE;
  }
  IoReleaseRemoveLock(&Fdo->RemoveLock, Irp); // REPORT: wdk-remove-lock "remove lock 'Fdo->RemoveLock' is released again: this path has released the reference that it acquired; bug check 0x50 (PAGE_FAULT_IN_NONPAGED_AREA)"
  return FdoFail(Irp, Status);
}

NTSTATUS FdoCreate(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status;
  IoAcquireRemoveLock(&Fdo->RemoveLock, Irp); // NOTE: 'IoAcquireRemoveLock' fails here: remove lock 'Fdo->RemoveLock' is not acquired
  ++Fdo->Opens;
  Status = FdoFail(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Fdo->RemoveLock, Irp); // REPORT: wdk-remove-lock "remove lock 'Fdo->RemoveLock' is released though 'IoAcquireRemoveLock' hasn't acquired it; check what it returns; bug check 0x50"
  return Status;
}

// One reference of its own, one that the open request has left: two tags.
NTSTATUS FdoCleanup(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return FdoFail(Irp, Status);
  Status = FdoFail(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Fdo->RemoveLock, Irp);
  IoReleaseRemoveLock(&Fdo->RemoveLock, Fdo);
  return Status;
}

NTSTATUS FdoDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  PFDO Fdo = Context;
  UNREFERENCED_PARAMETER(Device);
  if (Irp->PendingReturned)
    IoMarkIrpPending(Irp);
  IoReleaseRemoveLock(&Fdo->RemoveLock, Irp);
  return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS FdoForward(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return FdoFail(Irp, Status);
  if (Fdo->Opens == 0) {
    IoReleaseRemoveLock(&Fdo->RemoveLock, Irp);
    return FdoFail(Irp, STATUS_INVALID_DEVICE_STATE);
  }
  IoCopyCurrentIrpStackLocationToNext(Irp);
  IoSetCompletionRoutine(Irp, FdoDone, Fdo, TRUE, TRUE, TRUE);
  IoCallDriver(Fdo->Lower, Irp);
  // The completion routine may have run already.
  return STATUS_DEVICE_NOT_READY;
}

NTSTATUS FdoQueue(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return FdoFail(Irp, Status);
  if (Fdo->Opens == 0) {
    IoReleaseRemoveLock(&Fdo->RemoveLock, Irp);
    return FdoFail(Irp, STATUS_INVALID_DEVICE_STATE);
  }
  IoMarkIrpPending(Irp);
  ExInterlockedInsertTailList(&Fdo->Pending, &Irp->Tail.Overlay.ListEntry, &Fdo->Lock);
  return STATUS_PENDING;
}

NTSTATUS FdoGood(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return FdoFail(Irp, Status);
  if (Fdo->Opens == 0)
    Status = STATUS_INVALID_DEVICE_STATE;
  FdoFail(Irp, Status);
  IoReleaseRemoveLock(&Fdo->RemoveLock, Irp);
  return Status;
}

// Every way out keeps it: it is released elsewhere.
NTSTATUS FdoPowerUp(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Fdo);
  UNREFERENCED_PARAMETER(Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  return Fdo->Opens ? STATUS_SUCCESS : STATUS_DEVICE_NOT_READY;
}
