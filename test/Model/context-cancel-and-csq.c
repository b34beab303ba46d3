// RUN: %verify %s
// Routines that the system calls with a lock held: a cancel routine with the
// cancel spin lock, the routines of a cancel-safe queue with the queue's lock.

#include <ntddk.h>

typedef struct _QUEUE {
  IO_CSQ Csq;
  KSPIN_LOCK Lock;
  LIST_ENTRY Irps;
} QUEUE, *PQUEUE;

#define QUEUE_OF(C) CONTAINING_RECORD(C, QUEUE, Csq)

static VOID QueueInsert(PIO_CSQ Csq, PIRP Irp) {
  InsertTailList(&QUEUE_OF(Csq)->Irps, &Irp->Tail.Overlay.ListEntry);
}

static VOID QueueRemove(PIO_CSQ Csq, PIRP Irp) {
  UNREFERENCED_PARAMETER(Csq);
  RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
}

static PIRP QueuePeek(PIO_CSQ Csq, PIRP Irp, PVOID Context) {
  UNREFERENCED_PARAMETER(Csq);
  UNREFERENCED_PARAMETER(Irp);
  UNREFERENCED_PARAMETER(Context);
  return NULL;
}

static VOID QueueAcquire(PIO_CSQ Csq, PKIRQL Irql) {
  PQUEUE Queue = QUEUE_OF(Csq);
  KeAcquireSpinLock(&Queue->Lock, Irql);
}

static VOID QueueRelease(PIO_CSQ Csq, KIRQL Irql) {
  PQUEUE Queue = QUEUE_OF(Csq);
  KeReleaseSpinLock(&Queue->Lock, Irql);
}

static VOID QueueCanceled(PIO_CSQ Csq, PIRP Irp) {
  UNREFERENCED_PARAMETER(Csq);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

NTSTATUS QueueInit(PQUEUE Queue) {
  KeInitializeSpinLock(&Queue->Lock);
  InitializeListHead(&Queue->Irps);
  return IoCsqInitialize(&Queue->Csq, QueueInsert, QueueRemove, QueuePeek,
                         QueueAcquire, QueueRelease, QueueCanceled);
}

static VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

VOID QueuePark(PIRP Irp) { IoSetCancelRoutine(Irp, Cancel); }
