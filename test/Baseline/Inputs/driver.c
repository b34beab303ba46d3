#include <ntddk.h>

static FAST_MUTEX First, Second;

DRIVER_DISPATCH Read, Write;

NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  ExAcquireFastMutex(&First);
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  ExReleaseFastMutex(&First);
  return STATUS_SUCCESS;
}

NTSTATUS Write(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  ExAcquireFastMutex(&Second);
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  ExReleaseFastMutex(&Second);
  return STATUS_SUCCESS;
}
