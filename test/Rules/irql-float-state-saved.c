// RUN: %verify %s
// What was saved of the processor's state has to be restored, in the same
// routine and at the same IRQL.

#include <ntddk.h>

typedef struct _MIXER {
  KSPIN_LOCK Lock;
  LONG Level;
  KFLOATING_SAVE Kept;
} MIXER, *PMIXER;

DRIVER_DISPATCH MixerSet, MixerGet, MixerTwice, MixerAvx;
KDEFERRED_ROUTINE MixerDpc;
LONG MixerScale(LONG Level);

// PREFAST: C28162
NTSTATUS MixerSet(PDEVICE_OBJECT Device, PIRP Irp) {
  PMIXER Mixer = Device->DeviceExtension;
  KFLOATING_SAVE Save;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Irp);
  Status = KeSaveFloatingPointState(&Save); // REPORT: wdk-irql-float-state "floating-point state 'Save' saved here isn't restored when dispatch routine 'MixerSet' returns"
  if (!NT_SUCCESS(Status))
    return Status;
  if (Mixer->Level < 0)
    // NOTE@+1: returns here with floating-point state 'Save' not restored
    return STATUS_INVALID_PARAMETER;
  Mixer->Level = (LONG)(Mixer->Level * 0.5);
  KeRestoreFloatingPointState(&Save);
  return STATUS_SUCCESS;
}

// Silent: restored on each path on which it was saved.
NTSTATUS MixerGet(PDEVICE_OBJECT Device, PIRP Irp) {
  PMIXER Mixer = Device->DeviceExtension;
  KFLOATING_SAVE Save;
  UNREFERENCED_PARAMETER(Irp);
  if (!NT_SUCCESS(KeSaveFloatingPointState(&Save)))
    return STATUS_INSUFFICIENT_RESOURCES;
  Mixer->Level = (LONG)(Mixer->Level * 2.0);
  KeRestoreFloatingPointState(&Save);
  return STATUS_SUCCESS;
}

// PREFAST: C28111
VOID MixerDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PMIXER Mixer = Context;
  KFLOATING_SAVE Save;
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  if (!NT_SUCCESS(KeSaveFloatingPointState(&Save)))
    return;
  Mixer->Level = (LONG)(Mixer->Level * 2.0);
  KeRaiseIrql(DISPATCH_LEVEL + 1, &Irql);
  KeRestoreFloatingPointState(&Save); // REPORT: wdk-irql-float-state "is restored at DIRQL, but was saved at DISPATCH_LEVEL in line 54"
  // REPORT@-1: wdk-irql-too-high
  KeLowerIrql(Irql);
}

// As the page of the warning shows it: saved under a lock, restored without it.
VOID MixerUpdate(PMIXER Mixer) {
  KFLOATING_SAVE Save;
  KIRQL Irql;
  KeAcquireSpinLock(&Mixer->Lock, &Irql);
  if (!NT_SUCCESS(KeSaveFloatingPointState(&Save))) {
    KeReleaseSpinLock(&Mixer->Lock, Irql);
    return;
  }
  Mixer->Level = (LONG)(Mixer->Level * 2.0);
  KeReleaseSpinLock(&Mixer->Lock, Irql);
  // Silent: at which IRQL the caller runs isn't known.
  KeRestoreFloatingPointState(&Save);
}

static KSTART_ROUTINE MixerThread;
VOID MixerThread(PVOID Context) {
  PMIXER Mixer = Context;
  KFLOATING_SAVE Save;
  KIRQL Irql;
  KeAcquireSpinLock(&Mixer->Lock, &Irql);
  if (!NT_SUCCESS(KeSaveFloatingPointState(&Save))) {
    KeReleaseSpinLock(&Mixer->Lock, Irql);
    return;
  }
  Mixer->Level = (LONG)(Mixer->Level * 2.0);
  KeReleaseSpinLock(&Mixer->Lock, Irql);
  KeRestoreFloatingPointState(&Save); // REPORT: wdk-irql-float-state "is restored at PASSIVE_LEVEL, but was saved at DISPATCH_LEVEL"
}

NTSTATUS MixerTwice(PDEVICE_OBJECT Device, PIRP Irp) {
  PMIXER Mixer = Device->DeviceExtension;
  KFLOATING_SAVE Save;
  UNREFERENCED_PARAMETER(Irp);
  KeSaveFloatingPointState(&Save);
  Mixer->Level = (LONG)(Mixer->Level * 2.0);
  KeRestoreFloatingPointState(&Save); // REPORT: wdk-irql-float-state "is restored though 'KeSaveFloatingPointState' has failed to save it; bug check 0xE7 (INVALID_FLOATING_POINT_STATE); check what it returns"
  KeRestoreFloatingPointState(&Mixer->Kept); // REPORT: wdk-irql-float-state "nothing was saved in it on this path"
  return STATUS_SUCCESS;
}

NTSTATUS MixerAvx(PDEVICE_OBJECT Device, PIRP Irp) {
  XSTATE_SAVE Outer, Inner;
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Irp);
  if (!NT_SUCCESS(KeSaveExtendedProcessorState(XSTATE_MASK_LEGACY, &Outer)))
    return STATUS_INSUFFICIENT_RESOURCES;
  if (NT_SUCCESS(KeSaveExtendedProcessorState(XSTATE_MASK_GSSE, &Inner)))
    KeRestoreExtendedProcessorState(&Inner);
  KeRestoreExtendedProcessorState(&Outer);
  KeRestoreExtendedProcessorState(&Outer); // REPORT: wdk-irql-float-state "this path has restored it already; bug check 0x131"
  return STATUS_SUCCESS;
}

// Silent: the wrappers of a library, whose callers save and restore in pairs.
NTSTATUS MixerEnter(PKFLOATING_SAVE Save) {
  return KeSaveFloatingPointState(Save);
}
VOID MixerLeave(PKFLOATING_SAVE Save) { KeRestoreFloatingPointState(Save); }
