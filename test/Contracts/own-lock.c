// RUN: %verify --option=--contracts=%S/Inputs/own-lock.yaml %s
// A family of the user's own: leak, second acquire and release without it, with
// the words and bug checks of the file; then what is legal.
#include <ntddk.h>

typedef struct _STORAGE_LOCK {
  ULONG_PTR Opaque[4];
} STORAGE_LOCK, *PSTORAGE_LOCK;

VOID StorageLock(PSTORAGE_LOCK Lock);
VOID StorageUnlock(PSTORAGE_LOCK Lock);

static STORAGE_LOCK Catalogue;
static ULONG Entries;

DRIVER_DISPATCH CatalogueAdd;
KSTART_ROUTINE CatalogueThread;
DRIVER_DISPATCH CatalogueNested;
DRIVER_DISPATCH CatalogueReleaseOnly;
DRIVER_DISPATCH CatalogueAddMended;

NTSTATUS CatalogueAdd(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  StorageLock(&Catalogue); // REPORT: wdk-lock-leak "storage lock 'Catalogue' acquired here is still held when dispatch routine 'CatalogueAdd' returns; bug check 0x4A (IRQL_GT_ZERO_AT_SYSTEM_SERVICE); release it with StorageUnlock on this path"
  if (Irp->Cancel)         // NOTE: 'Irp->Cancel' is true here
    return STATUS_CANCELLED;
  Entries++;
  StorageUnlock(&Catalogue);
  return STATUS_SUCCESS;
}

VOID CatalogueThread(PVOID Context) {
  StorageLock(&Catalogue); // REPORT: wdk-lock-leak "bug check 0x153 (KERNEL_LOCK_ENTRY_LEAKED_ON_THREAD_TERMINATION)"
  Entries += Context != NULL;
  PsTerminateSystemThread(STATUS_SUCCESS); // NOTE: ends here with storage lock 'Catalogue' still held
}

NTSTATUS CatalogueNested(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  StorageLock(&Catalogue); // NOTE: storage lock 'Catalogue' acquired here
  if (Irp->Flags & IRP_NOCACHE)
    StorageLock(&Catalogue); // REPORT: wdk-lock-double-acquire "storage lock 'Catalogue' is acquired again while it is held, and it isn't recursive: the thread waits for itself; bug check 0xBF (MUTEX_ALREADY_OWNED)"
  StorageUnlock(&Catalogue);
  return STATUS_SUCCESS;
}

NTSTATUS CatalogueReleaseOnly(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  if (!Irp->Cancel)
    StorageLock(&Catalogue);
  Entries++;
  StorageUnlock(&Catalogue); // REPORT: wdk-lock-unheld-release "storage lock 'Catalogue' is released here, but this path doesn't hold it"
  return STATUS_SUCCESS;
}

NTSTATUS CatalogueAddMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  NTSTATUS Status = STATUS_SUCCESS;

  UNREFERENCED_PARAMETER(DeviceObject);
  StorageLock(&Catalogue);
  if (Irp->Cancel)
    Status = STATUS_CANCELLED;
  else
    Entries++;
  StorageUnlock(&Catalogue);
  return Status;
}
