// RUN: %verify %s
// The lock is released under the condition under which it was acquired: a
// parameter, a copy of a bit field, a member that nobody writes between, the
// result of the acquire kept in a variable.

#include <ntddk.h>

typedef struct _TAPE {
  FAST_MUTEX Mutex;
  struct {
    ULONG Locked : 1;
    ULONG Mode : 3;
  } Flags;
  ULONG Position;
} TAPE, *PTAPE;

static VOID TapeMove(PTAPE Tape, BOOLEAN HaveLock) {
  if (!HaveLock)
    ExAcquireFastMutex(&Tape->Mutex);
  Tape->Position++;
  if (!HaveLock)
    ExReleaseFastMutex(&Tape->Mutex);
}

DRIVER_DISPATCH_PAGED TapeRead;
NTSTATUS TapeRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PTAPE Tape = Device->DeviceExtension;
  BOOLEAN Got;
  ULONG Mode = Tape->Flags.Mode;

  TapeMove(Tape, FALSE);
  ExAcquireFastMutex(&Tape->Mutex);
  TapeMove(Tape, TRUE);
  ExReleaseFastMutex(&Tape->Mutex);

  Got = ExTryToAcquireFastMutex(&Tape->Mutex);
  if (Got)
    Tape->Position = 0;
  if (Got)
    ExReleaseFastMutex(&Tape->Mutex);

  if (Mode & 4)
    ExAcquireFastMutex(&Tape->Mutex);
  Tape->Position += Mode;
  if (Mode & 4)
    ExReleaseFastMutex(&Tape->Mutex);

  if (Irp->RequestorMode == UserMode)
    ExAcquireFastMutex(&Tape->Mutex);
  Tape->Position++;
  if (Irp->RequestorMode == UserMode)
    ExReleaseFastMutex(&Tape->Mutex);
  return STATUS_SUCCESS;
}
