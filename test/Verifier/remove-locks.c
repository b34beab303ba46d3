// RUN: %verify %s
// The rules of Static Driver Verifier about remove locks. They have one for each
// request that a driver handles; so has this file.

#include <ntddk.h>

typedef struct _TURBINE {
  IO_REMOVE_LOCK RemoveLock;
  IO_REMOVE_LOCK BladeLock;
  PDEVICE_OBJECT Lower;
  ULONG Opens, Speed;
  BOOLEAN Started;
} TURBINE, *PTURBINE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH TurbineCleanup, TurbineClose, TurbineCreate, TurbineDeviceControl,
    TurbineInternalDeviceControl, TurbinePnp, TurbinePower, TurbineRead, TurbineShutdown, TurbineSystemControl,
    TurbineWrite;
DRIVER_DISPATCH TurbineRemove, TurbineEject, PumpPnp, PumpControl, PumpInternal, PumpRead, PumpWrite;

static NTSTATUS TurbineComplete(PIRP Irp, NTSTATUS Status) {
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  Driver->MajorFunction[IRP_MJ_CLEANUP] = TurbineCleanup;
  Driver->MajorFunction[IRP_MJ_CLOSE] = TurbineClose;
  Driver->MajorFunction[IRP_MJ_CREATE] = TurbineCreate;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = TurbineDeviceControl;
  Driver->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = TurbineInternalDeviceControl;
  Driver->MajorFunction[IRP_MJ_PNP] = TurbinePnp;
  Driver->MajorFunction[IRP_MJ_POWER] = TurbinePower;
  Driver->MajorFunction[IRP_MJ_READ] = TurbineRead;
  Driver->MajorFunction[IRP_MJ_SHUTDOWN] = TurbineShutdown;
  Driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = TurbineSystemControl;
  Driver->MajorFunction[IRP_MJ_WRITE] = TurbineWrite;
  return STATUS_SUCCESS;
}

// SDV: WDM/RemoveLockReleaseCleanup
NTSTATUS TurbineCleanup(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status;
  IoAcquireRemoveLock(&Turbine->RemoveLock, Irp);
  Turbine->Speed = 0;
  Status = TurbineComplete(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "though 'IoAcquireRemoveLock' hasn't acquired it"
  return Status;
}

// SDV: WDM/RemoveLockReleaseClose
NTSTATUS TurbineClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status;
  IoAcquireRemoveLock(&Turbine->RemoveLock, Irp);
  Turbine->Opens--;
  Status = TurbineComplete(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "though 'IoAcquireRemoveLock' hasn't acquired it"
  return Status;
}

// SDV: WDM/RemoveLockReleaseCreate
NTSTATUS TurbineCreate(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "isn't released when dispatch routine 'TurbineCreate' fails"
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  if (!Turbine->Started)
    return TurbineComplete(Irp, STATUS_DEVICE_NOT_READY);
  Status = TurbineComplete(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp);
  return Status;
}

// SDV: WDM/RemoveLockReleaseDeviceControl
NTSTATUS TurbineDeviceControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Turbine->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  if (Turbine->Opens == 0) {
    IoReleaseRemoveLock(&Turbine->RemoveLock, Irp);
    Status = STATUS_INVALID_DEVICE_REQUEST;
  }
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "is released again"
  return TurbineComplete(Irp, Status);
}

// SDV: WDM/RemoveLockReleaseInternalDeviceControl
NTSTATUS TurbineInternalDeviceControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "isn't released when dispatch routine 'TurbineInternalDeviceControl' fails"
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  if (Turbine->Speed > 50)
    return TurbineComplete(Irp, STATUS_INVALID_DEVICE_REQUEST);
  Status = TurbineComplete(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp);
  return Status;
}

// SDV: WDM/RemoveLock WDM/RemoveLockReleasePnp
NTSTATUS TurbinePnp(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "isn't released when dispatch routine 'TurbinePnp' fails"
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_QUERY_STOP_DEVICE)
    return TurbineComplete(Irp, STATUS_UNSUCCESSFUL);
  Status = TurbineComplete(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp);
  return Status;
}

// SDV: WDM/RemoveLockReleasePower
NTSTATUS TurbinePower(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "isn't released when dispatch routine 'TurbinePower' fails"
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  if (!Turbine->Started)
    return TurbineComplete(Irp, STATUS_INVALID_DEVICE_STATE);
  Status = TurbineComplete(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp);
  return Status;
}

// SDV: WDM/RemoveLockReleaseRead
NTSTATUS TurbineRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "isn't released when dispatch routine 'TurbineRead' fails"
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length == 0)
    return TurbineComplete(Irp, STATUS_INVALID_PARAMETER);
  Status = TurbineComplete(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp);
  return Status;
}

