// RUN: %verify %s
// The release is a macro that calls a function of another file with the lock's address, reached over a pointer that is read anew.

#include <ntifs.h>

typedef struct _DISK {
  ERESOURCE Resource;
} DISK;

typedef struct _ITEM {
  DISK *Disk;
  ULONG Opens;
} ITEM;

extern ULONG Trace;
VOID EnterTraced(PERESOURCE Resource);
VOID LeaveTraced(PERESOURCE Resource);
NTSTATUS ItemCheck(ITEM *Item);

#define DiskEnter(D)                                                           \
  do {                                                                         \
    if (Trace & 4)                                                             \
      EnterTraced(&(D)->Resource);                                             \
    else                                                                       \
      ExEnterCriticalRegionAndAcquireResourceExclusive(&(D)->Resource);        \
  } while (0)
#define DiskLeave(D)                                                           \
  do {                                                                         \
    if (Trace & 4)                                                             \
      LeaveTraced(&(D)->Resource);                                             \
    else                                                                       \
      ExReleaseResourceAndLeaveCriticalRegion(&(D)->Resource);                 \
  } while (0)

NTSTATUS ItemOpen(ITEM *Item) {
  NTSTATUS Status;

  DiskEnter(Item->Disk);
  Status = ItemCheck(Item);
  Item->Opens++;
  DiskLeave(Item->Disk);
  return Status;
}
