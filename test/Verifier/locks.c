// RUN: %verify %s
// The locking rules of Static Driver Verifier for plain WDM locks, one defect
// each.

#include <ntifs.h>

typedef struct _STATION {
  KSPIN_LOCK Lock;
  ERESOURCE Resource;
  ULONG Trains;
} STATION, *PSTATION;

// SDV: WDM/CancelSpinLock STORPORT/CancelSpinLock
DRIVER_DISPATCH CancelTwice;
NTSTATUS CancelTwice(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Irql, Again;
  UNREFERENCED_PARAMETER(Device);
  IoAcquireCancelSpinLock(&Irql);
  if (Irp->Cancel)
    IoAcquireCancelSpinLock(&Again); // REPORT: wdk-lock-double-acquire "the cancel spin lock"
  IoReleaseCancelSpinLock(Irql);
  return STATUS_SUCCESS;
}

// SDV: WDM/CancelSpinlockRelease
DRIVER_DISPATCH CancelHeld;
NTSTATUS CancelHeld(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  IoAcquireCancelSpinLock(&Irql); // REPORT: wdk-lock-leak "the cancel spin lock"
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  IoReleaseCancelSpinLock(Irql);
  return STATUS_SUCCESS;
}

// SDV: WDM/ExclusiveResourceAccess
DRIVER_DISPATCH ResourceUnheld;
NTSTATUS ResourceUnheld(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTATION Station = Device->DeviceExtension;
  KeEnterCriticalRegion();
  if (!Irp->Cancel)
    ExAcquireResourceExclusiveLite(&Station->Resource, TRUE);
  Station->Trains++;
  ExReleaseResourceLite(&Station->Resource); // REPORT: wdk-lock-unheld-release
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

// SDV: WDM/QueuedSpinLock STORPORT/QueuedSpinLock
DRIVER_DISPATCH QueuedHeld;
NTSTATUS QueuedHeld(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTATION Station = Device->DeviceExtension;
  KLOCK_QUEUE_HANDLE Handle;
  KeAcquireInStackQueuedSpinLock(&Station->Lock, &Handle); // REPORT: wdk-lock-leak
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  KeReleaseInStackQueuedSpinLock(&Handle);
  return STATUS_SUCCESS;
}

// SDV: WDM/QueuedSpinLockRelease STORPORT/QueuedSpinLockRelease
DRIVER_DISPATCH QueuedTwice;
NTSTATUS QueuedTwice(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTATION Station = Device->DeviceExtension;
  KLOCK_QUEUE_HANDLE Handle;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireInStackQueuedSpinLock(&Station->Lock, &Handle);
  Station->Trains++;
  KeReleaseInStackQueuedSpinLock(&Handle);
  KeReleaseInStackQueuedSpinLock(&Handle); // REPORT: wdk-lock-unheld-release
  return STATUS_SUCCESS;
}

// SDV: WDM/SpinLock KMDF/Spinlock STORPORT/SpinLock
// PREFAST: C28106 C28109 C26111
DRIVER_DISPATCH SpinTwice;
NTSTATUS SpinTwice(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTATION Station = Device->DeviceExtension;
  KIRQL Irql, Again;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Station->Lock, &Irql);
  Station->Trains++;
  KeAcquireSpinLock(&Station->Lock, &Again); // REPORT: wdk-lock-double-acquire
  KeReleaseSpinLock(&Station->Lock, Irql);
  return STATUS_SUCCESS;
}

// SDV: WDM/SpinLockDpc KMDF/SpinlockDpc STORPORT/SpinLockDpc
// PREFAST: C26115 C26165 C28103
DRIVER_DISPATCH SpinRaised;
NTSTATUS SpinRaised(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTATION Station = Device->DeviceExtension;
  KIRQL Irql = KeAcquireSpinLockRaiseToDpc(&Station->Lock); // REPORT: wdk-lock-leak
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  KeReleaseSpinLock(&Station->Lock, Irql);
  return STATUS_SUCCESS;
}

// SDV: WDM/SpinlockRelease KMDF/SpinlockRelease STORPORT/SpinLockRelease
// PREFAST: C26117 C26167
DRIVER_DISPATCH SpinReleasedTwice;
NTSTATUS SpinReleasedTwice(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTATION Station = Device->DeviceExtension;
  KIRQL Irql;
  KeAcquireSpinLock(&Station->Lock, &Irql);
  if (Irp->Cancel)
    KeReleaseSpinLock(&Station->Lock, Irql);
  Station->Trains++;
  KeReleaseSpinLock(&Station->Lock, Irql); // REPORT: wdk-lock-unheld-release
  return STATUS_SUCCESS;
}

// PREFAST: C28120 C28122
IO_WORKITEM_ROUTINE TooLow;
VOID TooLow(PDEVICE_OBJECT Device, PVOID Context) {
  PSTATION Station = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Context);
  KeAcquireSpinLockAtDpcLevel(&Station->Lock); // REPORT: wdk-irql-too-low
  Station->Trains++;
  KeReleaseSpinLockFromDpcLevel(&Station->Lock);
}

// PREFAST: C28118 C28121 C28123
KDEFERRED_ROUTINE TooHigh;
VOID TooHigh(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  ZwClose(Context); // REPORT: wdk-irql-too-high
}

// PREFAST: C28144
DRIVER_CANCEL CancelElsewhere;
VOID CancelElsewhere(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  IoReleaseCancelSpinLock(KeGetCurrentIrql()); // REPORT: wdk-irql-cancel-routine
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

// SDV: WDM/SpinLockSafe STORPORT/SpinLockSafe
VOID CompletedUnderLock(PSTATION Station, PIRP Irp) {
  KIRQL Irql;
  KeAcquireSpinLock(&Station->Lock, &Irql);
  Station->Trains--;
  IoCompleteRequest(Irp, IO_NO_INCREMENT); // REPORT: wdk-call-under-spin-lock
  KeReleaseSpinLock(&Station->Lock, Irql);
}

VOID CompletedAfterLock(PSTATION Station, PIRP Irp) {
  KIRQL Irql;
  KeAcquireSpinLock(&Station->Lock, &Irql);
  Station->Trains--;
  KeReleaseSpinLock(&Station->Lock, Irql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
