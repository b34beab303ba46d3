// RUN: %verify %s
// Of two locks in an array the one is acquired and its neighbour released. With
// indices that aren't known to differ it could be the same one, so that is silent.
#include <ntddk.h>

typedef struct _PLANES {
  FAST_MUTEX Mutex[2];
  ULONG Dots[2];
} PLANES, *PPLANES;

DRIVER_DISPATCH PlaneDraw, PlaneSwap, PlaneMove;

NTSTATUS PlaneDraw(PDEVICE_OBJECT Device, PIRP Irp) {
  PPLANES Planes = (PPLANES)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Planes->Mutex[0]); // REPORT: wdk-lock-leak "fast mutex 'Planes->Mutex[0]'"
  ++Planes->Dots[0];
  ExReleaseFastMutex(&Planes->Mutex[1]); // REPORT: wdk-lock-unheld-release "fast mutex 'Planes->Mutex[1]'"
  return STATUS_SUCCESS;
}

NTSTATUS PlaneSwap(PDEVICE_OBJECT Device, PIRP Irp) {
  PPLANES Planes = (PPLANES)Device->DeviceExtension;
  ULONG From = Irp->Flags & 1, To = Irp->Size & 1;
  ExAcquireFastMutex(&Planes->Mutex[From]);
  ++Planes->Dots[From];
  ExReleaseFastMutex(&Planes->Mutex[To]);
  return STATUS_SUCCESS;
}

NTSTATUS PlaneMove(PDEVICE_OBJECT Device, PIRP Irp) {
  PPLANES Planes = (PPLANES)Device->DeviceExtension;
  ULONG From = Irp->Flags & 1, Same = From;
  ExAcquireFastMutex(&Planes->Mutex[From]);
  ++Planes->Dots[From];
  ExReleaseFastMutex(&Planes->Mutex[Same]);
  return STATUS_SUCCESS;
}
