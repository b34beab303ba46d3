// RUN: %verify --option=--contracts=%S/Inputs/pure.yaml %s
// A function without side effects that names the lock: two calls name the same
// one, a call for another object names another one.
#include <ntddk.h>

typedef struct _OBJECT *POBJECT;

PFAST_MUTEX MutexOf(POBJECT Object);
VOID ObjectTouch(ULONG Value);

DRIVER_DISPATCH ObjectUse;
DRIVER_DISPATCH ObjectUseTwo;
DRIVER_DISPATCH ObjectUseSame;

NTSTATUS ObjectUse(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  POBJECT Object = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(MutexOf(Object));
  ObjectTouch(1);
  ExReleaseFastMutex(MutexOf(Object));
  return STATUS_SUCCESS;
}

NTSTATUS ObjectUseTwo(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  POBJECT Object = DeviceObject->DeviceExtension;
  POBJECT Other = Irp->Tail.Overlay.DriverContext[0];

  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(MutexOf(Object));
  ExAcquireFastMutexUnsafe(MutexOf(Other));
  ObjectTouch(2);
  ExReleaseFastMutexUnsafe(MutexOf(Other));
  ExReleaseFastMutexUnsafe(MutexOf(Object));
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS ObjectUseSame(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  POBJECT Object = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(MutexOf(Object));
  if (Irp->Cancel)
    ExAcquireFastMutexUnsafe(MutexOf(Object)); // REPORT: wdk-lock-double-acquire "is acquired again while it is held"
  ExReleaseFastMutexUnsafe(MutexOf(Object));
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}
