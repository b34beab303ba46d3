// RUN: %verify %s
// What is no long wait under a lock: a poll with a timeout of zero, a wait in
// another branch than the lock, a timer that is set, a stall, a delay until a
// try succeeds.

#include <ntddk.h>

typedef struct _RADIO {
  FAST_MUTEX Mutex;
  KEVENT Scan;
  KTIMER Timer;
  ULONG Band;
} RADIO, *PRADIO;

VOID RadioPoll(PRADIO Radio) {
  LARGE_INTEGER Zero;
  Zero.QuadPart = 0;
  ExAcquireFastMutex(&Radio->Mutex);
  if (KeWaitForSingleObject(&Radio->Scan, Executive, KernelMode, FALSE, &Zero) == STATUS_SUCCESS)
    Radio->Band++;
  ExReleaseFastMutex(&Radio->Mutex);
}

VOID RadioArm(PRADIO Radio) {
  LARGE_INTEGER Due;
  Due.QuadPart = -300000000;
  ExAcquireFastMutex(&Radio->Mutex);
  KeSetTimer(&Radio->Timer, Due, NULL);
  KeStallExecutionProcessor(50);
  ExReleaseFastMutex(&Radio->Mutex);
}

VOID RadioScan(PRADIO Radio, BOOLEAN Now) {
  LARGE_INTEGER Timeout;
  Timeout.QuadPart = -300000000;
  if (Now) {
    ExAcquireFastMutex(&Radio->Mutex);
    Radio->Band = 0;
    ExReleaseFastMutex(&Radio->Mutex);
  } else {
    KeWaitForSingleObject(&Radio->Scan, Executive, KernelMode, FALSE, &Timeout);
  }
}

VOID RadioRetry(PRADIO Radio) {
  LARGE_INTEGER Pause;
  Pause.QuadPart = -20000000;
  while (!ExTryToAcquireFastMutex(&Radio->Mutex))
    KeDelayExecutionThread(KernelMode, FALSE, &Pause);
  Radio->Band++;
  ExReleaseFastMutex(&Radio->Mutex);
}
