// RUN: %verify %s
// A device that couldn't be set up is deleted with the resource in its extension
// still in the system's list. The twins delete it before, or haven't initialized
// it; what an earlier routine has initialized is not this one's business.
#include <ntifs.h>

typedef struct _EXTENSION {
  ERESOURCE Resource;
  KSPIN_LOCK Lock;
  PDEVICE_OBJECT Lower;
} EXTENSION, *PEXTENSION;

DRIVER_ADD_DEVICE ExtensionAdd, ExtensionAddWell;
DRIVER_UNLOAD ExtensionUnload;

NTSTATUS ExtensionAdd(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo) {
  PDEVICE_OBJECT Device;
  PEXTENSION Extension;
  NTSTATUS Status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
  if (!NT_SUCCESS(Status))
    return Status;
  Extension = Device->DeviceExtension;
  KeInitializeSpinLock(&Extension->Lock);
  ExInitializeResourceLite(&Extension->Resource); // NOTE: ERESOURCE 'Extension->Resource' is initialized here
  Extension->Lower = IoAttachDeviceToDeviceStack(Device, Pdo);
  if (!Extension->Lower) {
    IoDeleteDevice(Device); // REPORT: wdk-lock-lifetime "'IoDeleteDevice' frees the memory of ERESOURCE 'Extension->Resource', which hasn't been deleted"
    return STATUS_NO_SUCH_DEVICE;
  }
  Device->Flags &= ~DO_DEVICE_INITIALIZING;
  return STATUS_SUCCESS;
}

NTSTATUS ExtensionAddWell(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo) {
  PDEVICE_OBJECT Device;
  PEXTENSION Extension;
  NTSTATUS Status = IoCreateDevice(Driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device);
  if (!NT_SUCCESS(Status))
    return Status;
  Extension = Device->DeviceExtension;
  Extension->Lower = IoAttachDeviceToDeviceStack(Device, Pdo);
  if (!Extension->Lower) {
    IoDeleteDevice(Device);
    return STATUS_NO_SUCH_DEVICE;
  }
  ExInitializeResourceLite(&Extension->Resource);
  if (Extension->Lower->StackSize > 100) {
    IoDetachDevice(Extension->Lower);
    ExDeleteResourceLite(&Extension->Resource);
    IoDeleteDevice(Device);
    return STATUS_NO_SUCH_DEVICE;
  }
  return STATUS_SUCCESS;
}

VOID ExtensionUnload(PDRIVER_OBJECT Driver) { IoDeleteDevice(Driver->DeviceObject); }
