// RUN: %verify %s
// KeRaiseIrql with an early return in between.

#include <ntddk.h>

typedef struct _CLOCK {
  ULONG Ticks, Limit;
} CLOCK, *PCLOCK;

DRIVER_DISPATCH ClockRead;
NTSTATUS ClockRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PCLOCK Clock = Device->DeviceExtension;
  KIRQL Irql;
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  if (Clock->Ticks > Clock->Limit) { // NOTE: 'Clock->Ticks > Clock->Limit' is true here
    Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
    return STATUS_DEVICE_BUSY; // REPORT: wdk-irql-not-restored "returns at DISPATCH_LEVEL"
  }
  Clock->Ticks++;
  KeLowerIrql(Irql);
  return STATUS_SUCCESS;
}

/// The same in a function of unknown context: other paths restore.
NTSTATUS ClockBump(PCLOCK Clock) {
  KIRQL Irql = KeRaiseIrqlToDpcLevel();
  if (Clock->Ticks == 0)
    return STATUS_UNSUCCESSFUL; // REPORT: wdk-irql-not-restored "'ClockBump' returns at DISPATCH_LEVEL here, and at the IRQL of its caller on other paths"
  Clock->Ticks++;
  KeLowerIrql(Irql);
  return STATUS_SUCCESS;
}

// Silent: one way out.
DRIVER_DISPATCH ClockWrite;
NTSTATUS ClockWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PCLOCK Clock = Device->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  KIRQL Irql;
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  if (Clock->Ticks > Clock->Limit) {
    Status = STATUS_DEVICE_BUSY;
    goto Exit;
  }
  Clock->Ticks = 0;
Exit:
  KeLowerIrql(Irql);
  Irp->IoStatus.Status = Status;
  return Status;
}

// Silent: a wrapper that raises, and one that lowers.
KIRQL ClockFreeze(PCLOCK Clock) {
  KIRQL Irql;
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  Clock->Limit = 0;
  return Irql;
}

VOID ClockThaw(PCLOCK Clock, KIRQL Irql) {
  Clock->Limit = 100;
  KeLowerIrql(Irql);
}

// Silent: the pair of wrappers.
DRIVER_DISPATCH ClockStop;
NTSTATUS ClockStop(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Irql = ClockFreeze(Device->DeviceExtension);
  UNREFERENCED_PARAMETER(Irp);
  ClockThaw(Device->DeviceExtension, Irql);
  return STATUS_SUCCESS;
}
