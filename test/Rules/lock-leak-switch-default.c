// RUN: %verify %s
// A dispatch routine for device controls holds the lock over its switch. One case
// returns at once; in the twin every case goes through the end.
#include <ntddk.h>

#define IOCTL_LED_ON CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_LED_OFF CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _LED {
  ERESOURCE Resource;
  ULONG Lit;
} LED, *PLED;

static NTSTATUS LedControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PLED Led = (PLED)Device->DeviceExtension;
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  NTSTATUS Status = STATUS_SUCCESS;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Led->Resource, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Led->Resource' acquired here is still held when dispatch routine 'LedControl' returns; bug check 0x13C"
  switch (Stack->Parameters.DeviceIoControl.IoControlCode) {
  case IOCTL_LED_ON:
    Led->Lit = 1;
    break;
  case IOCTL_LED_OFF:
    Led->Lit = 0;
    break;
  default:
    KeLeaveCriticalRegion();
    return STATUS_INVALID_DEVICE_REQUEST; // NOTE: returns here with ERESOURCE 'Led->Resource' still held
  }
  ExReleaseResourceLite(&Led->Resource);
  KeLeaveCriticalRegion();
  return Status;
}

static NTSTATUS LedInternalControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PLED Led = (PLED)Device->DeviceExtension;
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  NTSTATUS Status = STATUS_SUCCESS;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Led->Resource, TRUE);
  switch (Stack->Parameters.DeviceIoControl.IoControlCode) {
  case IOCTL_LED_ON:
    Led->Lit = 1;
    break;
  default:
    Status = STATUS_INVALID_DEVICE_REQUEST;
    break;
  }
  ExReleaseResourceLite(&Led->Resource);
  KeLeaveCriticalRegion();
  return Status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LedControl; // NOTE: dispatch routine 'LedControl' is set up to run here by 'MajorFunction'
  Driver->MajorFunction[IRP_MJ_INTERNAL_DEVICE_CONTROL] = LedInternalControl;
  return STATUS_SUCCESS;
}
