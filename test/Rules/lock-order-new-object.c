// RUN: %verify %s
// The lock of an object that nobody else knows yet: it can't be waited for.
#include <ntddk.h>

typedef struct _SEAT {
  FAST_MUTEX Lock;
  LIST_ENTRY Entry;
} SEAT, *PSEAT;

FAST_MUTEX SeatsLock;
LIST_ENTRY Seats;
DRIVER_DISPATCH SeatCreate;
KSTART_ROUTINE SeatWatch;
PSEAT SeatMake(VOID);

NTSTATUS SeatCreate(PDEVICE_OBJECT Device, PIRP Irp) {
  PSEAT Seat = (PSEAT)ExAllocatePoolWithTag(NonPagedPool, sizeof(SEAT), 'taeS');
  PSEAT Other = SeatMake();
  FAST_MUTEX Own;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  if (!Seat || !Other)
    return STATUS_INSUFFICIENT_RESOURCES;
  ExInitializeFastMutex(&Seat->Lock);
  ExAcquireFastMutex(&Seat->Lock);
  ExAcquireFastMutex(&SeatsLock);
  InsertTailList(&Seats, &Seat->Entry);
  ExReleaseFastMutex(&SeatsLock);
  ExReleaseFastMutex(&Seat->Lock);
  ExAcquireFastMutex(&Other->Lock);
  ExAcquireFastMutex(&SeatsLock);
  InsertTailList(&Seats, &Other->Entry);
  ExReleaseFastMutex(&SeatsLock);
  ExReleaseFastMutex(&Other->Lock);
  ExInitializeFastMutex(&Own);
  ExAcquireFastMutex(&Own);
  ExAcquireFastMutex(&SeatsLock);
  ExReleaseFastMutex(&SeatsLock);
  ExReleaseFastMutex(&Own);
  return STATUS_SUCCESS;
}

VOID SeatWatch(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&SeatsLock);
  for (PLIST_ENTRY Entry = Seats.Flink; Entry != &Seats; Entry = Entry->Flink) {
    PSEAT Seat = CONTAINING_RECORD(Entry, SEAT, Entry);
    ExAcquireFastMutex(&Seat->Lock);
    ExReleaseFastMutex(&Seat->Lock);
  }
  ExReleaseFastMutex(&SeatsLock);
}
