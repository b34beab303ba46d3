// RUN: %verify %s
// DriverEntry fails with a lock held: the worker thread that loads drivers
// notices. The lock is in static storage, reached directly and by a pointer.
#include <ntddk.h>

typedef struct _GLOBALS {
  FAST_MUTEX Mutex;
  ULONG Loaded;
} GLOBALS;

static GLOBALS Globals;
static GLOBALS *State = &Globals;

DRIVER_UNLOAD GlobalsUnload;

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  PDEVICE_OBJECT Device;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(RegistryPath);
  ExInitializeFastMutex(&Globals.Mutex);
  ExAcquireFastMutex(&Globals.Mutex); // REPORT: wdk-lock-leak "fast mutex 'Globals.Mutex' acquired here is still held when 'DriverEntry' returns; bug check 0xE1"
  Status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
  if (!NT_SUCCESS(Status))
    return Status;
  ++Globals.Loaded;
  ExReleaseFastMutex(&Globals.Mutex);
  return STATUS_SUCCESS;
}

VOID GlobalsUnload(PDRIVER_OBJECT Driver) {
  ExAcquireFastMutex(&State->Mutex);
  --State->Loaded;
  if (Driver->DeviceObject)
    IoDeleteDevice(Driver->DeviceObject);
  ExReleaseFastMutex(&State->Mutex);
}
