// RUN: %verify %s
// AbnormalTermination() on each way out: a return, a goto and an exception are
// abnormal, __leave and the end of the block are not. All balanced: silent.
#include <ntddk.h>

typedef struct _RECORD {
  FAST_MUTEX Mutex;
  ULONG Kind;
  ULONG Value;
} RECORD, *PRECORD;

DRIVER_DISPATCH RecordReturn;
DRIVER_DISPATCH RecordLeave;
DRIVER_DISPATCH RecordGoto;

// Released by the __finally where the block is left by return, and by the code
// behind it where it isn't.
NTSTATUS RecordReturn(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PRECORD Record = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Record->Mutex);
  __try {
    if (Record->Kind == 0)
      return STATUS_INVALID_PARAMETER;
    Record->Value++;
  } __finally {
    if (AbnormalTermination())
      ExReleaseFastMutex(&Record->Mutex);
  }
  ExReleaseFastMutex(&Record->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS RecordLeave(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PRECORD Record = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Record->Mutex);
  __try {
    if (Record->Kind == 0) {
      Status = STATUS_INVALID_PARAMETER;
      __leave;
    }
    if (Record->Kind == 1)
      ExRaiseStatus(STATUS_DATA_ERROR);
    Record->Value++;
  } __finally {
    if (!AbnormalTermination())
      ExReleaseFastMutex(&Record->Mutex);
    else
      ExReleaseFastMutex(&Record->Mutex);
  }
  return Status;
}

NTSTATUS RecordGoto(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PRECORD Record = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Record->Mutex);
  __try {
    if (Record->Kind == 0)
      goto Unlocked;
    Record->Value++;
  } __finally {
    if (AbnormalTermination())
      ExReleaseFastMutex(&Record->Mutex);
  }
  ExReleaseFastMutex(&Record->Mutex);
Unlocked:
  return STATUS_SUCCESS;
}
