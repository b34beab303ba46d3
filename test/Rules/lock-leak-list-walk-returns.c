// RUN: %verify %s
// A search that locks each node returns from the loop with the lock of the one
// that it has found; nobody releases it, for a DPC has no caller who would.
#include <ntddk.h>

typedef struct _NODE {
  LIST_ENTRY Link;
  KSPIN_LOCK Lock;
  ULONG Value;
} NODE, *PNODE;

typedef struct _OWNER {
  KDPC Dpc;
  LIST_ENTRY Head;
} OWNER, *POWNER;

VOID OwnerAge(PKDPC Dpc, PVOID Context, PVOID Wanted, PVOID Unused) {
  POWNER Owner = (POWNER)Context;
  PLIST_ENTRY Entry;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Unused);
  for (Entry = Owner->Head.Flink; Entry != &Owner->Head; Entry = Entry->Flink) {
    PNODE Node = CONTAINING_RECORD(Entry, NODE, Link);
    KeAcquireSpinLockAtDpcLevel(&Node->Lock); // REPORT: wdk-lock-leak "spin lock 'Node->Lock'"
    if (Node->Value == *(ULONG *)Wanted) {
      Node->Value = 0;
      return;
    }
    KeReleaseSpinLockFromDpcLevel(&Node->Lock);
  }
}

VOID OwnerSetUp(POWNER Owner) { KeInitializeDpc(&Owner->Dpc, OwnerAge, Owner); }
