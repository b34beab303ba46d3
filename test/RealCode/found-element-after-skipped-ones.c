// RUN: %verify %s
// A search locks each element, unlocks those that don't fit, and returns the one that fits with its lock; NULL without any.

#include <ntifs.h>

typedef struct _MOUNT {
  LIST_ENTRY Links;
  ERESOURCE Lock;
  ULONG Id;
} MOUNT;

LIST_ENTRY Mounts;
ERESOURCE MountsLock;

static MOUNT *MountFind(ULONG Id, BOOLEAN Exclusive) {
  MOUNT *Found = NULL, *Each;
  PLIST_ENTRY Link;
  BOOLEAN Lock = !ExIsResourceAcquiredExclusiveLite(&MountsLock);

  if (Lock)
    ExAcquireResourceExclusiveLite(&MountsLock, TRUE);
  for (Link = Mounts.Flink; Link != &Mounts; Link = Link->Flink) {
    Each = CONTAINING_RECORD(Link, MOUNT, Links);
    ExAcquireResourceSharedLite(&Each->Lock, TRUE);
    if (Each->Id == Id) {
      Found = Each;
      break;
    }
    ExReleaseResourceLite(&Each->Lock);
  }
  if (Found && Exclusive) {
    ExReleaseResourceLite(&Found->Lock);
    ExAcquireResourceExclusiveLite(&Found->Lock, TRUE);
  }
  if (Lock)
    ExReleaseResourceLite(&MountsLock);
  return Found;
}

MOUNT *MountFindByName(PUNICODE_STRING Name, BOOLEAN Exclusive) {
  if (!Name)
    return NULL;
  return MountFind(Name->Length, Exclusive);
}
