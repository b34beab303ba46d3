// RUN: %verify %s
// Releases under a condition that only holds where the lock was acquired: an
// outcome kept in a local or in the object, a count of acquires, a status that
// only the acquiring branch sets.
#include <ntddk.h>

typedef struct _DRUM {
  FAST_MUTEX Mutex;
  KMUTEX Turn;
  ERESOURCE Resource;
  BOOLEAN Busy;
  ULONG Beats;
} DRUM, *PDRUM;

typedef struct _DRUM_SCOPE {
  PDRUM Drum;
  BOOLEAN MutexHeld, ResourceHeld;
} DRUM_SCOPE;

DRIVER_DISPATCH DrumBeat, DrumRoll;

static VOID DrumLeave(DRUM_SCOPE *Scope) {
  if (Scope->ResourceHeld) {
    ExReleaseResourceLite(&Scope->Drum->Resource);
    KeLeaveCriticalRegion();
  }
  if (Scope->MutexHeld)
    ExReleaseFastMutex(&Scope->Drum->Mutex);
}

NTSTATUS DrumBeat(PDEVICE_OBJECT Device, PIRP Irp) {
  DRUM_SCOPE Scope = {(PDRUM)Device->DeviceExtension, FALSE, FALSE};
  if (Irp->Flags & IRP_NOCACHE) {
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Scope.Drum->Resource, TRUE);
    Scope.ResourceHeld = TRUE;
  } else {
    Scope.MutexHeld = ExTryToAcquireFastMutex(&Scope.Drum->Mutex);
  }
  ++Scope.Drum->Beats;
  DrumLeave(&Scope);
  return STATUS_SUCCESS;
}

NTSTATUS DrumRoll(PDEVICE_OBJECT Device, PIRP Irp) {
  PDRUM Drum = (PDRUM)Device->DeviceExtension;
  LARGE_INTEGER Limit;
  NTSTATUS Status = STATUS_TIMEOUT;
  Limit.QuadPart = -100;
  if (Irp->RequestorMode == KernelMode)
    Status = KeWaitForSingleObject(&Drum->Turn, Executive, KernelMode, FALSE, &Limit);
  if (Status == STATUS_SUCCESS) {
    ++Drum->Beats;
    KeReleaseMutex(&Drum->Turn, FALSE);
  }
  return Status == STATUS_TIMEOUT ? STATUS_IO_TIMEOUT : STATUS_SUCCESS;
}
