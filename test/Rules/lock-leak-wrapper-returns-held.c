// RUN: %verify %s
// Wrappers that always return with the lock held are no defect, nor are their
// counterparts; a caller that balances them is fine.
#include <ntddk.h>

typedef struct _STORE {
  KSPIN_LOCK Lock;
  KIRQL OldIrql;
  ERESOURCE Index;
  ULONG Entries;
} STORE, *PSTORE;

VOID StoreLock(PSTORE Store) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Store->Lock, &OldIrql);
  Store->OldIrql = OldIrql;
}

VOID StoreUnlock(PSTORE Store) { KeReleaseSpinLock(&Store->Lock, Store->OldIrql); }

// Nobody in this file calls these two.
VOID StoreLockIndex(PSTORE Store) {
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Store->Index, TRUE);
  ++Store->Entries;
}

VOID StoreUnlockIndex(PSTORE Store) {
  --Store->Entries;
  ExReleaseResourceLite(&Store->Index);
  KeLeaveCriticalRegion();
}

// Returns the store locked, or nothing.
PSTORE StoreFindLocked(PSTORE Store, ULONG Wanted) {
  StoreLock(Store);
  if (Store->Entries != Wanted) {
    StoreUnlock(Store);
    return NULL;
  }
  return Store;
}

// Success comes with the lock, failure without.
NTSTATUS StoreReserve(PSTORE Store) {
  StoreLock(Store);
  if (Store->Entries == 0) {
    StoreUnlock(Store);
    return STATUS_NO_MORE_ENTRIES;
  }
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH StoreQuery;

NTSTATUS StoreQuery(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTORE Store = (PSTORE)Device->DeviceExtension;
  ULONG Entries;
  StoreLock(Store);
  Entries = Store->Entries;
  StoreUnlock(Store);
  if (StoreFindLocked(Store, 7))
    StoreUnlock(Store);
  if (NT_SUCCESS(StoreReserve(Store)))
    StoreUnlock(Store);
  Irp->IoStatus.Information = Entries;
  Irp->IoStatus.Status = STATUS_SUCCESS;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
