// RUN: %verify %s
// Every way to the release leads over the acquire, though it takes following the
// status that a switch in a helper returns to see it.
#include <ntddk.h>

typedef struct _SCALE {
  FAST_MUTEX Mutex;
  ULONG Weight;
} SCALE, *PSCALE;

DRIVER_DISPATCH ScaleRead;

static NTSTATUS ScaleEnter(PSCALE Scale, ULONG Mode) {
  switch (Mode) {
  case 0:
    return STATUS_INVALID_PARAMETER;
  case 1:
  case 2:
    ExAcquireFastMutex(&Scale->Mutex);
    return STATUS_SUCCESS;
  default:
    return STATUS_NOT_SUPPORTED;
  }
}

NTSTATUS ScaleRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCALE Scale = (PSCALE)Device->DeviceExtension;
  NTSTATUS Status = ScaleEnter(Scale, Irp->Flags);
  if (NT_SUCCESS(Status)) {
    Irp->IoStatus.Information = Scale->Weight;
    ExReleaseFastMutex(&Scale->Mutex);
  }
  return Status;
}
