// RUN: %verify %s
// A dispatch routine leaves by its error path with the spin lock held; its twin
// releases it there, too.
#include <ntddk.h>

typedef struct _PORT_EXTENSION {
  KSPIN_LOCK Lock;
  ULONG Pending;
  ULONG Limit;
} PORT_EXTENSION, *PPORT_EXTENSION;

DRIVER_DISPATCH PortWrite, PortFlush;

NTSTATUS PortWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PPORT_EXTENSION Port = (PPORT_EXTENSION)Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Port->Lock, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Port->Lock' acquired here is still held when dispatch routine 'PortWrite' returns" // NOTE: IRQL raised
  if (Port->Pending >= Port->Limit) { // NOTE: 'Port->Pending >= Port->Limit' is true here
    Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_DEVICE_BUSY; // NOTE: returns here with spin lock 'Port->Lock' still held
  }
  ++Port->Pending;
  KeReleaseSpinLock(&Port->Lock, OldIrql);
  IoMarkIrpPending(Irp);
  return STATUS_PENDING;
}

NTSTATUS PortFlush(PDEVICE_OBJECT Device, PIRP Irp) {
  PPORT_EXTENSION Port = (PPORT_EXTENSION)Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Port->Lock, &OldIrql);
  if (Port->Pending >= Port->Limit) {
    KeReleaseSpinLock(&Port->Lock, OldIrql);
    Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_DEVICE_BUSY;
  }
  ++Port->Pending;
  KeReleaseSpinLock(&Port->Lock, OldIrql);
  IoMarkIrpPending(Irp);
  return STATUS_PENDING;
}
