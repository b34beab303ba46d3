// RUN: %verify %s
// The routines of overrides-builtin.c as the table knows them.
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
  KeSetEvent(&Box->Event, IO_NO_INCREMENT, FALSE);
  KeReleaseSpinLock(&Box->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS BoxClose(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBOX Box = DeviceObject->DeviceExtension;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Box->Lock, &OldIrql);
  ZwClose(Box->Handle); // REPORT: wdk-irql-too-high "'ZwClose' demands PASSIVE_LEVEL; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(&Box->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS BoxEnter(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBOX Box = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Box->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Box->Mutex' acquired here is still held"
  return STATUS_SUCCESS;
}
