// RUN: %verify %s
// Locks in arrays (of locks, of objects, of pointers), in globals, in locals:
// what is acquired is what is released.

#include <ntddk.h>

typedef struct _SLOT {
  FAST_MUTEX Mutex;
  ULONG Value;
} SLOT, *PSLOT;

typedef struct _BOARD {
  SLOT Slots[8];
  PSLOT Remote[8];
} BOARD, *PBOARD;

static FAST_MUTEX GlobalMutex;
static SLOT GlobalSlots[4];
static PBOARD GlobalBoard;
enum { CONTROL_SLOT = 2 };

IO_WORKITEM_ROUTINE BoardWork;
VOID BoardWork(PDEVICE_OBJECT Device, PVOID Context) {
  PBOARD Board = Device->DeviceExtension;
  ULONG Index = *(PULONG)Context;
  PSLOT Slot = &Board->Slots[Index & 7];

  ExAcquireFastMutex(&Board->Slots[Index & 7].Mutex);
  Slot->Value++;
  ExReleaseFastMutex(&Slot->Mutex);

  ExAcquireFastMutex(&Board->Slots[CONTROL_SLOT].Mutex);
  ExReleaseFastMutex(&(Board->Slots + 2)->Mutex);

  ExAcquireFastMutex(&Board->Remote[1]->Mutex);
  Board->Remote[1]->Value = 0;
  ExReleaseFastMutex(&Board->Remote[1]->Mutex);

  ExAcquireFastMutex(&GlobalSlots[0].Mutex);
  ExReleaseFastMutex(&GlobalSlots->Mutex);

  ExAcquireFastMutex(&GlobalBoard->Slots[3].Mutex);
  Slot = &GlobalBoard->Slots[3];
  ExReleaseFastMutex(&Slot->Mutex);

  ExAcquireFastMutex(&GlobalMutex);
  ExReleaseFastMutex(&GlobalMutex);
}

IO_WORKITEM_ROUTINE BoardWrong;
VOID BoardWrong(PDEVICE_OBJECT Device, PVOID Context) {
  PBOARD Board = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&Board->Slots[1].Mutex); // REPORT: wdk-lock-leak "fast mutex 'Board->Slots[1].Mutex'"
  Board->Slots[1].Value++;
  ExReleaseFastMutex(&Board->Slots[2].Mutex); // REPORT: wdk-lock-unheld-release "fast mutex 'Board->Slots[2].Mutex'"
}

/// A lock in a local is another one in each call.
IO_WORKITEM_ROUTINE LocalLock;
VOID LocalLock(PDEVICE_OBJECT Device, PVOID Context) {
  FAST_MUTEX Mutex;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  ExInitializeFastMutex(&Mutex);
  ExAcquireFastMutex(&Mutex);
  ExReleaseFastMutex(&Mutex);
}
