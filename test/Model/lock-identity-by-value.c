// RUN: %verify %s
// Locks that no pointer leads to: numbers and other values name them, and equal
// values name the same lock, whichever handle holds it.
#include <ntifs.h>
#include <storport.h>

typedef struct _ADAPTER {
  ULONG Busy, Messages;
  STOR_DPC Dpc, Other;
} ADAPTER, *PADAPTER;

IO_WORKITEM_ROUTINE VolumeScan, VolumeTouch, VolumeTwice;
KDEFERRED_ROUTINE AdapterMessage, AdapterTwice, AdapterNested, AdapterWrong;

VOID VolumeScan(PDEVICE_OBJECT Device, PVOID Context) {
  KIRQL Irql = KeAcquireQueuedSpinLock(LockQueueIoVpbLock);
  UNREFERENCED_PARAMETER(Device);
  if (Context == NULL) {
    KeReleaseQueuedSpinLock(LockQueueIoVpbLock, Irql);
    return;
  }
  KeReleaseQueuedSpinLock(LockQueueIoVpbLock, Irql);
}

VOID VolumeTouch(PDEVICE_OBJECT Device, PVOID Context) {
  KIRQL Irql = KeAcquireQueuedSpinLock(LockQueueIoVpbLock); // REPORT: wdk-lock-leak "queued spin lock 'LockQueueIoVpbLock'"
  UNREFERENCED_PARAMETER(Device);
  if (Context == NULL)
    return;
  KeReleaseQueuedSpinLock(LockQueueIoVpbLock, Irql);
}

// Two numbers are two locks.
VOID VolumeTwice(PDEVICE_OBJECT Device, PVOID Context) {
  KIRQL Irql, Inner;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  Irql = KeAcquireQueuedSpinLock(LockQueueMasterLock);
  Inner = KeAcquireQueuedSpinLock(LockQueueIoVpbLock);
  KeReleaseQueuedSpinLock(LockQueueIoVpbLock, Inner);
  KeReleaseQueuedSpinLock(LockQueueMasterLock, Irql);
}

VOID AdapterMessage(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PADAPTER Adapter = (PADAPTER)Context;
  ULONG Irql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  StorPortAcquireMSISpinLock(Adapter, 0, &Irql);
  ++Adapter->Busy;
  StorPortReleaseMSISpinLock(Adapter, 0, Irql);
  StorPortAcquireMSISpinLock(Adapter, 1, &Irql);
  StorPortReleaseMSISpinLock(Adapter, 2, Irql); // REPORT: wdk-lock-unheld-release "StorPort message lock"
  StorPortReleaseMSISpinLock(Adapter, 1, Irql);
}

// One lock of one adapter, under two handles.
VOID AdapterTwice(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PADAPTER Adapter = (PADAPTER)Context;
  STOR_LOCK_HANDLE First, Second;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  StorPortAcquireSpinLock(Adapter, StartIoLock, NULL, &First);
  StorPortAcquireSpinLock(Adapter, StartIoLock, NULL, &Second); // REPORT: wdk-lock-double-acquire "StorPort lock 'StartIoLock' is acquired again"
  StorPortReleaseSpinLock(Adapter, &Second);
  StorPortReleaseSpinLock(Adapter, &First);
}

// A DPC has a lock of its own.
VOID AdapterNested(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PADAPTER Adapter = (PADAPTER)Context;
  STOR_LOCK_HANDLE First, Second, Third;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  StorPortAcquireSpinLock(Adapter, DpcLock, &Adapter->Dpc, &First);
  StorPortAcquireSpinLock(Adapter, DpcLock, &Adapter->Other, &Second);
  StorPortAcquireSpinLock(Adapter, InterruptLock, NULL, &Third);
  ++Adapter->Messages;
  StorPortReleaseSpinLock(Adapter, &Third);
  StorPortReleaseSpinLock(Adapter, &Second);
  StorPortReleaseSpinLock(Adapter, &First);
}

VOID AdapterWrong(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PADAPTER Adapter = (PADAPTER)Context;
  STOR_LOCK_HANDLE First, Second;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  StorPortAcquireSpinLock(Adapter, StartIoLock, NULL, &First); // REPORT: wdk-lock-leak
  StorPortReleaseSpinLock(Adapter, &Second); // REPORT: wdk-lock-unheld-release "StorPort lock 'Second'"
}
