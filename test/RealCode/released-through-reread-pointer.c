// RUN: %verify %s
// A release routine of another file gets the lock over a pointer that a call in between made the analyzer read anew; it still may have released the lock.

#include <ntifs.h>

typedef struct _ITEM {
  PERESOURCE Resource;
  ULONG Opens;
} ITEM;

extern ULONG Trace;
VOID EnterTraced(PERESOURCE Resource);
VOID LeaveTraced(PERESOURCE Resource, PVOID Info);
BOOLEAN ItemCheck(ITEM *Item);

#define ItemEnter(I)                                                           \
  do {                                                                         \
    if (Trace & 4)                                                             \
      EnterTraced((I)->Resource);                                              \
    else                                                                       \
      ExEnterCriticalRegionAndAcquireResourceExclusive((I)->Resource);         \
  } while (0)
#define ItemLeave(I)                                                           \
  do {                                                                         \
    if (Trace & 4)                                                             \
      LeaveTraced((I)->Resource, &(I)->Opens);                                 \
    else                                                                       \
      ExReleaseResourceAndLeaveCriticalRegion((I)->Resource);                  \
  } while (0)

static VOID ItemDelete(ITEM *Item) {
  Item->Opens = 0;
  ItemLeave(Item);
  ExDeleteResourceLite(Item->Resource);
}

NTSTATUS ItemClose(ITEM *Item) {
  ItemEnter(Item);
  if (Item->Opens == 0 && !ItemCheck(Item))
    ItemDelete(Item);
  else
    ItemLeave(Item);
  return STATUS_SUCCESS;
}
