// RUN: %verify %s
// ExIsResourceAcquiredLite says that this thread holds the resource, so releasing it there is right; where the path knows that it doesn't hold it, the answer is no.

#include <ntifs.h>

typedef struct _SHARE {
  ERESOURCE Rename;
  LONG Notifies;
} SHARE;

static VOID ShareLeaveFor(SHARE *Share, PVOID Owner) {
  if (ExIsResourceAcquiredLite(&Share->Rename))
    ExReleaseResourceLite(&Share->Rename);
  else
    ExReleaseResourceForThreadLite(&Share->Rename, (ERESOURCE_THREAD)Owner);
}

WORKER_THREAD_ROUTINE Notify;

VOID Notify(PVOID Context) {
  SHARE *Share = Context;

  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Share->Rename, TRUE);
  Share->Notifies--;
  ExReleaseResourceLite(&Share->Rename);
  if (Share->Notifies == 0)
    ShareLeaveFor(Share, (PVOID)((ULONG_PTR)Share | 3));
  KeLeaveCriticalRegion();
}
