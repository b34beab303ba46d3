// RUN: %verify %s
// Routines for code that runs at DISPATCH_LEVEL already, called below it: the
// thread is preempted while it holds the lock.

#include <ntddk.h>

typedef struct _PUMP {
  KSPIN_LOCK Lock;
  KSPIN_LOCK Stats;
  KSPIN_LOCK Raised;
  ULONG Strokes;
} PUMP, *PPUMP;

IO_WORKITEM_ROUTINE PumpWork;
VOID PumpWork(PDEVICE_OBJECT Device, PVOID Context) {
  PPUMP Pump = Context;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLockAtDpcLevel(&Pump->Lock); // REPORT: wdk-irql-too-low "demands IRQL >= DISPATCH_LEVEL; IRQL is PASSIVE_LEVEL in work item routine 'PumpWork'"
  Pump->Strokes++;
  KeReleaseSpinLockFromDpcLevel(&Pump->Lock);
}

// A helper hides it.
static VOID PumpCount(PPUMP Pump) {
  KeAcquireSpinLockAtDpcLevel(&Pump->Stats); // REPORT: wdk-irql-too-low "IRQL is PASSIVE_LEVEL"
  Pump->Strokes++;
  KeReleaseSpinLockFromDpcLevel(&Pump->Stats);
}

IO_WORKITEM_ROUTINE PumpHelped;
VOID PumpHelped(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  PumpCount(Context);
}

// The lock that raised the IRQL was given back too early.
IO_WORKITEM_ROUTINE PumpOrder;
VOID PumpOrder(PDEVICE_OBJECT Device, PVOID Context) {
  PPUMP Pump = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Pump->Lock, &Irql); // NOTE: here by acquiring spin lock
  Pump->Strokes++;
  KeReleaseSpinLock(&Pump->Lock, Irql);
  KeAcquireSpinLockAtDpcLevel(&Pump->Stats); // REPORT: wdk-irql-too-low
  Pump->Strokes = 0;
  KeReleaseSpinLockFromDpcLevel(&Pump->Stats);
}

// Silent: under a lock that raises the IRQL, in a DPC, and where the function
// may have been called at DISPATCH_LEVEL.
IO_WORKITEM_ROUTINE PumpMended;
VOID PumpMended(PDEVICE_OBJECT Device, PVOID Context) {
  PPUMP Pump = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Pump->Lock, &Irql);
  KeAcquireSpinLockAtDpcLevel(&Pump->Stats);
  Pump->Strokes++;
  KeReleaseSpinLockFromDpcLevel(&Pump->Stats);
  KeReleaseSpinLock(&Pump->Lock, Irql);
}

KDEFERRED_ROUTINE PumpDpc;
VOID PumpDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PPUMP Pump = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&Pump->Raised);
  Pump->Strokes++;
  KeReleaseSpinLockFromDpcLevel(&Pump->Raised);
}

IO_COMPLETION_ROUTINE PumpDone;
NTSTATUS PumpDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  PPUMP Pump = Context;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLockAtDpcLevel(&Pump->Raised);
  Pump->Strokes++;
  KeReleaseSpinLockFromDpcLevel(&Pump->Raised);
  return STATUS_SUCCESS;
}
