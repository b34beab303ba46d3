// RUN: %verify %s
// Helpers that call each other: what they do with the lock is balanced on
// every level.

#include <ntddk.h>

typedef struct _TREE {
  struct _TREE *Left, *Right;
  FAST_MUTEX Mutex;
  ULONG Weight;
} TREE, *PTREE;

static ULONG WeighOdd(PTREE Tree, ULONG Depth);

static ULONG WeighEven(PTREE Tree, ULONG Depth) {
  ULONG Sum;
  if (Tree == NULL || Depth == 0)
    return 0;
  ExAcquireFastMutex(&Tree->Mutex);
  Sum = Tree->Weight;
  ExReleaseFastMutex(&Tree->Mutex);
  return Sum + WeighOdd(Tree->Left, Depth - 1);
}

static ULONG WeighOdd(PTREE Tree, ULONG Depth) {
  ULONG Sum;
  if (Tree == NULL || Depth == 0)
    return 0;
  ExAcquireFastMutex(&Tree->Mutex);
  Sum = 2 * Tree->Weight;
  ExReleaseFastMutex(&Tree->Mutex);
  return Sum + WeighEven(Tree->Right, Depth - 1);
}

IO_WORKITEM_ROUTINE TreeWork;
VOID TreeWork(PDEVICE_OBJECT Device, PVOID Context) {
  Device->Flags = WeighEven(Context, 40);
}
