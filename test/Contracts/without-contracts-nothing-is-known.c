// RUN: %verify %s
// The functions of own-lock.c without the contract file: nothing is known of
// them, so nothing is said.
#include <ntddk.h>

typedef struct _STORAGE_LOCK {
  ULONG_PTR Opaque[4];
} STORAGE_LOCK, *PSTORAGE_LOCK;

VOID StorageLock(PSTORAGE_LOCK Lock);
VOID StorageUnlock(PSTORAGE_LOCK Lock);

static STORAGE_LOCK Catalogue;

DRIVER_DISPATCH CatalogueAdd;

NTSTATUS CatalogueAdd(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  StorageLock(&Catalogue);
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  StorageUnlock(&Catalogue);
  return STATUS_SUCCESS;
}
