// RUN: %verify %s
// The same element of an array of locks, by a constant and by a variable that
// nobody changes between.

#include <ntddk.h>

#define BUCKETS 16

static KSPIN_LOCK Buckets[BUCKETS];
static ULONG Counts[BUCKETS];

VOID CountTwice(VOID) {
  KIRQL Outer, Inner;
  KeAcquireSpinLock(&Buckets[3], &Outer); // NOTE: acquiring spin lock 'Buckets[3]'
  Counts[3]++;
  KeAcquireSpinLock(&Buckets[3], &Inner); // REPORT: wdk-lock-double-acquire "spin lock 'Buckets[3]'"
  KeReleaseSpinLock(&Buckets[3], Inner);
}

VOID CountHashed(ULONG Hash) {
  KIRQL Outer, Inner;
  KeAcquireSpinLock(&Buckets[Hash % BUCKETS], &Outer);
  Counts[Hash % BUCKETS]++;
  KeAcquireSpinLock(&Buckets[Hash % BUCKETS], &Inner); // REPORT: wdk-lock-double-acquire "Hash % 16"
  KeReleaseSpinLock(&Buckets[Hash % BUCKETS], Inner);
}

// Silent: each element in its turn, all held at the end of the first loop.
VOID CountAll(VOID) {
  KIRQL Irql;
  ULONG I;
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  for (I = 0; I < BUCKETS; ++I)
    KeAcquireSpinLockAtDpcLevel(&Buckets[I]);
  for (I = 0; I < BUCKETS; ++I)
    Counts[I] = 0;
  for (I = BUCKETS; I > 0; --I)
    KeReleaseSpinLockFromDpcLevel(&Buckets[I - 1]);
  KeLowerIrql(Irql);
}

// Silent: another element after the index has changed.
VOID CountNext(ULONG Index) {
  KIRQL Irql;
  if (Index >= BUCKETS - 1)
    return;
  KeAcquireSpinLock(&Buckets[Index], &Irql);
  Counts[Index]++;
  Index++;
  KeAcquireSpinLockAtDpcLevel(&Buckets[Index]);
  Counts[Index]++;
  KeReleaseSpinLockFromDpcLevel(&Buckets[Index]);
  KeReleaseSpinLock(&Buckets[Index - 1], Irql);
}
