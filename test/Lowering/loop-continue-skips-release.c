// RUN: %verify %s
// A 'continue' that skips the release acquires the lock again in the next
// round; the same loop that releases it first does not.
#include <ntddk.h>

typedef struct _PORT {
  KSPIN_LOCK Lock;
  ULONG Pending;
  BOOLEAN Enabled;
} PORT, *PPORT;

static PORT Ports[64];

IO_WORKITEM_ROUTINE PollPorts;
IO_WORKITEM_ROUTINE PollPortsMended;

VOID PollPorts(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PPORT Port = Context;
  KIRQL OldIrql;
  ULONG Round;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (Round = 0; Round < 1000; Round++) {
    KeAcquireSpinLock(&Port->Lock, &OldIrql); /* in the second round */ // REPORT: wdk-lock-double-acquire "spin lock 'Port->Lock' is acquired again while it is held"
    if (!Port->Enabled) // NOTE: '!Port->Enabled' is true here
      continue;
    Port->Pending = 0;
    KeReleaseSpinLock(&Port->Lock, OldIrql);
  }
}

VOID PollPortsMended(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  KIRQL OldIrql;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  UNREFERENCED_PARAMETER(Context);
  for (Index = 0; Index < RTL_NUMBER_OF(Ports); Index++) {
    KeAcquireSpinLock(&Ports[Index].Lock, &OldIrql);
    if (!Ports[Index].Enabled) {
      KeReleaseSpinLock(&Ports[Index].Lock, OldIrql);
      continue;
    }
    Ports[Index].Pending = 0;
    KeReleaseSpinLock(&Ports[Index].Lock, OldIrql);
  }
}
