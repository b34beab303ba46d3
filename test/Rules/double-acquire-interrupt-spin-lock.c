// RUN: %verify %s
// The interrupt's spin lock. A reader/writer spin lock that is given up before
// it is asked for exclusive access is silent.

#include <ntddk.h>

typedef struct _CARD {
  PKINTERRUPT Interrupt;
  EX_SPIN_LOCK Table;
  ULONG Rows;
} CARD, *PCARD;

VOID CardMask(PCARD Card) {
  KIRQL Outer, Inner;
  Outer = KeAcquireInterruptSpinLock(Card->Interrupt);
  Card->Rows = 0;
  Inner = KeAcquireInterruptSpinLock(Card->Interrupt); // REPORT: wdk-lock-double-acquire "interrupt spin lock"
  KeReleaseInterruptSpinLock(Card->Interrupt, Inner);
  UNREFERENCED_PARAMETER(Outer);
}

// Silent: gives up the shared hold in between.
VOID CardGrowMended(PCARD Card) {
  KIRQL Irql = ExAcquireSpinLockShared(&Card->Table);
  ULONG Rows = Card->Rows;
  ExReleaseSpinLockShared(&Card->Table, Irql);
  if (Rows != 0)
    return;
  Irql = ExAcquireSpinLockExclusive(&Card->Table);
  if (Card->Rows == 0)
    Card->Rows = 1;
  ExReleaseSpinLockExclusive(&Card->Table, Irql);
}
