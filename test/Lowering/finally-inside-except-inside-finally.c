// RUN: %verify %s
// __finally inside __except inside __finally: an exception unwinds the inner
// block, is handled in the middle, and the outer block ends normally.
#include <ntddk.h>

typedef struct _ROUTER {
  ERESOURCE Table;
  FAST_MUTEX Stats;
  ULONG Hops, Faults;
} ROUTER, *PROUTER;

DRIVER_DISPATCH RouterUpdate;
DRIVER_DISPATCH RouterUpdateTwice;

NTSTATUS RouterUpdate(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PROUTER Router = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;

  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Router->Table, TRUE);
  __try {
    __try {
      ExAcquireFastMutexUnsafe(&Router->Stats);
      __try {
        Router->Hops = *(PULONG)Irp->UserBuffer;
        if (Router->Hops == 0)
          return STATUS_INVALID_PARAMETER;
      } __finally {
        ExReleaseFastMutexUnsafe(&Router->Stats);
      }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
      Status = GetExceptionCode();
      __leave;
    }
    Router->Faults = 0;
  } __finally {
    ExReleaseResourceLite(&Router->Table);
    KeLeaveCriticalRegion();
  }
  return Status;
}

NTSTATUS RouterUpdateTwice(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PROUTER Router = DeviceObject->DeviceExtension;

  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Router->Table, TRUE);
  __try {
    __try {
      ExAcquireFastMutexUnsafe(&Router->Stats);
      __try {
        Router->Hops = *(PULONG)Irp->UserBuffer;
      } __finally {
        ExReleaseFastMutexUnsafe(&Router->Stats); // NOTE: fast mutex 'Router->Stats' released here
      }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
      Router->Faults++;
      ExReleaseFastMutexUnsafe(&Router->Stats); // REPORT: wdk-lock-unheld-release "fast mutex 'Router->Stats' is released again"
      return STATUS_ACCESS_VIOLATION;
    }
  } __finally {
    ExReleaseResourceLite(&Router->Table);
    KeLeaveCriticalRegion();
  }
  return STATUS_SUCCESS;
}
