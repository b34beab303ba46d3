// RUN: %verify %s
// A pointer to the lock remembers that it is held: it is NULL where nothing was
// acquired, and the address of a member never is.
#include <ntddk.h>

typedef struct _VOLUME {
  FAST_MUTEX Mutex;
  ULONG State, Length;
} VOLUME, *PVOLUME;

DRIVER_DISPATCH VolumeControl;

NTSTATUS VolumeControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PVOLUME Volume = (PVOLUME)Device->DeviceExtension;
  PFAST_MUTEX Held = NULL;
  if (Volume->State) {
    Held = &Volume->Mutex;
    ExAcquireFastMutex(Held);
  }
  ++Volume->Length;
  if (Held != NULL)
    ExReleaseFastMutex(Held);
  Irp->IoStatus.Status = STATUS_SUCCESS;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
