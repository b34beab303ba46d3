// RUN: %verify %s
// A callee of the same file that is too large to be followed releases the lock, which it reaches back from a member of the locked object.

#include <ntifs.h>

struct _DEPOT;

typedef struct _VOLUME {
  struct _DEPOT *Depot;
  PDEVICE_OBJECT Mounted;
} VOLUME;

typedef struct _PART {
  LIST_ENTRY Links;
  ULONG Id;
} PART;

typedef struct _DEPOT {
  LIST_ENTRY Links;
  LIST_ENTRY Parts;
  ERESOURCE PartsLock;
  VOLUME *Volume;
} DEPOT;

LIST_ENTRY Depots;
VOID Tell(ULONG Id);

#define TELL(N)                                                                \
  if (Part->Id == (N) && Volume->Mounted)                                      \
    Tell(N);
#define TELL4(N) TELL(N) TELL((N) + 1) TELL((N) + 2) TELL((N) + 3)
#define TELL16(N) TELL4(N) TELL4((N) + 4) TELL4((N) + 8) TELL4((N) + 12)
#define TELL64(N) TELL16(N) TELL16((N) + 16) TELL16((N) + 32) TELL16((N) + 48)

VOID PartRemove(VOLUME *Volume, PART *Part) {
  DEPOT *Depot = Volume->Depot;

  TELL64(0)
  TELL64(64)
  TELL64(128)
  RemoveEntryList(&Part->Links);
  ExReleaseResourceLite(&Depot->PartsLock);
}

VOID PartGone(ULONG Id) {
  PLIST_ENTRY Link, Inner;

  for (Link = Depots.Flink; Link != &Depots; Link = Link->Flink) {
    DEPOT *Depot = CONTAINING_RECORD(Link, DEPOT, Links);
    BOOLEAN Changed = FALSE;

    ExAcquireResourceExclusiveLite(&Depot->PartsLock, TRUE);
    for (Inner = Depot->Parts.Flink; Inner != &Depot->Parts;
         Inner = Inner->Flink) {
      PART *Part = CONTAINING_RECORD(Inner, PART, Links);
      if (Part->Id == Id) {
        PartRemove(Depot->Volume, Part);
        Changed = TRUE;
        break;
      }
    }
    if (Changed)
      break;
    ExReleaseResourceLite(&Depot->PartsLock);
  }
}
