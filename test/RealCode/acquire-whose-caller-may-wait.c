// RUN: %verify %s
// Whether the acquire waits stands in a context that the caller has set up; here
// it always does, which nothing in the file says.
#include <ntifs.h>

typedef struct _REQUEST {
  ULONG Flags;
} REQUEST, *PREQUEST;
#define REQUEST_CAN_WAIT 0x1

ERESOURCE VolumesLock;
LIST_ENTRY Volumes;
#define LockVolumes(R) ExAcquireResourceExclusiveLite(&VolumesLock, BooleanFlagOn((R)->Flags, REQUEST_CAN_WAIT))

NTSTATUS VolumesShutdown(PREQUEST Request) {
  NTSTATUS Status = STATUS_SUCCESS;
  FsRtlEnterFileSystem();
  (VOID)LockVolumes(Request);
  __try {
    if (IsListEmpty(&Volumes))
      Status = STATUS_NOT_FOUND;
  } __finally {
    ExReleaseResourceLite(&VolumesLock);
  }
  FsRtlExitFileSystem();
  return Status;
}
