// RUN: %verify %s
// A thread that waits for itself doesn't go on: behind the second acquire of a
// lock that isn't recursive nothing more is reported.
#include <ntddk.h>

typedef struct _METER {
  FAST_MUTEX Mutex;
  ULONG Low, High;
} METER, *PMETER;

DRIVER_DISPATCH MeterSetHeld;

static NTSTATUS MeterStore(PMETER Meter, PULONG Target, ULONG Value) {
  NTSTATUS Status = STATUS_INVALID_PARAMETER;

  ExAcquireFastMutex(&Meter->Mutex); // REPORT: wdk-lock-double-acquire "is acquired again while it is held"
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

NTSTATUS MeterSetHeld(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PMETER Meter = DeviceObject->DeviceExtension;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(Irp);
  Status = MeterStore(Meter, &Meter->Low, 10);
  if (!NT_SUCCESS(Status))
    return Status;
  ExAcquireFastMutex(&Meter->Mutex); // NOTE: fast mutex 'Meter->Mutex'
  Status = MeterStore(Meter, &Meter->High, 20); // NOTE: entered 'MeterStore' from here
  ExReleaseFastMutex(&Meter->Mutex);
  return Status;
}
