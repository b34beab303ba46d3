// RUN: %verify %s
// An argument says on both sides whether the lock is taken; the compiler sees a
// path that acquires and doesn't release, the driver never runs it.
#include <ntddk.h>

typedef struct _RING {
  KSPIN_LOCK Lock;
  KGUARDED_MUTEX Mutex;
  ULONG Head, Mode;
} RING, *PRING;

ULONG RingNext(PRING Ring, BOOLEAN Synchronize) {
  KIRQL OldIrql = PASSIVE_LEVEL;
  ULONG Next;
  if (Synchronize)
    KeAcquireSpinLock(&Ring->Lock, &OldIrql);
  Next = Ring->Head++;
  if (Synchronize)
    KeReleaseSpinLock(&Ring->Lock, OldIrql);
  return Next;
}

DRIVER_DISPATCH RingRead;
VOID RingTrace(ULONG Value);

NTSTATUS RingRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PRING Ring = (PRING)Device->DeviceExtension;
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  BOOLEAN Wait = (Irp->Flags & IRP_SYNCHRONOUS_API) != 0;
  ULONG Mode = Ring->Mode;
  if (Wait)
    KeAcquireGuardedMutex(&Ring->Mutex);
  RingTrace(Stack->Parameters.Read.Length);
  Irp->IoStatus.Information = RingNext(Ring, FALSE);
  if (!Wait)
    goto Done;
  KeReleaseGuardedMutex(&Ring->Mutex);
Done:
  switch (Mode) {
  case 1:
  case 2:
    KeAcquireGuardedMutex(&Ring->Mutex);
    break;
  default:
    break;
  }
  ++Ring->Head;
  if (Mode == 1 || Mode == 2)
    KeReleaseGuardedMutex(&Ring->Mutex);
  Irp->IoStatus.Status = STATUS_SUCCESS;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