// SDV: WDM/RemoveLockReleaseShutdown
NTSTATUS TurbineShutdown(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status;
  IoAcquireRemoveLock(&Turbine->RemoveLock, Irp);
  Turbine->Started = FALSE;
  Status = TurbineComplete(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "though 'IoAcquireRemoveLock' hasn't acquired it"
  return Status;
}

// SDV: WDM/RemoveLockReleaseSystemControl
NTSTATUS TurbineSystemControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "isn't released when dispatch routine 'TurbineSystemControl' fails"
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  if (!Turbine->Started)
    return TurbineComplete(Irp, STATUS_INVALID_DEVICE_STATE);
  Status = TurbineComplete(Irp, STATUS_SUCCESS);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp);
  return Status;
}

// SDV: WDM/RemoveLockRelease2 WDM/RemoveLockReleaseWrite
NTSTATUS TurbineWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Turbine->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  if (Turbine->Speed == 0) {
    IoReleaseRemoveLock(&Turbine->RemoveLock, Irp);
    Status = STATUS_INVALID_DEVICE_STATE;
  }
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp); // REPORT: wdk-remove-lock "is released again"
  return TurbineComplete(Irp, Status);
}

// SDV: WDM/RemoveLockCheck WDM/RemoveLockMnRemove
NTSTATUS TurbineRemove(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  switch (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) {
  case IRP_MN_START_DEVICE:
    Turbine->Started = TRUE;
    break;
  case IRP_MN_REMOVE_DEVICE:
    Turbine->Started = FALSE;
    IoReleaseRemoveLockAndWait(&Turbine->BladeLock, Irp); // REPORT: wdk-remove-lock "releases a reference to remove lock 'Turbine->BladeLock' that this path doesn't hold"
    IoDetachDevice(Turbine->Lower);
    break;
  default:
    Status = STATUS_NOT_SUPPORTED;
    break;
  }
  return TurbineComplete(Irp, Status);
}

// Silent: the acquire belongs to the wait.
NTSTATUS TurbineEject(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Turbine = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Turbine->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_REMOVE_DEVICE) {
    IoReleaseRemoveLockAndWait(&Turbine->RemoveLock, Irp);
    IoDetachDevice(Turbine->Lower);
    return TurbineComplete(Irp, STATUS_SUCCESS);
  }
  Status = TurbineComplete(Irp, STATUS_NOT_SUPPORTED);
  IoReleaseRemoveLock(&Turbine->RemoveLock, Irp);
  return Status;
}

// The request goes to the driver below after its reference was released.
// SDV: WDM/RemoveLockForward WDM/RemoveLockForward2 WDM/RemoveLockMnRemove2
// SDV: WDM/RemoveLockMnSurpriseRemove WDM/RemoveLockQueryMnRemove
NTSTATUS PumpPnp(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Pump = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Pump->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  switch (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) {
  case IRP_MN_REMOVE_DEVICE:
  case IRP_MN_SURPRISE_REMOVAL:
  case IRP_MN_QUERY_REMOVE_DEVICE:
    Pump->Started = FALSE;
    break;
  }
  IoReleaseRemoveLock(&Pump->RemoveLock, Irp);
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Pump->Lower, Irp); // REPORT: wdk-remove-lock "passes the request on after its reference"
}

// SDV: WDM/RemoveLockForwardDeviceControl WDM/RemoveLockForwardDeviceControl2
NTSTATUS PumpControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Pump = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Pump->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  Pump->Opens++;
  IoReleaseRemoveLock(&Pump->RemoveLock, Irp);
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Pump->Lower, Irp); // REPORT: wdk-remove-lock "passes the request on after its reference"
}

// SDV: WDM/RemoveLockForwardDeviceControlInternal WDM/RemoveLockForwardDeviceControlInternal2
NTSTATUS PumpInternal(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Pump = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Pump->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  Pump->Speed++;
  IoReleaseRemoveLock(&Pump->RemoveLock, Irp);
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Pump->Lower, Irp); // REPORT: wdk-remove-lock "passes the request on after its reference"
}

// SDV: WDM/RemoveLockForwardRead WDM/RemoveLockForwardRead2
NTSTATUS PumpRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Pump = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Pump->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  Pump->Opens++;
  IoReleaseRemoveLock(&Pump->RemoveLock, Irp);
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Pump->Lower, Irp); // REPORT: wdk-remove-lock "passes the request on after its reference"
}

// SDV: WDM/RemoveLockForwardWrite WDM/RemoveLockForwardWrite2
NTSTATUS PumpWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PTURBINE Pump = Device->DeviceExtension;
  NTSTATUS Status = IoAcquireRemoveLock(&Pump->RemoveLock, Irp);
  if (!NT_SUCCESS(Status))
    return TurbineComplete(Irp, Status);
  Pump->Speed++;
  IoReleaseRemoveLock(&Pump->RemoveLock, Irp);
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Pump->Lower, Irp); // REPORT: wdk-remove-lock "passes the request on after its reference"
}
