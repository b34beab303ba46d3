// RUN: %verify %s
// Restores of what was never saved, and raises and lowers by the routine for
// the opposite.

#include <ntddk.h>

typedef struct _LAMP {
  KSPIN_LOCK Lock;
  KSPIN_LOCK Other;
  ULONG Hours;
} LAMP, *PLAMP;

VOID LampUninitialized(PLAMP Lamp) {
  KIRQL Saved, Used;
  KeAcquireSpinLock(&Lamp->Lock, &Saved);
  Lamp->Hours++;
  KeReleaseSpinLock(&Lamp->Lock, Used); // REPORT: wdk-irql-wrong-restore "restores the IRQL from 'Used', in which nothing was saved on this path"
}

VOID LampSometimes(PLAMP Lamp, BOOLEAN Locked) {
  KIRQL Saved;
  if (!Locked)
    KeAcquireSpinLock(&Lamp->Lock, &Saved);
  Lamp->Hours++;
  KeReleaseSpinLock(&Lamp->Lock, Saved); // REPORT: wdk-irql-wrong-restore "'Saved', in which nothing was saved on this path"
}

IO_WORKITEM_ROUTINE LampConstant;
VOID LampConstant(PDEVICE_OBJECT Device, PVOID Context) {
  PLAMP Lamp = Context;
  KIRQL Saved;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Lamp->Lock, &Saved);
  Lamp->Hours++;
  KeReleaseSpinLock(&Lamp->Lock, DISPATCH_LEVEL); // REPORT: wdk-irql-wrong-restore "sets IRQL to DISPATCH_LEVEL; it was PASSIVE_LEVEL before line 33, where spin lock 'Lamp->Lock' was acquired"
}

KDEFERRED_ROUTINE LampDpc;
VOID LampDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  PLAMP Lamp = Context;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  KeRaiseIrql(APC_LEVEL, &Irql); // REPORT: wdk-irql-wrong-restore "is there to raise the IRQL, but lowers it from DISPATCH_LEVEL to APC_LEVEL"
  Lamp->Hours++;
  KeLowerIrql(Irql);
}

IO_WORKITEM_ROUTINE LampLower;
VOID LampLower(PDEVICE_OBJECT Device, PVOID Context) {
  PLAMP Lamp = Context;
  UNREFERENCED_PARAMETER(Device);
  KeLowerIrql(DISPATCH_LEVEL); // REPORT: wdk-irql-wrong-restore "sets IRQL to DISPATCH_LEVEL; it was PASSIVE_LEVEL when work item routine 'LampLower' was entered"
  Lamp->Hours++;
}

// Silent: hand over hand; each lock is given back with what the other saved,
// which is what has to be.
IO_WORKITEM_ROUTINE LampHandOverHand;
VOID LampHandOverHand(PDEVICE_OBJECT Device, PVOID Context) {
  PLAMP Lamp = Context;
  KIRQL First, Second;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Lamp->Lock, &First);
  KeAcquireSpinLock(&Lamp->Other, &Second);
  KeReleaseSpinLock(&Lamp->Lock, Second);
  Lamp->Hours++;
  KeReleaseSpinLock(&Lamp->Other, First);
}

// Silent: saved by a function of the driver that isn't seen, and in a member.
KIRQL LampEnter(PLAMP Lamp);
VOID LampOpaque(PLAMP Lamp) {
  KIRQL Irql = LampEnter(Lamp);
  KeLowerIrql(Irql);
}

typedef struct _LAMP_CALL {
  KIRQL Irql;
} LAMP_CALL;

VOID LampMember(PLAMP Lamp) {
  LAMP_CALL Call;
  KeAcquireSpinLock(&Lamp->Lock, &Call.Irql);
  Lamp->Hours++;
  KeReleaseSpinLock(&Lamp->Lock, Call.Irql);
}
