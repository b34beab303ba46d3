// RUN: %verify %s
// Raised in each round of a loop and lowered in each round but one that goes
// on early; the twin lowers there too.

#include <ntddk.h>

typedef struct _LINE {
  ULONG Bytes[16];
  ULONG Sent;
} LINE, *PLINE;

IO_WORKITEM_ROUTINE LineSend;
VOID LineSend(PDEVICE_OBJECT Device, PVOID Context) {
  PLINE Line = Context;
  KIRQL Irql;
  ULONG I;
  UNREFERENCED_PARAMETER(Device);
  for (I = 0; I < 16; ++I) {
    KeRaiseIrql(DISPATCH_LEVEL, &Irql);
    if (Line->Bytes[I] == 0)
      continue;
    Line->Sent++;
    KeLowerIrql(Irql);
  }
} // REPORT: wdk-irql-not-restored "returns at DISPATCH_LEVEL, but was entered at PASSIVE_LEVEL"

IO_WORKITEM_ROUTINE LineSendMended;
VOID LineSendMended(PDEVICE_OBJECT Device, PVOID Context) {
  PLINE Line = Context;
  KIRQL Irql;
  ULONG I;
  UNREFERENCED_PARAMETER(Device);
  for (I = 0; I < 16; ++I) {
    KeRaiseIrql(DISPATCH_LEVEL, &Irql);
    if (Line->Bytes[I] == 0) {
      KeLowerIrql(Irql);
      continue;
    }
    Line->Sent++;
    KeLowerIrql(Irql);
  }
}
