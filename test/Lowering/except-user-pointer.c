// RUN: %verify %s
// Access through a user-mode address of the request may raise: through
// Irp->UserBuffer, and through a copy of Type3InputBuffer. Access to the
// driver's own memory doesn't.
#include <ntddk.h>

typedef struct _GAUGE {
  FAST_MUTEX Mutex;
  ULONG Value, Limit;
} GAUGE, *PGAUGE;

DRIVER_DISPATCH GaugeRead;
DRIVER_DISPATCH GaugeControl;
DRIVER_DISPATCH GaugeOwnMemory;

NTSTATUS GaugeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PGAUGE Gauge = DeviceObject->DeviceExtension;

  __try {
    ExAcquireFastMutex(&Gauge->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Gauge->Mutex' acquired here is still held when dispatch routine 'GaugeRead' returns"
    *(PULONG)Irp->UserBuffer = Gauge->Value; // NOTE: an exception is raised here
    ExReleaseFastMutex(&Gauge->Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return STATUS_ACCESS_VIOLATION;
  }
  return STATUS_SUCCESS;
}

NTSTATUS GaugeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PGAUGE Gauge = DeviceObject->DeviceExtension;
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  PULONG Input = Stack->Parameters.DeviceIoControl.Type3InputBuffer;

  __try {
    ExAcquireFastMutex(&Gauge->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Gauge->Mutex' acquired here is still held when dispatch routine 'GaugeControl' returns"
    Gauge->Limit = Input[0]; // NOTE: an exception is raised here
    ExReleaseFastMutex(&Gauge->Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return STATUS_ACCESS_VIOLATION;
  }
  return STATUS_SUCCESS;
}

NTSTATUS GaugeOwnMemory(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PGAUGE Gauge = DeviceObject->DeviceExtension;
  PULONG Output = Irp->UserBuffer;
  ULONG Value;

  __try {
    ExAcquireFastMutex(&Gauge->Mutex);
    Value = Gauge->Value;
    Gauge->Value = 0;
    ExReleaseFastMutex(&Gauge->Mutex);
    *Output = Value;
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return STATUS_ACCESS_VIOLATION;
  }
  return STATUS_SUCCESS;
}
