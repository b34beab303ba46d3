#include <ntddk.h>

static KSPIN_LOCK TheLock;

DRIVER_DISPATCH Leaks;

NTSTATUS Leaks(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeAcquireSpinLock(&TheLock, &OldIrql);
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  KeReleaseSpinLock(&TheLock, OldIrql);
  return STATUS_SUCCESS;
}
