// RUN: %verify %s
// KeLowerIrql twice with the saved value: the second changes nothing. It is a
// defect only where a lock has raised the IRQL in between.

#include <ntddk.h>

typedef struct _BUS {
  KSPIN_LOCK Lock;
  ULONG Errors;
} BUS, *PBUS;

IO_WORKITEM_ROUTINE BusWork;
VOID BusWork(PDEVICE_OBJECT Device, PVOID Context) {
  PBUS Bus = Context;
  KIRQL Irql, LockIrql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(APC_LEVEL, &Irql);
  Bus->Errors = 0;
  KeLowerIrql(Irql);
  KeAcquireSpinLock(&Bus->Lock, &LockIrql);
  Bus->Errors++;
  KeLowerIrql(Irql); // REPORT: wdk-irql-wrong-restore "lowers IRQL to PASSIVE_LEVEL while spin lock 'Bus->Lock' is still held"
  KeReleaseSpinLock(&Bus->Lock, LockIrql);
}

// Silent.
IO_WORKITEM_ROUTINE BusWorkTwice;
VOID BusWorkTwice(PDEVICE_OBJECT Device, PVOID Context) {
  PBUS Bus = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(APC_LEVEL, &Irql);
  Bus->Errors = 0;
  KeLowerIrql(Irql);
  if (Bus->Errors == 0)
    KeLowerIrql(Irql);
}

// Silent: raised and lowered in step with a condition that stays.
IO_WORKITEM_ROUTINE BusWorkIf;
VOID BusWorkIf(PDEVICE_OBJECT Device, PVOID Context) {
  PBUS Bus = Context;
  BOOLEAN Raise = Device->Flags != 0;
  KIRQL Irql = PASSIVE_LEVEL;
  if (Raise)
    KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  Bus->Errors++;
  if (Raise)
    KeLowerIrql(Irql);
}
