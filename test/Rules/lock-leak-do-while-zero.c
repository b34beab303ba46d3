// RUN: %verify %s
// A break out of do/while(FALSE), as a way to the cleanup behind it: the release
// stands there for all. In the twin it stands inside.
#include <ntddk.h>

typedef struct _TAPE {
  FAST_MUTEX Mutex;
  ULONG Position;
  BOOLEAN Moving;
} TAPE, *PTAPE;

DRIVER_DISPATCH TapeRead, TapeWrite;
NTSTATUS TapeMove(ULONG Target);

NTSTATUS TapeRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PTAPE Tape = (PTAPE)Device->DeviceExtension;
  NTSTATUS Status = STATUS_DEVICE_NOT_READY;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Tape->Mutex);
  do {
    if (Tape->Moving)
      break;
    Status = TapeMove(Tape->Position + 1);
    if (!NT_SUCCESS(Status))
      break;
    ++Tape->Position;
  } while (FALSE);
  ExReleaseFastMutex(&Tape->Mutex);
  return Status;
}

NTSTATUS TapeWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PTAPE Tape = (PTAPE)Device->DeviceExtension;
  NTSTATUS Status = STATUS_DEVICE_NOT_READY;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Tape->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Tape->Mutex' acquired here is still held when dispatch routine 'TapeWrite' returns"
  do {
    if (Tape->Moving)
      break;
    Status = TapeMove(Tape->Position + 1);
    ExReleaseFastMutex(&Tape->Mutex);
  } while (FALSE);
  return Status;
}
