// RUN: %verify %s
// Who hands a lock over acquires it once. A second acquire in the same function
// is one that nobody releases.
#include <ntifs.h>

typedef struct _VOLUME {
  ERESOURCE Resource;
  BOOLEAN Mounted;
} VOLUME, *PVOLUME;

FAST_IO_ACQUIRE_FOR_CCFLUSH VolumeAcquireForFlush;

VOID VolumeLock(PVOLUME Volume) {
  ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE); // REPORT: wdk-lock-leak ", acquired twice"
  if (Volume->Mounted)
    ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
}

VOID VolumeLockOnce(PVOLUME Volume) {
  ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
}

// One that the thread has already is asked for, not acquired.
VOID VolumeLockAsAsked(PVOLUME Volume) {
  if (ExIsResourceAcquiredSharedLite(&Volume->Resource))
    ExAcquireResourceSharedLite(&Volume->Resource, TRUE);
  else
    ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
}

NTSTATUS VolumeAcquireForFlush(PFILE_OBJECT FileObject,
                               PDEVICE_OBJECT DeviceObject) {
  PVOLUME Volume = FileObject->FsContext;

  UNREFERENCED_PARAMETER(DeviceObject);
  ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
  return STATUS_SUCCESS;
}

VOID VolumeUnlock(PVOLUME Volume) { ExReleaseResourceLite(&Volume->Resource); }
