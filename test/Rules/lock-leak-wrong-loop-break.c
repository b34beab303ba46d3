// RUN: %verify %s
// The break that leaves the outer loop comes before the release of the mutex that
// each turn takes; the twin releases first.
#include <ntddk.h>

typedef struct _TABLE {
  FAST_MUTEX Mutex;
  ULONG Rows, Columns;
  ULONG Cell[8][8];
} TABLE, *PTABLE;

IO_WORKITEM_ROUTINE ScrubTable, SweepTable;

VOID ScrubTable(PDEVICE_OBJECT Device, PVOID Context) {
  PTABLE Table = (PTABLE)Context;
  ULONG Row, Column;
  UNREFERENCED_PARAMETER(Device);
  for (Row = 0; Row < 8; ++Row) {
    ExAcquireFastMutex(&Table->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Table->Mutex' acquired here is still held when work item routine 'ScrubTable' returns; bug check 0xE1"
    for (Column = 0; Column < 8; ++Column)
      if (Table->Cell[Row][Column] == 0)
        break;
    if (Column == 8)
      break;
    ExReleaseFastMutex(&Table->Mutex);
  }
}

VOID SweepTable(PDEVICE_OBJECT Device, PVOID Context) {
  PTABLE Table = (PTABLE)Context;
  ULONG Row, Column;
  UNREFERENCED_PARAMETER(Device);
  for (Row = 0; Row < 8; ++Row) {
    ExAcquireFastMutex(&Table->Mutex);
    for (Column = 0; Column < 8; ++Column)
      if (Table->Cell[Row][Column] == 0)
        break;
    ExReleaseFastMutex(&Table->Mutex);
    if (Column == 8)
      break;
  }
}
