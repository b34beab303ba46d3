// RUN: %verify %s
// DriverEntry gives up after a wait for a KMUTEX without releasing it. The worker
// thread that loads drivers looks for owned mutexes when the routine is back.
#include <ntddk.h>

static KMUTEX BusMutex;
static PDEVICE_OBJECT Control;

DRIVER_UNLOAD BusUnload;

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(RegistryPath);
  KeInitializeMutex(&BusMutex, 0);
  KeWaitForSingleObject(&BusMutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak "KMUTEX 'BusMutex' acquired here is still held when 'DriverEntry' returns; bug check 0x39"
  Status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_BUS_EXTENDER, 0, FALSE, &Control);
  if (!NT_SUCCESS(Status)) // NOTE: '!NT_SUCCESS(Status)' is true here
    return Status; // NOTE: returns here with KMUTEX 'BusMutex' still held
  Driver->DriverUnload = BusUnload;
  KeReleaseMutex(&BusMutex, FALSE);
  return STATUS_SUCCESS;
}

VOID BusUnload(PDRIVER_OBJECT Driver) {
  UNREFERENCED_PARAMETER(Driver);
  KeWaitForSingleObject(&BusMutex, Executive, KernelMode, FALSE, NULL);
  if (Control)
    IoDeleteDevice(Control);
  KeReleaseMutex(&BusMutex, FALSE);
}
