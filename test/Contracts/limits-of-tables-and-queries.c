// RUN: %verify %s
// Pages that give a limit for pageable tables only, or for where an answer
// means something, demand less than their summaries say.
#include <ntddk.h>

typedef struct _PEERS {
  KSPIN_LOCK Lock;
  RTL_AVL_TABLE Table;
  ULONG Yielded;
} PEERS, *PPEERS;

KSERVICE_ROUTINE PeersIsr;
DRIVER_DISPATCH PeersAdd;

NTSTATUS PeersAdd(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PPEERS Peers = DeviceObject->DeviceExtension;
  KIRQL OldIrql;
  BOOLEAN New = FALSE;

  KeAcquireSpinLock(&Peers->Lock, &OldIrql);
  RtlInsertElementGenericTableAvl(&Peers->Table, Irp, sizeof(*Irp), &New);
  KeReleaseSpinLock(&Peers->Lock, OldIrql);
  return New ? STATUS_SUCCESS : STATUS_OBJECT_NAME_COLLISION;
}

BOOLEAN PeersIsr(PKINTERRUPT Interrupt, PVOID Context) {
  PPEERS Peers = Context;
  BOOLEAN New;

  UNREFERENCED_PARAMETER(Interrupt);
  if (KeShouldYieldProcessor() || KeIsExecutingDpc())
    Peers->Yielded++;
  RtlInsertElementGenericTableAvl(&Peers->Table, Peers, sizeof(*Peers), &New); // REPORT: wdk-irql-too-high "'RtlInsertElementGenericTableAvl' demands IRQL <= DISPATCH_LEVEL"
  return TRUE;
}
