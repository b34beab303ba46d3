// RUN: %verify %s
// A __finally block is run when its __try block comes to its end, and not
// abnormally then: a release under AbnormalTermination() leaks the lock.
#include <ntddk.h>

typedef struct _VOLUME {
  KSPIN_LOCK Lock;
  ULONG Dirty;
} VOLUME, *PVOLUME;

IO_WORKITEM_ROUTINE VolumeFlush;
IO_WORKITEM_ROUTINE VolumeFlushOnlyAbnormally;

VOID VolumeFlush(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PVOLUME Volume = Context;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeAcquireSpinLock(&Volume->Lock, &OldIrql);
  __try {
    Volume->Dirty = 0;
  } __finally {
    KeReleaseSpinLock(&Volume->Lock, OldIrql);
  }
}

VOID VolumeFlushOnlyAbnormally(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PVOLUME Volume = Context;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeAcquireSpinLock(&Volume->Lock, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Volume->Lock' acquired here is still held"
  __try {
    if (Volume->Dirty == 0)
      return;
    Volume->Dirty = 0;
  } __finally {
    if (AbnormalTermination()) // NOTE: AbnormalTermination() is false here
      KeReleaseSpinLock(&Volume->Lock, OldIrql);
  }
} // NOTE: returns here with spin lock 'Volume->Lock' still held
