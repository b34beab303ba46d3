// RUN: %verify %s
// The locking rules of Static Driver Verifier for NDIS drivers.

#include <ndis.h>

static NDIS_SPIN_LOCK Lock;
static NDIS_SPIN_LOCK LowLock;
static ULONG Frames;

// SDV: NDIS/SpinLock
KDEFERRED_ROUTINE SpinTwice;
VOID SpinTwice(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  NdisAcquireSpinLock(&Lock);
  if (Context)
    NdisAcquireSpinLock(&Lock); // REPORT: wdk-lock-double-acquire
  NdisReleaseSpinLock(&Lock);
}

// SDV: NDIS/SpinLockBalanced
KDEFERRED_ROUTINE SpinHeld;
VOID SpinHeld(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  NdisAcquireSpinLock(&Lock); // REPORT: wdk-lock-leak
  if (Context)
    return;
  NdisReleaseSpinLock(&Lock);
}

// SDV: NDIS/SpinLockRelease
KDEFERRED_ROUTINE SpinUnheld;
VOID SpinUnheld(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  NdisAcquireSpinLock(&Lock);
  Frames++;
  NdisReleaseSpinLock(&Lock);
  if (Context)
    NdisReleaseSpinLock(&Lock); // REPORT: wdk-lock-unheld-release
}

// SDV: NDIS/SpinLockDpr
KDEFERRED_ROUTINE DprTwice;
VOID DprTwice(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  NdisDprAcquireSpinLock(&Lock);
  if (Context)
    NdisDprAcquireSpinLock(&Lock); // REPORT: wdk-lock-double-acquire
  NdisDprReleaseSpinLock(&Lock);
}

// SDV: NDIS/SpinLockDprRelease
KDEFERRED_ROUTINE DprHeld;
VOID DprHeld(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  NdisDprAcquireSpinLock(&Lock); // REPORT: wdk-lock-leak
  if (Context)
    return;
  NdisDprReleaseSpinLock(&Lock);
}

// SDV: NDIS/Irql_Synch_Function
IO_WORKITEM_ROUTINE DprTooLow;
VOID DprTooLow(PDEVICE_OBJECT Device, PVOID Context) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(Context);
  NdisDprAcquireSpinLock(&LowLock); // REPORT: wdk-irql-too-low
  Frames++;
  NdisDprReleaseSpinLock(&LowLock);
}
