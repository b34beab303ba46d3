// RUN: %verify %s
// The object with the lock comes from a look-up that isn't seen: asked for once,
// asked again with the same arguments, kept in a second variable, taken from a
// list whose head has moved on.
#include <ntddk.h>

typedef struct _CLIENT {
  LIST_ENTRY Link;
  FAST_MUTEX Mutex;
  KSPIN_LOCK Lock;
  ULONG Calls;
} CLIENT, *PCLIENT;

typedef struct _SERVER {
  LIST_ENTRY Clients;
} SERVER, *PSERVER;

PCLIENT ServerFind(PSERVER Server, ULONG Id);
DRIVER_DISPATCH ServerCall, ServerPing, ServerFirst;

NTSTATUS ServerCall(PDEVICE_OBJECT Device, PIRP Irp) {
  PCLIENT Client = ServerFind((PSERVER)Device->DeviceExtension, Irp->Flags), Same;
  if (!Client)
    return STATUS_NOT_FOUND;
  Same = Client;
  ExAcquireFastMutex(&Client->Mutex);
  ++Client->Calls;
  Client = NULL;
  ExReleaseFastMutex(&Same->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS ServerPing(PDEVICE_OBJECT Device, PIRP Irp) {
  PSERVER Server = (PSERVER)Device->DeviceExtension;
  ULONG Id = Irp->Flags;
  KIRQL OldIrql;
  KeAcquireSpinLock(&ServerFind(Server, Id)->Lock, &OldIrql);
  KeReleaseSpinLock(&ServerFind(Server, Id)->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS ServerFirst(PDEVICE_OBJECT Device, PIRP Irp) {
  PSERVER Server = (PSERVER)Device->DeviceExtension;
  PCLIENT Client;
  UNREFERENCED_PARAMETER(Irp);
  if (IsListEmpty(&Server->Clients))
    return STATUS_NOT_FOUND;
  Client = CONTAINING_RECORD(Server->Clients.Flink, CLIENT, Link);
  ExAcquireFastMutex(&Client->Mutex);
  RemoveEntryList(&Client->Link);
  InsertTailList(&Server->Clients, &Client->Link);
  ++Client->Calls;
  ExReleaseFastMutex(&Client->Mutex);
  return STATUS_SUCCESS;
}
