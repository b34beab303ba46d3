// RUN: %verify %s
// The interrupt service routine shares a spin lock with a dispatch routine and a
// DPC, which hold it at DISPATCH_LEVEL. In the twin everybody is at DIRQL.
#include <ntddk.h>

typedef struct _COUNTER {
  KSPIN_LOCK Lock, SafeLock;
  PKINTERRUPT Interrupt;
  ULONG Ticks;
} COUNTER, *PCOUNTER;

DRIVER_DISPATCH CounterRead, CounterReadSafely;

static BOOLEAN CounterIsr(PKINTERRUPT Interrupt, PVOID Context) {
  PCOUNTER Counter = (PCOUNTER)Context;
  UNREFERENCED_PARAMETER(Interrupt);
  KeAcquireSpinLockAtDpcLevel(&Counter->Lock); // REPORT: wdk-lock-irql-inversion "spin lock 'Counter->Lock' is acquired by interrupt service routine 'CounterIsr' at DIRQL, but DPC routine 'CounterDpc' holds it at DISPATCH_LEVEL (line 31): interrupted there, it never releases it; bug check 0x101 (CLOCK_WATCHDOG_TIMEOUT)"
  ++Counter->Ticks;
  KeReleaseSpinLockFromDpcLevel(&Counter->Lock);
  KeAcquireSpinLockAtDpcLevel(&Counter->SafeLock);
  ++Counter->Ticks;
  KeReleaseSpinLockFromDpcLevel(&Counter->SafeLock);
  return TRUE;
}

static VOID CounterDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PCOUNTER Counter = (PCOUNTER)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireSpinLockAtDpcLevel(&Counter->Lock); // NOTE: 'Counter->Lock' is acquired here, at DISPATCH_LEVEL, by DPC routine 'CounterDpc'
  Counter->Ticks = 0;
  KeReleaseSpinLockFromDpcLevel(&Counter->Lock);
}

NTSTATUS CounterRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PCOUNTER Counter = (PCOUNTER)Device->DeviceExtension;
  KIRQL OldIrql;
  // NOTE@+1: 'Counter->Lock' is acquired here, at DISPATCH_LEVEL, by dispatch routine 'CounterRead'
  KeAcquireSpinLock(&Counter->Lock, &OldIrql);
  Irp->IoStatus.Information = Counter->Ticks;
  KeReleaseSpinLock(&Counter->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS CounterReadSafely(PDEVICE_OBJECT Device, PIRP Irp) {
  PCOUNTER Counter = (PCOUNTER)Device->DeviceExtension;
  KIRQL OldIrql = KeAcquireInterruptSpinLock(Counter->Interrupt);
  KeAcquireSpinLockAtDpcLevel(&Counter->SafeLock);
  Irp->IoStatus.Information = Counter->Ticks;
  KeReleaseSpinLockFromDpcLevel(&Counter->SafeLock);
  KeReleaseInterruptSpinLock(Counter->Interrupt, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS CounterStart(PCOUNTER Counter, PKDPC Dpc, ULONG Vector, KAFFINITY Affinity) {
  KeInitializeDpc(Dpc, CounterDpc, Counter); // NOTE: DPC routine 'CounterDpc' is set up to run here
  return IoConnectInterrupt(&Counter->Interrupt, CounterIsr, Counter, NULL, Vector, 5, 5, LevelSensitive, TRUE, Affinity, FALSE); // NOTE: interrupt service routine 'CounterIsr' is set up to run here
}
