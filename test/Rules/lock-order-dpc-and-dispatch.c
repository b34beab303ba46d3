// RUN: %verify %s
// Spin locks: the processor that runs the DPC and the one that runs the dispatch
// routine spin for each other's lock. Helpers hide both orders.
#include <ntddk.h>

typedef struct _RADIO {
  KSPIN_LOCK SendLock, ReceiveLock;
  ULONG Sent, Received;
} RADIO, *PRADIO;

static VOID RadioCountReceived(PRADIO Radio) {
  KeAcquireSpinLockAtDpcLevel(&Radio->ReceiveLock); // REPORT: wdk-lock-order "spin lock 'Radio->ReceiveLock' is acquired while spin lock 'Radio->SendLock' is held, but DPC routine 'RadioDpc' acquires them in the opposite order in line 19: each waits for what the other holds; bug check 0x133 (DPC_WATCHDOG_VIOLATION) or 0x101 (CLOCK_WATCHDOG_TIMEOUT)"
  ++Radio->Received;
  KeReleaseSpinLockFromDpcLevel(&Radio->ReceiveLock);
}

static VOID RadioCountSent(PRADIO Radio) {
  // NOTE@+1: spin lock 'Radio->SendLock' is acquired while spin lock 'Radio->ReceiveLock' is held
  KeAcquireSpinLockAtDpcLevel(&Radio->SendLock);
  ++Radio->Sent;
  KeReleaseSpinLockFromDpcLevel(&Radio->SendLock);
}

static VOID RadioDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PRADIO Radio = (PRADIO)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireSpinLockAtDpcLevel(&Radio->ReceiveLock); // NOTE: spin lock 'Radio->ReceiveLock' acquired here
  RadioCountSent(Radio); // NOTE: entered 'RadioCountSent' from here
  KeReleaseSpinLockFromDpcLevel(&Radio->ReceiveLock);
}

DRIVER_DISPATCH RadioWrite;

NTSTATUS RadioWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PRADIO Radio = (PRADIO)Device->DeviceExtension;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Radio->SendLock, &OldIrql);
  RadioCountReceived(Radio); // NOTE: entered 'RadioCountReceived' from here
  KeReleaseSpinLock(&Radio->SendLock, OldIrql);
  return STATUS_SUCCESS;
}

VOID RadioSetUp(PRADIO Radio, PKDPC Dpc) {
  KeInitializeSpinLock(&Radio->SendLock);
  KeInitializeSpinLock(&Radio->ReceiveLock);
  KeInitializeDpc(Dpc, RadioDpc, Radio); // NOTE: DPC routine 'RadioDpc' is set up to run here
}
