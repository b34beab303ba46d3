// RUN: %verify %s
// Rounds that know which one they are: the first acquires, the last releases.
// Silent where the count can't be zero, because it was checked.
#include <ntddk.h>

typedef struct _BATCH {
  FAST_MUTEX Mutex;
  ULONG Count;
  ULONG Items[128];
} BATCH, *PBATCH;

IO_WORKITEM_ROUTINE BatchRun;
IO_WORKITEM_ROUTINE BatchRunChecked;

VOID BatchRun(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PBATCH Batch = Context;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (Index = 0; Index < 128; Index++) {
    if (Index == 0)
      ExAcquireFastMutex(&Batch->Mutex);
    Batch->Items[Index] = 0;
    if (Index == 127)
      ExReleaseFastMutex(&Batch->Mutex);
  }
}

VOID BatchRunChecked(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PBATCH Batch = Context;
  ULONG Count = Batch->Count;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  if (Count == 0)
    return;
  ExAcquireFastMutex(&Batch->Mutex);
  for (Index = 0; Index < Count; Index++) {
    Batch->Items[Index] = 0;
    if (Index == Count - 1)
      ExReleaseFastMutex(&Batch->Mutex);
  }
}
