// RUN: %verify %s
// Shared or exclusive, converted or not, Wait given by the caller: an ERESOURCE
// is released once for each acquire that succeeded.
#include <ntddk.h>

typedef struct _ALBUM {
  ERESOURCE Resource;
  ULONG Photos;
} ALBUM, *PALBUM;

DRIVER_DISPATCH AlbumShow, AlbumAdd, AlbumSort;

static NTSTATUS AlbumCommon(PALBUM Album, BOOLEAN CanWait, BOOLEAN Write) {
  BOOLEAN Acquired;
  KeEnterCriticalRegion();
  if (Write)
    Acquired = ExAcquireResourceExclusiveLite(&Album->Resource, CanWait);
  else
    Acquired = ExAcquireResourceSharedLite(&Album->Resource, CanWait);
  if (!Acquired) {
    KeLeaveCriticalRegion();
    return STATUS_CANT_WAIT;
  }
  if (Write) {
    ++Album->Photos;
    ExConvertExclusiveToSharedLite(&Album->Resource);
  }
  ExReleaseResourceLite(&Album->Resource);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS AlbumShow(PDEVICE_OBJECT Device, PIRP Irp) {
  return AlbumCommon((PALBUM)Device->DeviceExtension,
                     (BOOLEAN)((Irp->Flags & IRP_SYNCHRONOUS_API) != 0), FALSE);
}

NTSTATUS AlbumAdd(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Irp);
  return AlbumCommon((PALBUM)Device->DeviceExtension, TRUE, TRUE);
}

NTSTATUS AlbumSort(PDEVICE_OBJECT Device, PIRP Irp) {
  PALBUM Album = (PALBUM)Device->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  UNREFERENCED_PARAMETER(Irp);
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Album->Resource);
  if (Album->Photos < 2) {
    Status = STATUS_NO_MORE_ENTRIES;
    goto Leave;
  }
  Album->Photos = 1;
Leave:
  ExReleaseResourceAndLeaveCriticalRegion(&Album->Resource);
  return Status;
}
