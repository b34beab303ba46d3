// RUN: %verify %s
// The locking rules of Static Driver Verifier for StorPort miniports.

#include <storport.h>

// SDV: STORPORT/StorPortSpinLock
HW_STARTIO StartHeld;
BOOLEAN StartHeld(PVOID Extension, PSCSI_REQUEST_BLOCK Srb) {
  STOR_LOCK_HANDLE Handle = {0};
  StorPortAcquireSpinLock(Extension, DpcLock, Extension, &Handle); // REPORT: wdk-lock-leak
  if (Srb->SrbStatus == SRB_STATUS_BUSY)
    return TRUE;
  StorPortReleaseSpinLock(Extension, &Handle);
  return TRUE;
}

// SDV: STORPORT/StorPortSpinLock4
HW_STARTIO StartUnheld;
BOOLEAN StartUnheld(PVOID Extension, PSCSI_REQUEST_BLOCK Srb) {
  STOR_LOCK_HANDLE Handle = {0};
  StorPortAcquireSpinLock(Extension, DpcLock, Extension, &Handle);
  Srb->SrbStatus = SRB_STATUS_PENDING;
  StorPortReleaseSpinLock(Extension, &Handle);
  StorPortReleaseSpinLock(Extension, &Handle); // REPORT: wdk-lock-unheld-release
  return TRUE;
}

// SDV: STORPORT/SpChangeIrql
HW_STARTIO StartRaised;
BOOLEAN StartRaised(PVOID Extension, PSCSI_REQUEST_BLOCK Srb) {
  KIRQL Irql;
  UNREFERENCED_PARAMETER(Extension);
  KeRaiseIrql(DISPATCH_LEVEL, &Irql);
  if (Srb->SrbStatus == SRB_STATUS_BUSY)
    return TRUE; // REPORT: wdk-irql-not-restored
  KeLowerIrql(Irql);
  return TRUE;
}
