// RUN: %verify %s
// A helper forgets the lock on its error path. Two dispatch routines call it, and
// it is one defect all the same.
#include <ntddk.h>

typedef struct _PRINTER {
  FAST_MUTEX Mutex;
  ULONG Pages, Paper;
} PRINTER, *PPRINTER;

static NTSTATUS PrinterFeed(PPRINTER Printer) {
  ExAcquireFastMutex(&Printer->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Printer->Mutex'"
  if (Printer->Paper == 0)
    return STATUS_DEVICE_PAPER_EMPTY;
  --Printer->Paper;
  ExReleaseFastMutex(&Printer->Mutex);
  return STATUS_SUCCESS;
}

DRIVER_DISPATCH PrinterWrite, PrinterTest;

NTSTATUS PrinterWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  NTSTATUS Status = PrinterFeed((PPRINTER)Device->DeviceExtension);
  Irp->IoStatus.Status = Status;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

NTSTATUS PrinterTest(PDEVICE_OBJECT Device, PIRP Irp) { // NOTE: dispatch routine 'PrinterTest' returns with it, too
  NTSTATUS Status = PrinterFeed((PPRINTER)Device->DeviceExtension);
  Irp->IoStatus.Status = Status;
  Irp->IoStatus.Information = 1;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}
