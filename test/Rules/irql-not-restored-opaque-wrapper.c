// RUN: %verify %s
// Wrappers of another unit raise or lower the IRQL: one that takes or returns
// a KIRQL makes it uncertain. One that has nothing to do with it doesn't.

#include <ntddk.h>

typedef struct _BELL {
  KSPIN_LOCK Lock;
  ULONG Rings;
} BELL, *PBELL;

KIRQL BellRaise(VOID);
VOID BellLower(KIRQL Irql);
VOID BellRing(ULONG Times);

IO_WORKITEM_ROUTINE ByWrappers;
VOID ByWrappers(PDEVICE_OBJECT Device, PVOID Context) {
  PBELL Bell = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  Irql = BellRaise();
  Bell->Rings++;
  KeLowerIrql(Irql);
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  Bell->Rings++;
  BellLower(Irql);
}

IO_WORKITEM_ROUTINE Rings;
VOID Rings(PDEVICE_OBJECT Device, PVOID Context) {
  PBELL Bell = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  BellRing(Bell->Rings);
} // REPORT: wdk-irql-not-restored "returns at DISPATCH_LEVEL, but was entered at PASSIVE_LEVEL"
