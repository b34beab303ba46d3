// RUN: %verify %s
// Static variables that decide about a lock: set on the path they are known,
// from elsewhere they are not.

#include <ntddk.h>

static FAST_MUTEX Mutex;
static BOOLEAN Initialized;
static BOOLEAN Locking = TRUE;
static ULONG Users;

static VOID Enter(VOID) {
  if (Locking)
    ExAcquireFastMutex(&Mutex);
}

static VOID Leave(VOID) {
  if (Locking)
    ExReleaseFastMutex(&Mutex);
}

DRIVER_DISPATCH_PAGED Use;
NTSTATUS Use(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  if (!Initialized)
    return STATUS_DEVICE_NOT_READY;
  Enter();
  Users++;
  Leave();
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH_PAGED UseTwice;
NTSTATUS UseTwice(PDEVICE_OBJECT Device, PIRP Irp) {
  static BOOLEAN Held;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  Held = FALSE;
  if (Users < 10) {
    ExAcquireFastMutex(&Mutex);
    Held = TRUE;
  }
  Initialized = TRUE;
  if (Held)
    ExReleaseFastMutex(&Mutex);
  return STATUS_SUCCESS;
}

DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  Locking = FALSE;
  Enter();
  Users = 0;
  Leave();
}
