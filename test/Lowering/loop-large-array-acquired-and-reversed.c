// RUN: %verify %s
// One loop acquires all locks of an array, a second one releases them in
// reverse order: silent, for many locks and for as many as a member says.
#include <ntddk.h>

#define BUCKETS 256

typedef struct _ADAPTER {
  KSPIN_LOCK BucketLock[BUCKETS];
  ULONG Buckets;
  ULONG Generation;
} ADAPTER, *PADAPTER;

IO_WORKITEM_ROUTINE Rehash;
KDEFERRED_ROUTINE RehashUsed;

VOID Rehash(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PADAPTER Adapter = Context;
  KIRQL OldIrql;
  LONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  for (Index = 0; Index < BUCKETS; Index++)
    KeAcquireSpinLockAtDpcLevel(&Adapter->BucketLock[Index]);
  Adapter->Generation++;
  for (Index = BUCKETS - 1; Index >= 0; Index--)
    KeReleaseSpinLockFromDpcLevel(&Adapter->BucketLock[Index]);
  KeLowerIrql(OldIrql);
}

VOID RehashUsed(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PADAPTER Adapter = Context;
  ULONG Index;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  for (Index = 0; Index < Adapter->Buckets; Index++)
    KeAcquireSpinLockAtDpcLevel(&Adapter->BucketLock[Index]);
  Adapter->Generation++;
  while (Index > 0) {
    Index--;
    KeReleaseSpinLockFromDpcLevel(&Adapter->BucketLock[Index]);
  }
}
