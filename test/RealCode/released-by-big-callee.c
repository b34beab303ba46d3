// RUN: %verify %s
// The callee of the same file releases the lock, which it reaches back from a member of the locked object.

#include <ntifs.h>

struct _DEPOT;

typedef struct _VOLUME {
  struct _DEPOT *Depot;
  PDEVICE_OBJECT Mounted;
} VOLUME;

typedef struct _PART {
  LIST_ENTRY Links;
  BOOLEAN Boot;
  ULONG Id;
} PART;

typedef struct _DEPOT {
  LIST_ENTRY Links;
  LIST_ENTRY Parts;
  ERESOURCE PartsLock;
  VOLUME *Volume;
  ULONG Loaded;
} DEPOT;

LIST_ENTRY Depots;
ERESOURCE DepotsLock;
NTSTATUS PartSurprise(PDEVICE_OBJECT Device);

VOID PartRemove(VOLUME *Volume, PART *Part) {
  DEPOT *Depot = Volume->Depot;

  if (Volume->Mounted)
    PartSurprise(Volume->Mounted);
  RemoveEntryList(&Part->Links);
  if (--Depot->Loaded == 0) {
    ExReleaseResourceLite(&Depot->PartsLock);
    ExFreePool(Volume);
  } else {
    ExReleaseResourceLite(&Depot->PartsLock);
  }
}

VOID PartGone(ULONG Id) {
  PLIST_ENTRY Link, Inner;

  ExAcquireResourceExclusiveLite(&DepotsLock, TRUE);
  for (Link = Depots.Flink; Link != &Depots; Link = Link->Flink) {
    DEPOT *Depot = CONTAINING_RECORD(Link, DEPOT, Links);
    BOOLEAN Changed = FALSE;

    if (!Depot->Volume)
      continue;
    ExAcquireResourceExclusiveLite(&Depot->PartsLock, TRUE);
    for (Inner = Depot->Parts.Flink; Inner != &Depot->Parts; Inner = Inner->Flink) {
      PART *Part = CONTAINING_RECORD(Inner, PART, Links);
      if (Part->Id == Id) {
        if (!Part->Boot) {
          PartRemove(Depot->Volume, Part);
          Changed = TRUE;
        }
        break;
      }
    }
    if (Changed)
      break;
    ExReleaseResourceLite(&Depot->PartsLock);
  }
  ExReleaseResourceLite(&DepotsLock);
}
