// RUN: %verify %s
// A timer callback deletes its own timer and waits until its callback is done.
// Silent: without Cancel and Wait. Another timer's may be done, if not at this
// IRQL.
#include <ntddk.h>

PEX_TIMER Second;
EXT_CALLBACK Beat;

VOID Beat(PEX_TIMER Timer, PVOID Context) {
  ULONG_PTR Rounds = (ULONG_PTR)Context;
  if (Rounds == 1)
    ExDeleteTimer(Timer, TRUE, FALSE, NULL);
  if (Rounds == 2)
    ExDeleteTimer(Second, TRUE, TRUE, NULL); // REPORT: wdk-irql-blocking-wait "'ExDeleteTimer' waits, and demands IRQL <= APC_LEVEL"
  if (Rounds == 3)
    ExDeleteTimer(Timer, TRUE, TRUE, NULL); // REPORT: wdk-callback-deadlock "'ExDeleteTimer' waits until timer callback 'Beat' is done"
}
