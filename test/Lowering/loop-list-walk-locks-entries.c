// RUN: %verify %s
// A walk along a list that locks each entry: the entry that was looked for is
// returned from the middle of the walk, locked or not.
#include <ntddk.h>

typedef struct _SESSION {
  LIST_ENTRY Link;
  KSPIN_LOCK Lock;
  ULONG Id;
  ULONG References;
} SESSION, *PSESSION;

static LIST_ENTRY Sessions;

DRIVER_DISPATCH SessionOpen;
DRIVER_DISPATCH SessionOpenMended;

NTSTATUS SessionOpen(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  ULONG Wanted = PtrToUlong(Irp->Tail.Overlay.DriverContext[0]);
  PLIST_ENTRY Entry;
  PSESSION Session;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (Entry = Sessions.Flink; Entry != &Sessions; Entry = Entry->Flink) {
    Session = CONTAINING_RECORD(Entry, SESSION, Link);
    KeAcquireSpinLock(&Session->Lock, &OldIrql); // REPORT: wdk-lock-leak "spin lock 'Session->Lock' acquired here is still held when dispatch routine 'SessionOpen' returns"
    if (Session->Id == Wanted) { // NOTE: 'Session->Id == Wanted' is true here
      Session->References++;
      return STATUS_SUCCESS;
    }
    KeReleaseSpinLock(&Session->Lock, OldIrql);
  }
  return STATUS_NOT_FOUND;
}

NTSTATUS SessionOpenMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  ULONG Wanted = PtrToUlong(Irp->Tail.Overlay.DriverContext[0]);
  PLIST_ENTRY Entry;
  PSESSION Session;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (Entry = Sessions.Flink; Entry != &Sessions; Entry = Entry->Flink) {
    Session = CONTAINING_RECORD(Entry, SESSION, Link);
    KeAcquireSpinLock(&Session->Lock, &OldIrql);
    if (Session->Id == Wanted) {
      Session->References++;
      KeReleaseSpinLock(&Session->Lock, OldIrql);
      return STATUS_SUCCESS;
    }
    KeReleaseSpinLock(&Session->Lock, OldIrql);
  }
  return STATUS_NOT_FOUND;
}
