// RUN: %verify --option=--contracts=%S/Inputs/callbacks.yaml %s
// Callbacks of the user's own, by registration call, by declared type, by
// assignment into a record, and by a function's name; each with its context.
#include <ntddk.h>

typedef VOID BUS_TICK(PVOID Context);
typedef VOID (*BUS_CALLBACK)(PVOID Context);

typedef struct _BUS_INTERFACE {
  ULONG Size;
  BUS_CALLBACK Arrival;
} BUS_INTERFACE, *PBUS_INTERFACE;

typedef struct _CLIENT {
  KEVENT Ready;
  FAST_MUTEX Mutex;
  KSPIN_LOCK Lock;
  ERESOURCE Resource;
  ULONG Ticks, Devices;
} CLIENT, *PCLIENT;

NTSTATUS BusRegister(PVOID Context, BUS_CALLBACK Tick, BUS_CALLBACK Arrival);
VOID BusGetInterface(PBUS_INTERFACE Interface);

static VOID ClientTick(PVOID Context) {
  PCLIENT Client = Context;
  LARGE_INTEGER Interval;

  Interval.QuadPart = -10;
  Client->Ticks++;
  KeDelayExecutionThread(KernelMode, FALSE, &Interval); // REPORT: wdk-irql-blocking-wait "'KeDelayExecutionThread' waits, and demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL in bus tick callback 'ClientTick'; bug check 0xB8"
}

static VOID ClientArrival(PVOID Context) {
  PCLIENT Client = Context;

  ExAcquireFastMutex(&Client->Mutex); // REPORT: wdk-lock-leak "still held when bus arrival callback 'ClientArrival' returns"
  if (Client->Devices > 100)
    return;
  Client->Devices++;
  ExReleaseFastMutex(&Client->Mutex);
}

static VOID ClientSlotArrival(PVOID Context) {
  PCLIENT Client = Context;

  ExReleaseFastMutex(&Client->Mutex); // REPORT: wdk-lock-foreign-release "fast mutex 'Client->Mutex' is released by bus arrival callback 'ClientSlotArrival', but only other threads acquire it"
}

BUS_TICK ClientDeclaredTick;

VOID ClientDeclaredTick(PVOID Context) {
  PCLIENT Client = Context;

  KeAcquireSpinLockAtDpcLevel(&Client->Lock);
  Client->Ticks++;
  KeReleaseSpinLockFromDpcLevel(&Client->Lock);
}

NTSTATUS BusClientStart(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Path) {
  PCLIENT Client = DriverObject->DriverExtension;
  BUS_INTERFACE Interface;

  UNREFERENCED_PARAMETER(Path);
  BusGetInterface(&Interface);
  Interface.Arrival = ClientSlotArrival; // NOTE: bus arrival callback 'ClientSlotArrival' is set up to run here
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Client->Resource); // REPORT: wdk-lock-leak "still held when 'BusClientStart' returns"
  return BusRegister(Client, ClientTick, ClientArrival); // NOTE: bus tick callback 'ClientTick' is set up to run here by 'BusRegister'
}
