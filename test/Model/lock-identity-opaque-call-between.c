// RUN: %verify %s
// The device extension is read before and after calls of functions that the
// unit doesn't define: nobody changes it, so it is the same lock.

#include <ntddk.h>

typedef struct _EXTENSION {
  FAST_MUTEX Mutex;
  struct _CHILD *Child;
} EXTENSION, *PEXTENSION;

typedef struct _CHILD {
  FAST_MUTEX Mutex;
  ULONG Use;
} CHILD, *PCHILD;

VOID ReportState(ULONG Code);
NTSTATUS Configure(PDEVICE_OBJECT Device);

DRIVER_DISPATCH_PAGED Start;
NTSTATUS Start(PDEVICE_OBJECT Device, PIRP Irp) {
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&((PEXTENSION)Device->DeviceExtension)->Mutex);
  ReportState(1);
  Status = Configure(Device);
  ExReleaseFastMutex(&((PEXTENSION)Device->DeviceExtension)->Mutex);
  return Status;
}

/// The child may be another one after the call, or the same.
DRIVER_DISPATCH_PAGED Use;
NTSTATUS Use(PDEVICE_OBJECT Device, PIRP Irp) {
  PEXTENSION Extension = Device->DeviceExtension;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Extension->Child->Mutex);
  Status = Configure(Device);
  ExReleaseFastMutex(&Extension->Child->Mutex);
  return Status;
}

DRIVER_DISPATCH_PAGED Stop;
NTSTATUS Stop(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&((PEXTENSION)Device->DeviceExtension)->Mutex); // REPORT: wdk-lock-leak "Device->DeviceExtension)->Mutex"
  ReportState(2);
  if (!NT_SUCCESS(Configure(Device))) // NOTE: is true here
    return STATUS_UNSUCCESSFUL;
  ExReleaseFastMutex(&((PEXTENSION)Device->DeviceExtension)->Mutex);
  return STATUS_SUCCESS;
}
