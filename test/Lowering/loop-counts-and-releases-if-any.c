// RUN: %verify %s
// The lock is acquired in the first round that needs it and released behind the
// loop if it was, which a count knows. Silent.
#include <ntddk.h>

typedef struct _UNIT {
  KSPIN_LOCK Lock;
  ULONG Mask;
  ULONG Done;
} UNIT, *PUNIT;

IO_WORKITEM_ROUTINE FlushByCount;

VOID FlushByCount(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PUNIT Unit = Context;
  KIRQL OldIrql = PASSIVE_LEVEL;
  ULONG Taken = 0;
  ULONG Bit;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (Bit = 0; Bit < 32; Bit++) {
    if (!(Unit->Mask & (1u << Bit)))
      continue;
    if (Taken == 0)
      KeAcquireSpinLock(&Unit->Lock, &OldIrql);
    Taken++;
  }
  if (Taken > 0)
    KeReleaseSpinLock(&Unit->Lock, OldIrql);
}
