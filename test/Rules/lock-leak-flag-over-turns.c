// RUN: %verify %s
// A loop carries the lock from one turn to the next: acquired when the first
// entry shows up, kept for the rest, released when the loop is over if there was
// any. A second one changes the lock with the owner of the entry.
#include <ntddk.h>

typedef struct _OWNER {
  FAST_MUTEX Mutex;
  ULONG Sum;
} OWNER, *POWNER;

typedef struct _ITEM {
  struct _ITEM *Next;
  POWNER Owner;
  ULONG Value;
} ITEM, *PITEM;

typedef struct _BAG {
  PITEM First;
  KGUARDED_MUTEX Mutex;
  ULONG Total;
} BAG, *PBAG;

DRIVER_DISPATCH BagSum, BagOwners;

NTSTATUS BagSum(PDEVICE_OBJECT Device, PIRP Irp) {
  PBAG Bag = (PBAG)Device->DeviceExtension;
  BOOLEAN Locked = FALSE;
  PITEM Item;
  UNREFERENCED_PARAMETER(Irp);
  for (Item = Bag->First; Item; Item = Item->Next) {
    if (Item->Value == 0)
      continue;
    if (!Locked) {
      KeAcquireGuardedMutex(&Bag->Mutex);
      Locked = TRUE;
    }
    Bag->Total += Item->Value;
  }
  if (Locked)
    KeReleaseGuardedMutex(&Bag->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS BagOwners(PDEVICE_OBJECT Device, PIRP Irp) {
  PBAG Bag = (PBAG)Device->DeviceExtension;
  POWNER Owner = NULL;
  PITEM Item;
  UNREFERENCED_PARAMETER(Irp);
  for (Item = Bag->First; Item; Item = Item->Next) {
    if (Item->Owner != Owner) {
      if (Owner)
        ExReleaseFastMutex(&Owner->Mutex);
      Owner = Item->Owner;
      if (Owner)
        ExAcquireFastMutex(&Owner->Mutex);
    }
    if (Owner)
      Owner->Sum += Item->Value;
  }
  if (Owner)
    ExReleaseFastMutex(&Owner->Mutex);
  return STATUS_SUCCESS;
}
