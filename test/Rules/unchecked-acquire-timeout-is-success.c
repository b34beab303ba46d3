// RUN: %verify %s
// NT_SUCCESS(STATUS_TIMEOUT) is true, and so is that of STATUS_ALERTED and
// STATUS_USER_APC: a release that asks no more than that is done by threads that
// don't own the mutex. Where the wait can't end so, the question is enough.
#include <ntddk.h>

typedef struct _LANE {
  KMUTEX Mutex;
  ULONG Busy;
} LANE, *PLANE;

IO_WORKITEM_ROUTINE LaneAge, LaneNap, LaneAsk, LaneStop;

VOID LaneAge(PDEVICE_OBJECT Device, PVOID Context) {
  PLANE Lane = (PLANE)Context;
  LARGE_INTEGER Limit;
  UNREFERENCED_PARAMETER(Device);
  Limit.QuadPart = -500000;
  if (NT_SUCCESS(KeWaitForSingleObject(&Lane->Mutex, Executive, KernelMode, FALSE, &Limit))) { // NOTE: 'KeWaitForSingleObject' fails here: KMUTEX 'Lane->Mutex' is not acquired
    ++Lane->Busy;
    KeReleaseMutex(&Lane->Mutex, FALSE); // REPORT: wdk-lock-unchecked-acquire "KMUTEX 'Lane->Mutex' is released though 'KeWaitForSingleObject' hasn't acquired it: it returns STATUS_TIMEOUT, for which NT_SUCCESS is true; bug check 0x11 (THREAD_NOT_MUTEX_OWNER); compare what it returns with STATUS_SUCCESS"
  }
}

VOID LaneNap(PDEVICE_OBJECT Device, PVOID Context) {
  PLANE Lane = (PLANE)Context;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Device);
  Status = KeWaitForSingleObject(&Lane->Mutex, Executive, KernelMode, TRUE, NULL);
  if (NT_SUCCESS(Status))
    KeReleaseMutex(&Lane->Mutex, FALSE); // REPORT: wdk-lock-unchecked-acquire "it returns STATUS_ALERTED"
}

VOID LaneAsk(PDEVICE_OBJECT Device, PVOID Context) {
  PLANE Lane = (PLANE)Context;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Device);
  Status = KeWaitForSingleObject(&Lane->Mutex, UserRequest, UserMode, FALSE, NULL);
  if (!NT_SUCCESS(Status))
    return;
  KeReleaseMutex(&Lane->Mutex, FALSE); // REPORT: wdk-lock-unchecked-acquire "it returns STATUS_USER_APC"
}

VOID LaneStop(PDEVICE_OBJECT Device, PVOID Context) {
  PLANE Lane = (PLANE)Context;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Device);
  Status = KeWaitForSingleObject(&Lane->Mutex, Executive, KernelMode, FALSE, NULL);
  if (NT_SUCCESS(Status)) {
    Lane->Busy = 0;
    KeReleaseMutex(&Lane->Mutex, FALSE);
  }
}
