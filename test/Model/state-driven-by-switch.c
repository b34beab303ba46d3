// RUN: %verify %s
// A local state says what is held; cleanup looks at it by a switch that falls
// through. The last routine forgets one state.

#include <ntddk.h>

typedef enum _STAGE { StageNone, StageMutex, StageBoth } STAGE;

typedef struct _MIXER {
  FAST_MUTEX Mutex;
  KSPIN_LOCK Lock;
  PVOID Buffer;
  ULONG Volume;
} MIXER, *PMIXER;

DRIVER_DISPATCH_PAGED MixerSet;
NTSTATUS MixerSet(PDEVICE_OBJECT Device, PIRP Irp) {
  PMIXER Mixer = Device->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  STAGE Stage = StageNone;
  KIRQL Irql = PASSIVE_LEVEL;
  if (Irp->AssociatedIrp.SystemBuffer == NULL) {
    Status = STATUS_INVALID_PARAMETER;
    goto Exit;
  }
  ExAcquireFastMutex(&Mixer->Mutex);
  Stage = StageMutex;
  if (Mixer->Buffer == NULL) {
    Status = STATUS_DEVICE_NOT_READY;
    goto Exit;
  }
  KeAcquireSpinLock(&Mixer->Lock, &Irql);
  Stage = StageBoth;
  Mixer->Volume++;
Exit:
  switch (Stage) {
  case StageBoth:
    KeReleaseSpinLock(&Mixer->Lock, Irql);
    // fall through
  case StageMutex:
    ExReleaseFastMutex(&Mixer->Mutex);
    break;
  case StageNone:
    break;
  }
  return Status;
}

DRIVER_DISPATCH_PAGED MixerMute;
NTSTATUS MixerMute(PDEVICE_OBJECT Device, PIRP Irp) {
  PMIXER Mixer = Device->DeviceExtension;
  STAGE Stage = StageNone;
  KIRQL Irql = PASSIVE_LEVEL;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Mixer->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Mixer->Mutex'"
  Stage = StageMutex;
  if (Mixer->Buffer != NULL) {
    KeAcquireSpinLock(&Mixer->Lock, &Irql);
    Stage = StageBoth;
    Mixer->Volume = 0;
  }
  switch (Stage) {
  case StageBoth:
    KeReleaseSpinLock(&Mixer->Lock, Irql);
    ExReleaseFastMutex(&Mixer->Mutex);
    break;
  default:
    break;
  }
  return STATUS_SUCCESS;
}
