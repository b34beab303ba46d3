// RUN: not %irqlint %s | FileCheck %s --check-prefix=DEFAULT
// RUN: not %irqlint --check-option=wdk-blocking-under-lock.threshold=100 %s | FileCheck %s --check-prefix=SHORT
// RUN: %irqlint --check-option=wdk-blocking-under-lock.threshold=60000 %s | FileCheck %s --check-prefix=LONG
// How long a wait must be to be reported is an option of its check.
#include <ntddk.h>

static ERESOURCE Resource;

KSTART_ROUTINE Worker;

VOID Worker(PVOID Context) {
  LARGE_INTEGER Interval;

  UNREFERENCED_PARAMETER(Context);
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Resource);
  Interval.QuadPart = -2000000;
  // SHORT: [[@LINE+2]]:3: warning: 'KeDelayExecutionThread' blocks for 200 ms
  // DEFAULT-NOT: 200 ms
  KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  Interval.QuadPart = -300000000;
  // SHORT: [[@LINE+2]]:3: warning: 'KeDelayExecutionThread' blocks for 30 s
  // DEFAULT: [[@LINE+1]]:3: warning: 'KeDelayExecutionThread' blocks for 30 s
  KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  ExReleaseResourceAndLeaveCriticalRegion(&Resource);
}

// SHORT: 2 findings
// DEFAULT: 1 finding;
// LONG: 0 findings
