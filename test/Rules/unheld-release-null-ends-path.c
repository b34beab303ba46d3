// RUN: %verify %s
// The pointer decides whether the lock is taken, and what it was made from decides
// whether it is released. On the path in between the routine would have written
// through NULL before: it never gets to the release.
#include <ntddk.h>

typedef struct _SCALE {
  EX_SPIN_LOCK Lock;
  ULONG Weight;
} SCALE, *PSCALE;

DRIVER_DISPATCH ScaleZero;

NTSTATUS ScaleZero(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCALE Scale = Irp->Flags ? (PSCALE)Device->DeviceExtension : NULL;
  KIRQL OldIrql = PASSIVE_LEVEL;
  if (Scale != NULL)
    OldIrql = ExAcquireSpinLockExclusive(&Scale->Lock);
  if (Irp->Flags) {
    Scale->Weight = 0;
    ExReleaseSpinLockExclusive(&Scale->Lock, OldIrql);
  }
  return STATUS_SUCCESS;
}
