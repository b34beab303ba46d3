// RUN: %verify %s
// Raised twice, and the value that the second raise has saved is restored at
// the end: the routine returns where the first raise has brought it.

#include <ntddk.h>

typedef struct _SENSOR {
  KSPIN_LOCK Lock;
  ULONG Samples, Skips;
} SENSOR, *PSENSOR;

IO_WORKITEM_ROUTINE SensorWork;
VOID SensorWork(PDEVICE_OBJECT Device, PVOID Context) {
  PSENSOR Sensor = Context;
  KIRQL Passive, Apc;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(APC_LEVEL, &Passive);
  KeAcquireSpinLock(&Sensor->Lock, &Apc);
  Sensor->Samples++;
  KeReleaseSpinLock(&Sensor->Lock, Apc);
  KeLowerIrql(Apc);
} // REPORT: wdk-irql-not-restored "returns at APC_LEVEL, but was entered at PASSIVE_LEVEL"

// A lock is released with the variable of another acquire, which holds
// DISPATCH_LEVEL.
IO_WORKITEM_ROUTINE SensorSkip;
VOID SensorSkip(PDEVICE_OBJECT Device, PVOID Context) {
  PSENSOR Sensor = Context;
  KIRQL Irql, Raised;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  KeAcquireSpinLock(&Sensor->Lock, &Raised);
  Sensor->Skips++;
  KeReleaseSpinLock(&Sensor->Lock, Raised);
  KeLowerIrql(Raised);
} // REPORT: wdk-irql-not-restored "returns at DISPATCH_LEVEL"

// One variable for two acquires: the second overwrites what the first saved.
IO_WORKITEM_ROUTINE SensorOverwrite;
VOID SensorOverwrite(PDEVICE_OBJECT Device, PVOID Context) {
  PSENSOR Sensor = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  KeAcquireSpinLock(&Sensor->Lock, &Irql);
  Sensor->Skips++;
  KeReleaseSpinLock(&Sensor->Lock, Irql);
  KeLowerIrql(Irql);
} // REPORT: wdk-irql-not-restored "returns at DISPATCH_LEVEL"

// Silent: each with its own.
IO_WORKITEM_ROUTINE SensorMended;
VOID SensorMended(PDEVICE_OBJECT Device, PVOID Context) {
  PSENSOR Sensor = Context;
  KIRQL Passive, Apc;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(APC_LEVEL, &Passive);
  KeAcquireSpinLock(&Sensor->Lock, &Apc);
  Sensor->Samples++;
  KeReleaseSpinLock(&Sensor->Lock, Apc);
  KeLowerIrql(Passive);
}

// Silent: restored in one step, which is odd and right. Copies of the saved
// value are as good as the value.
IO_WORKITEM_ROUTINE SensorCopies;
VOID SensorCopies(PDEVICE_OBJECT Device, PVOID Context) {
  PSENSOR Sensor = Context;
  KIRQL Passive, Copy, Apc;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(APC_LEVEL, &Passive);
  Copy = Passive;
  Passive = HIGH_LEVEL;
  KeAcquireSpinLock(&Sensor->Lock, &Apc);
  KeReleaseSpinLock(&Sensor->Lock, Copy);
  UNREFERENCED_PARAMETER(Passive);
}
