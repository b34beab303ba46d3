// RUN: not %irqlint %s 2>&1 | FileCheck %s
// CHECK: did not parse
// A record with a member of a type that a missing header would have defined, inside the record that holds the lock: the unit is not analysed whole, but nothing crashes.

#include <ntifs.h>

struct cursor {
  struct defined_elsewhere Position;
  ULONG Tag;
};

typedef struct _DEPOT {
  KSPIN_LOCK Lock;
  struct cursor Cursor;
  ULONG Count;
} DEPOT;

DRIVER_DISPATCH Fill;

NTSTATUS Fill(PDEVICE_OBJECT Device, PIRP Irp) {
  DEPOT *Depot = Device->DeviceExtension;
  KIRQL OldIrql;

  KeAcquireSpinLock(&Depot->Lock, &OldIrql);
  if (Depot->Count)
    Depot->Count++;
  KeReleaseSpinLock(&Depot->Lock, OldIrql);
  return STATUS_SUCCESS;
}
