// RUN: %verify %s
// There is one cancel spin lock in the system. A cancel routine is entered
// with it.

#include <ntddk.h>

typedef struct _EXTENSION {
  KSPIN_LOCK Lock;
  PIRP Pending;
} EXTENSION, *PEXTENSION;

VOID ClearPending(PEXTENSION Extension) {
  KIRQL Outer, Inner;
  IoAcquireCancelSpinLock(&Outer);
  if (Extension->Pending != NULL) {
    IoAcquireCancelSpinLock(&Inner); // REPORT: wdk-lock-double-acquire "cancel spin lock"
    IoSetCancelRoutine(Extension->Pending, NULL);
    IoReleaseCancelSpinLock(Inner);
    return;
  }
  IoReleaseCancelSpinLock(Outer);
}

// Silent: gives back the one that the system has acquired, takes its own, and
// the cancel spin lock once more in between.
DRIVER_CANCEL CancelPending;
VOID CancelPending(PDEVICE_OBJECT Device, PIRP Irp) {
  PEXTENSION Extension = Device->DeviceExtension;
  KIRQL Irql;
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  IoAcquireCancelSpinLock(&Irql);
  Extension->Pending = NULL;
  IoReleaseCancelSpinLock(Irql);
  KeAcquireSpinLock(&Extension->Lock, &Irql);
  KeReleaseSpinLock(&Extension->Lock, Irql);
}
