// RUN: %verify %s
// An acquire that gives up doesn't wait for ever: a try, Wait = FALSE, a timeout.
// Its lock is held all the same, for what comes after.
#include <ntifs.h>

typedef struct _FERRY {
  FAST_MUTEX Deck, Engine;
  ERESOURCE Cargo;
  KMUTEX Crew;
  EX_PUSH_LOCK Bridge;
  ULONG Trips;
} FERRY, *PFERRY;

DRIVER_DISPATCH FerryRead;
KSTART_ROUTINE FerrySail;

NTSTATUS FerryRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PFERRY Ferry = (PFERRY)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&Ferry->Deck);
  ExAcquireFastMutexUnsafe(&Ferry->Engine);
  ++Ferry->Trips;
  ExReleaseFastMutexUnsafe(&Ferry->Engine);
  ExAcquireResourceExclusiveLite(&Ferry->Cargo, TRUE);
  ++Ferry->Trips;
  ExReleaseResourceLite(&Ferry->Cargo);
  KeWaitForSingleObject(&Ferry->Crew, Executive, KernelMode, FALSE, NULL);
  ++Ferry->Trips;
  KeReleaseMutex(&Ferry->Crew, FALSE);
  ExReleaseFastMutexUnsafe(&Ferry->Deck);
  ExAcquirePushLockExclusive(&Ferry->Bridge);
  ExAcquireFastMutexUnsafe(&Ferry->Deck); // REPORT: wdk-lock-order "fast mutex 'Ferry->Deck' is acquired while push lock 'Ferry->Bridge' is held"
  ExReleaseFastMutexUnsafe(&Ferry->Deck);
  ExReleasePushLockExclusive(&Ferry->Bridge);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

VOID FerrySail(PVOID Context) {
  PFERRY Ferry = (PFERRY)Context;
  LARGE_INTEGER Moment;
  Moment.QuadPart = -1000000;
  ExAcquireFastMutex(&Ferry->Engine);
  if (ExTryToAcquireFastMutex(&Ferry->Deck)) {
    --Ferry->Trips;
    ExAcquirePushLockExclusive(&Ferry->Bridge); // NOTE: push lock 'Ferry->Bridge' is acquired while fast mutex 'Ferry->Deck' is held
    ExReleasePushLockExclusive(&Ferry->Bridge);
    ExReleaseFastMutex(&Ferry->Deck);
  }
  ExReleaseFastMutex(&Ferry->Engine);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Ferry->Cargo, TRUE);
  if (ExTryToAcquireFastMutex(&Ferry->Deck))
    ExReleaseFastMutex(&Ferry->Deck);
  ExReleaseResourceLite(&Ferry->Cargo);
  ExAcquireFastMutexUnsafe(&Ferry->Engine);
  if (ExAcquireResourceSharedLite(&Ferry->Cargo, FALSE))
    ExReleaseResourceLite(&Ferry->Cargo);
  if (KeWaitForSingleObject(&Ferry->Crew, Executive, KernelMode, FALSE, &Moment) == STATUS_SUCCESS)
    KeReleaseMutex(&Ferry->Crew, FALSE);
  ExReleaseFastMutexUnsafe(&Ferry->Engine);
  KeLeaveCriticalRegion();
}
