// RUN: %verify %s
// Locks in an array: by a constant index, by an index that is computed once, by
// the same computation done twice.
#include <ntddk.h>

#define BUCKETS 4

typedef struct _BUCKET {
  KSPIN_LOCK Lock;
  LIST_ENTRY Head;
} BUCKET;

typedef struct _HASH {
  BUCKET Bucket[BUCKETS];
  EX_SPIN_LOCK Stripe[BUCKETS];
  ULONG Count;
} HASH, *PHASH;

DRIVER_DISPATCH HashInsert, HashRemove;

NTSTATUS HashInsert(PDEVICE_OBJECT Device, PIRP Irp) {
  PHASH Hash = (PHASH)Device->DeviceExtension;
  ULONG Index = Irp->IoStatus.Information % BUCKETS;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Hash->Bucket[Index].Lock, &OldIrql);
  InsertTailList(&Hash->Bucket[Index].Head, &Irp->Tail.Overlay.ListEntry);
  KeReleaseSpinLock(&Hash->Bucket[Index].Lock, OldIrql);
  IoMarkIrpPending(Irp);
  return STATUS_PENDING;
}

NTSTATUS HashRemove(PDEVICE_OBJECT Device, PIRP Irp) {
  PHASH Hash = (PHASH)Device->DeviceExtension;
  ULONG Key = Irp->Flags;
  KIRQL OldIrql = ExAcquireSpinLockExclusive(&Hash->Stripe[Key & (BUCKETS - 1)]);
  --Hash->Count;
  ExReleaseSpinLockExclusive(&Hash->Stripe[Key & (BUCKETS - 1)], OldIrql);
  OldIrql = ExAcquireSpinLockShared(&Hash->Stripe[2]);
  Key = Hash->Count;
  ExReleaseSpinLockShared(&Hash->Stripe[2], OldIrql);
  Irp->IoStatus.Information = Key;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
