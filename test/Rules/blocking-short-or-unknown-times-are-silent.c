// RUN: %verify %s
// Short times written in the same ways, absolute times, times that come from
// elsewhere, and no lock at all.

#include <ntddk.h>

#define RELATIVE_MS(M) (-((LONGLONG)(M) * 10000))

typedef struct _PANEL {
  FAST_MUTEX Mutex;
  KEVENT Ready;
  KSPIN_LOCK Lock;
  LARGE_INTEGER Interval;
  ULONG State;
} PANEL, *PPANEL;

static LARGE_INTEGER Configured;

VOID ShortByMacro(PPANEL Panel) {
  LARGE_INTEGER Interval;
  Interval.QuadPart = RELATIVE_MS(50);
  ExAcquireFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  ExReleaseFastMutex(&Panel->Mutex);
}

VOID ShortByHalves(PPANEL Panel) {
  LARGE_INTEGER Interval;
  Interval.LowPart = (ULONG)-100000;
  Interval.HighPart = -1;
  ExAcquireFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  ExReleaseFastMutex(&Panel->Mutex);
}

VOID Absolute(PPANEL Panel) {
  LARGE_INTEGER Due;
  Due.QuadPart = 10000000;
  ExAcquireFastMutex(&Panel->Mutex);
  KeWaitForSingleObject(&Panel->Ready, Executive, KernelMode, FALSE, &Due);
  KeQuerySystemTime(&Due);
  Due.QuadPart += 50000000;
  KeDelayExecutionThread(KernelMode, FALSE, &Due);
  ExReleaseFastMutex(&Panel->Mutex);
}

VOID FromElsewhere(PPANEL Panel, PLARGE_INTEGER Given, LONG Milliseconds) {
  LARGE_INTEGER Interval;
  Interval.QuadPart = RELATIVE_MS(Milliseconds);
  ExAcquireFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, Given);
  KeDelayExecutionThread(KernelMode, FALSE, &Panel->Interval);
  KeDelayExecutionThread(KernelMode, FALSE, &Configured);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  ExReleaseFastMutex(&Panel->Mutex);
}

VOID WithoutLock(PPANEL Panel) {
  LARGE_INTEGER Interval;
  KIRQL Irql;
  Interval.QuadPart = RELATIVE_MS(5000);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  ExAcquireFastMutex(&Panel->Mutex);
  Panel->State = 1;
  ExReleaseFastMutex(&Panel->Mutex);
  KeDelayExecutionThread(KernelMode, FALSE, &Interval);
  KeAcquireSpinLock(&Panel->Lock, &Irql);
  KeReleaseSpinLock(&Panel->Lock, Irql);
  KeWaitForSingleObject(&Panel->Ready, Executive, KernelMode, FALSE, &Interval);
}

/// Critical regions and events are no locks.
VOID InRegion(PPANEL Panel) {
  LARGE_INTEGER Interval;
  Interval.QuadPart = RELATIVE_MS(5000);
  KeEnterCriticalRegion();
  KeWaitForSingleObject(&Panel->Ready, Executive, KernelMode, FALSE, &Interval);
  KeLeaveCriticalRegion();
}
