// RUN: %verify %s
// A loop that releases between its turns and acquires again comes out of each of
// its exits in one state; the one in ScanStop releases behind the loop what the
// last turn has released.
#include <ntddk.h>

typedef struct _SCAN {
  KGUARDED_MUTEX Mutex;
  ULONG Left;
  BOOLEAN Stop;
} SCAN, *PSCAN;

KSTART_ROUTINE ScanRun, ScanStop;
VOID ScanPause(VOID);

VOID ScanRun(PVOID Context) {
  PSCAN Scan = (PSCAN)Context;
  KeAcquireGuardedMutex(&Scan->Mutex);
  while (!Scan->Stop && Scan->Left) {
    --Scan->Left;
    KeReleaseGuardedMutex(&Scan->Mutex);
    ScanPause();
    KeAcquireGuardedMutex(&Scan->Mutex);
  }
  KeReleaseGuardedMutex(&Scan->Mutex);
  PsTerminateSystemThread(STATUS_SUCCESS);
}

VOID ScanStop(PVOID Context) {
  PSCAN Scan = (PSCAN)Context;
  KeAcquireGuardedMutex(&Scan->Mutex);
  while (!Scan->Stop) {
    if (Scan->Left == 0) {
      KeReleaseGuardedMutex(&Scan->Mutex);
      break;
    }
    --Scan->Left;
  }
  KeReleaseGuardedMutex(&Scan->Mutex); // REPORT: wdk-lock-unheld-release "guarded mutex 'Scan->Mutex' is released again: this path has released it already; bug check 0x162"
  PsTerminateSystemThread(STATUS_SUCCESS);
}
