// RUN: %verify %s
// Whoever acquires the two locks holds a third one, so that only one does at a
// time. Held shared by both, the third lock keeps nobody out.
#include <ntifs.h>

typedef struct _MUSEUM {
  ERESOURCE Door;
  FAST_MUTEX Halls, Guides;
  FAST_MUTEX Lamps, Doors;
  ULONG Visitors;
} MUSEUM, *PMUSEUM;

DRIVER_DISPATCH MuseumOpen, MuseumRead;
KSTART_ROUTINE MuseumTour, MuseumNight;

NTSTATUS MuseumOpen(PDEVICE_OBJECT Device, PIRP Irp) {
  PMUSEUM Museum = (PMUSEUM)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Museum->Door, TRUE);
  ExAcquireFastMutex(&Museum->Halls);
  ExAcquireFastMutex(&Museum->Guides);
  ++Museum->Visitors;
  ExReleaseFastMutex(&Museum->Guides);
  ExReleaseFastMutex(&Museum->Halls);
  ExReleaseResourceLite(&Museum->Door);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

VOID MuseumTour(PVOID Context) {
  PMUSEUM Museum = (PMUSEUM)Context;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Museum->Door, TRUE);
  ExAcquireFastMutex(&Museum->Guides);
  ExAcquireFastMutex(&Museum->Halls);
  --Museum->Visitors;
  ExReleaseFastMutex(&Museum->Halls);
  ExReleaseFastMutex(&Museum->Guides);
  ExReleaseResourceLite(&Museum->Door);
  KeLeaveCriticalRegion();
}

NTSTATUS MuseumRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PMUSEUM Museum = (PMUSEUM)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Museum->Door, TRUE);
  ExAcquireFastMutex(&Museum->Lamps);
  ExAcquireFastMutex(&Museum->Doors); // REPORT: wdk-lock-order "system thread routine 'MuseumNight'"
  ++Museum->Visitors;
  ExReleaseFastMutex(&Museum->Doors);
  ExReleaseFastMutex(&Museum->Lamps);
  ExReleaseResourceLite(&Museum->Door);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

VOID MuseumNight(PVOID Context) {
  PMUSEUM Museum = (PMUSEUM)Context;
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Museum->Door, TRUE);
  ExAcquireFastMutex(&Museum->Doors);
  ExAcquireFastMutex(&Museum->Lamps);
  --Museum->Visitors;
  ExReleaseFastMutex(&Museum->Lamps);
  ExReleaseFastMutex(&Museum->Doors);
  ExReleaseResourceLite(&Museum->Door);
  KeLeaveCriticalRegion();
}
