// RUN: %verify %s
// A driver's own routine isn't the documented one of the same name: it has no
// limit, and what it does to locks isn't known.
#include <ntddk.h>

VOID NdisCloseConfiguration(PVOID Settings);
VOID NdisCloseFile(PKSPIN_LOCK Lock);

KSPIN_LOCK SettingsLock;
DRIVER_DISPATCH SettingsClose, SettingsHandOver;

NTSTATUS SettingsClose(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Old;

  KeAcquireSpinLock(&SettingsLock, &Old);
  NdisCloseConfiguration(Device->DeviceExtension);
  KeReleaseSpinLock(&SettingsLock, Old);
  return STATUS_SUCCESS;
}

NTSTATUS SettingsHandOver(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL Old;

  KeAcquireSpinLock(&SettingsLock, &Old);
  NdisCloseFile(&SettingsLock);
  return STATUS_SUCCESS;
}
