// RUN: %verify %s
// The routine asks for the IRQL and calls what wants a low one only there.

#include <ntddk.h>

typedef struct _NODE {
  KSPIN_LOCK Lock;
  PIO_WORKITEM Item;
  HANDLE Handle;
  FAST_MUTEX Mutex;
} NODE, *PNODE;

IO_WORKITEM_ROUTINE NodeWork;
VOID NodeWork(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  ZwClose(((PNODE)Context)->Handle);
}

static VOID NodeRelease(PNODE Node) {
  if (KeGetCurrentIrql() == PASSIVE_LEVEL)
    ZwClose(Node->Handle);
  else
    IoQueueWorkItem(Node->Item, NodeWork, DelayedWorkQueue, Node);
}

static VOID NodeTouch(PNODE Node) {
  if (KeGetCurrentIrql() > APC_LEVEL)
    return;
  ExAcquireFastMutex(&Node->Mutex);
  ExReleaseFastMutex(&Node->Mutex);
}

static VOID NodePause(VOID) {
  LARGE_INTEGER Pause;
  KIRQL Irql = KeGetCurrentIrql();
  Pause.QuadPart = -10000;
  if (Irql < DISPATCH_LEVEL)
    KeDelayExecutionThread(KernelMode, FALSE, &Pause);
}

KDEFERRED_ROUTINE NodeDpc;
VOID NodeDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  NodeRelease(Context);
  NodeTouch(Context);
  NodePause();
}

VOID NodeUnderLock(PNODE Node) {
  KIRQL Irql;
  KeAcquireSpinLock(&Node->Lock, &Irql);
  NodeRelease(Node);
  NodeTouch(Node);
  NodePause();
  KeReleaseSpinLock(&Node->Lock, Irql);
}

IO_COMPLETION_ROUTINE NodeDone;
NTSTATUS NodeDone(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  NodeRelease(Context);
  NodeTouch(Context);
  NodePause();
  return STATUS_CONTINUE_COMPLETION;
}
