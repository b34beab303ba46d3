// RUN: %verify %s
// The time stands in a constant: static, with or without a name for the
// member, and in a local with an initializer.

#include <ntddk.h>

typedef struct _PANEL {
  FAST_MUTEX Mutex;
  KEVENT Ready;
} PANEL, *PPANEL;

static const LARGE_INTEGER TenSeconds = {.QuadPart = -100000000};
static const LONGLONG TwoSeconds = -20000000;

VOID ByConstant(PPANEL Panel) {
  ExAcquireFastMutex(&Panel->Mutex);
  KeWaitForSingleObject(&Panel->Ready, Executive, KernelMode, FALSE, (PLARGE_INTEGER)&TenSeconds); // REPORT: wdk-blocking-under-lock "blocks for up to 10 s"
  ExReleaseFastMutex(&Panel->Mutex);
}

VOID ByCopy(PPANEL Panel) {
  LARGE_INTEGER Interval = TenSeconds;
  ExAcquireFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-blocking-under-lock "blocks for 10 s"
  ExReleaseFastMutex(&Panel->Mutex);
}

VOID ByInitializer(PPANEL Panel) {
  LARGE_INTEGER Interval = {.QuadPart = -30000000};
  ExAcquireFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-blocking-under-lock "blocks for 3 s"
  ExReleaseFastMutex(&Panel->Mutex);
}

VOID ByNumber(PPANEL Panel) {
  LARGE_INTEGER Interval;
  Interval.QuadPart = TwoSeconds;
  ExAcquireFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-blocking-under-lock "blocks for 2 s"
  ExReleaseFastMutex(&Panel->Mutex);
}
