#include <ntddk.h>

static KSPIN_LOCK TheLock;

DRIVER_DISPATCH Clean;

NTSTATUS Clean(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&TheLock, &OldIrql);
  KeReleaseSpinLock(&TheLock, OldIrql);
  return STATUS_SUCCESS;
}
