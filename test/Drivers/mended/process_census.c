// RUN: %verify %s
//
// Counts running processes and tells the maximum on unload.
//
// Mended: every CensusLock has its CensusUnlock.

#include <ntifs.h>

typedef struct _CENSUS {
  KMUTEX Mutex;
  LONG Running;
  LONG Most;
} CENSUS;

DRIVER_UNLOAD CensusUnload;
DRIVER_INITIALIZE DriverEntry;

static CENSUS Census;

static CENSUS *CensusLock(VOID) {
  KeWaitForSingleObject(&Census.Mutex, Executive, KernelMode, FALSE, NULL);
  return &Census;
}

static VOID CensusUnlock(CENSUS *C) { KeReleaseMutex(&C->Mutex, FALSE); }

VOID CensusNotify(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create) {
  CENSUS *C;

  UNREFERENCED_PARAMETER(ParentId);
  C = CensusLock();
  if (Create) {
    C->Running++;
    if (C->Running > C->Most)
      C->Most = C->Running;
  } else if (C->Running > 0) {
    C->Running--;
  }
  CensusUnlock(C);
  DbgPrint("census: %p %s\n", ProcessId, Create ? "starts" : "ends");
}

VOID CensusUnload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  PsSetCreateProcessNotifyRoutine(CensusNotify, TRUE);
  DbgPrint("census: %ld processes at most\n", Census.Most);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  CENSUS *C;

  UNREFERENCED_PARAMETER(RegistryPath);
  Driver->DriverUnload = CensusUnload;
  KeInitializeMutex(&Census.Mutex, 0);

  /* Whoever is notified early waits for the counters. */
  C = CensusLock();
  C->Running = 0;
  C->Most = 0;
  CensusUnlock(C);
  return PsSetCreateProcessNotifyRoutine(CensusNotify, FALSE);
}
