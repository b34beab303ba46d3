// RUN: %verify %s
// A lock that the system has once needs no name beside its kind.
#include <ntddk.h>

DRIVER_DISPATCH ReaderCleanup;

NTSTATUS ReaderCleanup(PDEVICE_OBJECT Device, PIRP Irp) {
  if (Device->CurrentIrp)
    IoReleaseCancelSpinLock(Irp->CancelIrql); // REPORT: wdk-lock-unheld-release "the cancel spin lock is released here"
  return STATUS_SUCCESS;
}
