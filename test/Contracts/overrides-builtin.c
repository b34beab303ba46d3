// RUN: %verify --option=--contracts=%S/Inputs/override.yaml %s
// What a contract file says of a routine of the WDK goes before the table:
// stricter, laxer, and a lock that is none any more.
#include <ntddk.h>

typedef struct _BOX {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  KEVENT Event;
  HANDLE Handle;
} BOX, *PBOX;

DRIVER_DISPATCH BoxSignal;
DRIVER_DISPATCH BoxClose;
DRIVER_DISPATCH BoxEnter;

NTSTATUS BoxSignal(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBOX Box = DeviceObject->DeviceExtension;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Box->Lock, &OldIrql);
  KeSetEvent(&Box->Event, IO_NO_INCREMENT, FALSE); // REPORT: wdk-irql-too-high "'KeSetEvent' demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(&Box->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS BoxClose(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBOX Box = DeviceObject->DeviceExtension;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Box->Lock, &OldIrql);
  ZwClose(Box->Handle);
  KeReleaseSpinLock(&Box->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS BoxEnter(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBOX Box = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Box->Mutex);
  return STATUS_SUCCESS;
}
