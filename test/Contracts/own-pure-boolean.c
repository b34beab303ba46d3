// RUN: %verify --option=--contracts=%S/Inputs/control-flow.yaml %s
// A function without side effects answers the same question the same twice.
// Silent.
#include <ntddk.h>

typedef struct _TABLE {
  ERESOURCE Resource;
  ULONG Rows;
} TABLE, *PTABLE;

BOOLEAN SessionIsOpen(ULONG Id);

DRIVER_DISPATCH TableAsksTwice;

NTSTATUS TableAsksTwice(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PTABLE Table = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  if (SessionIsOpen(7))
    ExEnterCriticalRegionAndAcquireResourceExclusive(&Table->Resource);
  Table->Rows++;
  if (SessionIsOpen(7))
    ExReleaseResourceAndLeaveCriticalRegion(&Table->Resource);
  return STATUS_SUCCESS;
}
