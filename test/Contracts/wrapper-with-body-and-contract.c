// RUN: %verify --option=--contracts=%S/Inputs/own-lock.yaml %s
// A function that has a contract and a body, too: calls follow the contract,
// and the body is no defect for holding what it is there to acquire. Silent.
#include <ntddk.h>

typedef struct _STORAGE_LOCK {
  KGUARDED_MUTEX Mutex;
  ULONG Depth;
} STORAGE_LOCK, *PSTORAGE_LOCK;

static STORAGE_LOCK Journal;
static ULONG Records;

VOID StorageLock(PSTORAGE_LOCK Lock) {
  KeAcquireGuardedMutex(&Lock->Mutex);
  Lock->Depth++;
}

VOID StorageUnlock(PSTORAGE_LOCK Lock) {
  Lock->Depth--;
  KeReleaseGuardedMutex(&Lock->Mutex);
}

DRIVER_DISPATCH JournalWrite;

NTSTATUS JournalWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UNREFERENCED_PARAMETER(DeviceObject);
  StorageLock(&Journal);
  if (Irp->Cancel) {
    StorageUnlock(&Journal);
    return STATUS_CANCELLED;
  }
  Records++;
  StorageUnlock(&Journal);
  return STATUS_SUCCESS;
}
