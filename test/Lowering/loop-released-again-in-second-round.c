// RUN: %verify %s
// The lock is acquired before the loop and released in each round: the second
// round releases what isn't held any more. The twin ends the loop with it.
#include <ntddk.h>

typedef struct _LOG {
  KSPIN_LOCK Lock;
  ULONG Entries[100];
  ULONG Lost;
} LOG, *PLOG;

IO_WORKITEM_ROUTINE LogTrim;
IO_WORKITEM_ROUTINE LogTrimMended;

VOID LogTrim(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PLOG Log = Context;
  KLOCK_QUEUE_HANDLE Handle;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeAcquireInStackQueuedSpinLock(&Log->Lock, &Handle);
  for (Index = 0; Index < 100; Index++) {
    Log->Entries[Index] = 0;
    KeReleaseInStackQueuedSpinLock(&Handle); // REPORT: wdk-lock-unheld-release "is released again: this path has released it already"
  }
}

VOID LogTrimMended(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PLOG Log = Context;
  KLOCK_QUEUE_HANDLE Handle;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeAcquireInStackQueuedSpinLock(&Log->Lock, &Handle);
  for (Index = 0; Index < 100; Index++) {
    if (Log->Entries[Index] == 0) {
      KeReleaseInStackQueuedSpinLock(&Handle);
      return;
    }
    Log->Entries[Index] = 0;
  }
  Log->Lost++;
  KeReleaseInStackQueuedSpinLock(&Handle);
}
