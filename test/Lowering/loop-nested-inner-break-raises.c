// RUN: %verify %s
// Nested loops: the inner break leaves only the inner loop, and the outer one
// takes the lock again; then the twin, which releases behind the inner loop.
#include <ntddk.h>

#define ROWS 40
#define COLUMNS 50

static struct {
  KSPIN_LOCK Lock;
  UCHAR Cells[ROWS][COLUMNS];
} Grid;

IO_WORKITEM_ROUTINE GridScan;
IO_WORKITEM_ROUTINE GridScanMended;

VOID GridScan(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  ULONG Row, Column;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Context);
  for (Row = 0; Row < ROWS; Row++) {
    for (Column = 0; Column < COLUMNS; Column++) {
      KeAcquireSpinLock(&Grid.Lock, &OldIrql); /* again */ // REPORT: wdk-lock-double-acquire "spin lock 'Grid.Lock' is acquired again" // REPORT: wdk-lock-leak "'Grid.Lock'"
      if (Grid.Cells[Row][Column] == 0xFF)
        break;
      Grid.Cells[Row][Column] = 0;
      KeReleaseSpinLock(&Grid.Lock, OldIrql);
    }
  }
}

VOID GridScanMended(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  ULONG Row, Column;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Context);
  for (Row = 0; Row < ROWS; Row++) {
    KeAcquireSpinLock(&Grid.Lock, &OldIrql);
    for (Column = 0; Column < COLUMNS; Column++) {
      if (Grid.Cells[Row][Column] == 0xFF)
        break;
      Grid.Cells[Row][Column] = 0;
    }
    KeReleaseSpinLock(&Grid.Lock, OldIrql);
  }
}
