// RUN: %verify %s
// A helper takes the fast mutex that its caller holds: the thread waits for
// itself. The notes lead from the first acquire into the helper.

#include <ntddk.h>

typedef struct _DEVICE_CONTEXT {
  FAST_MUTEX TableLock;
  FAST_MUTEX NameLock;
  ULONG Entries;
  ULONG Peak;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

static VOID UpdatePeak(PDEVICE_CONTEXT Context) {
  ExAcquireFastMutex(&Context->TableLock); // REPORT: wdk-lock-double-acquire "fast mutex 'Context->TableLock' is acquired again"
  if (Context->Entries > Context->Peak)
    Context->Peak = Context->Entries;
  ExReleaseFastMutex(&Context->TableLock);
}

/// The same with another lock of the same object.
static VOID UpdateName(PDEVICE_CONTEXT Context) {
  ExAcquireFastMutex(&Context->NameLock);
  Context->Peak++;
  ExReleaseFastMutex(&Context->NameLock);
}

DRIVER_DISPATCH_PAGED AddEntry;
NTSTATUS AddEntry(PDEVICE_OBJECT Device, PIRP Irp) {
  PDEVICE_CONTEXT Context = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Context->TableLock); // NOTE: acquiring fast mutex 'Context->TableLock'
  Context->Entries++;
  UpdatePeak(Context); // NOTE: entered 'UpdatePeak' from here
  ExReleaseFastMutex(&Context->TableLock);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH_PAGED RenameEntry;
NTSTATUS RenameEntry(PDEVICE_OBJECT Device, PIRP Irp) {
  PDEVICE_CONTEXT Context = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Context->TableLock);
  UpdateName(Context);
  ExReleaseFastMutex(&Context->TableLock);
  return STATUS_SUCCESS;
}

// Silent: released before the helper takes it.
DRIVER_DISPATCH_PAGED RemoveEntry;
NTSTATUS RemoveEntry(PDEVICE_OBJECT Device, PIRP Irp) {
  PDEVICE_CONTEXT Context = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Context->TableLock);
  Context->Entries--;
  ExReleaseFastMutex(&Context->TableLock);
  UpdatePeak(Context);
  return STATUS_SUCCESS;
}
