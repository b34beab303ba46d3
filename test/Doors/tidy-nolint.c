// Comments suppress as clang-tidy has them, with its own count.
// REQUIRES: plugins
// RUN: clang-tidy-22 --load=%tidy-module --config={} --checks='-*,wdk-*' %s -- %driver-flags 2>&1 | FileCheck %s
// CHECK-NOT: warning: fast mutex 'Here'
// CHECK-NOT: warning: fast mutex 'Next'
// CHECK-NOT: warning: fast mutex 'Block'
// CHECK: :[[# @LINE + 9]]:3: warning: fast mutex 'Other' {{.*}} [wdk-lock-leak]
// CHECK: Suppressed 3 warnings (3 NOLINT).
#include <ntddk.h>

static FAST_MUTEX Here, Next, Block, Other;

DRIVER_DISPATCH Close;
NTSTATUS Close(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  ExAcquireFastMutex(&Other); // NOLINT(wdk-mutex-leak): another rule
  ExAcquireFastMutex(&Here);  // NOLINT(wdk-lock-leak): ExReleaseFastMutex is in the other file
  // NOLINTNEXTLINE(wdk-*)
  ExAcquireFastMutex(&Next);
  // NOLINTBEGIN
  ExAcquireFastMutex(&Block);
  // NOLINTEND
  return Irp->IoStatus.Status;
}
