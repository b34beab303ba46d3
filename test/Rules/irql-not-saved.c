// RUN: %verify %s
// One variable for two saved IRQLs: the second save takes the place of the
// first, and nothing ever goes back to where the routine began.

#include <ntddk.h>

typedef struct _GATE {
  KSPIN_LOCK Outer;
  KSPIN_LOCK Inner;
  ULONG Passed;
} GATE, *PGATE;

IO_WORKITEM_ROUTINE GateWork;
VOID GateWork(PDEVICE_OBJECT Device, PVOID Context) {
  PGATE Gate = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Gate->Outer, &Irql);
  KeAcquireSpinLock(&Gate->Inner, &Irql); // REPORT: wdk-irql-not-saved "takes the place of the one that line 18 saved in 'Irql': nothing goes back to PASSIVE_LEVEL"
  Gate->Passed++;
  KeReleaseSpinLock(&Gate->Inner, Irql);
  KeReleaseSpinLock(&Gate->Outer, Irql); // NOTE: sets IRQL to DISPATCH_LEVEL here
}

IO_WORKITEM_ROUTINE GateResult;
VOID GateResult(PDEVICE_OBJECT Device, PVOID Context) {
  PGATE Gate = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  Irql = KeAcquireSpinLockRaiseToDpc(&Gate->Outer);
  Irql = KeAcquireSpinLockRaiseToDpc(&Gate->Inner); // REPORT: wdk-irql-not-saved "line 30 saved in 'Irql'"
  Gate->Passed++;
  KeReleaseSpinLock(&Gate->Inner, Irql);
  KeReleaseSpinLock(&Gate->Outer, Irql);
}

// Silent: a variable for each; and one after the other.
IO_WORKITEM_ROUTINE GateMended;
VOID GateMended(PDEVICE_OBJECT Device, PVOID Context) {
  PGATE Gate = Context;
  KIRQL Irql, InnerIrql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Gate->Outer, &Irql);
  KeAcquireSpinLock(&Gate->Inner, &InnerIrql);
  Gate->Passed++;
  KeReleaseSpinLock(&Gate->Inner, InnerIrql);
  KeReleaseSpinLock(&Gate->Outer, Irql);
  KeAcquireSpinLock(&Gate->Inner, &Irql);
  Gate->Passed++;
  KeReleaseSpinLock(&Gate->Inner, Irql);
}

// Silent: at DISPATCH_LEVEL both save the same.
KDEFERRED_ROUTINE GateDpc;
VOID GateDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PGATE Gate = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLock(&Gate->Outer, &Irql);
  KeAcquireSpinLock(&Gate->Inner, &Irql);
  Gate->Passed++;
  KeReleaseSpinLock(&Gate->Inner, Irql);
  KeReleaseSpinLock(&Gate->Outer, Irql);
}
