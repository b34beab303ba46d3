// RUN: %verify %s
// __leave goes to the __finally of its block, past the release at the block's
// end.
#include <ntddk.h>

typedef struct _SENSOR {
  KSPIN_LOCK Lock;
  ULONG Mode, Reading;
} SENSOR, *PSENSOR;

DRIVER_DISPATCH SensorRead;
DRIVER_DISPATCH SensorReadMended;

NTSTATUS SensorRead(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSENSOR Sensor = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_UNSUCCESSFUL;
  KIRQL OldIrql;

  __try {
    KeAcquireSpinLock(&Sensor->Lock, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Sensor->Lock' acquired here is still held when dispatch routine 'SensorRead' returns"
    if (Sensor->Mode == 0) // NOTE: 'Sensor->Mode == 0' is true here
      __leave;
    Irp->IoStatus.Information = Sensor->Reading;
    Status = STATUS_SUCCESS;
    KeReleaseSpinLock(&Sensor->Lock, OldIrql);
  } __finally {
    Irp->IoStatus.Status = Status;
  }
  return Status;
}

NTSTATUS SensorReadMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSENSOR Sensor = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_UNSUCCESSFUL;
  BOOLEAN Locked = FALSE;
  KIRQL OldIrql = PASSIVE_LEVEL;

  __try {
    if (Irp->Cancel)
      __leave;
    KeAcquireSpinLock(&Sensor->Lock, &OldIrql);
    Locked = TRUE;
    if (Sensor->Mode == 0)
      __leave;
    Irp->IoStatus.Information = Sensor->Reading;
    Status = STATUS_SUCCESS;
  } __finally {
    if (Locked)
      KeReleaseSpinLock(&Sensor->Lock, OldIrql);
  }
  return Status;
}
