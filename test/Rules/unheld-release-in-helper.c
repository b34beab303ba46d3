// RUN: %verify %s
// The helper releases at its end, whether or not its caller holds the lock; one
// caller does, the other one has released before it calls.
#include <ntddk.h>

typedef struct _SLOT {
  KSPIN_LOCK Lock;
  KIRQL OldIrql;
  ULONG Used;
} SLOT, *PSLOT;

static VOID SlotDone(PSLOT Slot) {
  --Slot->Used;
  KeReleaseSpinLockFromDpcLevel(&Slot->Lock); // REPORT: wdk-lock-unheld-release "spin lock 'Slot->Lock' is released again: this path has released it already; bug check 0x10"
}

VOID SlotTimer(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PSLOT Slot = (PSLOT)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireSpinLockAtDpcLevel(&Slot->Lock);
  if (Slot->Used)
    SlotDone(Slot);
  else
    KeReleaseSpinLockFromDpcLevel(&Slot->Lock);
}

VOID SlotDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PSLOT Slot = (PSLOT)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeAcquireSpinLockAtDpcLevel(&Slot->Lock);
  if (Slot->Used == 0) {
    KeReleaseSpinLockFromDpcLevel(&Slot->Lock); // NOTE: spin lock 'Slot->Lock' released here
    Slot->Used = 1;
  }
  SlotDone(Slot);
}

VOID SlotSetUp(PSLOT Slot, PKDPC Timer, PKDPC Dpc) {
  KeInitializeDpc(Timer, SlotTimer, Slot);
  KeInitializeDpc(Dpc, SlotDpc, Slot);
}
