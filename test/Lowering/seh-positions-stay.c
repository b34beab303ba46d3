// RUN: %verify %s
// Reports and notes in lowered functions keep the lines of the source: calls
// that go over several lines, conditions, ways out, and the end of the body.
#include <ntddk.h>

typedef struct _PANEL {
  KSPIN_LOCK Lock;
  ULONG Lamps;
  ULONG Broken;
} PANEL, *PPANEL;

IO_WORKITEM_ROUTINE PanelTest;
IO_WORKITEM_ROUTINE PanelWait;

VOID PanelTest(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PPANEL Panel = Context;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  __try {
    KeAcquireSpinLock( // REPORT: wdk-lock-leak "still held when work item routine 'PanelTest' returns"
        &Panel->Lock,
        &OldIrql);
    if (Panel->Lamps == 0 || // NOTE: 'Panel->Lamps == 0' is
        Panel->Broken != 0)
      return; // NOTE: returns here with spin lock 'Panel->Lock' still held
    Panel->Lamps = 0;
    KeReleaseSpinLock(&Panel->Lock, OldIrql);
  } __finally {
    if (AbnormalTermination())
      DbgPrint("panel: left early\n");
  }
}

VOID PanelWait(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PPANEL Panel = Context;
  LARGE_INTEGER Interval;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  Interval.QuadPart = -100;
  KeAcquireSpinLock(&Panel->Lock, &OldIrql); // NOTE: IRQL raised from PASSIVE_LEVEL to DISPATCH_LEVEL here by acquiring spin lock 'Panel->Lock'
  __try {
    Panel->Lamps++;
  } __finally {
    KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-irql-too-high "since line 42, where spin lock 'Panel->Lock' was acquired"
    KeReleaseSpinLock(&Panel->Lock, OldIrql);
  }
}
