// RUN: %verify %s
// A helper that waits for the owner's turn and releases is called by the routine
// that acquires as well as by others with their own acquire; a lock of the same
// name in another structure is another lock.
#include <ntddk.h>

typedef struct _FRONT {
  FAST_MUTEX Lock;
  ULONG Orders;
} FRONT, *PFRONT;

typedef struct _KITCHEN {
  FAST_MUTEX Lock;
  ULONG Meals;
} KITCHEN, *PKITCHEN;

DRIVER_DISPATCH FrontOrder;
IO_WORKITEM_ROUTINE KitchenCook, FrontClose;

static VOID FrontUnlock(PFRONT Front) { ExReleaseFastMutex(&Front->Lock); }

NTSTATUS FrontOrder(PDEVICE_OBJECT Device, PIRP Irp) {
  PFRONT Front = (PFRONT)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Front->Lock);
  ++Front->Orders;
  FrontUnlock(Front);
  return STATUS_SUCCESS;
}

VOID FrontClose(PDEVICE_OBJECT Device, PVOID Context) {
  PFRONT Front = (PFRONT)Context;
  UNREFERENCED_PARAMETER(Device);
  if (!ExTryToAcquireFastMutex(&Front->Lock))
    return;
  Front->Orders = 0;
  FrontUnlock(Front);
}

VOID KitchenCook(PDEVICE_OBJECT Device, PVOID Context) {
  PKITCHEN Kitchen = (PKITCHEN)Context;
  UNREFERENCED_PARAMETER(Device);
  ExAcquireFastMutex(&Kitchen->Lock);
  ++Kitchen->Meals;
  ExReleaseFastMutex(&Kitchen->Lock);
}
