// RUN: %verify %s
// ExRaiseStatus goes to the handler: a lock that only the normal way releases
// is still held behind it, and one that both release is not.
#include <ntddk.h>

typedef struct _LEDGER {
  FAST_MUTEX Mutex;
  LONG Balance;
} LEDGER, *PLEDGER;

DRIVER_DISPATCH LedgerBook;
DRIVER_DISPATCH LedgerBookMended;

NTSTATUS LedgerBook(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PLEDGER Ledger = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Ledger->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Ledger->Mutex' acquired here is still held when dispatch routine 'LedgerBook' returns"
  __try {
    if (Ledger->Balance < 0) // NOTE: 'Ledger->Balance < 0' is true here
      ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    Ledger->Balance--;
    ExReleaseFastMutex(&Ledger->Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    Status = GetExceptionCode();
  }
  return Status; // NOTE: returns here with fast mutex 'Ledger->Mutex' still held
}

NTSTATUS LedgerBookMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PLEDGER Ledger = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;

  UNREFERENCED_PARAMETER(Irp);
  ExAcquireFastMutex(&Ledger->Mutex);
  __try {
    if (Ledger->Balance < 0)
      ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    Ledger->Balance--;
    ExReleaseFastMutex(&Ledger->Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    Status = GetExceptionCode();
    ExReleaseFastMutex(&Ledger->Mutex);
  }
  return Status;
}
