// RUN: %verify %s
// The cancel spin lock released twice by a cancel routine, once by a helper; and
// by a dispatch routine that was never given it.
#include <ntddk.h>

DRIVER_CANCEL ReaderCancel;
DRIVER_DISPATCH ReaderCleanup;

static VOID ReaderFinish(PIRP Irp) {
  IoReleaseCancelSpinLock(Irp->CancelIrql); // REPORT: wdk-lock-unheld-release "is released again: this path has released it already; bug check 0x10"
  Irp->IoStatus.Status = STATUS_CANCELLED;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

VOID ReaderCancel(PDEVICE_OBJECT Device, PIRP Irp) {
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  if (Device->CurrentIrp == Irp)
    IoStartNextPacket(Device, TRUE);
  ReaderFinish(Irp);
}

NTSTATUS ReaderCleanup(PDEVICE_OBJECT Device, PIRP Irp) {
  if (Device->CurrentIrp)
    IoReleaseCancelSpinLock(Irp->CancelIrql); // REPORT: wdk-lock-unheld-release "starts without it and hasn't acquired it"
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
