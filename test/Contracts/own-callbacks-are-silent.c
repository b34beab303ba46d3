// RUN: %verify --option=--contracts=%S/Inputs/callbacks.yaml %s
// Callbacks of the user's own that do what their context allows: wait at
// PASSIVE_LEVEL, take locks and give them back; and one that is run with locks
// of its caller held, which it releases and takes again.
#include <ntddk.h>

typedef VOID (*BUS_CALLBACK)(PVOID Context);

typedef struct _CLIENT {
  KEVENT Ready;
  FAST_MUTEX Mutex;
  ULONG Ticks;
} CLIENT, *PCLIENT;

static CLIENT TheClient;

NTSTATUS BusRegister(PVOID Context, BUS_CALLBACK Tick, BUS_CALLBACK Arrival);
VOID BusEnumerate(BUS_CALLBACK Callback, PVOID Context);

static VOID ClientTick(PVOID Context) {
  PCLIENT Client = Context;

  Client->Ticks++;
  KeSetEvent(&Client->Ready, IO_NO_INCREMENT, FALSE);
}

static VOID ClientArrival(PVOID Context) {
  PCLIENT Client = Context;

  KeWaitForSingleObject(&Client->Ready, Executive, KernelMode, FALSE, NULL);
  ExAcquireFastMutex(&Client->Mutex);
  Client->Ticks = 0;
  ExReleaseFastMutex(&Client->Mutex);
}

static VOID ClientUnlocked(PVOID Context) {
  PCLIENT Client = Context;

  ExReleaseFastMutex(&Client->Mutex);
  KeWaitForSingleObject(&Client->Ready, Executive, KernelMode, FALSE, NULL);
  ExAcquireFastMutex(&Client->Mutex);
}

NTSTATUS BusClientStart(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(Path);
  ExAcquireFastMutex(&TheClient.Mutex);
  BusEnumerate(ClientUnlocked, &TheClient);
  ExReleaseFastMutex(&TheClient.Mutex);
  return BusRegister(&TheClient, ClientTick, ClientArrival);
}
