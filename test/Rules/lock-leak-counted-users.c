// RUN: %verify %s
// The first user takes the lock for all, the last one gives it back: a counter
// decides on both sides, and the acquire and the release needn't be on one path.
#include <ntddk.h>

typedef struct _STACK {
  LONG Users;
  KGUARDED_MUTEX Guard;
  ULONG Items, Readers;
  ERESOURCE Resource;
} STACK, *PSTACK;

DRIVER_DISPATCH StackPop, StackPeek;

NTSTATUS StackPop(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTACK Stack = (PSTACK)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  if (InterlockedIncrement(&Stack->Users) == 1)
    KeAcquireGuardedMutex(&Stack->Guard);
  --Stack->Items;
  if (InterlockedDecrement(&Stack->Users) == 0)
    KeReleaseGuardedMutex(&Stack->Guard);
  return STATUS_SUCCESS;
}

NTSTATUS StackPeek(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTACK Stack = (PSTACK)Device->DeviceExtension;
  KeEnterCriticalRegion();
  if (Stack->Readers++ == 0)
    ExAcquireResourceSharedLite(&Stack->Resource, TRUE);
  Irp->IoStatus.Information = Stack->Items;
  if (--Stack->Readers == 0)
    ExReleaseResourceLite(&Stack->Resource);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}
