// RUN: %verify %s
// Lowered to a constant instead of what was saved: right in a routine that is
// always entered at PASSIVE_LEVEL, wrong in a DPC, uncertain elsewhere.

#include <ntddk.h>

typedef struct _DIAL {
  KSPIN_LOCK Lock;
  ULONG Value;
} DIAL, *PDIAL;

KDEFERRED_ROUTINE DialDpc;
VOID DialDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PDIAL Dial = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&Dial->Lock);
  Dial->Value++;
  KeReleaseSpinLock(&Dial->Lock, PASSIVE_LEVEL); // REPORT: wdk-irql-wrong-restore "sets IRQL to PASSIVE_LEVEL; it was DISPATCH_LEVEL when DPC routine 'DialDpc' was entered"
}

// Silent.
IO_WORKITEM_ROUTINE DialWork;
VOID DialWork(PDEVICE_OBJECT Device, PVOID Context) {
  PDIAL Dial = Context;
  KIRQL Ignored;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Dial->Lock, &Ignored);
  Dial->Value++;
  KeReleaseSpinLock(&Dial->Lock, PASSIVE_LEVEL);
}

// Silent: the dispatch routine may have been entered at that level.
DRIVER_DISPATCH DialRead;
NTSTATUS DialRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PDIAL Dial = Device->DeviceExtension;
  KIRQL Ignored;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Dial->Lock, &Ignored);
  Dial->Value++;
  KeReleaseSpinLock(&Dial->Lock, PASSIVE_LEVEL);
  return STATUS_SUCCESS;
}
