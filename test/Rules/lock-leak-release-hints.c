// RUN: %verify %s
// What a report recommends releases what was acquired: the mode, the level and
// the form have to fit.

#include <fltKernel.h>

static EX_PUSH_LOCK Push;
static KSPIN_LOCK Spin;
static EX_SPIN_LOCK Readers;
static ERESOURCE Table;
static FAST_MUTEX Fast;

DRIVER_DISPATCH PushShared, PushExclusive, Queued, Reader, Converted, Region,
    Unsafe, Filter;
KDEFERRED_ROUTINE Dpc, DpcQueued, DpcReader;

NTSTATUS PushShared(PDEVICE_OBJECT Device, PIRP Irp) {
  ExAcquirePushLockShared(&Push); // REPORT: wdk-lock-leak "release it with ExReleasePushLockShared on this path"
  return STATUS_SUCCESS;
}

NTSTATUS PushExclusive(PDEVICE_OBJECT Device, PIRP Irp) {
  ExAcquirePushLockExclusive(&Push); // REPORT: wdk-lock-leak "release it with ExReleasePushLockExclusive on this path"
  return STATUS_SUCCESS;
}

NTSTATUS Queued(PDEVICE_OBJECT Device, PIRP Irp) {
  KLOCK_QUEUE_HANDLE Handle;
  KeAcquireInStackQueuedSpinLock(&Spin, &Handle); // REPORT: wdk-lock-leak "release it with KeReleaseInStackQueuedSpinLock on this path"
  return STATUS_SUCCESS;
}

NTSTATUS Reader(PDEVICE_OBJECT Device, PIRP Irp) {
  ExAcquireSpinLockShared(&Readers); // REPORT: wdk-lock-leak "release it with ExReleaseSpinLockShared on this path"
  return STATUS_SUCCESS;
}

// The acquire was shared, what is held is exclusive.
NTSTATUS Converted(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL OldIrql = ExAcquireSpinLockShared(&Readers); // REPORT: wdk-lock-leak "release it with ExReleaseSpinLockExclusive on this path"
  if (ExTryConvertSharedSpinLockExclusive(&Readers))
    return STATUS_SUCCESS;
  ExReleaseSpinLockShared(&Readers, OldIrql);
  return STATUS_UNSUCCESSFUL;
}

NTSTATUS Region(PDEVICE_OBJECT Device, PIRP Irp) {
  ExEnterCriticalRegionAndAcquireResourceShared(&Table); // REPORT: wdk-lock-leak "release it with ExReleaseResourceAndLeaveCriticalRegion on this path"
  return STATUS_SUCCESS;
}

NTSTATUS Unsafe(PDEVICE_OBJECT Device, PIRP Irp) {
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&Fast); // REPORT: wdk-lock-leak "release it with ExReleaseFastMutexUnsafe on this path"
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS Filter(PDEVICE_OBJECT Device, PIRP Irp) {
  FltAcquirePushLockShared(&Push); // REPORT: wdk-lock-leak "release it with FltReleasePushLock on this path"
  return STATUS_SUCCESS;
}

VOID Dpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  KeAcquireSpinLockAtDpcLevel(&Spin); // REPORT: wdk-lock-leak "release it with KeReleaseSpinLockFromDpcLevel on this path"
}

VOID DpcQueued(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  KLOCK_QUEUE_HANDLE Handle;
  KeAcquireInStackQueuedSpinLockAtDpcLevel(&Spin, &Handle); // REPORT: wdk-lock-leak "release it with KeReleaseInStackQueuedSpinLockFromDpcLevel on this path"
}

VOID DpcReader(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  ExAcquireSpinLockExclusiveAtDpcLevel(&Readers); // REPORT: wdk-lock-leak "release it with ExReleaseSpinLockExclusiveFromDpcLevel on this path"
}
