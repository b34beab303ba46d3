// RUN: %verify %s
// An ERESOURCE is recursive: a loop of many rounds may acquire it once more in
// each, if another loop releases it as often. Silent.
#include <ntddk.h>

typedef struct _STREAM {
  ERESOURCE Resource;
  ULONG Levels;
} STREAM, *PSTREAM;

IO_WORKITEM_ROUTINE StreamNest;

VOID StreamNest(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PSTREAM Stream = Context;
  ULONG Level;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeEnterCriticalRegion();
  for (Level = 0; Level < Stream->Levels; Level++)
    ExAcquireResourceExclusiveLite(&Stream->Resource, TRUE);
  for (Level = 0; Level < Stream->Levels; Level++)
    ExReleaseResourceLite(&Stream->Resource);
  KeLeaveCriticalRegion();
}
