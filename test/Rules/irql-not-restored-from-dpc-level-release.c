// RUN: %verify %s
// Acquired by the form that raises, released by the form that doesn't lower:
// the lock is free, the IRQL stays.

#include <ntddk.h>

typedef struct _METER {
  KSPIN_LOCK Lock;
  ULONG Value;
} METER, *PMETER;

IO_WORKITEM_ROUTINE MeterWork;
VOID MeterWork(PDEVICE_OBJECT Device, PVOID Context) {
  PMETER Meter = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Meter->Lock, &Irql); // NOTE: IRQL raised from PASSIVE_LEVEL to DISPATCH_LEVEL
  Meter->Value++;
  KeReleaseSpinLockFromDpcLevel(&Meter->Lock);
} // REPORT: wdk-irql-not-restored "work item routine 'MeterWork' returns at DISPATCH_LEVEL, but was entered at PASSIVE_LEVEL"

KSTART_ROUTINE MeterThread;
VOID MeterThread(PVOID Context) {
  PMETER Meter = Context;
  KLOCK_QUEUE_HANDLE Handle;
  KeAcquireInStackQueuedSpinLock(&Meter->Lock, &Handle);
  Meter->Value++;
  KeReleaseInStackQueuedSpinLockFromDpcLevel(&Handle);
  return; // REPORT: wdk-irql-not-restored "'MeterThread' returns at DISPATCH_LEVEL"
}

// Silent: lowered by hand.
IO_WORKITEM_ROUTINE MeterWorkByHand;
VOID MeterWorkByHand(PDEVICE_OBJECT Device, PVOID Context) {
  PMETER Meter = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Meter->Lock, &Irql);
  Meter->Value++;
  KeReleaseSpinLockFromDpcLevel(&Meter->Lock);
  KeLowerIrql(Irql);
}

// Silent: in a DPC the IRQL was that one all the time.
KDEFERRED_ROUTINE MeterDpc;
VOID MeterDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PMETER Meter = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&Meter->Lock);
  Meter->Value++;
  KeReleaseSpinLockFromDpcLevel(&Meter->Lock);
  KeAcquireSpinLock(&Meter->Lock, &Irql);
  KeReleaseSpinLockFromDpcLevel(&Meter->Lock);
}

// Silent: nobody here knows the IRQL of the caller.
VOID MeterAdd(PMETER Meter) {
  KeAcquireSpinLockAtDpcLevel(&Meter->Lock);
  Meter->Value++;
  KeReleaseSpinLockFromDpcLevel(&Meter->Lock);
}
