// RUN: %verify %s
// The release restores an IRQL that the acquire hasn't saved: an uninitialized
// variable, what an earlier owner has left in the mutex or in the handle. The
// twins know the IRQL from elsewhere.
#include <ntddk.h>

typedef struct _METER {
  KSPIN_LOCK Lock, Other;
  FAST_MUTEX Mutex;
  ULONG Ticks;
} METER, *PMETER;

KDEFERRED_ROUTINE MeterTick, MeterTock, MeterFitting;
IO_WORKITEM_ROUTINE MeterReset, MeterCross, MeterByHand, MeterUnsafe;

VOID MeterTick(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PMETER Meter = (PMETER)Context;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireSpinLockAtDpcLevel(&Meter->Lock); // NOTE: spin lock 'Meter->Lock' acquired here
  ++Meter->Ticks;
  KeReleaseSpinLock(&Meter->Lock, OldIrql); // REPORT: wdk-lock-mismatched-release "spin lock 'Meter->Lock' was acquired by 'KeAcquireSpinLockAtDpcLevel', and 'KeReleaseSpinLock' restores the IRQL from a variable that nothing has set; bug check 0xC8 (IRQL_UNEXPECTED_VALUE); release it with KeReleaseSpinLockFromDpcLevel"
}

VOID MeterTock(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PMETER Meter = (PMETER)Context;
  KLOCK_QUEUE_HANDLE Handle;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireInStackQueuedSpinLockAtDpcLevel(&Meter->Lock, &Handle);
  ++Meter->Ticks;
  KeReleaseInStackQueuedSpinLock(&Handle); // REPORT: wdk-lock-mismatched-release "was acquired by 'KeAcquireInStackQueuedSpinLockAtDpcLevel', which saves no IRQL, and 'KeReleaseInStackQueuedSpinLock' restores a saved one"
}

VOID MeterReset(PDEVICE_OBJECT Device, PVOID Context) {
  PMETER Meter = (PMETER)Context;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&Meter->Mutex);
  Meter->Ticks = 0;
  ExReleaseFastMutex(&Meter->Mutex); // REPORT: wdk-lock-mismatched-release "fast mutex 'Meter->Mutex' was acquired by 'ExAcquireFastMutexUnsafe', which saves no IRQL, and 'ExReleaseFastMutex' restores a saved one; bug check 0xC8 (IRQL_UNEXPECTED_VALUE); release it with ExReleaseFastMutexUnsafe"
  KeLeaveCriticalRegion();
}

VOID MeterFitting(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PMETER Meter = (PMETER)Context;
  KLOCK_QUEUE_HANDLE Handle;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireInStackQueuedSpinLockAtDpcLevel(&Meter->Lock, &Handle);
  KeReleaseInStackQueuedSpinLockFromDpcLevel(&Handle);
  KeAcquireInStackQueuedSpinLock(&Meter->Lock, &Handle);
  KeReleaseInStackQueuedSpinLock(&Handle);
  KeAcquireSpinLock(&Meter->Lock, &OldIrql);
  KeReleaseSpinLock(&Meter->Lock, OldIrql);
}

// The outer lock goes first, and the inner one takes the IRQL back with it.
VOID MeterCross(PDEVICE_OBJECT Device, PVOID Context) {
  PMETER Meter = (PMETER)Context;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Meter->Lock, &OldIrql);
  KeAcquireSpinLockAtDpcLevel(&Meter->Other);
  KeReleaseSpinLockFromDpcLevel(&Meter->Lock);
  ++Meter->Ticks;
  KeReleaseSpinLock(&Meter->Other, OldIrql);
}

VOID MeterByHand(PDEVICE_OBJECT Device, PVOID Context) {
  PMETER Meter = (PMETER)Context;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  KeAcquireSpinLockAtDpcLevel(&Meter->Lock);
  ++Meter->Ticks;
  KeReleaseSpinLock(&Meter->Lock, OldIrql);
}

VOID MeterUnsafe(PDEVICE_OBJECT Device, PVOID Context) {
  PMETER Meter = (PMETER)Context;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&Meter->Mutex);
  Meter->Ticks = 0;
  ExReleaseFastMutexUnsafe(&Meter->Mutex);
  KeLeaveCriticalRegion();
  ExAcquireFastMutex(&Meter->Mutex);
  ExReleaseFastMutex(&Meter->Mutex);
}
