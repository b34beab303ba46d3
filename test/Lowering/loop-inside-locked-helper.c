// RUN: %verify %s
// The loop stands in a helper that is entered with the lock held and gives it up
// around a wait in each round; the helper's early way out forgets to take it
// again, so that its caller releases what isn't held.
#include <ntddk.h>

typedef struct _PIPE {
  FAST_MUTEX Mutex;
  KEVENT Data;
  ULONG Bytes;
  BOOLEAN Broken;
} PIPE, *PPIPE;

DRIVER_DISPATCH PipeRead;
DRIVER_DISPATCH PipeReadMended;

static NTSTATUS PipeWait(PPIPE Pipe) {
  while (Pipe->Bytes == 0) {
    ExReleaseFastMutex(&Pipe->Mutex); // NOTE: fast mutex 'Pipe->Mutex'
    if (Pipe->Broken)                 // NOTE: 'Pipe->Broken' is true here
      return STATUS_PIPE_BROKEN;
    KeWaitForSingleObject(&Pipe->Data, Executive, KernelMode, FALSE, NULL);
    ExAcquireFastMutex(&Pipe->Mutex);
  }
  return STATUS_SUCCESS;
}

static NTSTATUS PipeWaitMended(PPIPE Pipe) {
  while (Pipe->Bytes == 0) {
    ExReleaseFastMutex(&Pipe->Mutex);
    KeWaitForSingleObject(&Pipe->Data, Executive, KernelMode, FALSE, NULL);
    ExAcquireFastMutex(&Pipe->Mutex);
    if (Pipe->Broken)
      return STATUS_PIPE_BROKEN;
  }
  return STATUS_SUCCESS;
}

NTSTATUS PipeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PPIPE Pipe = DeviceObject->DeviceExtension;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Pipe->Mutex);
  Status = PipeWait(Pipe); // NOTE: entered 'PipeWait' from here
  if (NT_SUCCESS(Status))
    Pipe->Bytes--;
  ExReleaseFastMutex(&Pipe->Mutex); // REPORT: wdk-lock-unheld-release "is released again"
  return Status;
}

NTSTATUS PipeReadMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PPIPE Pipe = DeviceObject->DeviceExtension;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Pipe->Mutex);
  Status = PipeWaitMended(Pipe);
  if (NT_SUCCESS(Status))
    Pipe->Bytes--;
  ExReleaseFastMutex(&Pipe->Mutex);
  return Status;
}
