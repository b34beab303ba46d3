// RUN: %verify %s
// A tree is walked down hand over hand: the caller's lock is given away for the
// child's, the child's for the grandchild's. Which one is held at the end the
// caller reads from its pointer.
#include <ntifs.h>

typedef struct _BRANCH {
  ERESOURCE Resource;
  struct _BRANCH *Left, *Right;
  ULONG Key, References;
} BRANCH, *PBRANCH;

_When_(return != FALSE, _Acquires_exclusive_lock_(*Resource))
BOOLEAN TreeAcquire(_Inout_ PERESOURCE Resource, BOOLEAN Wait);

VOID DescendTo(PBRANCH *Current, ULONG Key) {
  PBRANCH Next;

  for (;;) {
    Next = Key < (*Current)->Key ? (*Current)->Left : (*Current)->Right;
    if (Next == NULL)
      return;
    if (!TreeAcquire(&Next->Resource, FALSE))
      return;
    ExReleaseResourceLite(&(*Current)->Resource);
    *Current = Next;
  }
}

VOID DescendThrice(PBRANCH *Current) {
  PBRANCH Next = (*Current)->Left;

  ExAcquireResourceExclusiveLite(&Next->Resource, TRUE);
  ExReleaseResourceLite(&(*Current)->Resource);
  *Current = Next;
  Next = Next->Left;
  ExAcquireResourceExclusiveLite(&Next->Resource, TRUE);
  ExReleaseResourceLite(&(*Current)->Resource);
  *Current = Next;
  if (Next->Left == NULL)
    return;
  Next = Next->Left;
  ExAcquireResourceExclusiveLite(&Next->Resource, TRUE);
  ExReleaseResourceLite(&(*Current)->Resource);
  *Current = Next;
}
