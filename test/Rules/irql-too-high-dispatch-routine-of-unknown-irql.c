// RUN: %verify %s
// A dispatch routine runs at DISPATCH_LEVEL at most. It is the caller who
// decides, so what wants less is not reported from it; a pageable dispatch
// routine and a completion routine that looks are no different.

#include <ntddk.h>

typedef struct _EXTENSION {
  FAST_MUTEX Mutex;
  KEVENT Done;
  PDEVICE_OBJECT Lower;
  HANDLE Handle;
} EXTENSION, *PEXTENSION;

static NTSTATUS DispatchRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PEXTENSION Extension = Device->DeviceExtension;
  ExAcquireFastMutex(&Extension->Mutex);
  ExReleaseFastMutex(&Extension->Mutex);
  ZwClose(Extension->Handle);
  KeWaitForSingleObject(&Extension->Done, Executive, KernelMode, FALSE, NULL);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH DispatchCreate;
NTSTATUS DispatchCreate(PDEVICE_OBJECT Device, PIRP Irp) {
  PEXTENSION Extension = Device->DeviceExtension;
  ZwClose(Extension->Handle);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH_PAGED DispatchPnp;
NTSTATUS DispatchPnp(PDEVICE_OBJECT Device, PIRP Irp) {
  PEXTENSION Extension = Device->DeviceExtension;
  PAGED_CODE();
  ZwClose(Extension->Handle);
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(Extension->Lower, Irp);
}

/// Called by nobody here: whoever calls it knows at which IRQL.
VOID CloseAll(PEXTENSION Extension) {
  ZwClose(Extension->Handle);
  ExAcquireFastMutex(&Extension->Mutex);
  ExReleaseFastMutex(&Extension->Mutex);
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  Driver->MajorFunction[IRP_MJ_READ] = DispatchRead;
  Driver->MajorFunction[IRP_MJ_CREATE] = DispatchCreate;
  Driver->MajorFunction[IRP_MJ_PNP] = DispatchPnp;
  return STATUS_SUCCESS;
}
