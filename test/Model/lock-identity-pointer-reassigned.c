// RUN: %verify %s
// The pointer names another object after it was assigned to, moved on by a
// callee that got its address, or advanced: the lock that was acquired through
// it stays held, and the release is of a lock that isn't.

#include <ntddk.h>

typedef struct _ENTRY {
  struct _ENTRY *Next;
  FAST_MUTEX Mutex;
  ULONG Value;
} ENTRY, *PENTRY;

IO_WORKITEM_ROUTINE Reassigned;
VOID Reassigned(PDEVICE_OBJECT Device, PVOID Context) {
  PENTRY Entry = Device->DeviceExtension;
  PENTRY Other = Context;
  ExAcquireFastMutex(&Entry->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Entry->Mutex' acquired here is still held"
  Entry->Value++;
  Entry = Entry->Next;
  if (Entry == NULL)
    return;
  Other->Value = Entry->Value;
  ExReleaseFastMutex(&((PENTRY)Device->DeviceExtension)->Mutex);
}

// Silent: a copy of the pointer was kept.
IO_WORKITEM_ROUTINE Kept;
VOID Kept(PDEVICE_OBJECT Device, PVOID Context) {
  PENTRY Entry = Device->DeviceExtension, First = Entry;
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&Entry->Mutex);
  while (Entry->Next != NULL) {
    Entry = Entry->Next;
    Entry->Value = 0;
  }
  ExReleaseFastMutex(&First->Mutex);
}

static VOID Advance(PENTRY *Entry) { *Entry = (*Entry)->Next; }
VOID AdvanceSomehow(PENTRY *Entry);

// Silent: moved on between two rounds, with the lock of each released in it.
IO_WORKITEM_ROUTINE Walk;
VOID Walk(PDEVICE_OBJECT Device, PVOID Context) {
  PENTRY Entry = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Context);
  while (Entry != NULL) {
    ExAcquireFastMutex(&Entry->Mutex);
    Entry->Value++;
    ExReleaseFastMutex(&Entry->Mutex);
    Advance(&Entry);
  }
}

// Silent: it isn't known where the callee moves the pointer; perhaps nowhere.
IO_WORKITEM_ROUTINE WalkSomehow;
VOID WalkSomehow(PDEVICE_OBJECT Device, PVOID Context) {
  PENTRY Entry = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&Entry->Mutex);
  AdvanceSomehow(&Entry);
  ExReleaseFastMutex(&Entry->Mutex);
}

// The callee is known to move it: the second of a pair is released.
IO_WORKITEM_ROUTINE Moved;
VOID Moved(PDEVICE_OBJECT Device, PVOID Context) {
  PENTRY Entry = Device->DeviceExtension;
  PENTRY Spare = Context;
  ExAcquireFastMutex(&Entry->Mutex); // REPORT: wdk-lock-leak
  Advance(&Entry);
  if (Entry == NULL)
    return;
  Spare->Value = Entry->Value;
}
