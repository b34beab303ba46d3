// RUN: %verify %s
// A resource acquired twice may be released twice, not three times. A function
// whose callers aren't known may release as often as it likes: they may have
// acquired it before.
#include <ntddk.h>

typedef struct _MAP {
  ERESOURCE Resource;
  KMUTEX Mutex;
  ULONG Runs;
} MAP, *PMAP;

IO_WORKITEM_ROUTINE MapCompact, MapGrow;

VOID MapCompact(PDEVICE_OBJECT Device, PVOID Context) {
  PMAP Map = (PMAP)Context;
  UNREFERENCED_PARAMETER(Device);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Map->Resource, TRUE);
  if (Map->Runs == 0)
    ExAcquireResourceExclusiveLite(&Map->Resource, TRUE);
  --Map->Runs;
  ExReleaseResourceLite(&Map->Resource);
  ExReleaseResourceLite(&Map->Resource); // REPORT: wdk-lock-unheld-release "ERESOURCE 'Map->Resource' is released again"
  KeLeaveCriticalRegion();
}

VOID MapGrow(PDEVICE_OBJECT Device, PVOID Context) {
  PMAP Map = (PMAP)Context;
  UNREFERENCED_PARAMETER(Device);
  KeWaitForSingleObject(&Map->Mutex, Executive, KernelMode, FALSE, NULL);
  KeWaitForSingleObject(&Map->Mutex, Executive, KernelMode, FALSE, NULL);
  ++Map->Runs;
  KeReleaseMutex(&Map->Mutex, FALSE);
  KeReleaseMutex(&Map->Mutex, FALSE);
}

VOID MapReleaseAll(PMAP Map) {
  ExReleaseResourceLite(&Map->Resource);
  Map->Runs = 0;
  ExReleaseResourceLite(&Map->Resource);
  KeReleaseMutex(&Map->Mutex, FALSE);
  KeReleaseMutex(&Map->Mutex, FALSE);
}
