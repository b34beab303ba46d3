// RUN: %irqlint %s | FileCheck %s
// Where all is suppressed nothing is printed, the closing line counts it, and
// the exit code is that of a clean run.
#include <ntddk.h>

static KSPIN_LOCK Lock;

DRIVER_UNLOAD Unload;

VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  // Nobody takes the lock any more.
  KeReleaseSpinLock(&Lock, PASSIVE_LEVEL); // NOLINT(wdk-lock-unheld-release)
}

// CHECK-NOT: warning:
// CHECK: irqlint: 1 file, 1 function explored whole, 0 not; 0 findings (1 suppressed);
