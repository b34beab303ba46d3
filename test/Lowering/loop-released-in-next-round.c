// RUN: %verify %s
// A lock that is taken in one round and released in the next, and after the last
// round behind the loop.
#include <ntddk.h>

#define NODES 1000

typedef struct _NODE {
  LONG Weight;
} NODE, *PNODE;

typedef struct _TREE {
  PNODE Nodes[NODES];
  KSPIN_LOCK Lock;
} TREE, *PTREE;

IO_WORKITEM_ROUTINE TreeCount;

VOID TreeCount(PDEVICE_OBJECT DeviceObject, PVOID Context) {
  PTREE Tree = Context;
  BOOLEAN Held = FALSE;
  KIRQL OldIrql = PASSIVE_LEVEL;
  LONG Sum = 0;
  ULONG Index;

  UNREFERENCED_PARAMETER(DeviceObject);
  for (Index = 0; Index < NODES; Index++) {
    if (Held)
      KeReleaseSpinLock(&Tree->Lock, OldIrql);
    KeAcquireSpinLock(&Tree->Lock, &OldIrql);
    Held = TRUE;
    Sum += Tree->Nodes[Index]->Weight;
  }
  if (Held)
    KeReleaseSpinLock(&Tree->Lock, OldIrql);
}
