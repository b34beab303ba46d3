// RUN: %verify %s
// The loop goes on as long as a helper, or an unseen function, moves its
// counter on through its address; what stands behind the loop is seen.
#include <ntddk.h>

typedef struct _DECK {
  ULONG Size;
  FAST_MUTEX Mutex;
  ULONG Cards[512];
  BOOLEAN Sealed;
} DECK, *PDECK;

BOOLEAN DeckSkip(const ULONG *Cards, PULONG Index);

static BOOLEAN DeckAdvance(PDECK Deck, PULONG Index) {
  if (*Index >= Deck->Size)
    return FALSE;
  *Index += 1;
  return TRUE;
}

DRIVER_DISPATCH DeckClear;
DRIVER_DISPATCH DeckClearUnseen;

NTSTATUS DeckClear(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PDECK Deck = DeviceObject->DeviceExtension;
  ULONG Index = 0;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Deck->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Deck->Mutex' acquired here"
  while (DeckAdvance(Deck, &Index))
    Deck->Cards[Index - 1] = 0;
  if (Deck->Sealed)
    return STATUS_ACCESS_DENIED;
  ExReleaseFastMutex(&Deck->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS DeckClearUnseen(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PDECK Deck = DeviceObject->DeviceExtension;
  ULONG Index = 0;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Deck->Mutex);
  while (Index < 512 && DeckSkip(Deck->Cards, &Index))
    Deck->Cards[Index] = 0;
  if (Deck->Sealed) {
    ExReleaseFastMutex(&Deck->Mutex);
    return STATUS_ACCESS_DENIED;
  }
  ExReleaseFastMutex(&Deck->Mutex);
  return STATUS_SUCCESS;
}
