// RUN: %verify %s
// What the driver says itself about the IRQL: PAGED_CODE, and tests of it.

#include <ntddk.h>

typedef struct _VALVE {
  KSPIN_LOCK Lock;
  ULONG Turns;
} VALVE, *PVALVE;

DRIVER_DISPATCH ValveControl;
NTSTATUS ValveControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PVALVE Valve = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  PAGED_CODE();
  KeAcquireSpinLockAtDpcLevel(&Valve->Lock); // REPORT: wdk-irql-too-low "IRQL is at most APC_LEVEL"
  Valve->Turns++;
  KeReleaseSpinLockFromDpcLevel(&Valve->Lock);
  return STATUS_SUCCESS;
}

// Silent: without it the routine may run at DISPATCH_LEVEL.
DRIVER_DISPATCH ValveRead;
NTSTATUS ValveRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PVALVE Valve = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLockAtDpcLevel(&Valve->Lock);
  Valve->Turns++;
  KeReleaseSpinLockFromDpcLevel(&Valve->Lock);
  return STATUS_SUCCESS;
}

// The test is the wrong way round.
VOID ValveTurn(PVALVE Valve) {
  KIRQL Irql = PASSIVE_LEVEL;
  if (KeGetCurrentIrql() < DISPATCH_LEVEL)
    KeAcquireSpinLockAtDpcLevel(&Valve->Lock); // REPORT: wdk-irql-too-low "IRQL is at most APC_LEVEL"
  else
    KeAcquireSpinLock(&Valve->Lock, &Irql);
  Valve->Turns++;
  KeReleaseSpinLock(&Valve->Lock, Irql);
}

// Silent: the right way.
VOID ValveTurnMended(PVALVE Valve) {
  KIRQL Irql;
  if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
    KeAcquireSpinLockAtDpcLevel(&Valve->Lock);
    Valve->Turns++;
    KeReleaseSpinLockFromDpcLevel(&Valve->Lock);
  } else {
    KeAcquireSpinLock(&Valve->Lock, &Irql);
    Valve->Turns++;
    KeReleaseSpinLock(&Valve->Lock, Irql);
  }
}

// Silent: that somebody asked doesn't mean that it ever runs so.
VOID ValveAsked(PVALVE Valve) {
  if (KeGetCurrentIrql() == PASSIVE_LEVEL)
    Valve->Turns = 0;
  KeAcquireSpinLockAtDpcLevel(&Valve->Lock);
  Valve->Turns++;
  KeReleaseSpinLockFromDpcLevel(&Valve->Lock);
}
