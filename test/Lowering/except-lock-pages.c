// RUN: %verify %s
// MmProbeAndLockPages raises when the pages can't be locked.
#include <ntddk.h>

typedef struct _DMA {
  FAST_MUTEX Mutex;
  PMDL Mdl;
  BOOLEAN Active;
} DMA, *PDMA;

DRIVER_DISPATCH DmaStart;
DRIVER_DISPATCH DmaStartMended;

NTSTATUS DmaStart(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PDMA Dma = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&Dma->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Dma->Mutex' acquired here is still held when dispatch routine 'DmaStart' returns"
  __try {
    MmProbeAndLockPages(Dma->Mdl, UserMode, IoReadAccess); // NOTE: an exception is raised here
    Dma->Active = TRUE;
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    IoFreeMdl(Dma->Mdl);
    Dma->Mdl = NULL;
    KeLeaveCriticalRegion();
    return STATUS_INVALID_USER_BUFFER; // NOTE: returns here with fast mutex 'Dma->Mutex' still held
  }
  ExReleaseFastMutexUnsafe(&Dma->Mutex);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS DmaStartMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PDMA Dma = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;

  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&Dma->Mutex);
  __try {
    MmProbeAndLockPages(Dma->Mdl, UserMode, IoReadAccess);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    IoFreeMdl(Dma->Mdl);
    Dma->Mdl = NULL;
    Status = STATUS_INVALID_USER_BUFFER;
  }
  if (NT_SUCCESS(Status))
    Dma->Active = TRUE;
  ExReleaseFastMutexUnsafe(&Dma->Mutex);
  KeLeaveCriticalRegion();
  return Status;
}
