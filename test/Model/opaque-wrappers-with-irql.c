// RUN: %verify %s
// Wrappers of another unit that get the object and a KIRQL: the one that gets
// it by value is there to release. What it may release is uncertain, though
// the root releases the same lock itself elsewhere.

#include <ntddk.h>

typedef struct _PIPE {
  KSPIN_LOCK Lock;
  ULONG Bytes;
} PIPE, *PPIPE;

VOID PipeUnlock(PPIPE Pipe, KIRQL Irql);
VOID PipeLock(PPIPE Pipe, PKIRQL Irql);

DRIVER_DISPATCH OpaqueWrappers;
NTSTATUS OpaqueWrappers(PDEVICE_OBJECT Device, PIRP Irp) {
  PPIPE Pipe = Device->DeviceExtension;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Irp);
  PipeLock(Pipe, &Irql);
  Pipe->Bytes = 0;
  KeReleaseSpinLock(&Pipe->Lock, Irql);
  KeAcquireSpinLock(&Pipe->Lock, &Irql);
  Pipe->Bytes = 1;
  PipeUnlock(Pipe, Irql);
  return STATUS_SUCCESS;
}
