// RUN: %verify %s
// Which objects the locks belong to. One global lock and one of an object: the
// object may be the same. Parent and child, two objects of one type: the order
// goes by the tree, whatever the members are. Two locks of one member: hand over
// hand.
#include <ntddk.h>

typedef struct _NODE {
  KSPIN_LOCK ListLock, StateLock;
  struct _NODE *Parent;
  LIST_ENTRY Entry;
  ULONG State;
} NODE, *PNODE;

KSPIN_LOCK NodesLock;
LIST_ENTRY Nodes;
DRIVER_DISPATCH NodeRead, NodeWrite;
KSTART_ROUTINE NodeWalk, NodeClimb;

NTSTATUS NodeRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PNODE Node = (PNODE)Device->DeviceExtension;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Node->StateLock, &OldIrql);
  KeAcquireSpinLockAtDpcLevel(&NodesLock); // REPORT: wdk-lock-order "spin lock 'NodesLock' is acquired while spin lock 'Node->StateLock' is held"
  RemoveEntryList(&Node->Entry);
  KeReleaseSpinLockFromDpcLevel(&NodesLock);
  KeReleaseSpinLock(&Node->StateLock, OldIrql);
  return STATUS_SUCCESS;
}

VOID NodeWalk(PVOID Context) {
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Context);
  KeAcquireSpinLock(&NodesLock, &OldIrql);
  for (PLIST_ENTRY Entry = Nodes.Flink; Entry != &Nodes; Entry = Entry->Flink) {
    PNODE Node = CONTAINING_RECORD(Entry, NODE, Entry);
    KeAcquireSpinLockAtDpcLevel(&Node->StateLock); // NOTE: spin lock 'Node->StateLock' is acquired while spin lock 'NodesLock' is held
    ++Node->State;
    KeReleaseSpinLockFromDpcLevel(&Node->StateLock);
  }
  KeReleaseSpinLock(&NodesLock, OldIrql);
}

// From the node up: its list, then the parent's state.
NTSTATUS NodeWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PNODE Node = (PNODE)Device->DeviceExtension;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Node->ListLock, &OldIrql);
  KeAcquireSpinLockAtDpcLevel(&Node->Parent->StateLock);
  ++Node->Parent->State;
  KeReleaseSpinLockFromDpcLevel(&Node->Parent->StateLock);
  KeReleaseSpinLock(&Node->ListLock, OldIrql);
  return STATUS_SUCCESS;
}

// The node's state, then the parent's list; and the states on the way up.
VOID NodeClimb(PVOID Context) {
  PNODE Node = (PNODE)Context;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Node->StateLock, &OldIrql);
  KeAcquireSpinLockAtDpcLevel(&Node->Parent->ListLock);
  ++Node->State;
  KeReleaseSpinLockFromDpcLevel(&Node->Parent->ListLock);
  KeAcquireSpinLockAtDpcLevel(&Node->Parent->StateLock);
  ++Node->Parent->State;
  KeReleaseSpinLockFromDpcLevel(&Node->Parent->StateLock);
  KeReleaseSpinLock(&Node->StateLock, OldIrql);
}
