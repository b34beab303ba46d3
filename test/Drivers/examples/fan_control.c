// RUN: %verify %s
//
// Runs a fan by the temperature of its board, and lets users set its speed.
//
// The defect: the regulator keeps the fan's KMUTEX while it sleeps for half an
// hour. Who wants to set the speed meanwhile waits as long.

#include <ntifs.h>

#define FAN_PORT 0x290
#define FAN_QUIET_MINUTES 30
#define IOCTL_FAN_SET                                                          \
  CTL_CODE(FILE_DEVICE_UNKNOWN, 0x810, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _FAN {
  KMUTEX Mutex;
  KEVENT StopEvent;
  UCHAR Speed;
} FAN, *PFAN;

KSTART_ROUTINE FanRegulate;
DRIVER_DISPATCH FanDispatch;
DRIVER_UNLOAD FanUnload;
DRIVER_INITIALIZE DriverEntry;

static PETHREAD FanThread;

static UCHAR FanReadTemperature(VOID) {
  WRITE_PORT_UCHAR((PUCHAR)(ULONG_PTR)FAN_PORT, 0x27);
  return READ_PORT_UCHAR((PUCHAR)(ULONG_PTR)(FAN_PORT + 1));
}

static VOID FanWriteSpeed(PFAN Fan, UCHAR Speed) {
  Fan->Speed = Speed;
  WRITE_PORT_UCHAR((PUCHAR)(ULONG_PTR)FAN_PORT, 0x6B);
  WRITE_PORT_UCHAR((PUCHAR)(ULONG_PTR)(FAN_PORT + 1), Speed);
}

VOID FanRegulate(PVOID Context) {
  PFAN Fan = Context;
  LARGE_INTEGER Interval;
  UCHAR Temperature;

  while (!KeReadStateEvent(&Fan->StopEvent)) {
    // NOTE@+1: KMUTEX 'Fan->Mutex' acquired
    KeWaitForSingleObject(&Fan->Mutex, Executive, KernelMode, FALSE, NULL);
    Temperature = FanReadTemperature();
    if (Temperature > 70) {
      FanWriteSpeed(Fan, 255);
      Interval.QuadPart = -10000LL * 200;
    } else {
      FanWriteSpeed(Fan, 80);
      Interval.QuadPart = -10000LL * 1000 * 60 * FAN_QUIET_MINUTES;
    }
    // REPORT@+1: wdk-blocking-under-lock "'KeDelayExecutionThread' blocks for 30 min while KMUTEX 'Fan->Mutex' is held"
    KeDelayExecutionThread(KernelMode, FALSE, &Interval);
    KeReleaseMutex(&Fan->Mutex, FALSE);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS FanDispatch(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  PFAN Fan = Device->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;

  if (Stack->MajorFunction == IRP_MJ_DEVICE_CONTROL) {
    if (Stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_FAN_SET) {
      Status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (Stack->Parameters.DeviceIoControl.InputBufferLength < 1) {
      Status = STATUS_BUFFER_TOO_SMALL;
    } else {
      KeWaitForSingleObject(&Fan->Mutex, Executive, KernelMode, FALSE, NULL);
      FanWriteSpeed(Fan, *(PUCHAR)Irp->AssociatedIrp.SystemBuffer);
      KeReleaseMutex(&Fan->Mutex, FALSE);
    }
  }
  Irp->IoStatus.Status = Status;
  Irp->IoStatus.Information = 0;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

VOID FanUnload(PDRIVER_OBJECT Driver) {
  PFAN Fan = Driver->DeviceObject->DeviceExtension;

  KeSetEvent(&Fan->StopEvent, IO_NO_INCREMENT, FALSE);
  KeWaitForSingleObject(FanThread, Executive, KernelMode, FALSE, NULL);
  ObDereferenceObject(FanThread);
  IoDeleteDevice(Driver->DeviceObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
  PDEVICE_OBJECT Device;
  HANDLE Handle;
  PFAN Fan;
  NTSTATUS Status;

  UNREFERENCED_PARAMETER(RegistryPath);
  Driver->DriverUnload = FanUnload;
  Driver->MajorFunction[IRP_MJ_CREATE] = FanDispatch;
  Driver->MajorFunction[IRP_MJ_CLOSE] = FanDispatch;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = FanDispatch;
  Status = IoCreateDevice(Driver, sizeof(FAN), NULL, FILE_DEVICE_UNKNOWN,
                          FILE_DEVICE_SECURE_OPEN, FALSE, &Device);
  if (!NT_SUCCESS(Status))
    return Status;

  Fan = Device->DeviceExtension;
  KeInitializeMutex(&Fan->Mutex, 0);
  KeInitializeEvent(&Fan->StopEvent, NotificationEvent, FALSE);
  Status = PsCreateSystemThread(&Handle, THREAD_ALL_ACCESS, NULL, NULL, NULL,
                                FanRegulate, Fan);
  if (!NT_SUCCESS(Status)) {
    IoDeleteDevice(Device);
    return Status;
  }
  ObReferenceObjectByHandle(Handle, THREAD_ALL_ACCESS, NULL, KernelMode,
                            (PVOID *)&FanThread, NULL);
  ZwClose(Handle);
  return STATUS_SUCCESS;
}
