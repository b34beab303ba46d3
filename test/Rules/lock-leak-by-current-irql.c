// RUN: %verify %s
// The form of the acquire depends on the IRQL, and so does that of the release: a
// helper is told by its caller which.
#include <ntddk.h>

typedef struct _METER {
  KSPIN_LOCK Lock;
  ULONG Value;
} METER, *PMETER;

DRIVER_DISPATCH MeterRead;

static VOID MeterAdd(PMETER Meter, BOOLEAN AtDpc) {
  KIRQL OldIrql = DISPATCH_LEVEL;
  if (AtDpc)
    KeAcquireSpinLockAtDpcLevel(&Meter->Lock);
  else
    KeAcquireSpinLock(&Meter->Lock, &OldIrql);
  ++Meter->Value;
  if (AtDpc)
    KeReleaseSpinLockFromDpcLevel(&Meter->Lock);
  else
    KeReleaseSpinLock(&Meter->Lock, OldIrql);
}

NTSTATUS MeterRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PMETER Meter = (PMETER)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  MeterAdd(Meter, KeGetCurrentIrql() == DISPATCH_LEVEL);
  return STATUS_SUCCESS;
}
