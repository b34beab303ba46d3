// RUN: %verify %s
// Two locks are nested and the way out of the middle forgets the outer one. The
// twin undoes both, the inner one first.
#include <ntddk.h>

typedef struct _CELL {
  KSPIN_LOCK Outer, Inner;
  ULONG Value, Limit;
} CELL, *PCELL;

DRIVER_DISPATCH CellRaise, CellLower;

NTSTATUS CellRaise(PDEVICE_OBJECT Device, PIRP Irp) {
  PCELL Cell = (PCELL)Device->DeviceExtension;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Cell->Outer, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Cell->Outer'"
  KeAcquireSpinLockAtDpcLevel(&Cell->Inner);
  if (Cell->Value == Cell->Limit) {
    KeReleaseSpinLockFromDpcLevel(&Cell->Inner);
    return STATUS_INVALID_DEVICE_STATE;
  }
  ++Cell->Value;
  KeReleaseSpinLockFromDpcLevel(&Cell->Inner);
  KeReleaseSpinLock(&Cell->Outer, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS CellLower(PDEVICE_OBJECT Device, PIRP Irp) {
  PCELL Cell = (PCELL)Device->DeviceExtension;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Cell->Outer, &OldIrql);
  KeAcquireSpinLockAtDpcLevel(&Cell->Inner);
  if (Cell->Value == 0) {
    KeReleaseSpinLockFromDpcLevel(&Cell->Inner);
    KeReleaseSpinLock(&Cell->Outer, OldIrql);
    return STATUS_INVALID_DEVICE_STATE;
  }
  --Cell->Value;
  KeReleaseSpinLockFromDpcLevel(&Cell->Inner);
  KeReleaseSpinLock(&Cell->Outer, OldIrql);
  return STATUS_SUCCESS;
}
