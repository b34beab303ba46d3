// RUN: %verify %s
// The address of a local pointer goes to a system routine that only reads it (a key of a table); the lock that is released through the pointer afterwards is the one that the caller acquired.

#include <ntifs.h>

typedef struct _ITEM {
  PERESOURCE Resource;
  ULONG Opens;
} ITEM;

extern ULONG Trace;
VOID LeaveTraced(PERESOURCE Resource);
BOOLEAN ItemKeep(PRTL_AVL_TABLE Table, ITEM *Item);

#define ItemLeave(I)                                                           \
  do {                                                                         \
    if (Trace & 4)                                                             \
      LeaveTraced((I)->Resource);                                              \
    else                                                                       \
      ExReleaseResourceAndLeaveCriticalRegion((I)->Resource);                  \
  } while (0)

static VOID ItemDelete(PRTL_AVL_TABLE Table, ITEM *Item) {
  RtlDeleteElementGenericTableAvl(Table, &Item);
  ItemLeave(Item);
  ExDeleteResourceLite(Item->Resource);
}

NTSTATUS ItemClose(PRTL_AVL_TABLE Table, ITEM *Item) {
  ExEnterCriticalRegionAndAcquireResourceExclusive(Item->Resource);
  if (Item->Opens == 0 && !ItemKeep(Table, Item))
    ItemDelete(Table, Item);
  else
    ItemLeave(Item);
  return STATUS_SUCCESS;
}
