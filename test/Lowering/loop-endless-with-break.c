// RUN: %verify %s
// for (;;) left by a break at different points: with the lock held, with the
// lock held and released behind the loop, and without it.
#include <ntddk.h>

typedef struct _RING {
  FAST_MUTEX Mutex;
  ULONG Head, Tail, Limit;
  BOOLEAN Closed;
} RING, *PRING;

IO_WORKITEM_ROUTINE RingDrain;
IO_WORKITEM_ROUTINE RingDrainReleasedBehind;
IO_WORKITEM_ROUTINE RingDrainReleasedBefore;

VOID RingDrain(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PRING Ring = Context;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (;;) {
    ExAcquireFastMutex(&Ring->Mutex); // REPORT: wdk-lock-leak "'Ring->Mutex' acquired here is still held when work item routine 'RingDrain' returns"
    if (Ring->Head == Ring->Tail) // NOTE: 'Ring->Head == Ring->Tail' is true here
      break;
    Ring->Tail++;
    ExReleaseFastMutex(&Ring->Mutex);
  }
}

VOID RingDrainReleasedBehind(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PRING Ring = Context;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (;;) {
    ExAcquireFastMutex(&Ring->Mutex);
    if (Ring->Head == Ring->Tail)
      break;
    Ring->Tail++;
    if (Ring->Closed)
      break;
    ExReleaseFastMutex(&Ring->Mutex);
  }
  ExReleaseFastMutex(&Ring->Mutex);
}

VOID RingDrainReleasedBefore(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PRING Ring = Context;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (;;) {
    if (Ring->Closed)
      break;
    ExAcquireFastMutex(&Ring->Mutex);
    if (Ring->Head == Ring->Tail) {
      ExReleaseFastMutex(&Ring->Mutex);
      break;
    }
    Ring->Tail++;
    ExReleaseFastMutex(&Ring->Mutex);
    if (Ring->Tail > Ring->Limit)
      break;
  }
}
