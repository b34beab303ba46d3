// RUN: %verify %s
// A cancel-safe queue calls its lock routine, works on the queue, and calls its
// unlock routine: the one returns with the lock, the other starts with it.
#include <ntddk.h>

typedef struct _QUEUE {
  IO_CSQ Csq;
  KSPIN_LOCK Lock;
  LIST_ENTRY Irps;
} QUEUE, *PQUEUE;

static VOID QueueAcquire(PIO_CSQ Csq, PKIRQL Irql) {
  PQUEUE Queue = CONTAINING_RECORD(Csq, QUEUE, Csq);
  KeAcquireSpinLock(&Queue->Lock, Irql);
}

static VOID QueueRelease(PIO_CSQ Csq, KIRQL Irql) {
  PQUEUE Queue = CONTAINING_RECORD(Csq, QUEUE, Csq);
  KeReleaseSpinLock(&Queue->Lock, Irql);
}

static VOID QueueInsert(PIO_CSQ Csq, PIRP Irp) {
  PQUEUE Queue = CONTAINING_RECORD(Csq, QUEUE, Csq);
  InsertTailList(&Queue->Irps, &Irp->Tail.Overlay.ListEntry);
}

static VOID QueueRemove(PIO_CSQ Csq, PIRP Irp) {
  UNREFERENCED_PARAMETER(Csq);
  RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
}

static PIRP QueuePeek(PIO_CSQ Csq, PIRP Irp, PVOID Context) {
  UNREFERENCED_PARAMETER(Csq);
  UNREFERENCED_PARAMETER(Context);
  return Irp;
}

static VOID QueueCanceled(PIO_CSQ Csq, PIRP Irp) {
  UNREFERENCED_PARAMETER(Csq);
  Irp->IoStatus.Status = STATUS_CANCELLED;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

NTSTATUS QueueSetUp(PQUEUE Queue) {
  KeInitializeSpinLock(&Queue->Lock);
  InitializeListHead(&Queue->Irps);
  return IoCsqInitialize(&Queue->Csq, QueueInsert, QueueRemove, QueuePeek,
                         QueueAcquire, QueueRelease, QueueCanceled);
}
