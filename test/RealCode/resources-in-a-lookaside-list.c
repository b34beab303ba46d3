// RUN: %verify %s
// The resources of entries are pointers; each is deleted and given back, and the
// next one may be at the same place. One whose initialization is asked for
// success, which it always has, isn't freed without its deletion.
#include <ntifs.h>

typedef struct _ENTRY {
  LIST_ENTRY Links;
  PERESOURCE Resource;
} ENTRY, *PENTRY;

NPAGED_LOOKASIDE_LIST Resources;
PENTRY NextEntry(PLIST_ENTRY Head);

static VOID EntryFree(PENTRY Entry) {
  ExDeleteResourceLite(Entry->Resource);
  ExFreeToNPagedLookasideList(&Resources, Entry->Resource);
}

VOID EntriesFree(PLIST_ENTRY Head, PENTRY Root) {
  PENTRY Entry;
  while ((Entry = NextEntry(Head)) != Root)
    EntryFree(Entry);
  EntryFree(Root);
}

NTSTATUS EntryMake(PERESOURCE *Result) {
  NTSTATUS Status;
  BOOLEAN Delete = FALSE;
  PERESOURCE Resource = ExAllocatePoolZero(NonPagedPool, sizeof(ERESOURCE), 'rtnE');
  if (!Resource)
    return STATUS_INSUFFICIENT_RESOURCES;
  Status = ExInitializeResourceLite(Resource);
  if (NT_SUCCESS(Status)) {
    Delete = TRUE;
    *Result = Resource;
  }
  if (!NT_SUCCESS(Status)) {
    if (Delete)
      ExDeleteResourceLite(Resource);
    ExFreePoolWithTag(Resource, 'rtnE');
  }
  return Status;
}
