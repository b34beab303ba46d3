// RUN: %verify %s
// Loops that try until they have the lock, with and without an end to their
// patience. The lock is held behind the loop only where a try succeeded.
#include <ntddk.h>

typedef struct _GATE {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Passed;
} GATE, *PGATE;

KDEFERRED_ROUTINE GateDpc;
DRIVER_DISPATCH GatePass;
DRIVER_DISPATCH GatePassForgotten;

VOID GateDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PGATE Gate = Context;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  while (!KeTryToAcquireSpinLockAtDpcLevel(&Gate->Lock))
    YieldProcessor();
  Gate->Passed++;
  KeReleaseSpinLockFromDpcLevel(&Gate->Lock);
}

NTSTATUS GatePass(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PGATE Gate = DeviceObject->DeviceExtension;
  BOOLEAN Acquired = FALSE;
  ULONG Try;

  UNREFERENCED_PARAMETER(Irp);
  for (Try = 0; Try < 50; Try++) {
    Acquired = ExTryToAcquireFastMutex(&Gate->Mutex);
    if (Acquired)
      break;
  }
  if (!Acquired)
    return STATUS_DEVICE_BUSY;
  Gate->Passed++;
  ExReleaseFastMutex(&Gate->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS GatePassForgotten(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PGATE Gate = DeviceObject->DeviceExtension;
  ULONG Try;

  UNREFERENCED_PARAMETER(Irp);
  for (Try = 0; Try < 50; Try++) {
    if (ExTryToAcquireFastMutex(&Gate->Mutex)) { // REPORT: wdk-lock-leak "fast mutex 'Gate->Mutex' acquired here is still held"
      if (Gate->Passed > 100)
        return STATUS_QUOTA_EXCEEDED;
      Gate->Passed++;
      ExReleaseFastMutex(&Gate->Mutex);
      return STATUS_SUCCESS;
    }
  }
  return STATUS_DEVICE_BUSY;
}
