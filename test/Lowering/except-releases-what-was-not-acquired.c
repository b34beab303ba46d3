// RUN: %verify %s
// The handler releases a lock that the block acquires only after what raises;
// the twin knows by a flag how far the block came.
#include <ntddk.h>

typedef struct _SCANNER {
  KGUARDED_MUTEX Mutex;
  ULONG Lines;
} SCANNER, *PSCANNER;

DRIVER_DISPATCH ScannerSet;
DRIVER_DISPATCH ScannerSetMended;

NTSTATUS ScannerSet(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSCANNER Scanner = DeviceObject->DeviceExtension;
  ULONG Lines;

  __try {
    Lines = *(PULONG)Irp->UserBuffer; // NOTE: an exception is raised here
    KeAcquireGuardedMutex(&Scanner->Mutex);
    Scanner->Lines = Lines;
    KeReleaseGuardedMutex(&Scanner->Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    KeReleaseGuardedMutex(&Scanner->Mutex); // REPORT: wdk-lock-unheld-release "guarded mutex 'Scanner->Mutex' is released here, but this path doesn't hold it"
    return STATUS_ACCESS_VIOLATION;
  }
  return STATUS_SUCCESS;
}

NTSTATUS ScannerSetMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PSCANNER Scanner = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  BOOLEAN Locked = FALSE;

  __try {
    ProbeForRead(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
    KeAcquireGuardedMutex(&Scanner->Mutex);
    Locked = TRUE;
    Scanner->Lines = *(PULONG)Irp->UserBuffer;
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    Status = GetExceptionCode();
  }
  if (Locked)
    KeReleaseGuardedMutex(&Scanner->Mutex);
  return Status;
}
