// RUN: %verify %s
// RUN: %verify %s -- -x c++
// What annotations say of locks is checked both ways: the callers, and the body.
#include <ntifs.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _CARD {
  KSPIN_LOCK Lock;
  FAST_MUTEX Mutex;
  ERESOURCE Resource;
  PFAST_MUTEX Shared;
  ULONG Count;
} CARD, *PCARD;

FAST_MUTEX CardListMutex;
ULONG CardCount;

//===- Callers -------------------------------------------------------------===//

_Requires_lock_held_(Card->Mutex) VOID CardTouch(PCARD Card);
_Requires_lock_held_(CardListMutex) VOID CardCountUp(VOID);
VOID CardShift(_In_ _Requires_lock_held_(*_Curr_) PFAST_MUTEX Mutex);
_Requires_lock_held_(*Card->Shared) VOID CardShare(PCARD Card);
_Requires_lock_not_held_(Card->Mutex) VOID CardAlone(PCARD Card);
_When_(Kind == 2, _Requires_lock_held_(Card->Mutex)) VOID CardMaybe(PCARD Card, ULONG Kind);

DRIVER_DISPATCH CardRead;
// PREFAST: C26110 C28107 C26133
NTSTATUS CardRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PCARD Card = (PCARD)Device->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  CardTouch(Card); // REPORT: wdk-lock-missing "'CardTouch' demands that fast mutex 'Card->Mutex' is held (annotated at sal-lock-promises.c:23); this path hasn't acquired it"
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH CardWrite;
NTSTATUS CardWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PCARD Card = (PCARD)Device->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Card->Mutex);
  CardTouch(Card);
  CardShift(&Card->Mutex);
  CardMaybe(Card, 2);
  ExReleaseFastMutex(&Card->Mutex);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH CardFlush;
