// RUN: %verify %s
//
// Counts running processes by session and tells the maximum on unload.
//
// The defect: everybody locks the census, nobody unlocks it. DriverEntry runs
// in a worker thread of the system and leaves it as the owner of a KMUTEX; the
// notify routine leaves each thread that creates a process as its owner. A call
// that takes the routine back is not where it is set up.

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
  // REPORT@+2: wdk-mutex-leak "KMUTEX 'Census.Mutex' acquired here is still held when process notify routine 'CensusNotify' returns"
  // REPORT@+1: wdk-mutex-leak "'DriverEntry'"
  KeWaitForSingleObject(&Census.Mutex, Executive, KernelMode, FALSE, NULL);
  return &Census;
}

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
  DbgPrint("census: %p %s\n", ProcessId, Create ? "starts" : "ends");
// NOTE@+1: returns here with KMUTEX 'Census.Mutex' still held
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
  // NOTE@+1: process notify routine 'CensusNotify' is set up to run here by 'PsSetCreateProcessNotifyRoutine'
  return PsSetCreateProcessNotifyRoutine(CensusNotify, FALSE);
}
