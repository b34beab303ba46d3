// RUN: %verify %s
// Two nested spin locks: the first release lowers to what the outer acquire
// had saved, while the outer lock is still held.

#include <ntddk.h>

typedef struct _PAIR {
  KSPIN_LOCK First, Second;
  ULONG A, B;
} PAIR, *PPAIR;

DRIVER_UNLOAD PairUnload;
IO_WORKITEM_ROUTINE PairWork;
VOID PairWork(PDEVICE_OBJECT Device, PVOID Context) {
  PPAIR Pair = Context;
  KIRQL FirstIrql, SecondIrql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Pair->First, &FirstIrql); // NOTE: IRQL raised from PASSIVE_LEVEL to DISPATCH_LEVEL here by acquiring spin lock 'Pair->First'
  KeAcquireSpinLock(&Pair->Second, &SecondIrql);
  Pair->A = Pair->B;
  KeReleaseSpinLock(&Pair->Second, FirstIrql); // REPORT: wdk-irql-wrong-restore "lowers IRQL to PASSIVE_LEVEL while spin lock 'Pair->First' is still held: the wrong saved IRQL is restored"
  KeReleaseSpinLock(&Pair->First, SecondIrql);
}

// The inner lock is kept and the outer one given back with its own IRQL.
IO_WORKITEM_ROUTINE PairCrossed;
VOID PairCrossed(PDEVICE_OBJECT Device, PVOID Context) {
  PPAIR Pair = Context;
  KIRQL FirstIrql, SecondIrql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Pair->First, &FirstIrql);
  KeAcquireSpinLock(&Pair->Second, &SecondIrql);
  Pair->A++;
  KeReleaseSpinLock(&Pair->First, FirstIrql); // REPORT: wdk-irql-wrong-restore "while spin lock 'Pair->Second' is still held"
  KeReleaseSpinLock(&Pair->Second, SecondIrql);
}

// Silent: each with its own, the last first.
IO_WORKITEM_ROUTINE PairMended;
VOID PairMended(PDEVICE_OBJECT Device, PVOID Context) {
  PPAIR Pair = Context;
  KIRQL FirstIrql, SecondIrql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Pair->First, &FirstIrql);
  KeAcquireSpinLock(&Pair->Second, &SecondIrql);
  Pair->A = Pair->B;
  KeReleaseSpinLock(&Pair->Second, SecondIrql);
  KeReleaseSpinLock(&Pair->First, FirstIrql);
}

// Silent: the outer lock goes first, and the IRQL stays until the inner one.
IO_WORKITEM_ROUTINE PairHandedOver;
VOID PairHandedOver(PDEVICE_OBJECT Device, PVOID Context) {
  PPAIR Pair = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Pair->First, &Irql);
  KeAcquireSpinLockAtDpcLevel(&Pair->Second);
  Pair->A++;
  KeReleaseSpinLockFromDpcLevel(&Pair->First);
  KeReleaseSpinLock(&Pair->Second, Irql);
}

// Silent: at DISPATCH_LEVEL already, all saved values are the same.
KDEFERRED_ROUTINE PairDpc;
VOID PairDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PPAIR Pair = Context;
  KIRQL FirstIrql, SecondIrql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLock(&Pair->First, &FirstIrql);
  KeAcquireSpinLock(&Pair->Second, &SecondIrql);
  KeReleaseSpinLock(&Pair->First, FirstIrql);
  KeReleaseSpinLock(&Pair->Second, SecondIrql);
}
