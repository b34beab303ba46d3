// RUN: %verify %s
// The lock is acquired seven calls down and released seven calls down, by the
// other chain; the notes name each step of the way that leaves it held.

#include <ntddk.h>

typedef struct _DECK {
  KSPIN_LOCK Lock;
  KIRQL Irql;
  ULONG Cards;
} DECK, *PDECK;

static VOID Lock6(PDECK Deck) { KeAcquireSpinLock(&Deck->Lock, &Deck->Irql); } // REPORT: wdk-lock-leak "still held when work item routine 'DeckWorkWrong' returns"
static VOID Lock5(PDECK Deck) { Lock6(Deck); } // NOTE: entered 'Lock6' from here
static VOID Lock4(PDECK Deck) { Lock5(Deck); } // NOTE: entered 'Lock5' from here
static VOID Lock3(PDECK Deck) { Lock4(Deck); }
static VOID Lock2(PDECK Deck) { Lock3(Deck); }
static VOID Lock1(PDECK Deck) { Lock2(Deck); }
static VOID Lock0(PDECK Deck) { Lock1(Deck); } // NOTE: entered 'Lock1' from here

static VOID Unlock6(PDECK Deck) { KeReleaseSpinLock(&Deck->Lock, Deck->Irql); }
static VOID Unlock5(PDECK Deck) { Unlock6(Deck); }
static VOID Unlock4(PDECK Deck) { Unlock5(Deck); }
static VOID Unlock3(PDECK Deck) { Unlock4(Deck); }
static VOID Unlock2(PDECK Deck) { Unlock3(Deck); }
static VOID Unlock1(PDECK Deck) { Unlock2(Deck); }
static VOID Unlock0(PDECK Deck) { Unlock1(Deck); }

IO_WORKITEM_ROUTINE DeckWork;
VOID DeckWork(PDEVICE_OBJECT Device, PVOID Context) {
  PDECK Deck = Context;
  UNREFERENCED_PARAMETER(Device);
  Lock0(Deck);
  Deck->Cards++;
  Unlock0(Deck);
}

IO_WORKITEM_ROUTINE DeckWorkWrong;
VOID DeckWorkWrong(PDEVICE_OBJECT Device, PVOID Context) {
  PDECK Deck = Context;
  UNREFERENCED_PARAMETER(Device);
  Lock0(Deck); // NOTE: entered 'Lock0' from here
  if (Deck->Cards == 0) // NOTE: 'Deck->Cards == 0' is true here
    return; // NOTE: returns here with spin lock 'Deck->Lock' still held
  Unlock0(Deck);
}
