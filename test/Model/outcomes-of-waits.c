// RUN: %verify %s
// How a wait for a mutex can end is known from its arguments: without a timeout,
// in KernelMode and not alertable there is one way. A KMUTEX can't be abandoned:
// the end of a thread that owns one is a bug check.
#include <ntifs.h>

typedef struct _BELT {
  KMUTEX Left, Right;
  KEVENT Stop, Moved;
  ULONG Items;
} BELT, *PBELT;

IO_WORKITEM_ROUTINE BeltKnown, BeltAsked, BeltAbandoned, BeltAll, BeltAllLate, BeltAny, BeltAnyLate, BeltCancellable;

VOID BeltKnown(PDEVICE_OBJECT Device, PVOID Context) {
  PBELT Belt = (PBELT)Context;
  UNREFERENCED_PARAMETER(Device);
  if (KeWaitForSingleObject(&Belt->Left, Executive, KernelMode, FALSE, NULL) != STATUS_SUCCESS)
    return;
  KeReleaseMutex(&Belt->Left, FALSE);
  KeWaitForMutexObject(&Belt->Left, Executive, KernelMode, FALSE, NULL);
  KeReleaseMutex(&Belt->Left, FALSE);
}

static NTSTATUS BeltLock(PBELT Belt, KPROCESSOR_MODE Mode, BOOLEAN Alertable, PLARGE_INTEGER Limit) {
  return KeWaitForSingleObject(&Belt->Left, UserRequest, Mode, Alertable, Limit);
}

VOID BeltAsked(PDEVICE_OBJECT Device, PVOID Context) {
  PBELT Belt = (PBELT)Context;
  LARGE_INTEGER Limit = {0};
  UNREFERENCED_PARAMETER(Device);
  BeltLock(Belt, KernelMode, FALSE, NULL);
  KeReleaseMutex(&Belt->Left, FALSE);
  // Any of the four.
  switch (BeltLock(Belt, UserMode, TRUE, &Limit)) {
  case STATUS_USER_APC:
  case STATUS_ALERTED:
  case STATUS_TIMEOUT:
    return;
  }
  KeReleaseMutex(&Belt->Left, FALSE);
  // The mode and being alertable make no timeout.
  switch (BeltLock(Belt, UserMode, TRUE, NULL)) {
  case STATUS_USER_APC:
  case STATUS_ALERTED:
    return;
  }
  KeReleaseMutex(&Belt->Left, FALSE);
  if (BeltLock(Belt, UserMode, TRUE, &Limit) == STATUS_USER_APC)
    return;
  KeReleaseMutex(&Belt->Left, FALSE); // REPORT: wdk-lock-unchecked-acquire "KMUTEX 'Belt->Left' is released though"
}

VOID BeltAbandoned(PDEVICE_OBJECT Device, PVOID Context) {
  PBELT Belt = (PBELT)Context;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Device);
  Status = KeWaitForSingleObject(&Belt->Left, Executive, KernelMode, FALSE, NULL);
  if (Status == STATUS_ABANDONED)
    return;
  ++Belt->Items;
  KeReleaseMutex(&Belt->Left, FALSE);
}

VOID BeltAll(PDEVICE_OBJECT Device, PVOID Context) {
  PBELT Belt = (PBELT)Context;
  PVOID Objects[] = {&Belt->Left, &Belt->Moved, &Belt->Right};
  UNREFERENCED_PARAMETER(Device);
  // One way back, whatever it is compared with.
  if (!NT_SUCCESS(KeWaitForMultipleObjects(3, Objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL)))
    return;
  KeReleaseMutex(&Belt->Right, FALSE);
  KeReleaseMutex(&Belt->Left, FALSE);
}

VOID BeltAllLate(PDEVICE_OBJECT Device, PVOID Context) {
  PBELT Belt = (PBELT)Context;
  PVOID Objects[] = {&Belt->Left, &Belt->Right};
  LARGE_INTEGER Limit;
  UNREFERENCED_PARAMETER(Device);
  Limit.QuadPart = -1000;
  // All or none.
  if (!NT_SUCCESS(KeWaitForMultipleObjects(2, Objects, WaitAll, Executive, KernelMode, FALSE, &Limit, NULL)))
    return;
  KeReleaseMutex(&Belt->Right, FALSE); // REPORT: wdk-lock-unchecked-acquire "KMUTEX 'Belt->Right'"
  KeReleaseMutex(&Belt->Left, FALSE); // REPORT: wdk-lock-unchecked-acquire "KMUTEX 'Belt->Left'"
}

VOID BeltAny(PDEVICE_OBJECT Device, PVOID Context) {
  PBELT Belt = (PBELT)Context;
  PVOID Objects[] = {&Belt->Stop, &Belt->Left, &Belt->Right};
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Device);
  Status = KeWaitForMultipleObjects(3, Objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);
  if (Status == STATUS_WAIT_0)
    return;
  KeReleaseMutex(Status == STATUS_WAIT_1 ? &Belt->Left : &Belt->Right, FALSE);
}

VOID BeltAnyLate(PDEVICE_OBJECT Device, PVOID Context) {
  PBELT Belt = (PBELT)Context;
  PVOID Objects[] = {&Belt->Stop, &Belt->Left};
  LARGE_INTEGER Limit;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Device);
  Limit.QuadPart = -1000;
  Status = KeWaitForMultipleObjects(2, Objects, WaitAny, Executive, KernelMode, FALSE, &Limit, NULL);
  if (Status != STATUS_WAIT_0)
    KeReleaseMutex(&Belt->Left, FALSE); // REPORT: wdk-lock-unchecked-acquire "KMUTEX 'Belt->Left'"
}

VOID BeltCancellable(PDEVICE_OBJECT Device, PVOID Context) {
  PBELT Belt = (PBELT)Context;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Device);
  // STATUS_CANCELLED needs an IRP, STATUS_TIMEOUT a timeout; both are excluded,
  // the end of the thread isn't, and it is a failure.
  Status = FsRtlCancellableWaitForSingleObject(&Belt->Left, NULL, NULL);
  if (NT_SUCCESS(Status))
    KeReleaseMutex(&Belt->Left, FALSE);
  FsRtlCancellableWaitForSingleObject(&Belt->Left, NULL, NULL);
  KeReleaseMutex(&Belt->Left, FALSE); // REPORT: wdk-lock-unchecked-acquire "though 'FsRtlCancellableWaitForSingleObject' hasn't acquired it"
}
