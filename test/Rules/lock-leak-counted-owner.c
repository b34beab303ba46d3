// RUN: %verify %s
// Recursion of the driver's own make over a lock that isn't recursive: the owner
// and a depth are kept beside it, and the last one out releases.
#include <ntddk.h>

typedef struct _STACK {
  FAST_MUTEX Mutex;
  PKTHREAD Owner;
  LONG Depth;
  ULONG Items;
} STACK, *PSTACK;

DRIVER_DISPATCH StackPush;

static VOID StackLock(PSTACK Stack) {
  if (Stack->Owner != KeGetCurrentThread()) {
    ExAcquireFastMutex(&Stack->Mutex);
    Stack->Owner = KeGetCurrentThread();
  }
  ++Stack->Depth;
}

static VOID StackUnlock(PSTACK Stack) {
  if (--Stack->Depth == 0) {
    Stack->Owner = NULL;
    ExReleaseFastMutex(&Stack->Mutex);
  }
}

NTSTATUS StackPush(PDEVICE_OBJECT Device, PIRP Irp) {
  PSTACK Stack = (PSTACK)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  StackLock(Stack);
  StackLock(Stack);
  ++Stack->Items;
  StackUnlock(Stack);
  StackUnlock(Stack);
  return STATUS_SUCCESS;
}
