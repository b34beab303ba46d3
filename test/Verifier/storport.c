// RUN: %verify %s
// The locking and IRQL rules of Static Driver Verifier for StorPort miniports.

#include <storport.h>
#include <tdikrnl.h>

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

// Silent: the DPC lock first, the interrupt lock last, each given back.
HW_STARTIO StartNested;
BOOLEAN StartNested(PVOID Extension, PSCSI_REQUEST_BLOCK Srb) {
  STOR_LOCK_HANDLE Outer = {0}, Inner = {0};
  StorPortAcquireSpinLock(Extension, DpcLock, Extension, &Outer);
  StorPortAcquireSpinLock(Extension, InterruptLock, NULL, &Inner);
  Srb->SrbStatus = SRB_STATUS_PENDING;
  StorPortReleaseSpinLock(Extension, &Inner);
  StorPortReleaseSpinLock(Extension, &Outer);
  return TRUE;
}

// SDV: STORPORT/StorPortIrql
HW_INTERRUPT AllocatingIsr;
BOOLEAN AllocatingIsr(PVOID Extension) {
  PVOID Buffer = NULL;
  if (StorPortAllocatePool(Extension, 64, 'frtS', &Buffer) != STOR_STATUS_SUCCESS) // REPORT: wdk-irql-too-high "'StorPortAllocatePool' demands IRQL <= DISPATCH_LEVEL; IRQL is at least DIRQL"
    return FALSE;
  StorPortFreePool(Extension, Buffer); // REPORT: wdk-irql-too-high
  return TRUE;
}

// Silent: a DPC may.
HW_DPC_ROUTINE AllocatingDpc;
VOID AllocatingDpc(PSTOR_DPC Dpc, PVOID Extension, PVOID A, PVOID B) {
  PVOID Buffer = NULL;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(A);
  UNREFERENCED_PARAMETER(B);
  if (StorPortAllocatePool(Extension, 64, 'frtS', &Buffer) == STOR_STATUS_SUCCESS)
    StorPortFreePool(Extension, Buffer);
}

// SDV: STORPORT/StorPortSpinLock3
HW_STARTIO StartTwice;
BOOLEAN StartTwice(PVOID Extension, PSCSI_REQUEST_BLOCK Srb) {
  STOR_LOCK_HANDLE Outer = {0}, Inner = {0};
  StorPortAcquireSpinLock(Extension, InterruptLock, NULL, &Outer);
  if (Srb->SrbStatus == SRB_STATUS_BUSY)
    StorPortAcquireSpinLock(Extension, InterruptLock, NULL, &Inner); // REPORT: wdk-lock-double-acquire
  StorPortReleaseSpinLock(Extension, &Outer);
  return TRUE;
}

// SDV: STORPORT/SpIrql
VOID Unbind(PKSPIN_LOCK Lock, HANDLE Binding) {
  KIRQL Irql;
  KeAcquireSpinLock(Lock, &Irql);
  TdiDeregisterPnPHandlers(Binding); // REPORT: wdk-irql-too-high "demands IRQL <= APC_LEVEL; IRQL is DISPATCH_LEVEL"
  KeReleaseSpinLock(Lock, Irql);
  TdiDeregisterPnPHandlers(Binding);
}
