// RUN: %verify %s
// A routine that stops the whole table acquires the locks of all buckets in one
// loop and releases them in another, downwards or upwards, as often.
#include <ntddk.h>

#define BUCKETS 4

typedef struct _BUCKET {
  KSPIN_LOCK Lock;
  LIST_ENTRY Head;
} BUCKET;

typedef struct _HASH {
  BUCKET Bucket[BUCKETS];
  ULONG Count;
} HASH, *PHASH;

DRIVER_DISPATCH HashCount, HashClear;

NTSTATUS HashCount(PDEVICE_OBJECT Device, PIRP Irp) {
  PHASH Hash = (PHASH)Device->DeviceExtension;
  KIRQL OldIrql;
  ULONG I;
  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  for (I = 0; I < BUCKETS; ++I)
    KeAcquireSpinLockAtDpcLevel(&Hash->Bucket[I].Lock);
  Irp->IoStatus.Information = Hash->Count;
  for (I = BUCKETS; I-- > 0;)
    KeReleaseSpinLockFromDpcLevel(&Hash->Bucket[I].Lock);
  KeLowerIrql(OldIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS HashClear(PDEVICE_OBJECT Device, PIRP Irp) {
  PHASH Hash = (PHASH)Device->DeviceExtension;
  KIRQL OldIrql;
  ULONG I;
  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  for (I = 0; I < Hash->Count; ++I)
    KeAcquireSpinLockAtDpcLevel(&Hash->Bucket[I].Lock);
  for (I = 0; I < Hash->Count; ++I)
    InitializeListHead(&Hash->Bucket[I].Head);
  for (I = 0; I < Hash->Count; ++I)
    KeReleaseSpinLockFromDpcLevel(&Hash->Bucket[I].Lock);
  KeLowerIrql(OldIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
