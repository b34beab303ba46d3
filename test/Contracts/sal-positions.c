// RUN: %verify %s
// RUN: %verify %s -- -x c++
// Annotations count wherever a header may have them.
#include <ntifs.h>
#include "Inputs/sal-positions.h"

static VOID SlotBehindStatic(PSLOT Slot) { Slot->Uses++; }

#ifdef __cplusplus
extern "C" {
#endif

VOID SlotLimits(PSLOT Slot) {
  KIRQL OldIrql;

  KeAcquireSpinLock(&Slot->Lock, &OldIrql);
  (void)SlotFront(Slot); // REPORT: wdk-irql-too-high "'SlotFront' demands IRQL <= APC_LEVEL (annotated at sal-positions.h:15)"
  (void)SlotSeveral(Slot); // REPORT: wdk-irql-too-high "'SlotSeveral' demands IRQL <= APC_LEVEL"
  SlotBehindStatic(Slot); // REPORT: wdk-irql-too-high "'SlotBehindStatic' demands IRQL <= APC_LEVEL"
  SlotBehindType(Slot); // REPORT: wdk-irql-too-high "'SlotBehindType' demands IRQL <= APC_LEVEL"
  SlotBehind(Slot); // REPORT: wdk-irql-too-high "'SlotBehind' demands IRQL <= APC_LEVEL"
  SlotInline(Slot); // REPORT: wdk-irql-too-high "'SlotInline' demands IRQL <= APC_LEVEL"
  SlotNotify(Slot); // REPORT: wdk-irql-too-high "'SlotNotify' demands IRQL <= APC_LEVEL"
  SlotOld(Slot); // REPORT: wdk-irql-too-high "'SlotOld' demands IRQL <= APC_LEVEL"
  SlotOldWait(FALSE);
  (void)SlotWait(Slot, FALSE);
  SlotBounds(Slot);
  KeReleaseSpinLock(&Slot->Lock, OldIrql);
}

// Each raises, and each lowers again.
VOID SlotLevels(PSLOT Slot) {
  KIRQL OldIrql;

  SlotRaise(&OldIrql);
  SlotFront(Slot); // REPORT: wdk-irql-too-high "since line 35, where 'SlotRaise' was called"
  SlotLower(OldIrql);
  OldIrql = SlotRaiseResult();
  SlotSeveral(Slot); // REPORT: wdk-irql-too-high "since line 38, where 'SlotRaiseResult' was called"
  SlotLowerAt(OldIrql);
  SlotRaiseAt(&OldIrql);
  SlotBehind(Slot); // REPORT: wdk-irql-too-high "since line 41, where 'SlotRaiseAt' was called"
  SlotLower(OldIrql);
  OldIrql = SlotRaiseAtResult();
  SlotBehindType(Slot); // REPORT: wdk-irql-too-high "since line 44, where 'SlotRaiseAtResult' was called"
  SlotLower(OldIrql);
  SlotRaiseTo(HIGH_LEVEL, &OldIrql);
  SlotNotify(Slot); // REPORT: wdk-irql-too-high "IRQL is HIGH_LEVEL since line 47, where 'SlotRaiseTo' was called"
  SlotLower(OldIrql);
  SlotOldRaise(&OldIrql);
  SlotOld(Slot); // REPORT: wdk-irql-too-high "since line 50, where 'SlotOldRaise' was called"
  SlotOldAt(OldIrql);
  SlotFront(Slot);
}

DRIVER_DISPATCH SlotLocks;
NTSTATUS SlotLocks(PDEVICE_OBJECT Device, PIRP Irp) {
  PSLOT Slot = (PSLOT)Device->DeviceExtension;

  SlotLock(&Slot->Mutex);
  SlotUnlock(&Slot->Mutex);
  SlotLockByName(&Slot->Mutex);
  SlotUnlockByName(&Slot->Mutex);
  if (SlotTryLock(&Slot->Mutex))
    SlotUnlock(&Slot->Mutex);
  if (SlotTryLockAt(&Slot->Mutex))
    SlotUnlock(&Slot->Mutex);
  SlotLockByType(&Slot->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Slot->Mutex' acquired here is still held"
  if (Irp->Cancel)
    return STATUS_CANCELLED;
  SlotUnlockByType(&Slot->Mutex);
  SlotUnlockByType(&Slot->Mutex); // REPORT: wdk-lock-unheld-release "fast mutex 'Slot->Mutex' is released again"
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH SlotDemands;
NTSTATUS SlotDemands(PDEVICE_OBJECT Device, PIRP Irp) {
  PSLOT Slot = (PSLOT)Device->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Slot->Mutex);
  SlotHeld(Slot);
  SlotHeldAt(&Slot->Mutex);
  SlotHeldExclusive(Slot);
  ExReleaseFastMutex(&Slot->Mutex);
  SlotHeld(Slot); // REPORT: wdk-lock-missing "'SlotHeld' demands that fast mutex 'Slot->Mutex' is held"
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH SlotDemandAt;
NTSTATUS SlotDemandAt(PDEVICE_OBJECT Device, PIRP Irp) {
  PSLOT Slot = (PSLOT)Device->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  SlotHeldAt(&Slot->Other); // REPORT: wdk-lock-missing "'SlotHeldAt' demands that fast mutex 'Slot->Other' is held"
  return STATUS_SUCCESS;
}

// A utility of cancel routines goes back to their IRQL, with the lock.
DRIVER_CANCEL SlotCanceled;
VOID SlotCanceled(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  SlotCancelIs(Irp, Irp->CancelIrql);
}

DRIVER_CANCEL SlotCanceledTwice;
VOID SlotCanceledTwice(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  SlotCancelIs(Irp, Irp->CancelIrql); // REPORT: wdk-lock-unheld-release "the cancel spin lock is released again"
}

#ifdef __cplusplus
}
#endif
