// RUN: %verify %s
// The lock is acquired in the first round that needs it and released behind the
// loop if it was, which a flag knows. Silent.
#include <ntddk.h>

typedef struct _UNIT {
  KSPIN_LOCK Lock;
  ULONG Mask;
  ULONG Done;
} UNIT, *PUNIT;

IO_WORKITEM_ROUTINE FlushByFlag;

VOID FlushByFlag(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PUNIT Unit = Context;
  BOOLEAN First = TRUE;
  KIRQL OldIrql = PASSIVE_LEVEL;
  ULONG Bit;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (Bit = 0; Bit < 32; Bit++) {
    if (!(Unit->Mask & (1u << Bit)))
      continue;
    if (First) {
      KeAcquireSpinLock(&Unit->Lock, &OldIrql);
      First = FALSE;
    }
    Unit->Done |= 1u << Bit;
  }
  if (!First)
    KeReleaseSpinLock(&Unit->Lock, OldIrql);
}
