// RUN: %verify %s
// A flag remembers that a lock is held: a BOOLEAN, a bit in a ULONG. The release
// asks for the flag.
#include <ntddk.h>

#define HOLDS_SPIN 0x1
#define HOLDS_INDEX 0x2
#define IS_LARGE 0x4

typedef struct _VOLUME {
  KSPIN_LOCK Spin;
  FAST_MUTEX Mutex;
  ERESOURCE Index;
  ULONG State, Length;
} VOLUME, *PVOLUME;

DRIVER_DISPATCH VolumeRead, VolumeWrite;
NTSTATUS VolumeCopy(PIRP Irp);

NTSTATUS VolumeRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PVOLUME Volume = (PVOLUME)Device->DeviceExtension;
  BOOLEAN Locked = FALSE;
  NTSTATUS Status = STATUS_SUCCESS;
  if (Volume->State != 0) {
    ExAcquireFastMutex(&Volume->Mutex);
    Locked = TRUE;
  }
  if (Volume->Length == 0) {
    Status = STATUS_END_OF_FILE;
    goto Done;
  }
  Status = VolumeCopy(Irp);
Done:
  if (Locked)
    ExReleaseFastMutex(&Volume->Mutex);
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

NTSTATUS VolumeWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PVOLUME Volume = (PVOLUME)Device->DeviceExtension;
  ULONG Flags = 0;
  KIRQL OldIrql = PASSIVE_LEVEL;
  NTSTATUS Status;
  if (Volume->Length > 4096)
    Flags |= IS_LARGE;
  KeEnterCriticalRegion();
  if (Volume->State & 1) {
    ExAcquireResourceSharedLite(&Volume->Index, TRUE);
    Flags |= HOLDS_INDEX;
  }
  if (Flags & IS_LARGE) {
    KeAcquireSpinLock(&Volume->Spin, &OldIrql);
    Flags |= HOLDS_SPIN;
  }
  ++Volume->State;
  if (Flags & HOLDS_SPIN) {
    KeReleaseSpinLock(&Volume->Spin, OldIrql);
    Flags &= ~HOLDS_SPIN;
  }
  Status = VolumeCopy(Irp);
  if (Flags & HOLDS_INDEX)
    ExReleaseResourceLite(&Volume->Index);
  KeLeaveCriticalRegion();
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}
