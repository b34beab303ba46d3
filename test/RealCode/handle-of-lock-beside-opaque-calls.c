// RUN: %verify %s
// The lock's handle stands in the device's context. A function in another file
// that gets the context isn't handed the lock: all functions here that acquire
// it release it themselves.
#include <ntddk.h>
#include <wdf.h>

typedef struct _NIC {
  WDFSPINLOCK SendLock;
  ULONG Busy;
  ULONG Hangs;
} NIC, *PNIC;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(NIC, NicGetContext)

EVT_WDF_TIMER NicWatchdog;
VOID NicIndicateState(PNIC Nic);

static BOOLEAN NicIsHung(PNIC Nic) {
  WdfSpinLockAcquire(Nic->SendLock); // REPORT: wdk-lock-leak "framework spin lock 'Nic->SendLock' acquired here is still held"
  if (Nic->Busy) {
    ++Nic->Hangs;
    NicIndicateState(Nic);
    return TRUE;
  }
  WdfSpinLockRelease(Nic->SendLock);
  return FALSE;
}

VOID NicWatchdog(WDFTIMER Timer) {
  PNIC Nic = NicGetContext(WdfTimerGetParentObject(Timer));

  if (NicIsHung(Nic))
    NicIndicateState(Nic);
}
