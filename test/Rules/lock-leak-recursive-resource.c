// RUN: %verify %s
// An ERESOURCE may be acquired again by its owner. It is free when there were as
// many releases; with one too few it is held still, since the outermost acquire.
#include <ntddk.h>

typedef struct _SCB {
  ERESOURCE Resource;
  ULONG Size, Valid;
} SCB, *PSCB;

DRIVER_DISPATCH ScbSetSize, ScbExtend;

static VOID ScbZero(PSCB Scb) {
  ExAcquireResourceExclusiveLite(&Scb->Resource, TRUE); // NOTE: acquired here, held 2 times now
  if (Scb->Valid == Scb->Size)
    return;
  Scb->Valid = Scb->Size;
  ExReleaseResourceLite(&Scb->Resource);
}

static VOID ScbGrow(PSCB Scb) {
  ExAcquireResourceExclusiveLite(&Scb->Resource, TRUE);
  ++Scb->Size;
  ExReleaseResourceLite(&Scb->Resource);
}

NTSTATUS ScbSetSize(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCB Scb = (PSCB)Device->DeviceExtension;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Scb->Resource, TRUE);
  ScbGrow(Scb);
  ScbGrow(Scb);
  ExReleaseResourceLite(&Scb->Resource);
  KeLeaveCriticalRegion();
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS ScbExtend(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCB Scb = (PSCB)Device->DeviceExtension;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Scb->Resource, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Scb->Resource' acquired here is still held when dispatch routine 'ScbExtend' returns"
  ScbZero(Scb);
  ExReleaseResourceLite(&Scb->Resource); // NOTE: released here, still held 1 time
  KeLeaveCriticalRegion();
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
