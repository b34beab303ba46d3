// RUN: %verify %s
// A request goes to the driver below after its reference to the remove lock was
// released. The twins release it afterwards, keep another reference, pass on
// another request, or have waited for the last one.
#include <ntddk.h>

typedef struct _FDO {
  IO_REMOVE_LOCK RemoveLock;
  PDEVICE_OBJECT Lower;
  ULONG Opens;
} FDO, *PFDO;

DRIVER_DISPATCH FdoRead, FdoPnp, FdoGood, FdoOther, FdoRemove, FdoPower;

NTSTATUS FdoRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  ++Fdo->Opens;
  IoReleaseRemoveLock(&Fdo->RemoveLock, Irp);
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Fdo->Lower, Irp); // REPORT: wdk-remove-lock "'IoCallDriver' passes the request on after its reference to remove lock 'Fdo->RemoveLock' was released: the device that it goes to may be removed meanwhile; bug check 0x50 (PAGE_FAULT_IN_NONPAGED_AREA); release it after the call"
}

NTSTATUS FdoPower(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  IoReleaseRemoveLock(&Fdo->RemoveLock, Irp);
  IoSkipCurrentIrpStackLocation(Irp);
  return PoCallDriver(Fdo->Lower, Irp); // REPORT: wdk-remove-lock "'PoCallDriver' passes the request on"
}

// Silent.
NTSTATUS FdoGood(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  IoSkipCurrentIrpStackLocation(Irp);
  Status = IoCallDriver(Fdo->Lower, Irp);
  IoReleaseRemoveLock(&Fdo->RemoveLock, Irp);
  return Status;
}

// Silent: it has no reference of its own.
NTSTATUS FdoPnp(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Fdo->Lower, Irp);
}

// Silent: the reference was another one's.
NTSTATUS FdoOther(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Fdo);
  if (!NT_SUCCESS(Status))
    return Status;
  ++Fdo->Opens;
  IoReleaseRemoveLock(&Fdo->RemoveLock, Fdo);
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Fdo->Lower, Irp);
}

// Silent: nobody uses the device any more.
NTSTATUS FdoRemove(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Fdo->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return Status;
  IoReleaseRemoveLockAndWait(&Fdo->RemoveLock, Irp);
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Fdo->Lower, Irp);
}
