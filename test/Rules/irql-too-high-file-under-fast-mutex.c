// RUN: %verify %s
// ZwCreateFile and its kind want PASSIVE_LEVEL. A fast mutex raises to
// APC_LEVEL; a critical region, the unsafe form in one and a guarded mutex
// leave the IRQL alone.

#include <ntddk.h>

typedef struct _LOG {
  FAST_MUTEX Mutex;
  KGUARDED_MUTEX Guarded;
  OBJECT_ATTRIBUTES Name;
  HANDLE File;
} LOG, *PLOG;

static NTSTATUS LogCreate(PLOG Log) {
  IO_STATUS_BLOCK Io;
  return ZwCreateFile(&Log->File, GENERIC_WRITE, &Log->Name, &Io, NULL, // REPORT: wdk-irql-too-high "'ZwCreateFile' demands PASSIVE_LEVEL; IRQL is APC_LEVEL since line 25, where fast mutex 'Log->Mutex' was acquired"
                      FILE_ATTRIBUTE_NORMAL, 0, FILE_OVERWRITE_IF,
                      FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0);
}

NTSTATUS LogOpen(PLOG Log) {
  NTSTATUS Status = STATUS_SUCCESS;
  // The line number of this call is in the expected message.
  ExAcquireFastMutex(&Log->Mutex); // NOTE: to APC_LEVEL here by acquiring fast mutex 'Log->Mutex'
  if (Log->File == NULL)
    Status = LogCreate(Log); // NOTE: entered 'LogCreate' from here
  ExReleaseFastMutex(&Log->Mutex);
  return Status;
}

NTSTATUS LogClose(PLOG Log) {
  NTSTATUS Status;
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&Log->Mutex);
  Status = ZwClose(Log->File);
  Log->File = NULL;
  ExReleaseFastMutexUnsafe(&Log->Mutex);
  KeLeaveCriticalRegion();
  return Status;
}

NTSTATUS LogReopen(PLOG Log) {
  NTSTATUS Status;
  KeAcquireGuardedMutex(&Log->Guarded);
  Status = ZwClose(Log->File);
  KeReleaseGuardedMutex(&Log->Guarded);
  return Status;
}

NTSTATUS LogCloseInRegion(PLOG Log) {
  NTSTATUS Status;
  KeEnterCriticalRegion();
  Status = ZwClose(Log->File);
  KeLeaveCriticalRegion();
  return Status;
}

// Silent: the handle is taken out under the mutex and closed after it.
NTSTATUS LogTakeAndClose(PLOG Log) {
  HANDLE File;
  ExAcquireFastMutex(&Log->Mutex);
  File = Log->File;
  Log->File = NULL;
  ExReleaseFastMutex(&Log->Mutex);
  return ZwClose(File);
}
