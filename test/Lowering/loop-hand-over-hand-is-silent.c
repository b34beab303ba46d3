// RUN: %verify %s
// Locks that are taken in one round and released in the next, and the last one
// after the loop.
#include <ntddk.h>

#define NODES 1000

typedef struct _NODE {
  FAST_MUTEX Mutex;
  LONG Weight;
} NODE, *PNODE;

typedef struct _TREE {
  PNODE Nodes[NODES];
} TREE, *PTREE;

KSTART_ROUTINE TreeWalker;

VOID TreeWalker(PVOID Context) {
  PTREE Tree = Context;
  PNODE Previous = NULL, Current;
  LONG Sum = 0;
  ULONG Index;

  KeEnterCriticalRegion();
  for (Index = 0; Index < NODES; Index++) {
    Current = Tree->Nodes[Index];
    ExAcquireFastMutexUnsafe(&Current->Mutex);
    if (Previous != NULL)
      ExReleaseFastMutexUnsafe(&Previous->Mutex);
    Sum += Current->Weight;
    Previous = Current;
  }
  if (Previous != NULL)
    ExReleaseFastMutexUnsafe(&Previous->Mutex);
  KeLeaveCriticalRegion();
  PsTerminateSystemThread(Sum ? STATUS_SUCCESS : STATUS_NOT_FOUND);
}
