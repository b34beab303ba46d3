// RUN: %verify %s
// A loop made of a backward goto: retrying with the lock held acquires it
// again; retrying after the release doesn't.
#include <ntddk.h>

typedef struct _POOL {
  FAST_MUTEX Mutex;
  LIST_ENTRY Free;
  KEVENT Refilled;
} POOL, *PPOOL;

DRIVER_DISPATCH PoolTake;
DRIVER_DISPATCH PoolTakeMended;

NTSTATUS PoolTake(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PPOOL Pool = DeviceObject->DeviceExtension;
  PLIST_ENTRY Entry;

Retry:
  ExAcquireFastMutex(&Pool->Mutex); // REPORT: wdk-lock-double-acquire "fast mutex 'Pool->Mutex' is acquired again while it is held" // NOTE: fast mutex 'Pool->Mutex'
  if (IsListEmpty(&Pool->Free)) {
    KeClearEvent(&Pool->Refilled);
    goto Retry;
  }
  Entry = RemoveHeadList(&Pool->Free);
  ExReleaseFastMutex(&Pool->Mutex);
  Irp->Tail.Overlay.DriverContext[0] = Entry;
  return STATUS_SUCCESS;
}

NTSTATUS PoolTakeMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PPOOL Pool = DeviceObject->DeviceExtension;
  PLIST_ENTRY Entry;

Retry:
  ExAcquireFastMutex(&Pool->Mutex);
  if (IsListEmpty(&Pool->Free)) {
    ExReleaseFastMutex(&Pool->Mutex);
    KeWaitForSingleObject(&Pool->Refilled, Executive, KernelMode, FALSE, NULL);
    goto Retry;
  }
  Entry = RemoveHeadList(&Pool->Free);
  ExReleaseFastMutex(&Pool->Mutex);
  Irp->Tail.Overlay.DriverContext[0] = Entry;
  return STATUS_SUCCESS;
}
