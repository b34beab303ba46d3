// RUN: %verify %s
// Filters that decide by the exception's code: a function, and an expression.
// Both answers are followed.
#include <ntddk.h>

typedef struct _PRINTER {
  FAST_MUTEX Mutex;
  ULONG Pages;
} PRINTER, *PPRINTER;

static LONG PrinterFilter(NTSTATUS Code) {
  if (Code == STATUS_ACCESS_VIOLATION)
    return EXCEPTION_EXECUTE_HANDLER;
  return EXCEPTION_CONTINUE_SEARCH;
}

DRIVER_DISPATCH PrinterQuery;
DRIVER_DISPATCH PrinterQueryExpression;
DRIVER_DISPATCH PrinterQueryMended;

NTSTATUS PrinterQuery(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PPRINTER Printer = DeviceObject->DeviceExtension;

  ExAcquireFastMutex(&Printer->Mutex); // REPORT: wdk-lock-leak "when dispatch routine 'PrinterQuery' returns"
  __try {
    *(PULONG)Irp->UserBuffer = Printer->Pages; // NOTE: an exception is raised here
  } __except (PrinterFilter(GetExceptionCode())) {
    return STATUS_ACCESS_VIOLATION;
  }
  ExReleaseFastMutex(&Printer->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS PrinterQueryExpression(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PPRINTER Printer = DeviceObject->DeviceExtension;

  ExAcquireFastMutex(&Printer->Mutex); // REPORT: wdk-lock-leak "when dispatch routine 'PrinterQueryExpression' returns"
  __try {
    *(PULONG)Irp->UserBuffer = Printer->Pages;
  } __except (GetExceptionCode() == STATUS_ACCESS_VIOLATION
                  ? EXCEPTION_EXECUTE_HANDLER
                  : EXCEPTION_CONTINUE_SEARCH) {
    return STATUS_ACCESS_VIOLATION;
  }
  ExReleaseFastMutex(&Printer->Mutex);
  return STATUS_SUCCESS;
}

NTSTATUS PrinterQueryMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PPRINTER Printer = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;

  ExAcquireFastMutex(&Printer->Mutex);
  __try {
    *(PULONG)Irp->UserBuffer = Printer->Pages;
  } __except (PrinterFilter(GetExceptionCode())) {
    Status = STATUS_ACCESS_VIOLATION;
  }
  ExReleaseFastMutex(&Printer->Mutex);
  return Status;
}
