// RUN: %verify %s
// A function that isn't seen gets a pointer to the pointer to the lock, or a
// structure on the stack that holds it: it can release.
#include <ntddk.h>

typedef struct _GATE {
  FAST_MUTEX Mutex;
  ULONG Passed;
} GATE, *PGATE;

typedef struct _SCOPE {
  PFAST_MUTEX Mutex;
  PGATE Gate;
} SCOPE;

DRIVER_DISPATCH GateReset, GateOpen;
VOID GateUnlockMutex(PFAST_MUTEX *Mutex);
VOID GateLeaveScope(SCOPE *Scope);

NTSTATUS GateReset(PDEVICE_OBJECT Device, PIRP Irp) {
  PGATE Gate = (PGATE)Device->DeviceExtension;
  PFAST_MUTEX Mutex = &Gate->Mutex;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(Mutex);
  Gate->Passed = 0;
  GateUnlockMutex(&Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS GateOpen(PDEVICE_OBJECT Device, PIRP Irp) {
  SCOPE Scope;
  UNREFERENCED_PARAMETER(Irp);
  Scope.Gate = (PGATE)Device->DeviceExtension;
  Scope.Mutex = &Scope.Gate->Mutex;
  ExAcquireFastMutex(Scope.Mutex);
  ++Scope.Gate->Passed;
  GateLeaveScope(&Scope);
  return STATUS_SUCCESS;
}
