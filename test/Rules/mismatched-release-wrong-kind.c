// RUN: %verify %s
// One mutex, acquired as a fast mutex and released as a guarded one, or acquired
// with a handle and released without: one report at the release, none at the
// acquire. A lock that was released properly before, and is held by a handle
// now, is as wrong. What follows an unseen call may be right.
#include <ntddk.h>

typedef struct _SLOT {
  FAST_MUTEX Mutex;
  KSPIN_LOCK Lock;
  ULONG Uses;
} SLOT, *PSLOT;

VOID SlotElsewhere(PKLOCK_QUEUE_HANDLE Handle);

DRIVER_DISPATCH SlotWrite, SlotLeak;

NTSTATUS SlotWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PSLOT Slot = Device->DeviceExtension;
  ExAcquireFastMutex(&Slot->Mutex); // NOTE: by acquiring fast mutex 'Slot->Mutex'
  Slot->Uses++;
  KeReleaseGuardedMutex((PKGUARDED_MUTEX)&Slot->Mutex); // REPORT: wdk-lock-mismatched-release "fast mutex 'Slot->Mutex' was acquired by 'ExAcquireFastMutex', and 'KeReleaseGuardedMutex' doesn't release it; bug check 0x162 (KERNEL_AUTO_BOOST_INVALID_LOCK_RELEASE); release it with ExReleaseFastMutex"
  return STATUS_SUCCESS;
}

// Nobody says who calls it; the path itself shows that it is wrong.
VOID SlotClear(PSLOT Slot) {
  KLOCK_QUEUE_HANDLE Handle;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Slot->Lock, &OldIrql);
  Slot->Uses++;
  KeReleaseSpinLock(&Slot->Lock, OldIrql);
  KeAcquireInStackQueuedSpinLock(&Slot->Lock, &Handle);
  Slot->Uses = 0;
  KeReleaseSpinLock(&Slot->Lock, OldIrql); // REPORT: wdk-lock-mismatched-release "was acquired by 'KeAcquireInStackQueuedSpinLock', and 'KeReleaseSpinLock' doesn't release it"
}

VOID SlotUnseen(PSLOT Slot) {
  KLOCK_QUEUE_HANDLE Handle;
  KIRQL OldIrql = DISPATCH_LEVEL;
  KeAcquireInStackQueuedSpinLock(&Slot->Lock, &Handle);
  SlotElsewhere(&Handle);
  KeReleaseSpinLock(&Slot->Lock, OldIrql);
}

// A leak of the queued form after a proper use of the plain one.
NTSTATUS SlotLeak(PDEVICE_OBJECT Device, PIRP Irp) {
  PSLOT Slot = Device->DeviceExtension;
  KLOCK_QUEUE_HANDLE Handle;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Slot->Lock, &OldIrql);
  Slot->Uses++;
  KeReleaseSpinLock(&Slot->Lock, OldIrql);
  KeAcquireInStackQueuedSpinLock(&Slot->Lock, &Handle); // REPORT: wdk-lock-leak "release it with KeReleaseInStackQueuedSpinLock"
  if (Slot->Uses > 5)
    return STATUS_UNSUCCESSFUL;
  KeReleaseInStackQueuedSpinLock(&Handle);
  return STATUS_SUCCESS;
}
