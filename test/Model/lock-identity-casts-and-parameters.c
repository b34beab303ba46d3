// RUN: %verify %s
// One lock by many names: through a cast to PVOID and back, as a parameter, as
// a pointer to the lock in a local, as the first member of the object, by an
// accessor of the unit.

#include <ntddk.h>

typedef struct _CELL {
  KSPIN_LOCK Lock;
  ULONG Value;
} CELL, *PCELL;

typedef struct _GRID {
  ULONG Size;
  CELL Cell;
  PCELL Spare;
} GRID, *PGRID;

static VOID Leave(PVOID Lock, KIRQL Irql) {
  KeReleaseSpinLock((PKSPIN_LOCK)Lock, Irql);
}

static KIRQL Enter(PKSPIN_LOCK Lock) {
  KIRQL Irql;
  KeAcquireSpinLock(Lock, &Irql); // REPORT: wdk-lock-leak "spin lock 'Grid->Cell.Lock'"
  return Irql;
}

static PCELL CellOf(PGRID Grid) { return &Grid->Cell; }

static PKSPIN_LOCK LockOf(PCELL Cell) { return &Cell->Lock; }

DRIVER_DISPATCH GridRead;
NTSTATUS GridRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PGRID Grid = (PGRID)Device->DeviceExtension;
  PKSPIN_LOCK Pointer = &Grid->Cell.Lock;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Irp);

  KeAcquireSpinLock(Pointer, &Irql);
  Leave(&Grid->Cell.Lock, Irql);

  Irql = Enter(&Grid->Cell.Lock);
  KeReleaseSpinLock(&((PGRID)Device->DeviceExtension)->Cell.Lock, Irql);

  KeAcquireSpinLock(LockOf(CellOf(Grid)), &Irql);
  KeReleaseSpinLock(Pointer, Irql);

  KeAcquireSpinLock((PKSPIN_LOCK)&Grid->Cell, &Irql);
  KeReleaseSpinLock(&CellOf(Grid)->Lock, Irql);

  KeAcquireSpinLock(&Grid->Spare->Lock, &Irql);
  Leave(Grid->Spare, Irql);

  KeAcquireSpinLock(&(*Grid).Cell.Lock, &Irql);
  KeReleaseSpinLock((PKSPIN_LOCK)((PUCHAR)Grid + FIELD_OFFSET(GRID, Cell)), Irql);
  return STATUS_SUCCESS;
}

// The names notwithstanding, this one is still held.
DRIVER_DISPATCH GridWrite;
NTSTATUS GridWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PGRID Grid = (PGRID)Device->DeviceExtension;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Irp);
  Irql = Enter(&Grid->Cell.Lock);
  if (Grid->Size == 0)
    return STATUS_UNSUCCESSFUL; // NOTE: returns here with spin lock 'Grid->Cell.Lock' still held
  Leave(&Grid->Cell, Irql);
  return STATUS_SUCCESS;
}
