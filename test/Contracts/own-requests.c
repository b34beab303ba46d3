// RUN: %verify --option=--contracts=%S/Inputs/requests.yaml %s
// Routines of the user's own that pass requests on or end them.
#include <ntddk.h>

typedef struct _CLIENT {
  KSPIN_LOCK Lock;
  ULONG Sent;
} CLIENT, *PCLIENT;

NTSTATUS BusCall(PIRP Irp);
PIRP BusMakeRequest(PDEVICE_OBJECT Bus, ULONG Kind);
VOID BusFinish(PIRP Irp);

VOID ClientSend(PCLIENT Client, PDEVICE_OBJECT Bus) {
  KIRQL Irql;
  PIRP Read = BusMakeRequest(Bus, IRP_MJ_READ), Create = BusMakeRequest(Bus, IRP_MJ_CREATE),
       Changed = BusMakeRequest(Bus, IRP_MJ_CREATE);
  IoGetNextIrpStackLocation(Changed)->MajorFunction = IRP_MJ_READ;
  KeAcquireSpinLock(&Client->Lock, &Irql);
  BusCall(Read);
  BusCall(Changed);
  BusCall(Create); // REPORT: wdk-irql-too-high "'BusCall' demands PASSIVE_LEVEL for all but reads; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(&Client->Lock, Irql);
  BusCall(Create);
}

VOID ClientEnd(PCLIENT Client, PIRP Irp) {
  KIRQL Irql;
  KeAcquireSpinLock(&Client->Lock, &Irql);
  Client->Sent--;
  BusFinish(Irp); // REPORT: wdk-call-under-spin-lock "'BusFinish' calls the bus's clients while spin lock 'Client->Lock' is held"
  KeReleaseSpinLock(&Client->Lock, Irql);
  BusFinish(Irp);
}
