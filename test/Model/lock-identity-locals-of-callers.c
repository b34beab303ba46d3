// RUN: %verify %s
// Pointers handed down and up: an out parameter gets the locked object, a
// lookup returns it locked or NULL, a context structure on the stack holds it.

#include <ntddk.h>

typedef struct _ITEM {
  LIST_ENTRY Link;
  FAST_MUTEX Mutex;
  ULONG Key, Uses;
} ITEM, *PITEM;

typedef struct _LOOKUP {
  PITEM Item;
  ULONG Key;
} LOOKUP;

static LIST_ENTRY Items;
static FAST_MUTEX ItemsMutex;

static PITEM FindLocked(ULONG Key) {
  PLIST_ENTRY Entry;
  for (Entry = Items.Flink; Entry != &Items; Entry = Entry->Flink) {
    PITEM Item = CONTAINING_RECORD(Entry, ITEM, Link);
    if (Item->Key == Key) {
      ExAcquireFastMutex(&Item->Mutex);
      return Item;
    }
  }
  return NULL;
}

static NTSTATUS GetLocked(ULONG Key, PITEM *Result) {
  *Result = FindLocked(Key);
  return *Result != NULL ? STATUS_SUCCESS : STATUS_NOT_FOUND;
}

static BOOLEAN Look(LOOKUP *Lookup) {
  return NT_SUCCESS(GetLocked(Lookup->Key, &Lookup->Item));
}

IO_WORKITEM_ROUTINE ItemsWork;
VOID ItemsWork(PDEVICE_OBJECT Device, PVOID Context) {
  ULONG Key = *(PULONG)Context;
  LOOKUP Lookup = {NULL, 0};
  PITEM Item;
  UNREFERENCED_PARAMETER(Device);

  Item = FindLocked(Key);
  if (Item != NULL) {
    Item->Uses++;
    ExReleaseFastMutex(&Item->Mutex);
  }
  if (NT_SUCCESS(GetLocked(Key, &Item))) {
    Item->Uses++;
    ExReleaseFastMutex(&Item->Mutex);
  }
  Lookup.Key = Key + 1;
  if (!Look(&Lookup))
    return;
  Lookup.Item->Uses++;
  ExReleaseFastMutex(&Lookup.Item->Mutex);
}

IO_WORKITEM_ROUTINE ItemsWrong;
VOID ItemsWrong(PDEVICE_OBJECT Device, PVOID Context) {
  LOOKUP Lookup = {NULL, 7};
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&ItemsMutex); // REPORT: wdk-lock-leak "fast mutex 'ItemsMutex'"
  if (!Look(&Lookup)) // NOTE: '!Look(&Lookup)' is true here
    return;
  Lookup.Item->Uses++;
  ExReleaseFastMutex(&Lookup.Item->Mutex);
  ExReleaseFastMutex(&ItemsMutex);
}
