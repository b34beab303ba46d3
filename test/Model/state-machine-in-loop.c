// RUN: %verify %s
// A state machine in a loop: each state releases what the one before took.

#include <ntddk.h>

typedef struct _MIXER {
  FAST_MUTEX Mutex;
  PVOID Buffer;
  ULONG Volume;
} MIXER, *PMIXER;

DRIVER_DISPATCH_PAGED MixerRun;
NTSTATUS MixerRun(PDEVICE_OBJECT Device, PIRP Irp) {
  PMIXER Mixer = Device->DeviceExtension;
  enum { Begin, Locked, Done } State = Begin;
  UNREFERENCED_PARAMETER(Irp);
  while (State != Done) {
    switch (State) {
    case Begin:
      ExAcquireFastMutex(&Mixer->Mutex);
      State = Locked;
      break;
    case Locked:
      Mixer->Volume++;
      ExReleaseFastMutex(&Mixer->Mutex);
      State = Mixer->Buffer == NULL ? Begin : Done;
      break;
    default:
      State = Done;
      break;
    }
  }
  return STATUS_SUCCESS;
}
