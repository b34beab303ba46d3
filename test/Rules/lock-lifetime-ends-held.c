// RUN: %verify %s
// Locks that are initialized, deleted or freed while they are held, twice, or
// not at all. The twins release first, delete first, or begin anew.
#include <ntifs.h>

typedef struct _NODE {
  ERESOURCE Resource;
  FAST_MUTEX Mutex;
  KSPIN_LOCK Spin;
  ULONG Users;
} NODE, *PNODE;

VOID NodeElsewhere(PNODE Node);

VOID NodeReset(PNODE Node) {
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Node->Resource, TRUE); // NOTE: ERESOURCE 'Node->Resource' acquired here
  ExDeleteResourceLite(&Node->Resource); // REPORT: wdk-lock-lifetime "ERESOURCE 'Node->Resource' is deleted while this path holds it; bug check 0xC4 (DRIVER_VERIFIER_DETECTED_VIOLATION)"
  ExReleaseResourceLite(&Node->Resource);
  KeLeaveCriticalRegion();
}

VOID NodeClear(PNODE Node) {
  ExAcquireFastMutex(&Node->Mutex);
  ExInitializeFastMutex(&Node->Mutex); // REPORT: wdk-lock-lifetime "fast mutex 'Node->Mutex' is initialized while this path holds it: others acquire it, too, and its release finds it free; bug check 0x162"
  ExReleaseFastMutex(&Node->Mutex);
}

static VOID NodeFree(PNODE Node) {
  ExFreePoolWithTag(Node, 'edoN'); // REPORT: wdk-lock-lifetime "'ExFreePoolWithTag' frees the memory of fast mutex 'Node->Mutex' while this path holds it: its release, and whoever waits for it, use memory that is another's; bug check 0x50 (PAGE_FAULT_IN_NONPAGED_AREA)"
}

VOID NodePut(PNODE Node) {
  ExAcquireFastMutex(&Node->Mutex); // NOTE: fast mutex 'Node->Mutex'
  if (Node->Users == 1)
    NodeFree(Node);
  ExReleaseFastMutex(&Node->Mutex);
}

NTSTATUS NodeMake(PNODE *Result, ULONG Users) {
  PNODE Node = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(NODE), 'edoN');
  if (!Node)
    return STATUS_INSUFFICIENT_RESOURCES;
  ExInitializeResourceLite(&Node->Resource); // NOTE: ERESOURCE 'Node->Resource' is initialized here
  if (Users > 100) { // NOTE: 'Users > 100' is true here
    ExFreePoolWithTag(Node, 'edoN'); // REPORT: wdk-lock-lifetime "'ExFreePoolWithTag' frees the memory of ERESOURCE 'Node->Resource', which hasn't been deleted: the system's list of them is damaged; bug check 0xC4"
    return STATUS_INVALID_PARAMETER;
  }
  *Result = Node;
  return STATUS_SUCCESS;
}

VOID NodeAgain(PNODE Node) {
  ExInitializeResourceLite(&Node->Resource);
  Node->Users = 0;
  ExInitializeResourceLite(&Node->Resource); // REPORT: wdk-lock-lifetime "ERESOURCE 'Node->Resource' is initialized again without having been deleted"
}

VOID NodeEnd(PNODE Node) {
  ExDeleteResourceLite(&Node->Resource);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Node->Resource, TRUE); // REPORT: wdk-lock-lifetime "ERESOURCE 'Node->Resource' is acquired after it was deleted"
  Node->Users = 0;
  ExReleaseResourceLite(&Node->Resource);
  KeLeaveCriticalRegion();
  ExDeleteResourceLite(&Node->Resource); // REPORT: wdk-lock-lifetime "ERESOURCE 'Node->Resource' is deleted again"
}

// Silent from here on.
VOID NodeGood(PNODE Node) {
  BOOLEAN Last;
  ExAcquireFastMutex(&Node->Mutex);
  Last = Node->Users == 1;
  ExReleaseFastMutex(&Node->Mutex);
  if (Last) {
    ExDeleteResourceLite(&Node->Resource);
    ExFreePoolWithTag(Node, 'edoN');
  }
}

NTSTATUS NodeMakeWell(PNODE *Result, ULONG Users) {
  PNODE Node = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(NODE), 'edoN');
  if (!Node)
    return STATUS_INSUFFICIENT_RESOURCES;
  ExInitializeResourceLite(&Node->Resource);
  ExInitializeFastMutex(&Node->Mutex);
  KeInitializeSpinLock(&Node->Spin);
  if (Users > 100) {
    ExDeleteResourceLite(&Node->Resource);
    ExFreePoolWithTag(Node, 'edoN');
    return STATUS_INVALID_PARAMETER;
  }
  *Result = Node;
  return STATUS_SUCCESS;
}

VOID NodeRenew(PNODE Node) {
  ExInitializeResourceLite(&Node->Resource);
  ExDeleteResourceLite(&Node->Resource);
  ExInitializeResourceLite(&Node->Resource);
  KeInitializeSpinLock(&Node->Spin);
  KeInitializeSpinLock(&Node->Spin);
}

VOID NodeUnseen(PNODE Node) {
  ExInitializeResourceLite(&Node->Resource);
  NodeElsewhere(Node);
  ExInitializeResourceLite(&Node->Resource);
  NodeElsewhere(Node);
  ExFreePool(Node);
}

VOID NodeTwo(PNODE Left, PNODE Right) {
  ExAcquireFastMutex(&Left->Mutex);
  ExFreePoolWithTag(Right, 'edoN');
  ExReleaseFastMutex(&Left->Mutex);
}
