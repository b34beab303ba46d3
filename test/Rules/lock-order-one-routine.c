// RUN: %verify %s
// Both orders in one routine: a dispatch routine runs in many threads at once, a
// system thread only in itself, and one DPC or work item is one.
#include <ntddk.h>

typedef struct _LEDGER {
  FAST_MUTEX Accounts, Entries;
  FAST_MUTEX Old, New;
  ULONG Sum;
} LEDGER, *PLEDGER;

DRIVER_DISPATCH LedgerControl;
KSTART_ROUTINE LedgerClose;

static VOID LedgerAdd(PLEDGER Ledger) {
  ExAcquireFastMutex(&Ledger->Accounts);
  ExAcquireFastMutex(&Ledger->Entries); // REPORT: wdk-lock-order "but dispatch routine 'LedgerControl' acquires them in the opposite order in line 25"
  ++Ledger->Sum;
  ExReleaseFastMutex(&Ledger->Entries);
  ExReleaseFastMutex(&Ledger->Accounts);
}

static VOID LedgerRemove(PLEDGER Ledger) {
  ExAcquireFastMutex(&Ledger->Entries);
  ExAcquireFastMutex(&Ledger->Accounts);
  --Ledger->Sum;
  ExReleaseFastMutex(&Ledger->Accounts);
  ExReleaseFastMutex(&Ledger->Entries);
}

NTSTATUS LedgerControl(PDEVICE_OBJECT Device, PIRP Irp) {
  PLEDGER Ledger = (PLEDGER)Device->DeviceExtension;
  if (Irp->RequestorMode == KernelMode)
    LedgerAdd(Ledger);
  else
    LedgerRemove(Ledger);
  return STATUS_SUCCESS;
}

VOID LedgerClose(PVOID Context) {
  PLEDGER Ledger = (PLEDGER)Context;
  ExAcquireFastMutex(&Ledger->Old);
  ExAcquireFastMutex(&Ledger->New);
  Ledger->Sum = 0;
  ExReleaseFastMutex(&Ledger->New);
  ExReleaseFastMutex(&Ledger->Old);
  ExAcquireFastMutex(&Ledger->New);
  ExAcquireFastMutex(&Ledger->Old);
  Ledger->Sum = 1;
  ExReleaseFastMutex(&Ledger->Old);
  ExReleaseFastMutex(&Ledger->New);
}
