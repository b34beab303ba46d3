// RUN: %verify %s
// A lock in an array at a computed index, and a way out without any release: no
// matter which element it is, it stays held.
#include <ntddk.h>

#define RINGS 8

typedef struct _RINGS_EXTENSION {
  KSPIN_LOCK Lock[RINGS];
  ULONG Fill[RINGS];
} RINGS_EXTENSION, *PRINGS_EXTENSION;

DRIVER_DISPATCH RingPut, RingGet;

NTSTATUS RingPut(PDEVICE_OBJECT Device, PIRP Irp) {
  PRINGS_EXTENSION Rings = (PRINGS_EXTENSION)Device->DeviceExtension;
  ULONG Ring = Irp->Flags & (RINGS - 1);
  KIRQL OldIrql;
  KeAcquireSpinLock(&Rings->Lock[Ring], &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Rings->Lock[Ring]'"
  if (Rings->Fill[Ring] == 16)
    return STATUS_BUFFER_OVERFLOW;
  ++Rings->Fill[Ring];
  KeReleaseSpinLock(&Rings->Lock[Ring], OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS RingGet(PDEVICE_OBJECT Device, PIRP Irp) {
  PRINGS_EXTENSION Rings = (PRINGS_EXTENSION)Device->DeviceExtension;
  ULONG Ring = Irp->Flags & (RINGS - 1);
  KIRQL OldIrql;
  KeAcquireSpinLock(&Rings->Lock[Ring], &OldIrql);
  if (Rings->Fill[Ring] == 0) {
    KeReleaseSpinLock(&Rings->Lock[Ring], OldIrql);
    return STATUS_NO_MORE_ENTRIES;
  }
  --Rings->Fill[Ring];
  KeReleaseSpinLock(&Rings->Lock[Ring], OldIrql);
  return STATUS_SUCCESS;
}
