// RUN: %verify %s
// Several contexts use one lock, each as its owner: nothing foreign about it. A
// thread routine that is created twice is two threads, each with its own acquire
// and release.
#include <ntddk.h>

typedef struct _BELL {
  KMUTEX Mutex;
  FAST_MUTEX Fast;
  ERESOURCE Resource;
  ULONG Rings;
} BELL, *PBELL;

static VOID BellEnter(PBELL Bell) { ExAcquireFastMutex(&Bell->Fast); }
static VOID BellLeave(PBELL Bell) { ExReleaseFastMutex(&Bell->Fast); }

static VOID BellRing(PVOID Context) {
  PBELL Bell = (PBELL)Context;
  KeWaitForSingleObject(&Bell->Mutex, Executive, KernelMode, FALSE, NULL);
  BellEnter(Bell);
  ++Bell->Rings;
  BellLeave(Bell);
  KeReleaseMutex(&Bell->Mutex, FALSE);
  PsTerminateSystemThread(STATUS_SUCCESS);
}

static VOID BellCount(PDEVICE_OBJECT Device, PVOID Context) {
  PBELL Bell = (PBELL)Context;
  BOOLEAN Both = Device != NULL;
  if (Both)
    KeWaitForSingleObject(&Bell->Mutex, Executive, KernelMode, FALSE, NULL);
  BellEnter(Bell);
  Bell->Rings = 0;
  BellLeave(Bell);
  if (Both)
    KeReleaseMutex(&Bell->Mutex, FALSE);
}

NTSTATUS BellStart(PBELL Bell, PIO_WORKITEM Item) {
  HANDLE First, Second;
  NTSTATUS Status = PsCreateSystemThread(&First, 0, NULL, NULL, NULL, BellRing, Bell);
  if (NT_SUCCESS(Status))
    Status = PsCreateSystemThread(&Second, 0, NULL, NULL, NULL, BellRing, Bell);
  IoQueueWorkItem(Item, BellCount, DelayedWorkQueue, Bell);
  return Status;
}
