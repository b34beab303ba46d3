// RUN: %verify %s
// A lock in the object around a list entry, reached by CONTAINING_RECORD twice
// and by the object once; in the DPC's and the work item's container too.

#include <ntddk.h>

typedef struct _REQUEST {
  ULONG Id;
  LIST_ENTRY Link;
  KSPIN_LOCK Lock;
  KDPC Dpc;
  ULONG State;
} REQUEST, *PREQUEST;

static VOID RequestDone(PLIST_ENTRY Entry, KIRQL Irql) {
  PREQUEST Request = CONTAINING_RECORD(Entry, REQUEST, Link);
  Request->State = 2;
  KeReleaseSpinLock(&Request->Lock, Irql);
}

DRIVER_DISPATCH RequestStart;
NTSTATUS RequestStart(PDEVICE_OBJECT Device, PIRP Irp) {
  PLIST_ENTRY Entry = (PLIST_ENTRY)Device->DeviceExtension;
  PREQUEST Request = CONTAINING_RECORD(Entry, REQUEST, Link);
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&CONTAINING_RECORD(Entry, REQUEST, Link)->Lock, &Irql);
  RequestDone(&Request->Link, Irql);
  KeAcquireSpinLock(&Request->Lock, &Irql);
  RequestDone(Entry, Irql);
  return STATUS_SUCCESS;
}

KDEFERRED_ROUTINE RequestDpc;
VOID RequestDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PREQUEST Request = CONTAINING_RECORD(Dpc, REQUEST, Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&Request->Lock);
  Request->State = 1;
  KeReleaseSpinLockFromDpcLevel(&CONTAINING_RECORD(Dpc, REQUEST, Dpc)->Lock);
}

DRIVER_DISPATCH RequestLost;
NTSTATUS RequestLost(PDEVICE_OBJECT Device, PIRP Irp) {
  PLIST_ENTRY Entry = (PLIST_ENTRY)Device->DeviceExtension;
  PREQUEST Request = CONTAINING_RECORD(Entry, REQUEST, Link);
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&CONTAINING_RECORD(Entry, REQUEST, Link)->Lock, &Irql); // REPORT: wdk-lock-leak "when dispatch routine 'RequestLost' returns"
  if (Request->State == 3)
    return STATUS_CANCELLED; // NOTE: returns here with
  RequestDone(Entry, Irql);
  return STATUS_SUCCESS;
}
