// RUN: %verify %s
// An exception that is caught goes round the release in the __try block; behind
// the handler both ways release.
#include <ntddk.h>

typedef struct _MAPPER {
  FAST_MUTEX Mutex;
  ULONG Views;
} MAPPER, *PMAPPER;

DRIVER_DISPATCH MapperProbe, MapperCopy;

NTSTATUS MapperProbe(PDEVICE_OBJECT Device, PIRP Irp) {
  PMAPPER Mapper = (PMAPPER)Device->DeviceExtension;
  __try {
    ExAcquireFastMutex(&Mapper->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Mapper->Mutex' acquired here is still held when dispatch routine 'MapperProbe' returns"
    ProbeForRead(Irp->UserBuffer, 16, 1);
    ++Mapper->Views;
    ExReleaseFastMutex(&Mapper->Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  return STATUS_SUCCESS;
}

NTSTATUS MapperCopy(PDEVICE_OBJECT Device, PIRP Irp) {
  PMAPPER Mapper = (PMAPPER)Device->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  ExAcquireFastMutex(&Mapper->Mutex);
  __try {
    ProbeForRead(Irp->UserBuffer, 16, 1);
    ++Mapper->Views;
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    Status = GetExceptionCode();
  }
  ExReleaseFastMutex(&Mapper->Mutex);
  return Status;
}
