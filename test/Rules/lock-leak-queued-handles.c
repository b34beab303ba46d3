// RUN: %verify %s
// In-stack queued spin locks: the handle names the lock at the release. Two at a
// time, a handle in a structure, one that a helper gets.
#include <ntddk.h>

typedef struct _SWITCH {
  KSPIN_LOCK Rx, Tx;
  ULONG Frames;
} SWITCH, *PSWITCH;

typedef struct _GUARD {
  KLOCK_QUEUE_HANDLE Handle;
  PSWITCH Switch;
} GUARD;

DRIVER_DISPATCH SwitchSend, SwitchPeek, SwitchDrop;

static VOID SwitchLeave(PKLOCK_QUEUE_HANDLE Handle) {
  KeReleaseInStackQueuedSpinLock(Handle);
}

NTSTATUS SwitchSend(PDEVICE_OBJECT Device, PIRP Irp) {
  PSWITCH Switch = (PSWITCH)Device->DeviceExtension;
  KLOCK_QUEUE_HANDLE Rx, Tx;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireInStackQueuedSpinLock(&Switch->Rx, &Rx);
  KeAcquireInStackQueuedSpinLockAtDpcLevel(&Switch->Tx, &Tx);
  ++Switch->Frames;
  KeReleaseInStackQueuedSpinLockFromDpcLevel(&Tx);
  KeReleaseInStackQueuedSpinLock(&Rx);
  return STATUS_SUCCESS;
}

NTSTATUS SwitchPeek(PDEVICE_OBJECT Device, PIRP Irp) {
  GUARD Guard;
  Guard.Switch = (PSWITCH)Device->DeviceExtension;
  KeAcquireInStackQueuedSpinLock(&Guard.Switch->Rx, &Guard.Handle);
  Irp->IoStatus.Information = Guard.Switch->Frames;
  SwitchLeave(&Guard.Handle);
  KeAcquireInStackQueuedSpinLock(&Guard.Switch->Tx, &Guard.Handle);
  Guard.Switch->Frames = 0;
  SwitchLeave(&Guard.Handle);
  return STATUS_SUCCESS;
}

NTSTATUS SwitchDrop(PDEVICE_OBJECT Device, PIRP Irp) {
  PSWITCH Switch = (PSWITCH)Device->DeviceExtension;
  KLOCK_QUEUE_HANDLE Handle;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireInStackQueuedSpinLock(&Switch->Rx, &Handle); // REPORT: wdk-lock-leak "spin lock 'Switch->Rx' acquired here is still held when dispatch routine 'SwitchDrop' returns"
  if (Switch->Frames == 0)
    return STATUS_NOT_FOUND;
  --Switch->Frames;
  KeReleaseInStackQueuedSpinLock(&Handle);
  return STATUS_SUCCESS;
}
