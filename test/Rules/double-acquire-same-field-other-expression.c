// RUN: %verify %s
// One spin lock, reached by two expressions: by the device extension that the
// routine has read already, and by the device's pointer to it.

#include <ntddk.h>

typedef struct _ADAPTER {
  LIST_ENTRY Requests;
  KSPIN_LOCK Lock;
  ULONG Queued;
} ADAPTER, *PADAPTER;

VOID CountRequest(PDEVICE_OBJECT Device) {
  PADAPTER Adapter = (PADAPTER)Device->DeviceExtension;
  KIRQL Outer, Inner;
  KeAcquireSpinLock(&Adapter->Lock, &Outer); // NOTE: acquiring spin lock 'Adapter->Lock'
  Adapter->Queued++;
  KeAcquireSpinLock(&((PADAPTER)Device->DeviceExtension)->Lock, &Inner); // REPORT: wdk-lock-double-acquire "is acquired again while it is held"
  InitializeListHead(&Adapter->Requests);
  KeReleaseSpinLock(&Adapter->Lock, Inner);
}

// Silent: the second is another device's.
VOID MoveRequest(PDEVICE_OBJECT From, PDEVICE_OBJECT To) {
  PADAPTER Adapter = (PADAPTER)From->DeviceExtension;
  KIRQL Irql;
  KeAcquireSpinLock(&Adapter->Lock, &Irql);
  KeAcquireSpinLockAtDpcLevel(&((PADAPTER)To->DeviceExtension)->Lock);
  Adapter->Queued--;
  ((PADAPTER)To->DeviceExtension)->Queued++;
  KeReleaseSpinLockFromDpcLevel(&((PADAPTER)To->DeviceExtension)->Lock);
  KeReleaseSpinLock(&Adapter->Lock, Irql);
}
