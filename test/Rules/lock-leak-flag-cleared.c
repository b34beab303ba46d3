// RUN: %verify %s
// The flag that remembers the lock is overwritten before the cleanup asks for
// it: with the result of another step, or because the wrong bit is tested.
#include <ntddk.h>

#define HOLDS_SPIN 0x1
#define IS_LARGE 0x4

typedef struct _VOLUME {
  KSPIN_LOCK Spin;
  FAST_MUTEX Mutex;
  ULONG State, Length;
} VOLUME, *PVOLUME;

DRIVER_DISPATCH VolumeRead, VolumeWrite;

NTSTATUS VolumeRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PVOLUME Volume = (PVOLUME)Device->DeviceExtension;
  BOOLEAN Locked = FALSE;
  if (Volume->State != 0) {
    ExAcquireFastMutex(&Volume->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Volume->Mutex'"
    Locked = TRUE;
  }
  Locked = (BOOLEAN)(Volume->Length != 0);
  if (Locked && Volume->State != 0)
    ExReleaseFastMutex(&Volume->Mutex);
  Irp->IoStatus.Status = STATUS_SUCCESS;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS VolumeWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PVOLUME Volume = (PVOLUME)Device->DeviceExtension;
  ULONG Flags = 0;
  KIRQL OldIrql;
  if (Volume->Length > 4096)
    Flags |= IS_LARGE;
  KeAcquireSpinLock(&Volume->Spin, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Volume->Spin'"
  Flags |= HOLDS_SPIN;
  ++Volume->State;
  if (Flags & IS_LARGE) // NOTE: 'Flags & IS_LARGE' is false here
    KeReleaseSpinLock(&Volume->Spin, OldIrql);
  IoMarkIrpPending(Irp);
  return STATUS_PENDING;
}
