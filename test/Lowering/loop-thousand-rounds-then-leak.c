// RUN: %verify %s
// What stands after a loop of a thousand rounds is seen: a way out behind it
// that keeps the lock is a leak, and one that releases it is none.
#include <ntddk.h>

typedef struct _TRACE_SLOT {
  ULONG Hits;
  ULONG Misses;
} TRACE_SLOT;

static struct {
  KSPIN_LOCK Lock;
  BOOLEAN Frozen;
  TRACE_SLOT Slots[1000];
} Trace;

DRIVER_DISPATCH TraceReset;
DRIVER_DISPATCH TraceResetMended;

NTSTATUS TraceReset(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  NTSTATUS Status = STATUS_SUCCESS;
  KIRQL OldIrql;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeAcquireSpinLock(&Trace.Lock, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Trace.Lock' acquired here is still held when dispatch routine 'TraceReset' returns"
  for (Index = 0; Index < 1000; Index++) {
    Trace.Slots[Index].Hits = 0;
    Trace.Slots[Index].Misses = 0;
  }
  if (Trace.Frozen) { // NOTE: 'Trace.Frozen' is true here
    Status = STATUS_DEVICE_BUSY;
    goto Complete;
  }
  KeReleaseSpinLock(&Trace.Lock, OldIrql);

Complete:
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status; // NOTE: returns here with spin lock 'Trace.Lock' still held
}

NTSTATUS TraceResetMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  NTSTATUS Status = STATUS_SUCCESS;
  KIRQL OldIrql;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  KeAcquireSpinLock(&Trace.Lock, &OldIrql);
  for (Index = 0; Index < 1000; Index++) {
    Trace.Slots[Index].Hits = 0;
    Trace.Slots[Index].Misses = 0;
  }
  if (Trace.Frozen) {
    Status = STATUS_DEVICE_BUSY;
    goto Unlock;
  }

Unlock:
  KeReleaseSpinLock(&Trace.Lock, OldIrql);
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}
