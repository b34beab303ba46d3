// RUN: %verify %s
// do/while(0) with break, goto into a common tail, short circuits, the comma,
// a ternary around the acquire, nested switches, a label behind a return.

#include <ntddk.h>

typedef struct _DRUM {
  FAST_MUTEX Mutex;
  KSPIN_LOCK Lock;
  ULONG A, B, C;
} DRUM, *PDRUM;

DRIVER_DISPATCH_PAGED DoWhile;
NTSTATUS DoWhile(PDEVICE_OBJECT Device, PIRP Irp) {
  PDRUM Drum = Device->DeviceExtension;
  NTSTATUS Status = STATUS_UNSUCCESSFUL;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Drum->Mutex);
  do {
    if (Drum->A == 0)
      break;
    if (Drum->B == 0)
      break;
    Drum->C = Drum->A / Drum->B;
    Status = STATUS_SUCCESS;
  } while (0);
  ExReleaseFastMutex(&Drum->Mutex);
  return Status;
}

DRIVER_DISPATCH_PAGED ShortCircuit;
NTSTATUS ShortCircuit(PDEVICE_OBJECT Device, PIRP Irp) {
  PDRUM Drum = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  if (Drum->A != 0 && ExTryToAcquireFastMutex(&Drum->Mutex)) {
    Drum->B++;
    ExReleaseFastMutex(&Drum->Mutex);
  }
  if (Drum->C == 0 || !ExTryToAcquireFastMutex(&Drum->Mutex))
    return STATUS_UNSUCCESSFUL;
  Drum->B--, ExReleaseFastMutex(&Drum->Mutex);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH_PAGED Ternary;
NTSTATUS Ternary(PDEVICE_OBJECT Device, PIRP Irp) {
  PDRUM Drum = Device->DeviceExtension;
  BOOLEAN Slow = Irp->Cancel;
  Slow ? ExAcquireFastMutex(&Drum->Mutex) : (void)0;
  Drum->A++;
  Slow ? ExReleaseFastMutex(&Drum->Mutex) : (void)0;
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH_PAGED Tail;
NTSTATUS Tail(PDEVICE_OBJECT Device, PIRP Irp) {
  PDRUM Drum = Device->DeviceExtension;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Drum->Mutex);
  switch (Drum->A) {
  case 0:
    Status = STATUS_SUCCESS;
    goto Unlock;
  case 1:
    switch (Drum->B) {
    case 5:
      Status = STATUS_PENDING;
      goto Unlock;
    default:
      Status = STATUS_NOT_FOUND;
      break;
    }
    break;
  default:
    ExReleaseFastMutex(&Drum->Mutex);
    return STATUS_INVALID_PARAMETER;
  }
  Drum->C = 0;
Unlock:
  ExReleaseFastMutex(&Drum->Mutex);
  return Status;
}

DRIVER_DISPATCH_PAGED TailWrong;
NTSTATUS TailWrong(PDEVICE_OBJECT Device, PIRP Irp) {
  PDRUM Drum = Device->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Drum->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Drum->Mutex'"
  switch (Drum->A) {
  case 0:
    goto Unlock;
  case 1:
    Status = STATUS_PENDING;
    goto Done;
  default:
    break;
  }
  Drum->C = 0;
Unlock:
  ExReleaseFastMutex(&Drum->Mutex);
Done:
  return Status; // NOTE: returns here with fast mutex 'Drum->Mutex' still held
}
