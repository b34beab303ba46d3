// RUN: %verify %s
// A filter of EXCEPTION_CONTINUE_SEARCH never runs its handler; the exception
// goes on to the handler around. Nothing of the inner handler is reported.
#include <ntddk.h>

typedef struct _TUNER {
  FAST_MUTEX Mutex;
  ULONG Station;
} TUNER, *PTUNER;

DRIVER_DISPATCH TunerSet;
DRIVER_DISPATCH TunerSetForgetful;

NTSTATUS TunerSet(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PTUNER Tuner = DeviceObject->DeviceExtension;

  __try {
    ExAcquireFastMutex(&Tuner->Mutex);
    __try {
      Tuner->Station = *(PULONG)Irp->UserBuffer;
    } __except (EXCEPTION_CONTINUE_SEARCH) {
      return STATUS_INTERNAL_ERROR;
    }
    ExReleaseFastMutex(&Tuner->Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    ExReleaseFastMutex(&Tuner->Mutex);
    return STATUS_ACCESS_VIOLATION;
  }
  return STATUS_SUCCESS;
}

NTSTATUS TunerSetForgetful(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PTUNER Tuner = DeviceObject->DeviceExtension;

  __try {
    ExAcquireFastMutex(&Tuner->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Tuner->Mutex' acquired here is still held"
    __try {
      Tuner->Station = *(PULONG)Irp->UserBuffer;
    } __except (EXCEPTION_CONTINUE_SEARCH) {
      ExReleaseFastMutex(&Tuner->Mutex);
    }
    ExReleaseFastMutex(&Tuner->Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return STATUS_ACCESS_VIOLATION;
  }
  return STATUS_SUCCESS;
}
