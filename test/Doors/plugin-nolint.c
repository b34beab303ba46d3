// Comments suppress as they do for irqlint itself.
// REQUIRES: plugins
// RUN: %analyze -Xclang -analyzer-checker=wdk --analyzer-output text %s 2>&1 | FileCheck %s
// CHECK-NOT: warning: fast mutex 'Here'
// CHECK: :[[# @LINE + 7]]:3: warning: fast mutex 'Other' {{.*}} [wdk.LockLeak]
// CHECK-NOT: warning: fast mutex 'Here'
#include <ntddk.h>
static FAST_MUTEX Here, Other;
DRIVER_DISPATCH Close;
NTSTATUS Close(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  ExAcquireFastMutex(&Other); // NOLINT(wdk-mutex-leak): another rule
  ExAcquireFastMutex(&Here);  // NOLINT(wdk-lock-leak): released by the other file
  return Irp->IoStatus.Status;
}
