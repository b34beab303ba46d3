// RUN: %verify --option=--checks=wdk-spin-lock-hold-time %s
// A loop of many rounds under a spin lock, and calls that take long.
#include <ntddk.h>

#define SLOTS 65536

typedef struct _TABLE {
  KSPIN_LOCK Lock;
  ULONG Slots[SLOTS];
} TABLE, *PTABLE;

VOID TableClear(PTABLE Table) {
  KIRQL OldIrql;
  ULONG I;
  KeAcquireSpinLock(&Table->Lock, &OldIrql);
  for (I = 0; I < SLOTS; ++I) // REPORT: wdk-spin-lock-hold-time "this loop runs for up to 65536 rounds while spin lock 'Table->Lock' is held"
    Table->Slots[I] = 0;
  KeReleaseSpinLock(&Table->Lock, OldIrql);
}

VOID TableClearSlowly(PTABLE Table) {
  KIRQL OldIrql;
  ULONG I, J;
  for (I = 0; I < SLOTS; I += 256) {
    KeAcquireSpinLock(&Table->Lock, &OldIrql);
    for (J = I; J < 256; ++J)
      Table->Slots[J] = 0;
    KeReleaseSpinLock(&Table->Lock, OldIrql);
  }
  for (I = 0; I < SLOTS; ++I)
    Table->Slots[I] = 0;
}

NTSTATUS TableForward(PTABLE Table, PDEVICE_OBJECT Lower, PIRP Irp) {
  KIRQL OldIrql;
  NTSTATUS Status;
  KeAcquireSpinLock(&Table->Lock, &OldIrql);
  Status = IoCallDriver(Lower, Irp); // REPORT: wdk-spin-lock-hold-time "'IoCallDriver' is called, which takes long, while spin lock 'Table->Lock' is held"
  KeReleaseSpinLock(&Table->Lock, OldIrql);
  return Status;
}
