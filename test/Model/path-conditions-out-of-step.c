// RUN: %verify %s
// The condition of the release isn't that of the acquire: another bit, a flag
// that is set in between, a result that is overwritten.

#include <ntddk.h>

typedef struct _TAPE {
  FAST_MUTEX Mutex;
  ULONG Position;
} TAPE, *PTAPE;

IO_WORKITEM_ROUTINE OtherBit;
VOID OtherBit(PDEVICE_OBJECT Device, PVOID Context) {
  PTAPE Tape = Context;
  ULONG Flags = Device->Flags;
  if (Flags & 1) // NOTE: 'Flags & 1' is true here
    ExAcquireFastMutex(&Tape->Mutex); // REPORT: wdk-lock-leak
  Tape->Position++;
  if (Flags & 2) // NOTE: 'Flags & 2' is false here
    ExReleaseFastMutex(&Tape->Mutex); // REPORT: wdk-lock-unheld-release
}

IO_WORKITEM_ROUTINE FlagCleared;
VOID FlagCleared(PDEVICE_OBJECT Device, PVOID Context) {
  PTAPE Tape = Context;
  BOOLEAN Locked = FALSE;
  if (Device->Flags != 0) {
    ExAcquireFastMutex(&Tape->Mutex); // REPORT: wdk-lock-leak
    Locked = TRUE;
  }
  if (Tape->Position == 7)
    Locked = FALSE;
  if (Locked)
    ExReleaseFastMutex(&Tape->Mutex);
}

IO_WORKITEM_ROUTINE ResultOverwritten;
VOID ResultOverwritten(PDEVICE_OBJECT Device, PVOID Context) {
  PTAPE Tape = Context;
  BOOLEAN Ok = ExTryToAcquireFastMutex(&Tape->Mutex); // REPORT: wdk-lock-leak
  if (!Ok)
    return;
  Ok = Device->Flags != 0;
  if (Ok)
    ExReleaseFastMutex(&Tape->Mutex);
}
