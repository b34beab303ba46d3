// RUN: %verify --option=--check-option=wdk-blocking-under-lock.threshold=250 %s
// The threshold is an option of the check, in milliseconds.

#include <ntddk.h>

static FAST_MUTEX Mutex;

VOID WaitLonger(VOID) {
  LARGE_INTEGER Pause;
  ExAcquireFastMutex(&Mutex);
  Pause.QuadPart = -2500000;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-blocking-under-lock "blocks for 250 ms"
  ExReleaseFastMutex(&Mutex);
}

VOID WaitShorter(VOID) {
  LARGE_INTEGER Pause;
  ExAcquireFastMutex(&Mutex);
  Pause.QuadPart = -2490000;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause);
  ExReleaseFastMutex(&Mutex);
}