NTSTATUS CardFlush(PDEVICE_OBJECT Device, PIRP Irp) {
  PCARD Card = (PCARD)Device->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  CardShift(&Card->Mutex); // REPORT: wdk-lock-missing "'CardShift' demands that fast mutex 'Card->Mutex' is held"
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH CardSeek;
NTSTATUS CardSeek(PDEVICE_OBJECT Device, PIRP Irp) {
  PCARD Card = (PCARD)Device->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  CardMaybe(Card, 1);
  CardMaybe(Card, Card->Count);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH CardSeekTwo;
NTSTATUS CardSeekTwo(PDEVICE_OBJECT Device, PIRP Irp) {
  PCARD Card = (PCARD)Device->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  CardMaybe(Card, 2); // REPORT: wdk-lock-missing "'CardMaybe' demands that fast mutex 'Card->Mutex' is held"
  return STATUS_SUCCESS;
}

// Who calls isn't known, but what the path has done is.
VOID CardReset(PCARD Card) {
  CardTouch(Card);
  CardShare(Card);
}

VOID CardDrop(PCARD Card) {
  ExAcquireFastMutex(&CardListMutex);
  CardCountUp();
  ExReleaseFastMutex(&CardListMutex);
  CardCountUp(); // REPORT: wdk-lock-missing "'CardCountUp' demands that fast mutex 'CardListMutex' is held (annotated at sal-lock-promises.c:24); this path has released it"
  UNREFERENCED_PARAMETER(Card);
}

// PREFAST: C26111 C28109
VOID CardNested(PCARD Card) {
  ExAcquireFastMutex(&Card->Mutex);
  CardAlone(Card); // REPORT: wdk-lock-double-acquire "'CardAlone' demands that fast mutex 'Card->Mutex' isn't held (annotated at sal-lock-promises.c:27); this path holds it"
  ExReleaseFastMutex(&Card->Mutex);
}

VOID CardBeside(PCARD Card) {
  ExAcquireFastMutex(&CardListMutex);
  CardAlone(Card);
  ExReleaseFastMutex(&CardListMutex);
}

// What demands a lock itself has it for what it calls.
_Requires_lock_held_(Card->Mutex) VOID CardTouchTwice(PCARD Card) {
  CardTouch(Card);
  CardTouch(Card);
}

_Requires_lock_not_held_(Card->Mutex) VOID CardTouchFree(PCARD Card) {
  CardTouch(Card); // REPORT: wdk-lock-missing "'CardTouch' demands that fast mutex 'Card->Mutex' is held"
}

//===- Bodies --------------------------------------------------------------===//

// PREFAST: C26116 C28104
_Acquires_lock_(Card->Mutex) VOID CardLock(PCARD Card) {
  if (Card->Count)
    ExAcquireFastMutex(&Card->Mutex);
} // REPORT: wdk-lock-missing "'CardLock' returns without fast mutex 'Card->Mutex', which it promises to acquire (annotated at sal-lock-promises.c:"

_Acquires_lock_(Card->Mutex) VOID CardLockRight(PCARD Card) {
  ExAcquireFastMutex(&Card->Mutex);
  Card->Count++;
}

_When_(return != FALSE, _Acquires_lock_(Card->Mutex)) BOOLEAN CardTryLock(PCARD Card, BOOLEAN Wait) {
  if (!Wait)
    return ExTryToAcquireFastMutex(&Card->Mutex);
  ExAcquireFastMutex(&Card->Mutex);
  return TRUE;
}

_When_(return != FALSE, _Acquires_lock_(Card->Mutex)) BOOLEAN CardTryLockWrong(PCARD Card) {
  if (Card->Count)
    return TRUE; // REPORT: wdk-lock-missing "'CardTryLockWrong' returns without fast mutex 'Card->Mutex'"
  return ExTryToAcquireFastMutex(&Card->Mutex);
}

_When_(Wait != FALSE, _Acquires_lock_(Card->Mutex)) VOID CardLockIf(PCARD Card, BOOLEAN Wait) {
  if (Wait)
    ExAcquireFastMutex(&Card->Mutex);
}

_When_(Wait != FALSE, _Acquires_lock_(Card->Mutex)) VOID CardLockUnless(PCARD Card, BOOLEAN Wait) {
  if (!Wait)
    ExAcquireFastMutex(&Card->Mutex);
} // REPORT: wdk-lock-missing "'CardLockUnless' returns without fast mutex 'Card->Mutex'"

// A function that isn't seen may have acquired it.
VOID CardHelp(PCARD Card);
_Acquires_lock_(Card->Mutex) VOID CardLockByHelp(PCARD Card) { CardHelp(Card); }

// Of a failure nobody expects the lock.
_Acquires_lock_(Card->Mutex) NTSTATUS CardOpen(PCARD Card) {
  if (!Card->Count)
    return STATUS_UNSUCCESSFUL;
  ExAcquireFastMutex(&Card->Mutex);
  return STATUS_SUCCESS;
}

// PREFAST: C26115
_Releases_lock_(Card->Mutex) VOID CardUnlock(PCARD Card) {
  if (Card->Count)
    ExReleaseFastMutex(&Card->Mutex);
} // REPORT: wdk-lock-leak "fast mutex 'Card->Mutex' is still held when 'CardUnlock' returns, which promises to release it (annotated at sal-lock-promises.c:"

_Releases_lock_(Card->Mutex) VOID CardUnlockRight(PCARD Card) {
  Card->Count--;
  ExReleaseFastMutex(&Card->Mutex);
}

// PREFAST: C26135
_Requires_lock_held_(Card->Mutex) VOID CardGiveAway(PCARD Card) { // REPORT: wdk-annotation "'CardGiveAway' always releases fast mutex 'Card->Mutex', with which it is entered by this annotation; '_Releases_lock_' should say so"
  ExReleaseFastMutex(&Card->Mutex);
}

_Requires_lock_held_(Card->Mutex) VOID CardSometimes(PCARD Card) {
  if (Card->Count)
    ExReleaseFastMutex(&Card->Mutex);
} // REPORT: wdk-lock-missing "'CardSometimes' returns without fast mutex 'Card->Mutex', with which it was entered (annotated at sal-lock-promises.c:"

_Requires_lock_held_(Card->Mutex) VOID CardBriefly(PCARD Card) {
  ExReleaseFastMutex(&Card->Mutex);
  CardCount++;
  ExAcquireFastMutex(&Card->Mutex);
}

_Requires_lock_held_(Card->Mutex) _Releases_lock_(Card->Mutex) VOID CardEnd(PCARD Card) {
  ExReleaseFastMutex(&Card->Mutex);
}

// PREFAST: C28106
_Requires_lock_held_(Card->Mutex) VOID CardAgain(PCARD Card) {
  ExAcquireFastMutex(&Card->Mutex); // REPORT: wdk-lock-double-acquire "fast mutex 'Card->Mutex' is acquired here, but 'CardAgain' is entered with it (annotated at sal-lock-promises.c:"
  Card->Count++;
  ExReleaseFastMutex(&Card->Mutex);
}

// PREFAST: C26117
_Requires_lock_not_held_(Card->Mutex) VOID CardStray(PCARD Card) {
  ExReleaseFastMutex(&Card->Mutex); // REPORT: wdk-lock-unheld-release "fast mutex 'Card->Mutex' is released here, but 'CardStray' is entered without it (annotated at sal-lock-promises.c:"
}

// A recursive lock may be acquired once more.
_Requires_lock_held_(Card->Resource) VOID CardDeeper(PCARD Card) {
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Card->Resource, TRUE);
  Card->Count++;
  ExReleaseResourceLite(&Card->Resource);
  KeLeaveCriticalRegion();
}

// A utility of cancel routines releases the cancel spin lock.
VOID CardCancel(_Inout_ PIRP Irp, _In_ _IRQL_is_cancel_ KIRQL CancelIrql) {
  if (Irp->IoStatus.Information)
    IoReleaseCancelSpinLock(CancelIrql);
  else
    Irp->IoStatus.Information = 1;
} // REPORT: wdk-lock-leak "the cancel spin lock is still held when 'CardCancel' returns, which promises to release it"

#ifdef __cplusplus
}
#endif
