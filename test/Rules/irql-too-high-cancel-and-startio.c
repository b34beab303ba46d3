// RUN: %verify %s
// StartIo and cancel routines run at DISPATCH_LEVEL. After the cancel spin lock
// is given back with the IRQL in the IRP, the level is the caller's.

#include <ntddk.h>

typedef struct _EXTENSION {
  FAST_MUTEX Mutex;
  ULONG Cancelled;
} EXTENSION, *PEXTENSION;

DRIVER_STARTIO StartIo;
VOID StartIo(PDEVICE_OBJECT Device, PIRP Irp) {
  PEXTENSION Extension = Device->DeviceExtension;
  ExAcquireFastMutex(&Extension->Mutex); // REPORT: wdk-irql-too-high "in StartIo routine 'StartIo'"
  Extension->Cancelled = 0;
  ExReleaseFastMutex(&Extension->Mutex);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  IoStartNextPacket(Device, FALSE);
}

DRIVER_CANCEL Cancel;
VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp) {
  PEXTENSION Extension = Device->DeviceExtension;
  ExAcquireFastMutex(&Extension->Mutex); // REPORT: wdk-irql-too-high "in cancel routine 'Cancel'"
  Extension->Cancelled++;
  ExReleaseFastMutex(&Extension->Mutex);
  IoReleaseCancelSpinLock(Irp->CancelIrql);
}

// Silent: first the cancel spin lock, then the mutex.
DRIVER_CANCEL CancelMended;
VOID CancelMended(PDEVICE_OBJECT Device, PIRP Irp) {
  PEXTENSION Extension = Device->DeviceExtension;
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  ExAcquireFastMutex(&Extension->Mutex);
  Extension->Cancelled++;
  ExReleaseFastMutex(&Extension->Mutex);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
