// RUN: %verify %s
// The check lets the very case through that it should keep out.

#include <ntddk.h>

typedef struct _NODE {
  KSPIN_LOCK Lock;
  HANDLE Handle;
} NODE, *PNODE;

VOID NodeRelease(PNODE Node) {
  if (KeGetCurrentIrql() >= DISPATCH_LEVEL) // NOTE: 'KeGetCurrentIrql() >= DISPATCH_LEVEL' is true here
    ZwClose(Node->Handle); // REPORT: wdk-irql-too-high "'ZwClose' demands PASSIVE_LEVEL; IRQL is at least DISPATCH_LEVEL"
}

// Silent: the other way round.
VOID NodeReleaseMended(PNODE Node) {
  if (KeGetCurrentIrql() >= DISPATCH_LEVEL)
    return;
  ZwClose(Node->Handle);
}
