// RUN: %verify %s
// A dispatch routine and a system thread acquire two push locks in opposite
// orders. The twin pair keeps one order.
#include <ntifs.h>

typedef struct _DEPOT {
  EX_PUSH_LOCK Shelves, Orders;
  EX_PUSH_LOCK Trucks, Drivers;
  ULONG Stock, Open, Free;
  BOOLEAN Stop;
} DEPOT, *PDEPOT;

DRIVER_DISPATCH DepotRead;
KSTART_ROUTINE DepotRefill; // NOTE@+14: the other path, of system thread routine 'DepotRefill'

NTSTATUS DepotRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PDEPOT Depot = (PDEPOT)Device->DeviceExtension;
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&Depot->Shelves); // NOTE: push lock 'Depot->Shelves' acquired here
  ExAcquirePushLockExclusive(&Depot->Orders); // REPORT: wdk-lock-order "push lock 'Depot->Orders' is acquired while push lock 'Depot->Shelves' is held, but system thread routine 'DepotRefill' acquires them in the opposite order in line 33: each waits for what the other holds; bug check 0xC4 (DRIVER_VERIFIER_DETECTED_VIOLATION)"
  Irp->IoStatus.Information = Depot->Stock - Depot->Open;
  ExReleasePushLockExclusive(&Depot->Orders);
  ExReleasePushLockExclusive(&Depot->Shelves);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

VOID DepotRefill(PVOID Context) {
  PDEPOT Depot = (PDEPOT)Context;
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&Depot->Orders); // NOTE: push lock 'Depot->Orders' acquired here
  while (Depot->Open) {
    ExAcquirePushLockExclusive(&Depot->Shelves); // NOTE: push lock 'Depot->Shelves' is acquired while push lock 'Depot->Orders' is held
    ++Depot->Stock;
    --Depot->Open;
    ExReleasePushLockExclusive(&Depot->Shelves);
  }
  ExReleasePushLockExclusive(&Depot->Orders);
  KeLeaveCriticalRegion();
}

DRIVER_DISPATCH DepotWrite;
KSTART_ROUTINE DepotSend;

NTSTATUS DepotWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PDEPOT Depot = (PDEPOT)Device->DeviceExtension;
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&Depot->Trucks);
  ExAcquirePushLockExclusive(&Depot->Drivers);
  Irp->IoStatus.Information = Depot->Free;
  ExReleasePushLockExclusive(&Depot->Drivers);
  ExReleasePushLockExclusive(&Depot->Trucks);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

VOID DepotSend(PVOID Context) {
  PDEPOT Depot = (PDEPOT)Context;
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&Depot->Drivers);
  ++Depot->Free;
  ExReleasePushLockExclusive(&Depot->Drivers);
  ExAcquirePushLockExclusive(&Depot->Trucks);
  ExAcquirePushLockExclusive(&Depot->Drivers);
  --Depot->Free;
  // The order of releases doesn't matter.
  ExReleasePushLockExclusive(&Depot->Trucks);
  ExReleasePushLockExclusive(&Depot->Drivers);
  KeLeaveCriticalRegion();
}
