// RUN: %verify %s
// The routine passes its object to functions that aren't seen, but it releases
// the lock itself where it remembers to: it is its own business, so the path
// that doesn't is a defect.
#include <ntddk.h>

typedef struct _SESSION {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG State;
} SESSION, *PSESSION;

DRIVER_DISPATCH SessionOpen, SessionClose;
NTSTATUS SessionValidate(PSESSION Session);
VOID SessionCount(ULONG State);
typedef NTSTATUS SESSION_HOOK(PSESSION Session);
static SESSION_HOOK *Hook;

NTSTATUS SessionOpen(PDEVICE_OBJECT Device, PIRP Irp) {
  PSESSION Session = (PSESSION)Device->DeviceExtension;
  NTSTATUS Status;
  ExAcquireFastMutex(&Session->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Session->Mutex'"
  Status = SessionValidate(Session);
  if (!NT_SUCCESS(Status)) // NOTE: '!NT_SUCCESS(Status)' is true here
    goto Complete;
  ++Session->State;
  Status = Hook(Session);
  ExReleaseFastMutex(&Session->Mutex);
Complete:
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

// A function that can't reach the lock changes nothing.
NTSTATUS SessionClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PSESSION Session = (PSESSION)Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Session->Lock, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Session->Lock'"
  SessionCount(Session->State);
  Irp->IoStatus.Status = STATUS_SUCCESS;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
