// RUN: %verify %s
// A wait of one second under a lock is reported, a shorter one isn't.

#include <ntddk.h>

typedef struct _FLASH {
  FAST_MUTEX Mutex;
  KGUARDED_MUTEX Guarded;
  ULONG Sectors;
} FLASH, *PFLASH;

VOID FlashErase(PFLASH Flash) {
  LARGE_INTEGER Pause;
  ExAcquireFastMutex(&Flash->Mutex); // NOTE: fast mutex 'Flash->Mutex'
  Flash->Sectors = 0;
  Pause.QuadPart = -10000000LL;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-blocking-under-lock "'KeDelayExecutionThread' blocks for 1 s while fast mutex 'Flash->Mutex' is held"
  ExReleaseFastMutex(&Flash->Mutex);
}

VOID FlashEraseLong(PFLASH Flash) {
  LARGE_INTEGER Pause;
  KeAcquireGuardedMutex(&Flash->Guarded);
  Pause.QuadPart = -900000000LL;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-blocking-under-lock "blocks for 1.5 min while guarded mutex 'Flash->Guarded' is held"
  KeReleaseGuardedMutex(&Flash->Guarded);
}

// Silent: 999 ms, and a tick less than a second.
VOID FlashProgram(PFLASH Flash) {
  LARGE_INTEGER Pause;
  ExAcquireFastMutex(&Flash->Mutex);
  Pause.QuadPart = -9990000LL;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause);
  Pause.QuadPart = -9999999LL;
  KeDelayExecutionThread(KernelMode, FALSE, &Pause);
  ExReleaseFastMutex(&Flash->Mutex);
}
