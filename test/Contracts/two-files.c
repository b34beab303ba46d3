// RUN: %verify --option=--contracts=%S/Inputs/own-lock.yaml --option=--contracts=%S/Inputs/more.yaml %s
// A second contract file refers to a family of the first; a release on behalf
// of another owner makes the lock one that is handed over.
#include <ntddk.h>

typedef struct _STORAGE_LOCK {
  ULONG_PTR Opaque[4];
} STORAGE_LOCK, *PSTORAGE_LOCK;

VOID StorageLockShared(PSTORAGE_LOCK Lock);
VOID StorageLock(PSTORAGE_LOCK Lock);
VOID StorageUnlock(PSTORAGE_LOCK Lock);
VOID StorageUnlockFor(PSTORAGE_LOCK Lock, PETHREAD Owner);

static STORAGE_LOCK Names, Lent;
static PETHREAD Borrower;

DRIVER_DISPATCH NamesRead;
DRIVER_DISPATCH LentBegin;
IO_WORKITEM_ROUTINE LentEnd;

NTSTATUS NamesRead(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  StorageLockShared(&Names); // REPORT: wdk-lock-leak "storage lock 'Names' acquired here" // NOTE: storage lock 'Names' acquired here (shared)
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  StorageUnlock(&Names);
  return STATUS_SUCCESS;
}

NTSTATUS LentBegin(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Irp);
  StorageLock(&Lent);
  Borrower = PsGetCurrentThread();
  return STATUS_PENDING;
}

VOID LentEnd(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Context);
  StorageUnlockFor(&Lent, Borrower);
}
