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

KDEFERRED_ROUTINE GridScan;
KDEFERRED_ROUTINE GridScanMended;

VOID GridScan(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  ULONG Row, Column;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  for (Row = 0; Row < ROWS; Row++) {
    for (Column = 0; Column < COLUMNS; Column++) {
      KeAcquireSpinLockAtDpcLevel(&Grid.Lock); /* again */ // REPORT: wdk-lock-double-acquire "spin lock 'Grid.Lock' is acquired again" // REPORT: wdk-lock-leak "'Grid.Lock'"
      if (Grid.Cells[Row][Column] == 0xFF)
        break;
      Grid.Cells[Row][Column] = 0;
      KeReleaseSpinLockFromDpcLevel(&Grid.Lock);
    }
  }
}

VOID GridScanMended(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  ULONG Row, Column;

  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  for (Row = 0; Row < ROWS; Row++) {
    KeAcquireSpinLockAtDpcLevel(&Grid.Lock);
    for (Column = 0; Column < COLUMNS; Column++) {
      if (Grid.Cells[Row][Column] == 0xFF)
        break;
      Grid.Cells[Row][Column] = 0;
    }
    KeReleaseSpinLockFromDpcLevel(&Grid.Lock);
  }
}
