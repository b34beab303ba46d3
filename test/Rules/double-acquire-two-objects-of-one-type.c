// RUN: %verify %s
// Locks of two objects are two locks, whether the objects come as parameters,
// from a list, from an array with other indices, or from two globals.

#include <ntddk.h>

typedef struct _PORT {
  LIST_ENTRY Link;
  KSPIN_LOCK Lock;
  FAST_MUTEX Setup;
  ULONG Bytes;
} PORT, *PPORT;

typedef struct _HUB {
  PORT Ports[4];
  LIST_ENTRY Attached;
  KSPIN_LOCK ListLock;
} HUB, *PHUB;

static FAST_MUTEX FirstMutex, SecondMutex;

VOID PortMove(PPORT From, PPORT To) {
  KIRQL Irql;
  KeAcquireSpinLock(&From->Lock, &Irql);
  KeAcquireSpinLockAtDpcLevel(&To->Lock);
  To->Bytes += From->Bytes;
  From->Bytes = 0;
  KeReleaseSpinLockFromDpcLevel(&To->Lock);
  KeReleaseSpinLock(&From->Lock, Irql);
}

VOID HubSwap(PHUB Hub) {
  ExAcquireFastMutex(&Hub->Ports[0].Setup);
  ExAcquireFastMutex(&Hub->Ports[1].Setup);
  Hub->Ports[0].Bytes = Hub->Ports[1].Bytes;
  ExReleaseFastMutex(&Hub->Ports[1].Setup);
  ExReleaseFastMutex(&Hub->Ports[0].Setup);
}

VOID HubSwapAny(PHUB Hub, ULONG A, ULONG B) {
  ExAcquireFastMutex(&Hub->Ports[A].Setup);
  ExAcquireFastMutex(&Hub->Ports[B].Setup);
  Hub->Ports[A].Bytes = Hub->Ports[B].Bytes;
  ExReleaseFastMutex(&Hub->Ports[B].Setup);
  ExReleaseFastMutex(&Hub->Ports[A].Setup);
}

VOID BothGlobals(VOID) {
  ExAcquireFastMutex(&FirstMutex);
  ExAcquireFastMutex(&SecondMutex);
  ExReleaseFastMutex(&SecondMutex);
  ExReleaseFastMutex(&FirstMutex);
}

ULONG HubSum(PHUB Hub) {
  PLIST_ENTRY Entry;
  ULONG Sum = 0;
  KIRQL Irql;
  KeAcquireSpinLock(&Hub->ListLock, &Irql);
  for (Entry = Hub->Attached.Flink; Entry != &Hub->Attached;
       Entry = Entry->Flink) {
    PPORT Port = CONTAINING_RECORD(Entry, PORT, Link);
    KeAcquireSpinLockAtDpcLevel(&Port->Lock);
    Sum += Port->Bytes;
    KeReleaseSpinLockFromDpcLevel(&Port->Lock);
  }
  KeReleaseSpinLock(&Hub->ListLock, Irql);
  return Sum;
}

/// Hand over hand: the next node is locked before this one is released.
VOID HubWalk(PHUB Hub) {
  PPORT Port = CONTAINING_RECORD(Hub->Attached.Flink, PORT, Link);
  PPORT Next;
  KIRQL Irql;
  KeAcquireSpinLock(&Port->Lock, &Irql);
  while (Port->Link.Flink != &Hub->Attached) {
    Next = CONTAINING_RECORD(Port->Link.Flink, PORT, Link);
    KeAcquireSpinLockAtDpcLevel(&Next->Lock);
    KeReleaseSpinLockFromDpcLevel(&Port->Lock);
    Port = Next;
  }
  KeReleaseSpinLock(&Port->Lock, Irql);
}
