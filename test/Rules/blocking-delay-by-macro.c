// RUN: %verify %s
// The time as drivers write it: by macros, by the halves of a LARGE_INTEGER,
// by a helper's parameter.

#include <ntddk.h>

#define ABSOLUTE(Time) (Time)
#define RELATIVE(Time) (-(Time))
#define NANOSECONDS(N) (((signed __int64)(N)) / 100L)
#define MICROSECONDS(U) (((signed __int64)(U)) * NANOSECONDS(1000L))
#define MILLISECONDS(M) (((signed __int64)(M)) * MICROSECONDS(1000L))
#define SECONDS(S) (((signed __int64)(S)) * MILLISECONDS(1000L))

typedef struct _PANEL {
  FAST_MUTEX Mutex;
  ULONG State;
} PANEL, *PPANEL;

VOID ByMacro(PPANEL Panel) {
  LARGE_INTEGER Interval;
  Interval.QuadPart = RELATIVE(SECONDS(5));
  ExAcquireFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-blocking-under-lock "blocks for 5 s"
  ExReleaseFastMutex(&Panel->Mutex);
}

VOID ByHalves(PPANEL Panel) {
  LARGE_INTEGER Interval;
  Interval.HighPart = -1;
  Interval.LowPart = 0xFECED300; // -20000000
  ExAcquireFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-blocking-under-lock "blocks for 2 s"
  ExReleaseFastMutex(&Panel->Mutex);
}

static VOID Sleep(LONG Milliseconds) {
  LARGE_INTEGER Interval;
  Interval.QuadPart = Milliseconds;
  Interval.QuadPart *= -10000;
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-blocking-under-lock "blocks for 3 s"
}

VOID ByHelper(PPANEL Panel) {
  ExAcquireFastMutex(&Panel->Mutex);
  Sleep(3000);
  ExReleaseFastMutex(&Panel->Mutex);
}
