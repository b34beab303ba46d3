// RUN: %verify %s
// The notes say where the exception is raised that goes through a __finally
// block to the handler of the finding.
#include <ntddk.h>

typedef struct _GATEWAY {
  ERESOURCE Table;
  FAST_MUTEX Stats;
  ULONG Hops, Faults;
} GATEWAY, *PGATEWAY;

DRIVER_DISPATCH GatewayUpdateTwice;

NTSTATUS GatewayUpdateTwice(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PGATEWAY Gateway = DeviceObject->DeviceExtension;

  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Gateway->Table, TRUE);
  __try {
    __try {
      ExAcquireFastMutexUnsafe(&Gateway->Stats);
      __try {
        Gateway->Hops = *(PULONG)Irp->UserBuffer; // NOTE: an exception is raised here
      } __finally {
        ExReleaseFastMutexUnsafe(&Gateway->Stats); // NOTE: fast mutex 'Gateway->Stats' released here
      }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
      Gateway->Faults++;
      ExReleaseFastMutexUnsafe(&Gateway->Stats); // REPORT: wdk-lock-unheld-release "fast mutex 'Gateway->Stats' is released again"
      return STATUS_ACCESS_VIOLATION;
    }
  } __finally {
    ExReleaseResourceLite(&Gateway->Table);
    KeLeaveCriticalRegion();
  }
  return STATUS_SUCCESS;
}
