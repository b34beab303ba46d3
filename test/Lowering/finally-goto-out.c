// RUN: %verify %s
// A goto out of __try runs the __finally on its way, also to a label that
// releases once more.
#include <ntddk.h>

typedef struct _FONT {
  FAST_MUTEX Mutex;
  ULONG Glyphs;
  BOOLEAN Broken;
} FONT, *PFONT;

DRIVER_DISPATCH FontLoad;
DRIVER_DISPATCH FontLoadTwice;

NTSTATUS FontLoad(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PFONT Font = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;

  ExAcquireFastMutex(&Font->Mutex);
  __try {
    if (Font->Broken) {
      Status = STATUS_FILE_CORRUPT_ERROR;
      goto Done;
    }
    Font->Glyphs++;
  } __finally {
    ExReleaseFastMutex(&Font->Mutex);
  }
Done:
  Irp->IoStatus.Status = Status;
  return Status;
}

NTSTATUS FontLoadTwice(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PFONT Font = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;

  ExAcquireFastMutex(&Font->Mutex);
  __try {
    if (Font->Broken) {
      Status = STATUS_FILE_CORRUPT_ERROR;
      goto Unlock;
    }
    Font->Glyphs++;
  } __finally {
    ExReleaseFastMutex(&Font->Mutex); // NOTE: fast mutex 'Font->Mutex'
  }
  Irp->IoStatus.Status = Status;
  return Status;

Unlock:
  ExReleaseFastMutex(&Font->Mutex); // REPORT: wdk-lock-unheld-release "fast mutex 'Font->Mutex' is released again"
  Irp->IoStatus.Status = Status;
  return Status;
}
