// RUN: %verify %s
// try, finally, leave and except without underscores, as excpt.h has them in C.
#include <ntddk.h>

#ifndef try
#define try __try
#define except __except
#define finally __finally
#define leave __leave
#endif

typedef struct _VCB {
  ERESOURCE Resource;
  ULONG OpenCount;
  BOOLEAN Locked;
} VCB, *PVCB;

DRIVER_DISPATCH FsdLock;
DRIVER_DISPATCH FsdUnlock;

NTSTATUS FsdLock(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PVCB Vcb = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_ACCESS_DENIED;
  BOOLEAN Acquired = FALSE;

  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  try {
    try {
      ExAcquireResourceExclusiveLite(&Vcb->Resource, TRUE);
      Acquired = TRUE;
      if (Vcb->OpenCount != 0)
        leave;
      Vcb->Locked = TRUE;
      Status = STATUS_SUCCESS;
    } finally {
      if (Acquired)
        ExReleaseResourceLite(&Vcb->Resource);
    }
  } except (EXCEPTION_EXECUTE_HANDLER) {
    Status = GetExceptionCode();
  }
  KeLeaveCriticalRegion();
  return Status;
}

NTSTATUS FsdUnlock(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PVCB Vcb = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_NOT_LOCKED;
  BOOLEAN Acquired = FALSE;

  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  try {
    ExAcquireResourceExclusiveLite(&Vcb->Resource, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Vcb->Resource' acquired here is still held"
    if (!Vcb->Locked)
      leave;
    Acquired = TRUE;
    Vcb->Locked = FALSE;
    Status = STATUS_SUCCESS;
  } finally {
    if (Acquired) // NOTE: 'Acquired' is false here
      ExReleaseResourceLite(&Vcb->Resource);
    KeLeaveCriticalRegion();
  }
  return Status;
}
