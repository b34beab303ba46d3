// RUN: %verify %s
// The system's own functions leave the driver's locks alone, even if they get the
// object that holds one; the pointer that was used for the acquire may be gone
// when the release comes.
#include <ntddk.h>

typedef struct _CRATE {
  LIST_ENTRY Items;
  KSPIN_LOCK Lock;
  UNICODE_STRING Label;
  FAST_MUTEX Mutex;
  KTIMER Timer;
} CRATE, *PCRATE;

DRIVER_DISPATCH CratePack, CrateMark;

NTSTATUS CratePack(PDEVICE_OBJECT Device, PIRP Irp) {
  PCRATE Crate = (PCRATE)Device->DeviceExtension;
  LARGE_INTEGER Due;
  KIRQL OldIrql;
  Due.QuadPart = -1000;
  KeAcquireSpinLock(&Crate->Lock, &OldIrql);
  InsertTailList(&Crate->Items, &Irp->Tail.Overlay.ListEntry);
  KeSetTimer(&Crate->Timer, Due, NULL);
  IoMarkIrpPending(Irp);
  Crate = NULL;
  KeReleaseSpinLock(&((PCRATE)Device->DeviceExtension)->Lock, OldIrql);
  return STATUS_PENDING;
}

NTSTATUS CrateMark(PDEVICE_OBJECT Device, PIRP Irp) {
  PCRATE Crate = (PCRATE)Device->DeviceExtension;
  PFAST_MUTEX Mutex = &Crate->Mutex;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(Mutex);
  RtlInitUnicodeString(&Crate->Label, L"packed");
  RtlZeroMemory(&Crate->Items, sizeof(Crate->Items));
  Mutex = &((PCRATE)Device->DeviceExtension)->Mutex;
  ExReleaseFastMutex(Mutex);
  return STATUS_SUCCESS;
}
