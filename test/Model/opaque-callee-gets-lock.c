// RUN: %verify %s
// A function of another unit that gets the lock may release it or acquire it;
// what follows is uncertain. One that gets the object may as well, unless the
// root releases the lock itself somewhere.

#include <ntddk.h>

typedef struct _PIPE {
  FAST_MUTEX Mutex;
  ULONG Bytes;
} PIPE, *PPIPE;

VOID DropMutex(PFAST_MUTEX Mutex);
VOID PipeFinish(PPIPE Pipe);
NTSTATUS PipeCheck(PPIPE Pipe);
VOID Log(ULONG Value);

DRIVER_DISPATCH_PAGED GivesTheLock;
NTSTATUS GivesTheLock(PDEVICE_OBJECT Device, PIRP Irp) {
  PPIPE Pipe = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Pipe->Mutex);
  Pipe->Bytes++;
  DropMutex(&Pipe->Mutex);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH_PAGED GivesTheObject;
NTSTATUS GivesTheObject(PDEVICE_OBJECT Device, PIRP Irp) {
  PPIPE Pipe = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Pipe->Mutex);
  PipeFinish(Pipe);
  return STATUS_SUCCESS;
}

/// Its own release says that the callee leaves the mutex alone.
DRIVER_DISPATCH_PAGED ReleasesItself;
NTSTATUS ReleasesItself(PDEVICE_OBJECT Device, PIRP Irp) {
  PPIPE Pipe = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Pipe->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Pipe->Mutex'"
  if (!NT_SUCCESS(PipeCheck(Pipe)))
    return STATUS_UNSUCCESSFUL;
  ExReleaseFastMutex(&Pipe->Mutex);
  return STATUS_SUCCESS;
}

/// Nothing of the object is given away.
DRIVER_DISPATCH_PAGED LogsOnly;
NTSTATUS LogsOnly(PDEVICE_OBJECT Device, PIRP Irp) {
  PPIPE Pipe = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Pipe->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Pipe->Mutex'"
  Log(Pipe->Bytes);
  return STATUS_SUCCESS;
}
