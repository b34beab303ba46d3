// RUN: %verify %s
// A pointer to the lock says that it is held: the address of a member is not
// NULL where the object was used already.

#include <ntddk.h>

typedef struct _TAPE {
  FAST_MUTEX Mutex;
  ULONG Position, Mode;
} TAPE, *PTAPE;

DRIVER_DISPATCH_PAGED TapeRead;
NTSTATUS TapeRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PTAPE Tape = Device->DeviceExtension;
  PFAST_MUTEX Held = NULL;
  ULONG Mode = Tape->Mode;
  UNREFERENCED_PARAMETER(Irp);

  if (Mode & 4) {
    Held = &Tape->Mutex;
    ExAcquireFastMutex(Held);
  }
  Tape->Position += Mode;
  if (Held != NULL)
    ExReleaseFastMutex(Held);
  return STATUS_SUCCESS;
}
