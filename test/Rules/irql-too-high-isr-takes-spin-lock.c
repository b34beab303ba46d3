// RUN: %verify %s
// An interrupt service routine runs above DISPATCH_LEVEL: ordinary spin locks
// are not for it, nor is completing a request. The interrupt's own lock is
// held already.

#include <ntddk.h>

typedef struct _CARD {
  KSPIN_LOCK Lock;
  PKINTERRUPT Interrupt;
  PDEVICE_OBJECT Device;
  KDPC Dpc;
  ULONG Status, Count;
} CARD, *PCARD;

KSERVICE_ROUTINE CardIsr;
BOOLEAN CardIsr(PKINTERRUPT Interrupt, PVOID Context) {
  PCARD Card = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Interrupt);
  // REPORT@+1: wdk-lock-irql-inversion "DPC routine 'CardDpc' holds it at DISPATCH_LEVEL"
  KeAcquireSpinLock(&Card->Lock, &Irql); // REPORT: wdk-irql-too-high "DIRQL in interrupt service routine 'CardIsr'"
  Card->Count++;
  KeReleaseSpinLock(&Card->Lock, Irql);
  return TRUE;
}

// Silent: leaves the work to the DPC.
KSERVICE_ROUTINE CardIsrMended;
BOOLEAN CardIsrMended(PKINTERRUPT Interrupt, PVOID Context) {
  PCARD Card = Context;
  UNREFERENCED_PARAMETER(Interrupt);
  if (Card->Status == 0)
    return FALSE;
  Card->Count++;
  KeInsertQueueDpc(&Card->Dpc, NULL, NULL);
  return TRUE;
}

KSERVICE_ROUTINE CardIsrForIo;
BOOLEAN CardIsrForIo(PKINTERRUPT Interrupt, PVOID Context) {
  PCARD Card = Context;
  UNREFERENCED_PARAMETER(Interrupt);
  IoRequestDpc(Card->Device, NULL, Card);
  return TRUE;
}

KDEFERRED_ROUTINE CardDpc;
VOID CardDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PCARD Card = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  Irql = KeAcquireInterruptSpinLock(Card->Interrupt);
  Card->Status = 0;
  KeReleaseInterruptSpinLock(Card->Interrupt, Irql);
  KeAcquireSpinLockAtDpcLevel(&Card->Lock);
  Card->Count = 0;
  KeReleaseSpinLockFromDpcLevel(&Card->Lock);
}
