// RUN: %verify %s
// One wrapper acquires for everybody. That one of its callers forgets to release
// is that caller's defect, and the others stay clean.
#include <ntddk.h>

typedef struct _PRINTER {
  KGUARDED_MUTEX Mutex;
  ULONG Pages, Paper;
} PRINTER, *PPRINTER;

static PPRINTER PrinterLock(PDEVICE_OBJECT Device) {
  PPRINTER Printer = (PPRINTER)Device->DeviceExtension;
  KeAcquireGuardedMutex(&Printer->Mutex); // REPORT: wdk-lock-leak "still held when dispatch routine 'PrinterTest' returns"
  return Printer;
}

static VOID PrinterUnlock(PPRINTER Printer) { KeReleaseGuardedMutex(&Printer->Mutex); }

DRIVER_DISPATCH PrinterWrite, PrinterTest, PrinterClose;

NTSTATUS PrinterWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PPRINTER Printer = PrinterLock(Device);
  ++Printer->Pages;
  PrinterUnlock(Printer);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS PrinterTest(PDEVICE_OBJECT Device, PIRP Irp) {
  PPRINTER Printer = PrinterLock(Device); // NOTE: entered 'PrinterLock' from here
  if (Printer->Paper) // NOTE: 'Printer->Paper' is false here
    PrinterUnlock(Printer);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS PrinterClose(PDEVICE_OBJECT Device, PIRP Irp) {
  PPRINTER Printer = PrinterLock(Device);
  Printer->Pages = 0;
  PrinterUnlock(Printer);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
