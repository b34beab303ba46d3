// RUN: %verify %s
// Cancel routines: entered with the cancel spin lock, which they have to
// release, and go back to the IRQL that the request holds.

#include <ntddk.h>

VOID FinishElsewhere(PIRP Irp);

DRIVER_CANCEL CancelForgets;
VOID CancelForgets(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  Irp->IoStatus.Status = STATUS_CANCELLED;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
} // REPORT: wdk-irql-cancel-routine "cancel routine 'CancelForgets' returns without having released the cancel spin lock, with which it was entered; bug check 0x11B"

DRIVER_CANCEL CancelForgetsOnce;
VOID CancelForgetsOnce(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  if (Irp->IoStatus.Status == STATUS_CANCELLED)
    return; // REPORT: wdk-irql-cancel-routine
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

DRIVER_CANCEL CancelStays;
VOID CancelStays(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  IoReleaseCancelSpinLock(KeGetCurrentIrql()); // REPORT: wdk-irql-cancel-routine "sets IRQL to DISPATCH_LEVEL; cancel routine 'CancelStays' has to go back to Irp->CancelIrql"
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

DRIVER_CANCEL CancelConstant;
VOID CancelConstant(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  IoReleaseCancelSpinLock(PASSIVE_LEVEL); // REPORT: wdk-irql-cancel-routine "sets IRQL to PASSIVE_LEVEL"
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// Silent: what the request holds, also by way of a variable; a function that
// isn't seen may release it; and the lock may be taken again.
DRIVER_CANCEL CancelMended;
VOID CancelMended(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Irql = Irp->CancelIrql;
  UNREFERENCED_PARAMETER(Device);
  IoReleaseCancelSpinLock(Irql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

DRIVER_CANCEL CancelElsewhere;
VOID CancelElsewhere(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  FinishElsewhere(Irp);
}

DRIVER_CANCEL CancelAgain;
VOID CancelAgain(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  IoAcquireCancelSpinLock(&Irql);
  Irp->IoStatus.Information = 0;
  IoReleaseCancelSpinLock(Irql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
