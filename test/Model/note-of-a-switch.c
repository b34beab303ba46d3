// RUN: not %irqlint %s 2>&1 | FileCheck %s
// A switch with one case is no condition that is true or false; its note says
// which way it goes.

#include <ntddk.h>

typedef enum _STAGE { StageNone, StageMutex } STAGE;

static FAST_MUTEX Mutex;
static ULONG Volume;

DRIVER_DISPATCH Mute;
NTSTATUS Mute(PDEVICE_OBJECT Device, PIRP Irp) {
  STAGE Stage = StageNone;
  UNREFERENCED_PARAMETER(Irp);
  if (Device->Flags != 0) {
    ExAcquireFastMutex(&Mutex);
    Volume = 0;
    Stage = StageMutex;
  }
  switch (Stage) {
  case StageMutex + 1:
    ExReleaseFastMutex(&Mutex);
    break;
  default:
    break;
  }
  return STATUS_SUCCESS;
}

// CHECK: note-of-a-switch.c:17:5: warning: fast mutex 'Mutex' acquired here is still held
// CHECK-NOT: 'Stage' is false here
// CHECK: note-of-a-switch.c:21:11: note: 'Stage' selects 'default' here
