// RUN: %verify %s
// Guarded mutexes, the unsafe forms of fast mutexes, critical and guarded
// regions disable APCs and leave the IRQL alone.

#include <ntddk.h>

typedef struct _LOG {
  FAST_MUTEX Mutex;
  KGUARDED_MUTEX Guarded;
  ERESOURCE Resource;
  HANDLE File;
} LOG, *PLOG;

NTSTATUS LogClose(PLOG Log) {
  NTSTATUS Status;
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&Log->Mutex);
  Status = ZwClose(Log->File);
  ExReleaseFastMutexUnsafe(&Log->Mutex);
  KeLeaveCriticalRegion();
  return Status;
}

NTSTATUS LogCloseGuarded(PLOG Log) {
  NTSTATUS Status;
  KeAcquireGuardedMutex(&Log->Guarded);
  Status = ZwClose(Log->File);
  KeReleaseGuardedMutex(&Log->Guarded);
  return Status;
}

NTSTATUS LogCloseResource(PLOG Log) {
  NTSTATUS Status;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Log->Resource, TRUE);
  Status = ZwClose(Log->File);
  ExReleaseResourceLite(&Log->Resource);
  KeLeaveCriticalRegion();
  return Status;
}

NTSTATUS LogTakeAndClose(PLOG Log) {
  HANDLE File;
  ExAcquireFastMutex(&Log->Mutex);
  File = Log->File;
  Log->File = NULL;
  ExReleaseFastMutex(&Log->Mutex);
  return ZwClose(File);
}
