// RUN: %verify %s
// The same slip in an interrupt service routine, an IoTimer routine and a routine
// that runs synchronized with the interrupt; in each the lock is a spin lock of
// the driver's own.
#include <ntddk.h>

typedef struct _CARD {
  KSPIN_LOCK Lock;
  PKINTERRUPT Interrupt;
  ULONG Status, Ticks;
} CARD, *PCARD;

KSERVICE_ROUTINE CardIsr;
IO_TIMER_ROUTINE CardTimer, CardWatch;

BOOLEAN CardIsr(PKINTERRUPT Interrupt, PVOID Context) {
  PCARD Card = (PCARD)Context;
  UNREFERENCED_PARAMETER(Interrupt);
  // REPORT@+1: wdk-lock-irql-inversion "IoTimer routine 'CardTimer' holds it at DISPATCH_LEVEL"
  KeAcquireSpinLockAtDpcLevel(&Card->Lock); // REPORT: wdk-lock-leak "still held when interrupt service routine 'CardIsr' returns"
  if (Card->Status == 0)
    return FALSE; // NOTE: returns here with spin lock 'Card->Lock' still held
  Card->Status = 0;
  KeReleaseSpinLockFromDpcLevel(&Card->Lock);
  return TRUE;
}

VOID CardTimer(PDEVICE_OBJECT Device, PVOID Context) {
  PCARD Card = (PCARD)Context;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLockAtDpcLevel(&Card->Lock); // REPORT: wdk-lock-leak "still held when IoTimer routine 'CardTimer' returns; bug check 0x133"
  if (++Card->Ticks < 10)
    return;
  KeReleaseSpinLockFromDpcLevel(&Card->Lock);
}

VOID CardWatch(PDEVICE_OBJECT Device, PVOID Context) {
  PCARD Card = (PCARD)Context;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLockAtDpcLevel(&Card->Lock);
  if (++Card->Ticks < 10) {
    KeReleaseSpinLockFromDpcLevel(&Card->Lock);
    return;
  }
  Card->Ticks = 0;
  KeReleaseSpinLockFromDpcLevel(&Card->Lock);
}
