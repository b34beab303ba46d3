// RUN: %verify %s
// The annotation of a routine in another file says that it acquires if it
// returns TRUE. That it raises an exception rather than return FALSE, unless it
// is told to, stands nowhere.
#include <ntifs.h>

typedef struct _VOLUME {
  ERESOURCE Resource;
  ULONG Opens;
} VOLUME, *PVOLUME;

_When_(return != FALSE, _Acquires_exclusive_lock_(*Resource))
BOOLEAN VolumeAcquire(PVOID Request, PERESOURCE Resource, BOOLEAN IgnoreWait);

VOID VolumeTouch(PVOID Request, PVOLUME Volume) {
  FsRtlEnterFileSystem();
  VolumeAcquire(Request, &Volume->Resource, FALSE);
  ++Volume->Opens;
  ExReleaseResourceLite(&Volume->Resource);
  FsRtlExitFileSystem();
}
