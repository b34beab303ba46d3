// RUN: %verify %s
// Of functions with unknown callers nothing foreign can be said: they may run in
// the thread that releases. The release comes after an opaque call, or the
// function that acquires is called from who knows where.
#include <ntddk.h>

typedef struct _DESK {
  FAST_MUTEX Mutex;
  ERESOURCE Resource;
  ULONG Papers;
} DESK, *PDESK;

DRIVER_DISPATCH DeskOpen, DeskClose;
VOID DeskSort(PDESK Desk);

VOID DeskLock(PDESK Desk) { ExAcquireFastMutex(&Desk->Mutex); }
VOID DeskUnlock(PDESK Desk) { ExReleaseFastMutex(&Desk->Mutex); }

NTSTATUS DeskOpen(PDEVICE_OBJECT Device, PIRP Irp) {
  PDESK Desk = (PDESK)Device->DeviceExtension;
  DeskSort(Desk); // may come back through DeskLock
  ++Desk->Papers;
  DeskUnlock(Desk);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS DeskClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PDESK Desk = (PDESK)Device->DeviceExtension;
  DeskLock(Desk);
  --Desk->Papers;
  DeskUnlock(Desk);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
