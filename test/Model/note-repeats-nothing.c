// RUN: not %irqlint %s | FileCheck %s
// The warning stands at the acquire and says so: no note says it again. Where
// something has happened before, the note tells when.

#include <ntddk.h>

static ERESOURCE Table;
DRIVER_DISPATCH First, Later;

NTSTATUS First(PDEVICE_OBJECT Device, PIRP Irp) {
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Table);
  return STATUS_SUCCESS;
}
// CHECK: [[@LINE-3]]:3: warning: ERESOURCE 'Table' acquired here is still held
// CHECK-NOT: note:
// CHECK: [[@LINE-4]]:3: note: returns here with ERESOURCE 'Table' still held

NTSTATUS Later(PDEVICE_OBJECT Device, PIRP Irp) {
  if (Device->Flags)
    ExEnterCriticalRegionAndAcquireResourceExclusive(&Table);
  return STATUS_SUCCESS;
}
// CHECK: [[@LINE-3]]:5: warning: ERESOURCE 'Table' acquired here is still held
// CHECK: [[@LINE-5]]:7: note: 'Device->Flags' is true here
// CHECK: [[@LINE-5]]:5: note: ERESOURCE 'Table' acquired here
// CHECK: [[@LINE-5]]:3: note: returns here with ERESOURCE 'Table' still held
