// RUN: %verify --option=--check-option=wdk-blocking-under-lock.threshold=5000 %s
// With a threshold of 5 s a wait of 4 s is silent.

#include <ntddk.h>

static FAST_MUTEX Mutex;

VOID WaitFour(VOID) {
  LARGE_INTEGER Pause;
  ExAcquireFastMutex(&Mutex);
  Pause.QuadPart = -40000000;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause);
  ExReleaseFastMutex(&Mutex);
}
