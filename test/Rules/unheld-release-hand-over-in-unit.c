// RUN: %verify %s
// The release stands in one function, the acquire in another, and a caller in the
// same file brings them together: begin and end of an operation, a helper that
// drops the lock around a slow step and takes it back.
#include <ntddk.h>

typedef struct _COPY {
  KGUARDED_MUTEX Mutex;
  FAST_MUTEX Fast;
  ULONG Phase, Bytes;
} COPY, *PCOPY;

VOID CopySlowly(ULONG Bytes);

static VOID CopyBegin(PCOPY Copy) {
  KeAcquireGuardedMutex(&Copy->Mutex);
  Copy->Phase = 1;
}

static VOID CopyEnd(PCOPY Copy) {
  Copy->Phase = 0;
  KeReleaseGuardedMutex(&Copy->Mutex);
}

// Entered and left with the mutex held; also called from elsewhere.
VOID CopyStep(PCOPY Copy) {
  ULONG Bytes = Copy->Bytes;
  KeReleaseGuardedMutex(&Copy->Mutex);
  CopySlowly(Bytes);
  KeAcquireGuardedMutex(&Copy->Mutex);
  Copy->Bytes = 0;
}

// Nobody here calls it, so its callers may hold the mutex.
VOID CopyDrain(PCOPY Copy) {
  while (Copy->Bytes) {
    ExReleaseFastMutex(&Copy->Fast);
    CopySlowly(1);
    ExAcquireFastMutex(&Copy->Fast);
    --Copy->Bytes;
  }
}

DRIVER_DISPATCH CopyWrite;

NTSTATUS CopyWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PCOPY Copy = (PCOPY)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  CopyBegin(Copy);
  CopyStep(Copy);
  CopyStep(Copy);
  CopyEnd(Copy);
  return STATUS_SUCCESS;
}
