// RUN: %verify %s
// A mutex made recursive by hand, whose acquire says by _Analysis_assume_ that the count is zero: the first release then brings it back to zero and lets go.

#include <ntifs.h>

typedef struct _NODE {
  FAST_MUTEX Mutex;
  PVOID Owner;
  ULONG Depth;
  ULONG Size;
} NODE;

#define LockNode(N)                                                            \
  {                                                                            \
    PVOID Me = PsGetCurrentThread();                                           \
    if (Me != (N)->Owner) {                                                    \
      ExAcquireFastMutex(&(N)->Mutex);                                         \
      NT_ASSERT((N)->Depth == 0);                                              \
      _Analysis_assume_((N)->Depth == 0);                                      \
      (N)->Owner = Me;                                                         \
    }                                                                          \
    (N)->Depth += 1;                                                           \
  }

#define UnlockNode(N)                                                          \
  {                                                                            \
    (N)->Depth -= 1;                                                           \
    if ((N)->Depth == 0) {                                                     \
      (N)->Owner = NULL;                                                       \
      ExReleaseFastMutex(&(N)->Mutex);                                         \
    }                                                                          \
  }

DRIVER_DISPATCH Grow;

NTSTATUS Grow(PDEVICE_OBJECT Device, PIRP Irp) {
  NODE *Node = Device->DeviceExtension;

  LockNode(Node);
  Node->Size += 512;
  UnlockNode(Node);
  return STATUS_SUCCESS;
}
