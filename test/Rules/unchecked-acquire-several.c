// RUN: %verify %s
// A wait for several objects that comes back without the mutex: because of its
// timeout, alerted, or for another one of the objects. Silent: the index is
// tested, the status is compared, the wait can't fail, another mutex is released.
#include <ntddk.h>

typedef struct _LOOM {
  KMUTEX Warp, Weft;
  KEVENT Stop;
  ULONG Rows;
} LOOM;

NTSTATUS LoomTimed(LOOM *Loom) {
  PVOID Objects[2] = {&Loom->Warp, &Loom->Weft};
  LARGE_INTEGER Limit;
  NTSTATUS Status;

  Limit.QuadPart = -10 * 1000;
  Status = KeWaitForMultipleObjects(2, Objects, WaitAll, Executive, KernelMode, FALSE, &Limit, NULL); // NOTE: 'KeWaitForMultipleObjects' fails here
  if (!NT_SUCCESS(Status))
    return Status;
  Loom->Rows++;
  KeReleaseMutex(&Loom->Weft, FALSE); // REPORT: wdk-lock-unchecked-acquire "KMUTEX 'Loom->Weft' is released though 'KeWaitForMultipleObjects' hasn't acquired it: it returns STATUS_TIMEOUT, for which NT_SUCCESS is true; bug check 0x11"
  KeReleaseMutex(&Loom->Warp, FALSE); // REPORT: wdk-lock-unchecked-acquire
  return STATUS_SUCCESS;
}

VOID LoomAlerted(LOOM *Loom) {
  PVOID Objects[1] = {&Loom->Warp};

  KeWaitForMultipleObjects(1, Objects, WaitAny, Executive, KernelMode, TRUE, NULL, NULL);
  Loom->Rows++;
  KeReleaseMutex(&Loom->Warp, FALSE); // REPORT: wdk-lock-unchecked-acquire "it returns STATUS_ALERTED, for which NT_SUCCESS is true"
}

VOID LoomUser(LOOM *Loom) {
  PVOID Objects[2] = {&Loom->Warp, &Loom->Weft};

  if (KeWaitForMultipleObjects(2, Objects, WaitAll, UserRequest, UserMode, FALSE, NULL, NULL) >= 0) {
    Loom->Rows++;
    KeReleaseMutex(&Loom->Weft, FALSE); // REPORT: wdk-lock-unchecked-acquire "it returns STATUS_USER_APC"
    KeReleaseMutex(&Loom->Warp, FALSE); // REPORT: wdk-lock-unchecked-acquire
  }
}

VOID LoomStopped(LOOM *Loom) {
  PVOID Objects[2] = {&Loom->Stop, &Loom->Warp};

  KeWaitForMultipleObjects(2, Objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);
  Loom->Rows++;
  KeReleaseMutex(&Loom->Warp, FALSE); // REPORT: wdk-lock-unchecked-acquire "'KeWaitForMultipleObjects' hasn't acquired it; bug check 0x11 (THREAD_NOT_MUTEX_OWNER); check what it returns"
}

NTSTATUS LoomRight(LOOM *Loom, PLARGE_INTEGER Limit) {
  PVOID Objects[2] = {&Loom->Stop, &Loom->Warp};
  NTSTATUS Status = KeWaitForMultipleObjects(2, Objects, WaitAny, Executive, KernelMode, TRUE, Limit, NULL);

  if (Status != STATUS_WAIT_1)
    return Status;
  Loom->Rows++;
  KeReleaseMutex(&Loom->Warp, FALSE);
  Objects[0] = &Loom->Weft;
  Status = KeWaitForMultipleObjects(2, Objects, WaitAll, Executive, KernelMode, FALSE, Limit, NULL);
  if (Status == STATUS_SUCCESS) {
    KeReleaseMutex(&Loom->Warp, FALSE);
    KeReleaseMutex(&Loom->Weft, FALSE);
  }
  KeWaitForMultipleObjects(2, Objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
  KeReleaseMutex(&Loom->Warp, FALSE);
  KeReleaseMutex(&Loom->Weft, FALSE);
  return STATUS_SUCCESS;
}
