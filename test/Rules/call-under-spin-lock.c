// RUN: %verify %s
// A request is completed, started or sent with a spin lock held. The twins
// release it first, hold a lock that sleeps, or have given it away.
#include <ntddk.h>
#include <wdf.h>

typedef struct _LINE {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  WDFSPINLOCK Frame;
  PIRP Current;
  ULONG Calls;
} LINE, *PLINE;

DRIVER_CANCEL LineCancelMended;
VOID LineUnlock(PLINE Line);

static VOID LineComplete(PIRP Irp, NTSTATUS Status) {
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT); // REPORT: wdk-call-under-spin-lock "'IoCompleteRequest' runs the completion routines of the drivers above while spin lock 'Line->Lock' is held: what comes back to this driver from there spins for the lock for ever; bug check 0x133 (DPC_WATCHDOG_VIOLATION); release it first"
}

VOID LineAbort(PLINE Line) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Line->Lock, &OldIrql); // NOTE: by acquiring spin lock 'Line->Lock'
  if (Line->Current)
    LineComplete(Line->Current, STATUS_CANCELLED);
  Line->Current = NULL;
  KeReleaseSpinLock(&Line->Lock, OldIrql);
}

VOID LineNext(PDEVICE_OBJECT Device, PLINE Line) {
  KLOCK_QUEUE_HANDLE Handle;
  KeAcquireInStackQueuedSpinLock(&Line->Lock, &Handle);
  Line->Calls++;
  IoStartNextPacket(Device, TRUE); // REPORT: wdk-call-under-spin-lock "'IoStartNextPacket' runs the StartIo routine while"
  KeReleaseInStackQueuedSpinLock(&Handle);
}

VOID LineSend(PLINE Line, WDFREQUEST Request, WDFIOTARGET Target) {
  WdfSpinLockAcquire(Line->Frame);
  if (!WdfRequestSend(Request, Target, NULL)) // REPORT: wdk-call-under-spin-lock "'WdfRequestSend' passes the request to another driver while"
    Line->Calls++;
  WdfSpinLockRelease(Line->Frame);
}

// The cancel spin lock is one as well.
VOID LineWithdraw(PIRP Irp) {
  KIRQL OldIrql;
  IoAcquireCancelSpinLock(&OldIrql);
  if (IoSetCancelRoutine(Irp, NULL))
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // REPORT: wdk-call-under-spin-lock "the cancel spin lock"
  IoReleaseCancelSpinLock(OldIrql);
}

// Silent: released first, on the path that completes.
VOID LineAbortMended(PLINE Line) {
  KIRQL OldIrql;
  PIRP Irp;
  KeAcquireSpinLock(&Line->Lock, &OldIrql);
  Irp = Line->Current;
  Line->Current = NULL;
  if (!Irp) {
    Line->Calls++;
    KeReleaseSpinLock(&Line->Lock, OldIrql);
    return;
  }
  KeReleaseSpinLock(&Line->Lock, OldIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

VOID LineCancelMended(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// Silent: whoever comes back sleeps until it is released, or is another thread.
VOID LineUnderMutex(PLINE Line) {
  ExAcquireFastMutex(&Line->Mutex);
  if (Line->Current)
    IoCompleteRequest(Line->Current, IO_NO_INCREMENT);
  Line->Current = NULL;
  ExReleaseFastMutex(&Line->Mutex);
}

// Silent: it isn't known whether the lock is still held.
VOID LineElsewhere(PLINE Line, PIRP Irp) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Line->Lock, &OldIrql);
  LineUnlock(Line);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// The release is missing: one report is enough.
DRIVER_DISPATCH LineHangUp;
NTSTATUS LineHangUp(PDEVICE_OBJECT Device, PIRP Irp) {
  PLINE Line = Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Line->Lock, &OldIrql); // REPORT: wdk-lock-leak
  if (Line->Calls == 0) {
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
  }
  Line->Calls--;
  KeReleaseSpinLock(&Line->Lock, OldIrql);
  return STATUS_PENDING;
}
