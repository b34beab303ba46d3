// RUN: %verify %s
// DriverEntry initializes a mutex and releases it as if that had acquired it: a
// KMUTEX starts free. The unload routine waits for
// its one first.
#include <ntddk.h>

static KMUTEX Mutex, Idle;
static ULONG Ready;

DRIVER_UNLOAD Unload;

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  KeInitializeMutex(&Mutex, 0);
  KeInitializeMutex(&Idle, 0);
  Driver->DriverUnload = Unload;
  ++Ready;
  KeReleaseMutex(&Mutex, FALSE); // REPORT: wdk-lock-unheld-release "KMUTEX 'Mutex' is released here, but this path doesn't hold it: 'DriverEntry' starts without it and hasn't acquired it; bug check 0x11"
  return STATUS_SUCCESS;
}

VOID Unload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  KeWaitForSingleObject(&Idle, Executive, KernelMode, FALSE, NULL);
  Ready = 0;
  KeReleaseMutex(&Idle, FALSE);
}
