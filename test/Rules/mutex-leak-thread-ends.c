// RUN: %verify %s
// A system thread ends with a mutex: by a return, and by
// PsTerminateSystemThread, which doesn't come back. The last one releases first.
#include <ntddk.h>

typedef struct _PUMP {
  KMUTEX Mutex;
  KEVENT Stop;
  ULONG Jobs;
} PUMP, *PPUMP;

KSTART_ROUTINE PumpThread, PumpHelper, PumpCleaner;

VOID PumpThread(PVOID Context) {
  PPUMP Pump = (PPUMP)Context;
  for (;;) {
    KeWaitForSingleObject(&Pump->Mutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak "KMUTEX 'Pump->Mutex' acquired here is still held when system thread routine 'PumpThread' returns; bug check 0x20"
    if (KeReadStateEvent(&Pump->Stop))
      break;
    ++Pump->Jobs;
    KeReleaseMutex(&Pump->Mutex, FALSE);
  }
  PsTerminateSystemThread(STATUS_SUCCESS); // NOTE: ends here with KMUTEX 'Pump->Mutex' still held
}

VOID PumpHelper(PVOID Context) {
  PPUMP Pump = (PPUMP)Context;
  KeWaitForMutexObject(&Pump->Mutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak "system thread routine 'PumpHelper'"
  if (Pump->Jobs == 0)
    return;
  --Pump->Jobs;
  KeReleaseMutex(&Pump->Mutex, FALSE);
}

VOID PumpCleaner(PVOID Context) {
  PPUMP Pump = (PPUMP)Context;
  KeWaitForSingleObject(&Pump->Stop, Executive, KernelMode, FALSE, NULL);
  KeWaitForSingleObject(&Pump->Mutex, Executive, KernelMode, FALSE, NULL);
  if (Pump->Jobs == 0) {
    KeReleaseMutex(&Pump->Mutex, FALSE);
    PsTerminateSystemThread(STATUS_SUCCESS);
  }
  Pump->Jobs = 0;
  KeReleaseMutex(&Pump->Mutex, FALSE);
}
