// RUN: %verify %s
// One wait acquires both mutexes or none, in whatever order they stand. A lock
// that is held meanwhile is held before both.
#include <ntddk.h>

typedef struct _TANDEM {
  KMUTEX Front, Rear;
  KSEMAPHORE Rides;
  EX_PUSH_LOCK Bell;
  ULONG Ridden;
} TANDEM, *PTANDEM;

DRIVER_DISPATCH TandemRead;
KSTART_ROUTINE TandemRide;

NTSTATUS TandemRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PTANDEM Tandem = (PTANDEM)Device->DeviceExtension;
  PVOID Both[2] = {&Tandem->Front, &Tandem->Rear};
  UNREFERENCED_PARAMETER(Irp);
  KeWaitForMultipleObjects(2, Both, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
  ++Tandem->Ridden;
  KeReleaseMutex(&Tandem->Rear, FALSE);
  KeReleaseMutex(&Tandem->Front, FALSE);
  return STATUS_SUCCESS;
}

VOID TandemRide(PVOID Context) {
  PTANDEM Tandem = (PTANDEM)Context;
  PVOID Both[2] = {&Tandem->Rear, &Tandem->Front};
  KeWaitForMultipleObjects(2, Both, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
  --Tandem->Ridden;
  KeReleaseMutex(&Tandem->Rear, FALSE);
  KeReleaseMutex(&Tandem->Front, FALSE);
}
