// RUN: %verify %s
// A walk over a list that locks each node in turn; a walk that locks the next
// node before it releases the last; a search that returns from the loop.
#include <ntddk.h>

typedef struct _NODE {
  LIST_ENTRY Link;
  KSPIN_LOCK Lock;
  ULONG Value;
  struct _NODE *Next;
} NODE, *PNODE;

typedef struct _OWNER {
  KDPC Dpc;
  LIST_ENTRY Head;
  NODE First;
} OWNER, *POWNER;

VOID OwnerSum(PKDPC Dpc, PVOID Context, PVOID Sum, PVOID Unused) {
  POWNER Owner = (POWNER)Context;
  PLIST_ENTRY Entry;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Unused);
  for (Entry = Owner->Head.Flink; Entry != &Owner->Head; Entry = Entry->Flink) {
    PNODE Node = CONTAINING_RECORD(Entry, NODE, Link);
    KeAcquireSpinLockAtDpcLevel(&Node->Lock);
    *(ULONG *)Sum += Node->Value;
    KeReleaseSpinLockFromDpcLevel(&Node->Lock);
  }
  for (Entry = Owner->Head.Flink; Entry != &Owner->Head; Entry = Entry->Flink) {
    PNODE Node = CONTAINING_RECORD(Entry, NODE, Link);
    KeAcquireSpinLockAtDpcLevel(&Node->Lock);
    if (Node->Value == 0) {
      KeReleaseSpinLockFromDpcLevel(&Node->Lock);
      return;
    }
    KeReleaseSpinLockFromDpcLevel(&Node->Lock);
  }
}

VOID OwnerHandOverHand(PKDPC Dpc, PVOID Context, PVOID Wanted, PVOID Unused) {
  POWNER Owner = (POWNER)Context;
  PNODE Node = &Owner->First;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Unused);
  KeAcquireSpinLockAtDpcLevel(&Node->Lock);
  while (Node->Next && Node->Value != *(ULONG *)Wanted) {
    PNODE Next = Node->Next;
    KeAcquireSpinLockAtDpcLevel(&Next->Lock);
    KeReleaseSpinLockFromDpcLevel(&Node->Lock);
    Node = Next;
  }
  ++Node->Value;
  KeReleaseSpinLockFromDpcLevel(&Node->Lock);
}

VOID OwnerSetUp(POWNER Owner, PKDPC Second) {
  KeInitializeDpc(&Owner->Dpc, OwnerSum, Owner);
  KeInitializeDpc(Second, OwnerHandOverHand, Owner);
}
