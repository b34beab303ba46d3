// RUN: %verify --option=--checks=wdk-spin-lock-hold-time,wdk-blocking-under-lock %s
// The rules of the verifiers about how long a lock is held. Here a time counts
// if the source says it, and if a lock is held meanwhile.

#include <ndis.h>
#include <windef.h>
#include <ks.h>

typedef struct _ADAPTER {
  NDIS_SPIN_LOCK Lock;
  ULONG Resets;
} ADAPTER, *PADAPTER;

// SDV: NDIS/NdisStallExecution_Delay
VOID AdapterReset(PADAPTER Adapter) {
  NdisAcquireSpinLock(&Adapter->Lock);
  Adapter->Resets++;
  NdisStallExecution(80); // REPORT: wdk-spin-lock-hold-time
  NdisReleaseSpinLock(&Adapter->Lock);
}

// Silent: shorter.
VOID AdapterPoll(PADAPTER Adapter) {
  NdisAcquireSpinLock(&Adapter->Lock);
  NdisStallExecution(10);
  NdisReleaseSpinLock(&Adapter->Lock);
}

// SDV: KS/KsTimedProcessingMutex
VOID PinSettle(PKSPIN Pin) {
  LARGE_INTEGER Pause;
  Pause.QuadPart = -2LL * 10 * 1000 * 1000;
  KsPinAcquireProcessingMutex(Pin);
  KeDelayExecutionThread(KernelMode, FALSE, &Pause); // REPORT: wdk-blocking-under-lock
  KsPinReleaseProcessingMutex(Pin);
}
