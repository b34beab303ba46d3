// RUN: %verify %s
// A helper with __try is entered twice on a path: its blocks have a memory of
// their own each time. Bad is the caller that forgets what it acquired
// between the two.
#include <ntddk.h>

typedef struct _METER {
  FAST_MUTEX Mutex;
  ULONG Low, High;
} METER, *PMETER;

DRIVER_DISPATCH MeterSet;
DRIVER_DISPATCH MeterSetHeld;

static NTSTATUS MeterStore(PMETER Meter, PULONG Target, ULONG Value) {
  NTSTATUS Status = STATUS_INVALID_PARAMETER;

  ExAcquireFastMutex(&Meter->Mutex);
  __try {
    if (Value == 0)
      return Status;
    if (Value > 1000)
      __leave;
    *Target = Value;
    Status = STATUS_SUCCESS;
  } __finally {
    ExReleaseFastMutex(&Meter->Mutex);
  }
  return Status;
}

NTSTATUS MeterSet(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PMETER Meter = DeviceObject->DeviceExtension;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(Irp);
  Status = MeterStore(Meter, &Meter->Low, 10);
  if (NT_SUCCESS(Status))
    Status = MeterStore(Meter, &Meter->High, 2000);
  return Status;
}

NTSTATUS MeterSetHeld(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PMETER Meter = DeviceObject->DeviceExtension;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(Irp);
  Status = MeterStore(Meter, &Meter->Low, 10);
  if (!NT_SUCCESS(Status))
    return Status;
  ExAcquireFastMutex(&Meter->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Meter->Mutex' acquired here is still held when dispatch routine 'MeterSetHeld' returns"
  if (Meter->Low > Meter->High)      // NOTE: 'Meter->Low > Meter->High' is true here
    return STATUS_RANGE_NOT_FOUND;
  ExReleaseFastMutex(&Meter->Mutex);
  return MeterStore(Meter, &Meter->High, 20);
}
