// RUN: %verify %s
// A fast mutex made recursive by hand, with the owning thread and a count beside it, is taken and dropped as a pair: both ends ask the same fields, so no path keeps it.

#include <ntifs.h>

typedef struct _NODE_LOCKS {
  FAST_MUTEX Mutex;
} NODE_LOCKS;

typedef struct _NODE {
  NODE_LOCKS *Locks;
  PVOID Owner;
  ULONG Depth;
  LARGE_INTEGER Size;
} NODE;

#define LockNode(N)                                                            \
  {                                                                            \
    PVOID Me = PsGetCurrentThread();                                           \
    if (Me != (N)->Owner) {                                                    \
      ExAcquireFastMutex(&(N)->Locks->Mutex);                                  \
      (N)->Owner = Me;                                                         \
    }                                                                          \
    (N)->Depth += 1;                                                           \
  }

#define UnlockNode(N)                                                          \
  {                                                                            \
    (N)->Depth -= 1;                                                           \
    if ((N)->Depth == 0) {                                                     \
      (N)->Owner = NULL;                                                       \
      ExReleaseFastMutex(&(N)->Locks->Mutex);                                  \
    }                                                                          \
  }

VOID NodeResize(NODE *Node, LARGE_INTEGER Size) {
  LockNode(Node);
  if (Node->Size.QuadPart < Size.QuadPart)
    Node->Size = Size;
  UnlockNode(Node);
}

BOOLEAN NodeShrink(NODE *Node, ULONG Rounds) {
  while (Rounds--) {
    LockNode(Node);
    if (Node->Size.LowPart < 512) {
      UnlockNode(Node);
      return FALSE;
    }
    Node->Size.LowPart -= 512;
    UnlockNode(Node);
  }
  return TRUE;
}
