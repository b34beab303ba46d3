// RUN: %verify %s
// Releases without an acquire in sight that others may have arranged: the caller
// of a function of unknown context, an opaque function before it, a function
// pointer, the queue that calls its unlock routine, the waiter for an object
// whose type isn't known.
#include <ntddk.h>

typedef struct _SPOOL {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  KMUTEX Turn;
  ERESOURCE Pages[4];
  IO_CSQ Queue;
  KIRQL OldIrql;
  ULONG Jobs;
  PVOID Object;
} SPOOL, *PSPOOL;

VOID SpoolEnter(PSPOOL Spool);
typedef VOID SPOOL_CALL(PSPOOL Spool);
static SPOOL_CALL *Enter;

DRIVER_DISPATCH SpoolOpen, SpoolClose, SpoolTurn, SpoolPage;
IO_CSQ_RELEASE_LOCK SpoolUnlockQueue;

// Called by another file, with the mutex held.
VOID SpoolLeave(PSPOOL Spool) {
  --Spool->Jobs;
  ExReleaseFastMutex(&Spool->Mutex);
}

VOID SpoolUnlockQueue(PIO_CSQ Csq, KIRQL Irql) {
  PSPOOL Spool = CONTAINING_RECORD(Csq, SPOOL, Queue);
  KeReleaseSpinLock(&Spool->Lock, Irql);
}

NTSTATUS SpoolOpen(PDEVICE_OBJECT Device, PIRP Irp) {
  PSPOOL Spool = (PSPOOL)Device->DeviceExtension;
  SpoolEnter(Spool);
  ++Spool->Jobs;
  SpoolLeave(Spool);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS SpoolClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PSPOOL Spool = (PSPOOL)Device->DeviceExtension;
  Enter(Spool);
  --Spool->Jobs;
  ExReleaseFastMutex(&Spool->Mutex);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS SpoolTurn(PDEVICE_OBJECT Device, PIRP Irp) {
  PSPOOL Spool = (PSPOOL)Device->DeviceExtension;
  KeWaitForSingleObject(Spool->Object, Executive, KernelMode, FALSE, NULL);
  ++Spool->Jobs;
  KeReleaseMutex((PKMUTEX)Spool->Object, FALSE);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS SpoolPage(PDEVICE_OBJECT Device, PIRP Irp) {
  PSPOOL Spool = (PSPOOL)Device->DeviceExtension;
  ULONG First = Irp->Flags & 3, Last = (Irp->Flags >> 8) & 3;
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Spool->Pages[First], TRUE);
  if (First == Last)
    ExReleaseResourceLite(&Spool->Pages[Last]);
  else
    ExReleaseResourceLite(&Spool->Pages[First]);
  KeLeaveCriticalRegion();
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
