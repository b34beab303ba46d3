// RUN: %verify %s
// DriverEntry is done and keeps a lock for which a callback waits. Silent: where
// DriverEntry fails the driver goes, a callback that only looks, and one that
// waits for another lock. Where the callback keeps the lock, too, it is told that
// both leak it.
#include <ntifs.h>

typedef struct _LEDGER {
  KMUTEX Pages;
  KMUTEX Failed;
  KMUTEX Polled;
  KMUTEX Kept;
  ULONG Lines;
} LEDGER;

LEDGER Ledger;
DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH LedgerRead;

VOID LedgerProcess(HANDLE Parent, HANDLE Id, BOOLEAN Create) {
  LARGE_INTEGER Now = {0};

  KeWaitForSingleObject(&Ledger.Pages, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-callback-deadlock "KMUTEX 'Ledger.Pages' is acquired by process notify routine 'LedgerProcess', but 'DriverEntry' keeps it since line 49: the thread waits for ever; bug check 0x9F"
  Ledger.Lines++;
  KeReleaseMutex(&Ledger.Pages, FALSE);
  if (KeWaitForSingleObject(&Ledger.Polled, Executive, KernelMode, FALSE, &Now) == STATUS_SUCCESS) {
    Ledger.Lines++;
    KeReleaseMutex(&Ledger.Polled, FALSE);
  }
  KeWaitForSingleObject(&Ledger.Failed, Executive, KernelMode, FALSE, NULL);
  Ledger.Lines++;
  KeReleaseMutex(&Ledger.Failed, FALSE);
}

VOID LedgerThread(HANDLE Process, HANDLE Id, BOOLEAN Create) {
  KeWaitForSingleObject(&Ledger.Kept, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak
  Ledger.Lines++;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  KeInitializeMutex(&Ledger.Pages, 0);
  KeInitializeMutex(&Ledger.Failed, 0);
  KeInitializeMutex(&Ledger.Polled, 0);
  KeInitializeMutex(&Ledger.Kept, 0);
  KeWaitForSingleObject(&Ledger.Failed, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak
  if (!Driver->DeviceObject)
    return STATUS_NO_SUCH_DEVICE; // NOTE: returns here
  KeReleaseMutex(&Ledger.Failed, FALSE);
  KeWaitForSingleObject(&Ledger.Pages, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak
  KeWaitForSingleObject(&Ledger.Polled, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak
  KeWaitForSingleObject(&Ledger.Kept, Executive, KernelMode, FALSE, NULL); // REPORT: wdk-mutex-leak
  PsSetCreateProcessNotifyRoutine(LedgerProcess, FALSE);
  PsSetCreateThreadNotifyRoutine(LedgerThread);
  return STATUS_SUCCESS; // NOTE: returns here
}
