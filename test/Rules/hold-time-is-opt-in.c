// RUN: %verify %s
// Silent unless the rule is asked for.
#include <ntddk.h>

KSPIN_LOCK Lock;

VOID Wait(VOID) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Lock, &OldIrql);
  KeStallExecutionProcessor(500);
  KeReleaseSpinLock(&Lock, OldIrql);
}
