// RUN: %verify %s
// Functions that are declared but not seen may release what they can reach: one
// that gets the lock itself, one that gets the object where this routine nowhere
// releases that lock. Nothing is certain then.
#include <ntddk.h>

typedef struct _SESSION {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG State;
} SESSION, *PSESSION;

DRIVER_DISPATCH SessionOpen, SessionClose, SessionClean;
VOID SessionReleaseLock(PKSPIN_LOCK Lock, KIRQL OldIrql);
VOID SessionLeave(PSESSION Session);
typedef VOID SESSION_HOOK(PSESSION Session);

NTSTATUS SessionOpen(PDEVICE_OBJECT Device, PIRP Irp) {
  PSESSION Session = (PSESSION)Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Session->Lock, &OldIrql);
  ++Session->State;
  SessionReleaseLock(&Session->Lock, OldIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS SessionClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PSESSION Session = (PSESSION)Device->DeviceExtension;
  ExAcquireFastMutex(&Session->Mutex);
  --Session->State;
  SessionLeave(Session);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

static SESSION_HOOK *Hook;

NTSTATUS SessionClean(PDEVICE_OBJECT Device, PIRP Irp) {
  PSESSION Session = (PSESSION)Device->DeviceExtension;
  ExAcquireFastMutex(&Session->Mutex);
  Session->State = 0;
  Hook(Session);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
