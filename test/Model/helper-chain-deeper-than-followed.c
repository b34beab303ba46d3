// RUN: %verify %s
// A chain of calls that is longer than what is followed: nothing is certain
// about the lock behind it, neither at the end nor at a release.

#include <ntddk.h>

typedef struct _DECK {
  FAST_MUTEX Mutex;
  ULONG Cards;
} DECK, *PDECK;

#define STEP(N, M) static VOID N(PDECK Deck) { M(Deck); }
#define CHAIN(P)                                                               \
  STEP(P##11, P##12) STEP(P##10, P##11) STEP(P##9, P##10) STEP(P##8, P##9)     \
  STEP(P##7, P##8) STEP(P##6, P##7) STEP(P##5, P##6) STEP(P##4, P##5)          \
  STEP(P##3, P##4) STEP(P##2, P##3) STEP(P##1, P##2) STEP(P##0, P##1)

static VOID Lock12(PDECK Deck) { ExAcquireFastMutex(&Deck->Mutex); }
static VOID Unlock12(PDECK Deck) { ExReleaseFastMutex(&Deck->Mutex); }
CHAIN(Lock)
CHAIN(Unlock)

IO_WORKITEM_ROUTINE DeckWork;
VOID DeckWork(PDEVICE_OBJECT Device, PVOID Context) {
  PDECK Deck = Context;
  UNREFERENCED_PARAMETER(Device);
  Lock0(Deck);
  Deck->Cards++;
  Unlock0(Deck);
  ExAcquireFastMutex(&Deck->Mutex);
  Unlock0(Deck);
  Lock0(Deck);
  ExReleaseFastMutex(&Deck->Mutex);
}
