// RUN: %verify %s
// A function that isn't seen may release what its caller holds. One whose
// declaration speaks of locks says all that it does to them, unless it answers
// yes or no: that may be whether the object, and its lock, are still there.
#include <ntifs.h>

typedef struct _VOLUME {
  ERESOURCE Resource;
  ULONG Opens;
} VOLUME, *PVOLUME;

_Requires_lock_held_(Volume->Resource)
VOID VolumePurge(PVOLUME Volume);
VOID VolumeFlush(PVOLUME Volume);
_Requires_lock_held_(Volume->Resource)
BOOLEAN VolumeCheckForDismount(PVOLUME Volume);
_Requires_lock_held_(Volume->Resource)
VOID VolumeTeardown(PVOLUME Volume, PBOOLEAN Removed);

NTSTATUS VolumeInvalidate(PVOLUME Volume) {
  ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE); // REPORT: wdk-lock-leak "though other paths release it"
  if (!Volume->Opens) {
    ExReleaseResourceLite(&Volume->Resource);
    return STATUS_SUCCESS;
  }
  VolumePurge(Volume);
  return STATUS_SUCCESS;
}

// Nothing is said of this one.
NTSTATUS VolumeInvalidateByFlush(PVOLUME Volume) {
  ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
  if (!Volume->Opens) {
    ExReleaseResourceLite(&Volume->Resource);
    return STATUS_SUCCESS;
  }
  VolumeFlush(Volume);
  return STATUS_SUCCESS;
}

VOID VolumeDismount(PVOLUME Volume) {
  ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
  if (VolumeCheckForDismount(Volume))
    ExReleaseResourceLite(&Volume->Resource);
}

VOID VolumeClose(PVOLUME Volume) {
  BOOLEAN Removed = FALSE;

  ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
  VolumeTeardown(Volume, &Removed);
  if (!Removed)
    ExReleaseResourceLite(&Volume->Resource);
}
