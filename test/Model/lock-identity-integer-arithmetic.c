// RUN: %verify %s
// The object is found by arithmetic on an integer, as older headers write
// CONTAINING_RECORD. Whatever the analysis makes of that address, a release of
// the same lock is not one of a lock that isn't held.

#include <ntddk.h>

#define OWNER(Address, Type, Field)                                            \
  ((Type *)(((ULONG_PTR)(Address)) - (ULONG_PTR)(&(((Type *)0)->Field))))

typedef struct _REQUEST {
  ULONG Id;
  LIST_ENTRY Link;
  KSPIN_LOCK Lock;
  ULONG State;
} REQUEST, *PREQUEST;

static VOID RequestDone(PLIST_ENTRY Entry, KIRQL Irql) {
  PREQUEST Request = OWNER(Entry, REQUEST, Link);
  Request->State = 2;
  KeReleaseSpinLock(&Request->Lock, Irql);
}

IO_WORKITEM_ROUTINE RequestStart;
VOID RequestStart(PDEVICE_OBJECT Device, PVOID Context) {
  PREQUEST Request = Device->DeviceExtension;
  PLIST_ENTRY Entry = &Request->Link;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Context);
  KeAcquireSpinLock(&OWNER(Entry, REQUEST, Link)->Lock, &Irql);
  RequestDone(Entry, Irql);
  KeAcquireSpinLock(&Request->Lock, &Irql);
  RequestDone(Entry, Irql);
}

DRIVER_DISPATCH RequestContinue;
NTSTATUS RequestContinue(PDEVICE_OBJECT Device, PIRP Irp) {
  PLIST_ENTRY Entry = (PLIST_ENTRY)Device->DeviceExtension;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&OWNER(Entry, REQUEST, Link)->Lock, &Irql);
  RequestDone(&OWNER(Entry, REQUEST, Link)->Link, Irql);
  return STATUS_SUCCESS;
}
