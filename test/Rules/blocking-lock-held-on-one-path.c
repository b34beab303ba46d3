// RUN: %verify %s
// The lock is held at the delay on one path only. The twin gives it back on
// that path first, and the last one delays only where the try has failed.

#include <ntddk.h>

typedef struct _FAN {
  FAST_MUTEX Mutex;
  ULONG Speed, Stuck;
} FAN, *PFAN;

static VOID Settle(VOID) {
  LARGE_INTEGER Pause;
  Pause.QuadPart = -12000000;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-blocking-under-lock "blocks for 1.2 s while fast mutex 'Fan->Mutex' is held"
}

static VOID SettleUnlocked(VOID) {
  LARGE_INTEGER Pause;
  Pause.QuadPart = -12000000;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause);
}

VOID FanSet(PFAN Fan, ULONG Speed) {
  ExAcquireFastMutex(&Fan->Mutex);
  Fan->Speed = Speed;
  if (Fan->Stuck == 0)
    ExReleaseFastMutex(&Fan->Mutex);
  Settle(); // NOTE: entered 'Settle' from here
  if (Fan->Stuck != 0)
    ExReleaseFastMutex(&Fan->Mutex);
}

VOID FanSetMended(PFAN Fan, ULONG Speed) {
  BOOLEAN Held = TRUE;
  ExAcquireFastMutex(&Fan->Mutex);
  Fan->Speed = Speed;
  if (Fan->Stuck != 0) {
    ExReleaseFastMutex(&Fan->Mutex);
    Held = FALSE;
  }
  if (!Held)
    SettleUnlocked();
  if (Held)
    ExReleaseFastMutex(&Fan->Mutex);
}

VOID FanTry(PFAN Fan) {
  if (ExTryToAcquireFastMutex(&Fan->Mutex)) {
    Fan->Speed = 0;
    ExReleaseFastMutex(&Fan->Mutex);
  } else {
    SettleUnlocked();
  }
}
