// RUN: %verify %s
// An ERESOURCE and a KMUTEX may be acquired again by their owner, as often as
// they are released afterwards.

#include <ntddk.h>

typedef struct _VOLUME {
  ERESOURCE Resource;
  KMUTEX Mutex;
  ULONG Files;
} VOLUME, *PVOLUME;

static VOID TouchFiles(PVOLUME Volume) {
  ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
  Volume->Files++;
  ExReleaseResourceLite(&Volume->Resource);
}

static VOID TouchUnderMutex(PVOLUME Volume) {
  KeWaitForSingleObject(&Volume->Mutex, Executive, KernelMode, FALSE, NULL);
  Volume->Files++;
  KeReleaseMutex(&Volume->Mutex, FALSE);
}

DRIVER_DISPATCH VolumeCreate;
NTSTATUS VolumeCreate(PDEVICE_OBJECT Device, PIRP Irp) {
  PVOLUME Volume = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
  TouchFiles(Volume);
  ExReleaseResourceLite(&Volume->Resource);
  KeLeaveCriticalRegion();
  KeWaitForMutexObject(&Volume->Mutex, Executive, KernelMode, FALSE, NULL);
  TouchUnderMutex(Volume);
  KeReleaseMutex(&Volume->Mutex, FALSE);
  return STATUS_SUCCESS;
}
