// RUN: %verify %s
// A wait for several objects with a mutex among them. WaitAny acquires it only if
// it was the one that ended the wait; WaitAll acquires every mutex at once.
#include <ntddk.h>

typedef struct _BRIDGE {
  KMUTEX Left, Right;
  KEVENT Stop;
  ULONG Count;
} BRIDGE, *PBRIDGE;

KSTART_ROUTINE BridgeAny, BridgeAnyLeaks, BridgeAll, BridgeAllLeaks;

VOID BridgeAny(PVOID Context) {
  PBRIDGE Bridge = (PBRIDGE)Context;
  PVOID Objects[2];
  NTSTATUS Status;
  Objects[0] = &Bridge->Stop;
  Objects[1] = &Bridge->Left;
  for (;;) {
    Status = KeWaitForMultipleObjects(2, Objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);
    if (Status == STATUS_WAIT_0)
      break;
    ++Bridge->Count;
    KeReleaseMutex(&Bridge->Left, FALSE);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}

VOID BridgeAnyLeaks(PVOID Context) {
  PBRIDGE Bridge = (PBRIDGE)Context;
  PVOID Objects[2];
  NTSTATUS Status;
  Objects[0] = &Bridge->Stop;
  Objects[1] = &Bridge->Left;
  Status = KeWaitForMultipleObjects(2, Objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL); // REPORT: wdk-mutex-leak "still held when system thread routine 'BridgeAnyLeaks' returns"
  if (Status == STATUS_WAIT_1)
    ++Bridge->Count;
}

VOID BridgeAll(PVOID Context) {
  PBRIDGE Bridge = (PBRIDGE)Context;
  PVOID Objects[3];
  LARGE_INTEGER Limit;
  NTSTATUS Status;
  Objects[0] = &Bridge->Left;
  Objects[1] = &Bridge->Stop;
  Objects[2] = &Bridge->Right;
  Limit.QuadPart = -1000;
  Status = KeWaitForMultipleObjects(3, Objects, WaitAll, Executive, KernelMode, FALSE, &Limit, NULL);
  if (Status == STATUS_TIMEOUT)
    return;
  ++Bridge->Count;
  KeReleaseMutex(&Bridge->Right, FALSE);
  KeReleaseMutex(&Bridge->Left, FALSE);
}

VOID BridgeAllLeaks(PVOID Context) {
  PBRIDGE Bridge = (PBRIDGE)Context;
  PVOID Objects[2];
  Objects[0] = &Bridge->Left;
  Objects[1] = &Bridge->Right;
  KeWaitForMultipleObjects(2, Objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL); // REPORT: wdk-mutex-leak "still held when system thread routine 'BridgeAllLeaks' returns"
  ++Bridge->Count;
  KeReleaseMutex(&Bridge->Left, FALSE);
}
