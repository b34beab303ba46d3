// RUN: %verify %s
// An ERESOURCE is recursive: each round may acquire it once more, if another
// loop releases it as often. Silent.
#include <ntifs.h>

typedef struct _STREAM {
  ERESOURCE Resource;
  ULONG Depth;
} STREAM, *PSTREAM;

IO_WORKITEM_ROUTINE StreamNest;

VOID StreamNest(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PSTREAM Stream = Context;
  LONG Level;

  UNREFERENCED_PARAMETER(DeviceObject);
  FsRtlEnterFileSystem();
  for (Level = 0; Level < 3; Level++)
    ExAcquireResourceExclusiveLite(&Stream->Resource, TRUE);
  Stream->Depth = 3;
  for (Level = 0; Level < 3; Level++)
    ExReleaseResourceLite(&Stream->Resource);
  FsRtlExitFileSystem();
}
