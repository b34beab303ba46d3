// RUN: %verify %s
// A thread may wait for its own mutex again. Two waits want two releases.
#include <ntddk.h>

typedef struct _TREE {
  KMUTEX Mutex;
  ULONG Depth, Leaves;
} TREE, *PTREE;

DRIVER_DISPATCH TreeInsert, TreeSplit;

static VOID TreeLock(PTREE Tree) {
  KeWaitForSingleObject(&Tree->Mutex, Executive, KernelMode, FALSE, NULL);
}

static VOID TreeUnlock(PTREE Tree) { KeReleaseMutex(&Tree->Mutex, FALSE); }

static ULONG TreeGrow(PTREE Tree) {
  ULONG Depth;
  TreeLock(Tree);
  Depth = ++Tree->Depth;
  TreeUnlock(Tree);
  return Depth;
}

NTSTATUS TreeInsert(PDEVICE_OBJECT Device, PIRP Irp) {
  PTREE Tree = (PTREE)Device->DeviceExtension;
  TreeLock(Tree);
  if (TreeGrow(Tree) > 8)
    ++Tree->Leaves;
  TreeUnlock(Tree);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS TreeSplit(PDEVICE_OBJECT Device, PIRP Irp) {
  PTREE Tree = (PTREE)Device->DeviceExtension;
  KeWaitForSingleObject(&Tree->Mutex, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak "KMUTEX 'Tree->Mutex' acquired here is still held when dispatch routine 'TreeSplit' returns; bug check 0x1"
  KeWaitForSingleObject(&Tree->Mutex, Executive, KernelMode, FALSE, NULL); // NOTE: held 2 times now
  ++Tree->Leaves;
  KeReleaseMutex(&Tree->Mutex, FALSE); // NOTE: still held 1 time
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
