// RUN: %verify %s
// A routine is a DPC and is also called by a function that holds nothing at
// PASSIVE_LEVEL, after a raise. Both are fine.

#include <ntddk.h>

typedef struct _TIMER_STATE {
  KSPIN_LOCK Lock;
  KTIMER Timer;
  KDPC Dpc;
  ULONG Ticks;
} TIMER_STATE, *PTIMER_STATE;

static VOID TickDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PTIMER_STATE State = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeAcquireSpinLockAtDpcLevel(&State->Lock);
  State->Ticks++;
  KeReleaseSpinLockFromDpcLevel(&State->Lock);
}

IO_WORKITEM_ROUTINE TickNow;
VOID TickNow(PDEVICE_OBJECT Device, PVOID Context) {
  PTIMER_STATE State = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Device);
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  TickDpc(&State->Dpc, State, NULL, NULL);
  KeLowerIrql(Irql);
}

VOID TickStart(PTIMER_STATE State) {
  LARGE_INTEGER Due;
  Due.QuadPart = -1000000;
  KeInitializeTimerEx(&State->Timer, SynchronizationTimer);
  KeInitializeDpc(&State->Dpc, TickDpc, State);
  KeSetTimerEx(&State->Timer, Due, 100, &State->Dpc);
}
