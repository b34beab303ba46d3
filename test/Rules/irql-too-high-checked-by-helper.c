// RUN: %verify %s
// The check of the IRQL is made by a helper, kept in a variable, in a switch,
// or in a ternary. The last routine asks before it raises.

#include <ntddk.h>

typedef struct _NODE {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  PIO_WORKITEM Item;
  HANDLE Handle;
} NODE, *PNODE;

static BOOLEAN MayBlock(VOID) { return KeGetCurrentIrql() < DISPATCH_LEVEL; }

static VOID NodeTouch(PNODE Node) {
  if (MayBlock()) {
    ExAcquireFastMutex(&Node->Mutex);
    ExReleaseFastMutex(&Node->Mutex);
  }
}

static VOID NodeClose(PNODE Node) {
  BOOLEAN Low = KeGetCurrentIrql() == PASSIVE_LEVEL ? TRUE : FALSE;
  switch (KeGetCurrentIrql()) {
  case DISPATCH_LEVEL:
  case APC_LEVEL:
    return;
  default:
    break;
  }
  if (Low)
    ZwClose(Node->Handle);
}

KDEFERRED_ROUTINE NodeDpc;
VOID NodeDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  NodeTouch(Context);
  NodeClose(Context);
}

VOID NodeUnderLock(PNODE Node) {
  KIRQL Irql;
  KeAcquireSpinLock(&Node->Lock, &Irql);
  NodeTouch(Node);
  NodeClose(Node);
  KeReleaseSpinLock(&Node->Lock, Irql);
}

VOID NodeAskedTooEarly(PNODE Node) {
  BOOLEAN Low = MayBlock();
  KIRQL Irql;
  KeAcquireSpinLock(&Node->Lock, &Irql);
  if (Low) {
    ExAcquireFastMutex(&Node->Mutex); // REPORT: wdk-irql-too-high "where spin lock 'Node->Lock' was acquired"
    ExReleaseFastMutex(&Node->Mutex);
  }
  KeReleaseSpinLock(&Node->Lock, Irql);
}

/// The saved IRQL tells it as well.
VOID NodeSavedIrql(PNODE Node) {
  KIRQL Irql;
  KeAcquireSpinLock(&Node->Lock, &Irql);
  KeReleaseSpinLock(&Node->Lock, Irql);
  if (Irql < DISPATCH_LEVEL) {
    ExAcquireFastMutex(&Node->Mutex);
    ExReleaseFastMutex(&Node->Mutex);
  }
}
