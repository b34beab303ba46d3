// RUN: %verify %s
// The lock is acquired in the first round that needs it and released behind the
// loop if it was, which a pointer to it knows: what a lock's address was written
// to is not null. Silent.
#include <ntddk.h>

typedef struct _UNIT {
  KSPIN_LOCK Lock;
  ULONG Mask;
  ULONG Done;
} UNIT, *PUNIT;

IO_WORKITEM_ROUTINE FlushByPointer;

VOID FlushByPointer(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PUNIT Unit = Context;
  PKSPIN_LOCK Taken = NULL;
  KIRQL OldIrql = PASSIVE_LEVEL;
  ULONG Bit = 32;

  UNREFERENCED_PARAMETER(DeviceObject);
  while (Bit-- > 0) {
    if (Taken == NULL) {
      Taken = &Unit->Lock;
      KeAcquireSpinLock(Taken, &OldIrql);
    }
    Unit->Done |= 1u << Bit;
  }
  if (Taken != NULL)
    KeReleaseSpinLock(Taken, OldIrql);
}
