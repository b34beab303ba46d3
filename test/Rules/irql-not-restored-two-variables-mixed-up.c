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
  KeLowerIrql(Apc); // REPORT: wdk-irql-wrong-restore "sets IRQL to APC_LEVEL; it was PASSIVE_LEVEL before line 17, where"
}

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
  KeLowerIrql(Raised); // REPORT: wdk-irql-wrong-restore "sets IRQL to DISPATCH_LEVEL; it was PASSIVE_LEVEL"
}

// One variable for two acquires: the second overwrites what the first saved.
IO_WORKITEM_ROUTINE SensorOverwrite;
VOID SensorOverwrite(PDEVICE_OBJECT Device, PVOID Context) {
  PSENSOR Sensor = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  KeAcquireSpinLock(&Sensor->Lock, &Irql); // REPORT: wdk-irql-not-saved "nothing goes back to PASSIVE_LEVEL"
  Sensor->Skips++;
  KeReleaseSpinLock(&Sensor->Lock, Irql);
  KeLowerIrql(Irql);
}

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
