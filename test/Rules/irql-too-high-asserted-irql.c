// RUN: %verify %s
// An assertion about the IRQL says what the author knows of the callers. That
// it might fail is no path on which anything is reported.

#include <ntddk.h>

typedef struct _NODE {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  HANDLE Handle;
} NODE, *PNODE;

VOID NodeClose(PNODE Node) {
  NT_ASSERT(KeGetCurrentIrql() == PASSIVE_LEVEL);
  ZwClose(Node->Handle);
}

VOID NodeTouch(PNODE Node) {
  ASSERT(KeGetCurrentIrql() <= APC_LEVEL);
  ExAcquireFastMutex(&Node->Mutex);
  ExReleaseFastMutex(&Node->Mutex);
}

VOID NodeTouchPaged(PNODE Node) {
  PAGED_CODE();
  ExAcquireFastMutex(&Node->Mutex);
  ExReleaseFastMutex(&Node->Mutex);
}
