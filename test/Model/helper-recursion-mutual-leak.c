// RUN: %verify %s
// Of two helpers that call each other one forgets the mutex where it gives up.

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
  ExAcquireFastMutex(&Tree->Mutex); // REPORT: wdk-lock-leak "fast mutex"
  if (Tree->Weight == 0) // NOTE: 'Tree->Weight == 0' is true here
    return 0;
  Sum = Tree->Weight;
  ExReleaseFastMutex(&Tree->Mutex);
  return Sum + WeighOdd(Tree->Left, Depth - 1);
}

static ULONG WeighOdd(PTREE Tree, ULONG Depth) {
  if (Tree == NULL || Depth == 0)
    return 0;
  return 1 + WeighEven(Tree->Right, Depth - 1);
}

IO_WORKITEM_ROUTINE TreeWork;
VOID TreeWork(PDEVICE_OBJECT Device, PVOID Context) {
  Device->Flags = WeighOdd(Context, 3); // NOTE: entered 'WeighOdd' from here
}
