// RUN: %verify %s
// A reader/writer spin lock is asked for exclusive access by the processor that
// reads. That is the defect; what comes after never runs.

#include <ntddk.h>

typedef struct _CARD {
  EX_SPIN_LOCK Table;
  ULONG Rows;
} CARD, *PCARD;

VOID CardGrow(PCARD Card) {
  KIRQL Irql = ExAcquireSpinLockShared(&Card->Table); // NOTE: acquiring reader/writer spin lock 'Card->Table'
  if (Card->Rows == 0) {
    KIRQL Inner = ExAcquireSpinLockExclusive(&Card->Table); // REPORT: wdk-lock-double-acquire "reader/writer spin lock 'Card->Table'"
    Card->Rows = 1;
    ExReleaseSpinLockExclusive(&Card->Table, Inner);
    return;
  }
  ExReleaseSpinLockShared(&Card->Table, Irql);
}
