// RUN: %verify %s
// A thread acquires what a DPC acquires too, with the form that raises nothing.
// Silent: where the level is raised before, where it may be (a dispatch routine),
// and a lock that only threads acquire.
#include <ntddk.h>

typedef struct _TAPE {
  KSPIN_LOCK Lock, Raised, Own;
  ULONG Blocks;
} TAPE, *PTAPE;

KDEFERRED_ROUTINE TapeDpc;
KSTART_ROUTINE TapeWind;
IO_WORKITEM_ROUTINE TapeErase;
DRIVER_DISPATCH TapeRead;

VOID TapeDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PTAPE Tape = (PTAPE)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireSpinLockAtDpcLevel(&Tape->Lock); // NOTE: 'Tape->Lock' is acquired here, at DISPATCH_LEVEL, by DPC routine 'TapeDpc'
  ++Tape->Blocks;
  KeReleaseSpinLockFromDpcLevel(&Tape->Lock);
  KeAcquireSpinLockAtDpcLevel(&Tape->Raised);
  ++Tape->Blocks;
  KeReleaseSpinLockFromDpcLevel(&Tape->Raised);
}

static VOID TapeCount(PTAPE Tape) {
  KeAcquireSpinLockAtDpcLevel(&Tape->Lock); // REPORT: wdk-lock-irql-inversion "spin lock 'Tape->Lock' is held at PASSIVE_LEVEL from here on, but DPC routine 'TapeDpc' acquires it too (line 22): run on this processor meanwhile, it waits for what it has interrupted; bug check 0x133 (DPC_WATCHDOG_VIOLATION)"
  --Tape->Blocks;
  KeReleaseSpinLockFromDpcLevel(&Tape->Lock);
}

VOID TapeWind(PVOID Context) {
  PTAPE Tape = (PTAPE)Context;
  TapeCount(Tape); // NOTE: entered 'TapeCount' from here
  KeAcquireSpinLockAtDpcLevel(&Tape->Own); // REPORT: wdk-irql-too-low
  --Tape->Blocks;
  KeReleaseSpinLockFromDpcLevel(&Tape->Own);
}

VOID TapeErase(PDEVICE_OBJECT Device, PVOID Context) {
  PTAPE Tape = (PTAPE)Context;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
  KeAcquireSpinLockAtDpcLevel(&Tape->Raised);
  Tape->Blocks = 0;
  KeReleaseSpinLockFromDpcLevel(&Tape->Raised);
  KeLowerIrql(OldIrql);
  KeAcquireSpinLockAtDpcLevel(&Tape->Own); // REPORT: wdk-irql-too-low
  Tape->Blocks = 1;
  KeReleaseSpinLockFromDpcLevel(&Tape->Own);
}

NTSTATUS TapeRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PTAPE Tape = (PTAPE)Device->DeviceExtension;
  KeAcquireSpinLockAtDpcLevel(&Tape->Raised);
  Irp->IoStatus.Information = Tape->Blocks;
  KeReleaseSpinLockFromDpcLevel(&Tape->Raised);
  return STATUS_SUCCESS;
}
