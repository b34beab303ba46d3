// RUN: %verify %s
// The DPC lost its acquire, and only the release is left; the dispatch routine,
// which balances its own, can't have acquired it for the DPC. The processor owns
// a spin lock, so there is nothing to hand over between them.
#include <ntddk.h>

typedef struct _WIRE {
  KSPIN_LOCK Lock;
  KDPC Dpc, Next;
  ULONG Bits;
} WIRE, *PWIRE;

KDEFERRED_ROUTINE WireDpc, WireNextDpc;
DRIVER_DISPATCH WireWrite;

VOID WireDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PWIRE Wire = (PWIRE)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  ++Wire->Bits;
  KeReleaseSpinLockFromDpcLevel(&Wire->Lock); // REPORT: wdk-lock-unheld-release "spin lock 'Wire->Lock' is released here, but this path doesn't hold it: DPC routine 'WireDpc' starts without it and hasn't acquired it; bug check 0x10"
}

VOID WireNextDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PWIRE Wire = (PWIRE)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireSpinLockAtDpcLevel(&Wire->Lock);
  ++Wire->Bits;
  KeReleaseSpinLockFromDpcLevel(&Wire->Lock);
}

NTSTATUS WireWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PWIRE Wire = (PWIRE)Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Wire->Lock, &OldIrql);
  ++Wire->Bits;
  KeReleaseSpinLock(&Wire->Lock, OldIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
