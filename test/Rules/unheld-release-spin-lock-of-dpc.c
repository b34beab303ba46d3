// RUN: %verify %s
// A spin lock that only the DPC acquires is released by the thread, which never
// acquires it. The processor owns it, so this isn't about threads.
#include <ntifs.h>

KSPIN_LOCK Lock;
ULONG Count;
KSTART_ROUTINE Work;
KDEFERRED_ROUTINE Tick;

VOID Tick(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  KeAcquireSpinLockAtDpcLevel(&Lock);
  Count++;
  KeReleaseSpinLockFromDpcLevel(&Lock);
}

VOID Work(PVOID Context) {
  KIRQL OldIrql;
  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  Count--;
  KeReleaseSpinLock(&Lock, OldIrql); // REPORT: wdk-lock-unheld-release
}
