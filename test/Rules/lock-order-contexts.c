// RUN: %verify %s
// Contexts that don't run at the same time, or of which that isn't known: the
// loader's, and functions that nobody in this file registers.
#include <ntddk.h>

FAST_MUTEX First, Second;
DRIVER_UNLOAD Unload;
KSTART_ROUTINE Worker;

VOID Worker(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&First);
  ExAcquireFastMutex(&Second);
  ExReleaseFastMutex(&Second);
  ExReleaseFastMutex(&First);
}

VOID FromAnywhere(VOID) {
  ExAcquireFastMutex(&Second);
  ExAcquireFastMutex(&First);
  ExReleaseFastMutex(&First);
  ExReleaseFastMutex(&Second);
}

VOID Unload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  FromAnywhere();
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  ExInitializeFastMutex(&First);
  ExInitializeFastMutex(&Second);
  FromAnywhere();
  Driver->DriverUnload = Unload;
  return STATUS_SUCCESS;
}
