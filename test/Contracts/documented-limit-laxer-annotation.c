// RUN: %verify %s
// Where a header annotates another limit than the page states, the laxer counts.
#include <ntifs.h>

KSPIN_LOCK TableLock;
PVOID Spare;

VOID TableTake(VOID) {
  KIRQL Old;

  KeAcquireSpinLock(&TableLock, &Old);
  FsRtlFreeAePushLock(Spare);
  Spare = NULL;
  KeReleaseSpinLock(&TableLock, Old);
}

VOID TableRaise(VOID) {
  KIRQL Old;

  KeRaiseIrql(HIGH_LEVEL, &Old);
  FsRtlFreeAePushLock(Spare); // REPORT: wdk-irql-too-high "'FsRtlFreeAePushLock' demands IRQL <= DISPATCH_LEVEL"
  KeLowerIrql(Old);
}
