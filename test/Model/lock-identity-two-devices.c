// RUN: %verify %s
// A function device and a physical device: two extensions, two locks. The one
// is acquired and the other released.

#include <ntddk.h>

typedef struct _COMMON {
  FAST_MUTEX Mutex;
  PDEVICE_OBJECT Self, Parent;
  ULONG State;
} COMMON, *PCOMMON;

DRIVER_DISPATCH_PAGED ChildStart;
NTSTATUS ChildStart(PDEVICE_OBJECT Device, PIRP Irp) {
  PCOMMON Child = Device->DeviceExtension;
  PCOMMON Parent = Child->Parent->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Parent->Mutex);
  ExAcquireFastMutex(&Child->Mutex);
  Child->State = Parent->State;
  ExReleaseFastMutex(&((PCOMMON)Device->DeviceExtension)->Mutex);
  ExReleaseFastMutex(&((PCOMMON)Child->Parent->DeviceExtension)->Mutex);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH_PAGED ChildStop;
NTSTATUS ChildStop(PDEVICE_OBJECT Device, PIRP Irp) {
  PCOMMON Child = Device->DeviceExtension;
  PCOMMON Parent = Child->Parent->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Parent->Mutex);
  ExAcquireFastMutex(&Child->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Child->Mutex' acquired here is still held"
  Child->State = 0;
  ExReleaseFastMutex(&Parent->Mutex);
  return STATUS_SUCCESS;
}
