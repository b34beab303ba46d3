// RUN: %verify %s
// The level comes from a caller: only where that caller is seen, and says
// DISPATCH_LEVEL, is it known.

#include <ntddk.h>

static HANDLE Handle;

static VOID CloseAt(KIRQL Level) {
  KIRQL Irql;
  KeRaiseIrql(Level, &Irql);
  ZwClose(Handle); // REPORT: wdk-irql-too-high "'ZwClose' demands PASSIVE_LEVEL; IRQL is DISPATCH_LEVEL since line 11"
  KeLowerIrql(Irql);
}

IO_WORKITEM_ROUTINE Work;
VOID Work(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  CloseAt(PASSIVE_LEVEL);
  CloseAt(DISPATCH_LEVEL);
}

// Silent: nobody here says which level.
VOID CloseAtAny(KIRQL Level) {
  KIRQL Irql;
  KeRaiseIrql(Level, &Irql);
  ZwClose(Handle);
  KeLowerIrql(Irql);
}
