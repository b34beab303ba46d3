// The lock that raised the IRQL is released by the routine that leaves it.
// RUN: %verify %s
#include <ntddk.h>

static KSPIN_LOCK Lock;
static ULONG Count;

KSTART_ROUTINE Worker, Careful;
KDEFERRED_ROUTINE Tick;

VOID Worker(PVOID Context) {
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(Context);
  KeAcquireSpinLock(&Lock, &OldIrql);
  ++Count;
  // NOTE@+1: 'KeReleaseSpinLockFromDpcLevel' leaves the IRQL as it is
  KeReleaseSpinLockFromDpcLevel(&Lock);
} // REPORT: wdk-irql-not-restored "release spin lock 'Lock' with KeReleaseSpinLock, which restores it, not with KeReleaseSpinLockFromDpcLevel"

// Lowered by hand afterwards, or in a DPC, which runs at DISPATCH_LEVEL.
VOID Careful(PVOID Context) {
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(Context);
  KeAcquireSpinLock(&Lock, &OldIrql);
  ++Count;
  KeReleaseSpinLockFromDpcLevel(&Lock);
  KeLowerIrql(OldIrql);
}

VOID Tick(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  KeAcquireSpinLockAtDpcLevel(&Lock);
  ++Count;
  KeReleaseSpinLockFromDpcLevel(&Lock);
}
