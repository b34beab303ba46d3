// RUN: %verify %s
// What waits until the device is out of use: with a second reference of its own,
// without any, before the last release. The twins are as the documentation has
// it.
#include <ntddk.h>

typedef struct _PDO {
  IO_REMOVE_LOCK RemoveLock;
  IO_REMOVE_LOCK Other;
  BOOLEAN Started;
} PDO, *PPDO;

DRIVER_DISPATCH PdoRemoveTwice, PdoRemoveUnreferenced, PdoRemoveEarly, PdoRemove, PdoRemoveByFlag;

static VOID PdoWait(PPDO Pdo, PIRP Irp) {
  IoReleaseRemoveLockAndWait(&Pdo->RemoveLock, Irp); // REPORT: wdk-remove-lock "'IoReleaseRemoveLockAndWait' waits for the last reference to remove lock 'Pdo->RemoveLock', and this path holds one itself: the wait never ends; bug check 0x1D5 (DRIVER_PNP_WATCHDOG); release it with IoReleaseRemoveLock before it"
}

NTSTATUS PdoRemoveTwice(PDEVICE_OBJECT Device, PIRP Irp) {
  PPDO Pdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Pdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  Status = IoAcquireRemoveLock(&Pdo->RemoveLock, Irp); // NOTE: held 2 times now
  if (!NT_SUCCESS(Status)) {
    IoReleaseRemoveLock(&Pdo->RemoveLock, Irp);
    return Status;
  }
  PdoWait(Pdo, Irp);
  IoReleaseRemoveLock(&Pdo->RemoveLock, Irp);
  return STATUS_SUCCESS;
}

NTSTATUS PdoRemoveUnreferenced(PDEVICE_OBJECT Device, PIRP Irp) {
  PPDO Pdo = Device->DeviceExtension;
  Pdo->Started = FALSE;
  IoReleaseRemoveLockAndWait(&Pdo->Other, Irp); // REPORT: wdk-remove-lock "'IoReleaseRemoveLockAndWait' releases a reference to remove lock 'Pdo->Other' that this path doesn't hold, and so comes back while another one is in use; bug check 0x50"
  return STATUS_SUCCESS;
}

NTSTATUS PdoRemoveEarly(PDEVICE_OBJECT Device, PIRP Irp) {
  PPDO Pdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Pdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  IoReleaseRemoveLockAndWait(&Pdo->RemoveLock, Irp);
  Pdo->Started = FALSE;
  IoReleaseRemoveLock(&Pdo->RemoveLock, Irp); // REPORT: wdk-remove-lock "remove lock 'Pdo->RemoveLock' is released again: 'IoReleaseRemoveLockAndWait' has waited for the last reference, so that this path has none"
  return STATUS_SUCCESS;
}

NTSTATUS PdoRemove(PDEVICE_OBJECT Device, PIRP Irp) {
  PPDO Pdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Pdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  IoReleaseRemoveLockAndWait(&Pdo->RemoveLock, Irp);
  return STATUS_SUCCESS;
}

NTSTATUS PdoRemoveByFlag(PDEVICE_OBJECT Device, PIRP Irp) {
  PPDO Pdo = Device->DeviceExtension;
  BOOLEAN Last = Pdo->Started;
  NTSTATUS Status = IoAcquireRemoveLock(&Pdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  if (Last)
    IoReleaseRemoveLockAndWait(&Pdo->RemoveLock, Irp);
  else
    IoReleaseRemoveLock(&Pdo->RemoveLock, Irp);
  return STATUS_SUCCESS;
}
