// RUN: %verify %s
// A DPC flushes the queue of DPCs: it is one of those that it waits for.
#include <ntddk.h>

static VOID FlushDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeFlushQueuedDpcs(); // REPORT: wdk-callback-deadlock "'KeFlushQueuedDpcs' waits until DPC routine 'FlushDpc' is done, which calls it: the processor waits for itself; bug check 0x133 (DPC_WATCHDOG_VIOLATION)"
}

static VOID FlushLater(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  KeFlushQueuedDpcs();
}

VOID SetUp(PKDPC Dpc, PIO_WORKITEM Item) {
  KeInitializeDpc(Dpc, FlushDpc, NULL);
  IoQueueWorkItem(Item, FlushLater, DelayedWorkQueue, NULL);
}
