// RUN: %verify %s
// The same lock on two ways: DeviceExtension read again after an opaque call,
// CONTAINING_RECORD in a helper against the member in the caller, a pointer kept
// in the stack location's file object, an alias of a global pointer.
#include <ntddk.h>

typedef struct _UNIT {
  LIST_ENTRY Link;
  KSPIN_LOCK Lock;
  KDPC Dpc;
  ULONG Busy;
} UNIT, *PUNIT;

typedef struct _FDO {
  UNIT Unit;
  FAST_MUTEX Mutex;
} FDO, *PFDO;

static PFDO TheFdo;

DRIVER_DISPATCH UnitStart, UnitStop, UnitQuery, UnitReset;
NTSTATUS UnitWait(PDEVICE_OBJECT Device);

NTSTATUS UnitStart(PDEVICE_OBJECT Device, PIRP Irp) {
  ExAcquireFastMutex(&((PFDO)Device->DeviceExtension)->Mutex);
  UnitWait(Device);
  ExReleaseFastMutex(&((PFDO)Device->DeviceExtension)->Mutex);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

static VOID UnitUnlock(PLIST_ENTRY Entry, KIRQL OldIrql) {
  PUNIT Unit = CONTAINING_RECORD(Entry, UNIT, Link);
  KeReleaseSpinLock(&Unit->Lock, OldIrql);
}

NTSTATUS UnitStop(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = (PFDO)Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Fdo->Unit.Lock, &OldIrql);
  Fdo->Unit.Busy = 0;
  UnitUnlock(&Fdo->Unit.Link, OldIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS UnitQuery(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  PFDO Fdo = (PFDO)Stack->FileObject->FsContext;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Fdo->Unit.Lock, &OldIrql);
  Irp->IoStatus.Information = Fdo->Unit.Busy;
  Fdo = (PFDO)IoGetCurrentIrpStackLocation(Irp)->FileObject->FsContext;
  KeReleaseSpinLock(&Fdo->Unit.Lock, OldIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS UnitReset(PDEVICE_OBJECT Device, PIRP Irp) {
  PFDO Fdo = TheFdo;
  ExAcquireFastMutex(&TheFdo->Mutex);
  UnitWait(Device);
  Fdo->Unit.Busy = 0;
  ExReleaseFastMutex(&TheFdo->Mutex);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
