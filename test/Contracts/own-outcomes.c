// RUN: %verify --option=--contracts=%S/Inputs/own-lock.yaml %s
// Outcomes of the user's own acquires: by BOOLEAN, by NTSTATUS, and one that
// is possible only with a timeout.
#include <ntddk.h>

typedef struct _STORAGE_LOCK {
  ULONG_PTR Opaque[4];
} STORAGE_LOCK, *PSTORAGE_LOCK;

BOOLEAN StorageTryLock(PSTORAGE_LOCK Lock);
NTSTATUS StorageLockTimed(PSTORAGE_LOCK Lock, PLARGE_INTEGER Timeout);
VOID StorageUnlock(PSTORAGE_LOCK Lock);

static STORAGE_LOCK Index;
static ULONG Keys;

DRIVER_DISPATCH IndexTry;
DRIVER_DISPATCH IndexTimed;
DRIVER_DISPATCH IndexForever;
DRIVER_DISPATCH IndexTryIgnored;
DRIVER_DISPATCH IndexTimedInverted;

NTSTATUS IndexTry(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  if (!StorageTryLock(&Index))
    return STATUS_DEVICE_BUSY;
  Keys++;
  StorageUnlock(&Index);
  return STATUS_SUCCESS;
}

NTSTATUS IndexTimed(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  LARGE_INTEGER Timeout;

  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  Timeout.QuadPart = -10000;
  if (StorageLockTimed(&Index, &Timeout) == STATUS_TIMEOUT)
    return STATUS_TIMEOUT;
  Keys++;
  StorageUnlock(&Index);
  return STATUS_SUCCESS;
}

// Without a timeout there is one outcome, which needn't be asked for.
NTSTATUS IndexForever(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  StorageLockTimed(&Index, NULL);
  Keys++;
  StorageUnlock(&Index);
  return STATUS_SUCCESS;
}

NTSTATUS IndexTryIgnored(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  StorageTryLock(&Index); // NOTE: 'StorageTryLock' fails here: storage lock 'Index' is not acquired
  Keys++;
  StorageUnlock(&Index); // REPORT: wdk-lock-unchecked-acquire "storage lock 'Index' is released though 'StorageTryLock' hasn't acquired it"
  return STATUS_SUCCESS;
}

NTSTATUS IndexTimedInverted(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  LARGE_INTEGER Timeout;

  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  Timeout.QuadPart = -10000;
  if (StorageLockTimed(&Index, &Timeout) != STATUS_TIMEOUT) // REPORT: wdk-lock-leak "storage lock 'Index' acquired here is still held"
    return STATUS_TIMEOUT;
  return STATUS_SUCCESS;
}
