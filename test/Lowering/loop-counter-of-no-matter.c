// RUN: %verify %s
// Nothing that concerns a lock depends on the counter, and the loop can't be left
// after its first round. What comes after it is explored all the same.
#include <ntddk.h>

KSPIN_LOCK Lock;
ULONG Slots[256];

VOID Clear(VOID) {
  KIRQL OldIrql;
  ULONG I;
  KeAcquireSpinLock(&Lock, &OldIrql);
  for (I = 0; I < 256; ++I)
    Slots[I] = 0;
  KeReleaseSpinLock(&Lock, OldIrql);
  KeReleaseSpinLock(&Lock, OldIrql); // REPORT: wdk-lock-unheld-release
}

VOID ClearDownwards(VOID) {
  KIRQL OldIrql;
  int I;
  KeAcquireSpinLock(&Lock, &OldIrql);
  for (I = 255; I >= 0; --I)
    Slots[I] = 0;
  KeReleaseSpinLock(&Lock, OldIrql);
  KeReleaseSpinLock(&Lock, OldIrql); // REPORT: wdk-lock-unheld-release
}

VOID ClearTwice(VOID) {
  KIRQL OldIrql;
  ULONG I, J;
  KeAcquireSpinLock(&Lock, &OldIrql);
  for (J = 0; J < 16; ++J)
    for (I = 0; I < 16; ++I)
      Slots[16 * J + I] = 0;
  KeReleaseSpinLock(&Lock, OldIrql);
  KeReleaseSpinLock(&Lock, OldIrql); // REPORT: wdk-lock-unheld-release
}
