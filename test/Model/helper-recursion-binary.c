// RUN: %verify %s
// A helper that calls itself twice, as walks over trees do: the lock is
// balanced on every level.

#include <ntddk.h>

typedef struct _TREE {
  struct _TREE *Left, *Right;
  FAST_MUTEX Mutex;
  ULONG Weight;
} TREE, *PTREE;

static VOID Reset(PTREE Tree) {
  if (Tree == NULL)
    return;
  Reset(Tree->Left);
  ExAcquireFastMutex(&Tree->Mutex);
  Tree->Weight = 0;
  ExReleaseFastMutex(&Tree->Mutex);
  Reset(Tree->Right);
}

IO_WORKITEM_ROUTINE TreeWork;
VOID TreeWork(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  Reset(Context);
}
