// A leak of one lock on a path on which others come and go: the time line has
// to show them all, the text tells only what concerns the leak.
#include <ntifs.h>

typedef struct _CACHE {
  KSPIN_LOCK QueueLock;
  ERESOURCE Table;
  EX_PUSH_LOCK Names;
  ULONG Depth;
} CACHE, *PCACHE;

KSTART_ROUTINE CacheWorker;
VOID CacheLog(PEX_PUSH_LOCK Names); // not seen

static VOID CacheCount(PCACHE Cache) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Cache->QueueLock, &OldIrql);
  Cache->Depth++;
  KeReleaseSpinLock(&Cache->QueueLock, OldIrql);
}

VOID CacheWorker(PVOID Context) {
  PCACHE Cache = Context;

  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Cache->Table, TRUE);
  CacheCount(Cache);
  ExAcquirePushLockExclusive(&Cache->Names);
  CacheLog(&Cache->Names);
  if (Cache->Depth > 7)
    return; // the table is leaked
  ExReleasePushLockExclusive(&Cache->Names);
  ExReleaseResourceLite(&Cache->Table);
  KeLeaveCriticalRegion();
}
