// RUN: %verify %s
// The lock is chosen at run time and named by a pointer: a conditional operator,
// a switch, a pointer in the object, a table of pointers. What was acquired
// through the pointer is released through it.
#include <ntddk.h>

typedef struct _DESK {
  KSPIN_LOCK Left, Right;
  PKSPIN_LOCK Shared;
  PFAST_MUTEX Table[4];
  ULONG Papers;
} DESK, *PDESK;

static KSPIN_LOCK Default;
DRIVER_DISPATCH DeskRead, DeskWrite, DeskFlush;

static PKSPIN_LOCK DeskLockOf(PDESK Desk, ULONG Side) {
  switch (Side) {
  case 0:
    return &Desk->Left;
  case 1:
    return &Desk->Right;
  default:
    return Desk->Shared ? Desk->Shared : &Default;
  }
}

NTSTATUS DeskRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PDESK Desk = (PDESK)Device->DeviceExtension;
  PKSPIN_LOCK Lock = Irp->Flags & IRP_PAGING_IO ? &Desk->Left : &Desk->Right;
  KIRQL OldIrql;
  KeAcquireSpinLock(Lock, &OldIrql);
  ++Desk->Papers;
  KeReleaseSpinLock(Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS DeskWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PDESK Desk = (PDESK)Device->DeviceExtension;
  ULONG Side = Irp->Flags;
  KIRQL OldIrql;
  KeAcquireSpinLock(DeskLockOf(Desk, Side), &OldIrql);
  --Desk->Papers;
  KeReleaseSpinLock(DeskLockOf(Desk, Side), OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS DeskFlush(PDEVICE_OBJECT Device, PIRP Irp) {
  PDESK Desk = (PDESK)Device->DeviceExtension;
  ULONG Slot = Irp->Flags & 3;
  PFAST_MUTEX Mutex = Desk->Table[Slot];
  ExAcquireFastMutex(Mutex);
  Desk->Papers = 0;
  ExReleaseFastMutex(Desk->Table[Slot]);
  return STATUS_SUCCESS;
}
