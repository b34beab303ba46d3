// RUN: %verify %s
// RtlConvertLongToLargeInteger is an inline function of the headers: the time
// that it makes of a constant is known.

#include <ntddk.h>

typedef struct _PANEL {
  FAST_MUTEX Mutex;
  ULONG State;
} PANEL, *PPANEL;

VOID ByFunction(PPANEL Panel) {
  LARGE_INTEGER Interval = RtlConvertLongToLargeInteger(-15000000);
  ExAcquireFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-blocking-under-lock "blocks for 1.5 s"
  ExReleaseFastMutex(&Panel->Mutex);
}
