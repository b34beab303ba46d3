// RUN: %verify %s
// A callback of the framework waits for the object that it is called for. Silent:
// without Wait, and another object.
#include <ntddk.h>
#include <wdf.h>

WDFTIMER Other;
WDFWORKITEM OtherItem;
ULONG Rounds;
EVT_WDF_TIMER TimerTick;
EVT_WDF_WORKITEM ItemRun;
EVT_WDF_DPC DpcRun;

VOID TimerTick(WDFTIMER Timer) {
  if (Rounds == 1)
    WdfTimerStop(Timer, FALSE);
  if (Rounds == 2)
    WdfTimerStop(Other, TRUE);
  if (Rounds == 3)
    WdfTimerStop(Timer, TRUE); // REPORT: wdk-callback-deadlock "'WdfTimerStop' waits until framework timer callback 'TimerTick' is done, which calls it"
}

static VOID Settle(WDFWORKITEM Item) {
  WDFWORKITEM Own = Item;
  WdfWorkItemFlush(Own); // REPORT: wdk-callback-deadlock "framework work item callback 'ItemRun'"
}

VOID ItemRun(WDFWORKITEM Item) {
  if (Rounds == 1)
    WdfWorkItemFlush(OtherItem);
  Settle(Item); // NOTE: entered 'Settle' from here
}

VOID DpcRun(WDFDPC Dpc) {
  WdfDpcCancel(Dpc, TRUE); // REPORT: wdk-callback-deadlock "'WdfDpcCancel' waits until framework DPC callback 'DpcRun'"
}
