// RUN: %verify %s
// The mutex goes to somebody else before the routine returns: to a function that
// gets the mutex itself, to one that gets the object around it. The release isn't
// seen, but it can be there.
#include <ntddk.h>

typedef struct _HUB {
  KMUTEX Mutex;
  ULONG Ports;
} HUB, *PHUB;

DRIVER_DISPATCH HubCreate, HubClose;
VOID HubFinish(PHUB Hub, PIRP Irp);
VOID HubUnlock(PRKMUTEX Mutex);

NTSTATUS HubCreate(PDEVICE_OBJECT Device, PIRP Irp) {
  PHUB Hub = (PHUB)Device->DeviceExtension;
  KeWaitForSingleObject(&Hub->Mutex, Executive, KernelMode, FALSE, NULL);
  ++Hub->Ports;
  HubUnlock(&Hub->Mutex);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS HubClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PHUB Hub = (PHUB)Device->DeviceExtension;
  KeWaitForSingleObject(&Hub->Mutex, Executive, KernelMode, FALSE, NULL);
  --Hub->Ports;
  HubFinish(Hub, Irp);
  return STATUS_SUCCESS;
}
