// RUN: %verify %s
// Loops that let go of the lock and try again: by goto, by do/while with a
// flag.
#include <ntddk.h>

typedef struct _TAPE {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ULONG Target;
  BOOLEAN Moving;
} TAPE, *PTAPE;

DRIVER_DISPATCH TapeSeek, TapeWait;
NTSTATUS TapeMove(ULONG Target);
VOID TapePause(VOID);

NTSTATUS TapeSeek(PDEVICE_OBJECT Device, PIRP Irp) {
  PTAPE Tape = (PTAPE)Device->DeviceExtension;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Irp);
Again:
  ExAcquireFastMutex(&Tape->Mutex);
  if (Tape->Moving) {
    ExReleaseFastMutex(&Tape->Mutex);
    TapePause();
    goto Again;
  }
  Status = TapeMove(Tape->Target);
  if (Status == STATUS_RETRY) {
    ExReleaseFastMutex(&Tape->Mutex);
    goto Again;
  }
  ExReleaseFastMutex(&Tape->Mutex);
  return Status;
}

NTSTATUS TapeWait(PDEVICE_OBJECT Device, PIRP Irp) {
  PTAPE Tape = (PTAPE)Device->DeviceExtension;
  BOOLEAN Held = FALSE;
  KIRQL OldIrql = PASSIVE_LEVEL;
  UNREFERENCED_PARAMETER(Irp);
  do {
    if (Held) {
      KeReleaseSpinLock(&Tape->Lock, OldIrql);
      TapePause();
    }
    KeAcquireSpinLock(&Tape->Lock, &OldIrql);
    Held = TRUE;
  } while (Tape->Moving);
  Tape->Moving = TRUE;
  KeReleaseSpinLock(&Tape->Lock, OldIrql);
  return STATUS_SUCCESS;
}
