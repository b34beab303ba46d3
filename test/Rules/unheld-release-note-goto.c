// RUN: %verify %s
// A check of the arguments goes to the label that releases, before anything was
// acquired. A note tells which check it
// is, for the release is reached on every path.
#include <ntddk.h>

typedef struct _NET {
  KSPIN_LOCK Lock;
  ERESOURCE Config;
  ULONG Peers;
} NET, *PNET;

DRIVER_DISPATCH NetSetPeers;

NTSTATUS NetSetPeers(PDEVICE_OBJECT Device, PIRP Irp) {
  PNET Net = (PNET)Device->DeviceExtension;
  PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
  NTSTATUS Status = STATUS_INVALID_PARAMETER;
  KeEnterCriticalRegion();
  if (Stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ULONG)) // NOTE: is true here
    goto Release;
  ExAcquireResourceExclusiveLite(&Net->Config, TRUE);
  Net->Peers = *(PULONG)Irp->AssociatedIrp.SystemBuffer;
  Status = STATUS_SUCCESS;
Release:
  ExReleaseResourceLite(&Net->Config); // REPORT: wdk-lock-unheld-release "ERESOURCE 'Net->Config' is released here, but this path doesn't hold it: dispatch routine 'NetSetPeers' starts without it and hasn't acquired it; bug check 0xE3"
  KeLeaveCriticalRegion();
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}
