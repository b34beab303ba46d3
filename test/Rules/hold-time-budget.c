// RUN: %verify --option=--checks=wdk-spin-lock-hold-time --option=--check-option=wdk-spin-lock-hold-time.budget=5 %s
// The budget is an option.
#include <ntddk.h>

KSPIN_LOCK Lock;

VOID Wait(VOID) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Lock, &OldIrql);
  KeStallExecutionProcessor(4);
  KeStallExecutionProcessor(5); // REPORT: wdk-spin-lock-hold-time "for 5 us"
  KeReleaseSpinLock(&Lock, OldIrql);
}
