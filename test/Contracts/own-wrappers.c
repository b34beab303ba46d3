// RUN: %verify --option=--contracts=%S/Inputs/wrappers.yaml %s
// Wrappers around the WDK's locks, known by a contract: with the IRQL as the
// result, without a lock in the arguments, and with a handle. They mix with the
// WDK's own routines on the same lock.
#include <ntddk.h>

KIRQL HalpLockBus(PKSPIN_LOCK Lock);
VOID HalpUnlockBus(PKSPIN_LOCK Lock, KIRQL OldIrql);
VOID RegistryLock(VOID);
VOID RegistryUnlock(VOID);
VOID PoolLockQueued(PKSPIN_LOCK Lock, PKLOCK_QUEUE_HANDLE Handle);
VOID PoolUnlockQueued(PKLOCK_QUEUE_HANDLE Handle);

typedef struct _BUS {
  KSPIN_LOCK Lock;
  KEVENT Idle;
  ULONG Slots;
} BUS, *PBUS;

DRIVER_DISPATCH BusScan;
DRIVER_DISPATCH BusWait;
DRIVER_DISPATCH BusKey;
DRIVER_DISPATCH BusKeyForgotten;
DRIVER_DISPATCH BusQueued;

NTSTATUS BusScan(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBUS Bus = DeviceObject->DeviceExtension;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(Irp);
  OldIrql = HalpLockBus(&Bus->Lock);
  Bus->Slots++;
  KeReleaseSpinLock(&Bus->Lock, OldIrql);
  KeAcquireSpinLock(&Bus->Lock, &OldIrql);
  Bus->Slots++;
  HalpUnlockBus(&Bus->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS BusWait(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBUS Bus = DeviceObject->DeviceExtension;
  LARGE_INTEGER Interval;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(Irp);
  Interval.QuadPart = -1000;
  OldIrql = HalpLockBus(&Bus->Lock); // NOTE: to DISPATCH_LEVEL here by acquiring spin lock 'Bus->Lock'
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-irql-too-high "'KeDelayExecutionThread' demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL since line 47, where spin lock 'Bus->Lock' was acquired"
  HalpUnlockBus(&Bus->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS BusKey(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  RegistryLock();
  RegistryUnlock();
  return STATUS_SUCCESS;
}

NTSTATUS BusKeyForgotten(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  RegistryLock(); // REPORT: wdk-lock-leak "acquired here is still held when dispatch routine 'BusKeyForgotten' returns"
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  RegistryUnlock();
  return STATUS_SUCCESS;
}

NTSTATUS BusQueued(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PBUS Bus = DeviceObject->DeviceExtension;
  KLOCK_QUEUE_HANDLE Handle;

  UNREFERENCED_PARAMETER(Irp);
  PoolLockQueued(&Bus->Lock, &Handle);
  Bus->Slots++;
  PoolUnlockQueued(&Handle);
  return STATUS_SUCCESS;
}
