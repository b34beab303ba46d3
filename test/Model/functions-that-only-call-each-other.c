// RUN: %verify %s
// Two functions that call nothing but each other, and that nobody else in the
// file calls, are analysed all the same.
#include <ntddk.h>

static KSPIN_LOCK WalkLock;

VOID WalkOdd(ULONG Left);

VOID WalkEven(ULONG Left) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&WalkLock, &OldIrql);
  if (Left == 3)
    KeReleaseSpinLock(&WalkLock, OldIrql);
  KeReleaseSpinLock(&WalkLock, OldIrql); // REPORT: wdk-lock-unheld-release "is released again"
  if (Left)
    WalkOdd(Left - 1);
}

VOID WalkOdd(ULONG Left) {
  if (Left)
    WalkEven(Left - 1);
}
