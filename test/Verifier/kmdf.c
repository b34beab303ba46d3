// RUN: %verify %s
// The locking and IRQL rules of Static Driver Verifier for KMDF drivers.

#include <ntddk.h>

#include <usb.h>
#include <wdf.h>
#include <wdfusb.h>

typedef struct _SCALE {
  WDFSPINLOCK Spin;
  WDFWAITLOCK Wait;
  WDFINTERRUPT Interrupt;
  ULONG Grams;
} SCALE, *PSCALE;

static SCALE Scale;

// SDV: KMDF/WdfSpinlock
EVT_WDF_DEVICE_D0_ENTRY SpinTwice;
NTSTATUS SpinTwice(WDFDEVICE Device, WDF_POWER_DEVICE_STATE From) {
  UNREFERENCED_PARAMETER(Device);
  WdfSpinLockAcquire(Scale.Spin);
  if (From == WdfPowerDeviceD3)
    WdfSpinLockAcquire(Scale.Spin); // REPORT: wdk-lock-double-acquire
  WdfSpinLockRelease(Scale.Spin);
  return STATUS_SUCCESS;
}

// SDV: KMDF/WdfSpinlockRelease
EVT_WDF_DEVICE_D0_ENTRY SpinHeld;
NTSTATUS SpinHeld(WDFDEVICE Device, WDF_POWER_DEVICE_STATE From) {
  UNREFERENCED_PARAMETER(Device);
  WdfSpinLockAcquire(Scale.Spin); // REPORT: wdk-lock-leak
  if (From == WdfPowerDeviceD3)
    return STATUS_UNSUCCESSFUL;
  WdfSpinLockRelease(Scale.Spin);
  return STATUS_SUCCESS;
}

// SDV: KMDF/WdfWaitlock
EVT_WDF_DEVICE_D0_ENTRY WaitTwice;
NTSTATUS WaitTwice(WDFDEVICE Device, WDF_POWER_DEVICE_STATE From) {
  UNREFERENCED_PARAMETER(Device);
  WdfWaitLockAcquire(Scale.Wait, NULL);
  if (From == WdfPowerDeviceD3)
    WdfWaitLockAcquire(Scale.Wait, NULL); // REPORT: wdk-lock-double-acquire
  WdfWaitLockRelease(Scale.Wait);
  return STATUS_SUCCESS;
}

// SDV: KMDF/WdfWaitlockRelease
EVT_WDF_DEVICE_D0_ENTRY WaitHeld;
NTSTATUS WaitHeld(WDFDEVICE Device, WDF_POWER_DEVICE_STATE From) {
  UNREFERENCED_PARAMETER(Device);
  WdfWaitLockAcquire(Scale.Wait, NULL); // REPORT: wdk-lock-leak
  if (From == WdfPowerDeviceD3)
    return STATUS_UNSUCCESSFUL;
  WdfWaitLockRelease(Scale.Wait);
  return STATUS_SUCCESS;
}

// SDV: KMDF/WdfInterruptLock
EVT_WDF_DEVICE_D0_ENTRY InterruptTwice;
NTSTATUS InterruptTwice(WDFDEVICE Device, WDF_POWER_DEVICE_STATE From) {
  UNREFERENCED_PARAMETER(Device);
  WdfInterruptAcquireLock(Scale.Interrupt);
  if (From == WdfPowerDeviceD3)
    WdfInterruptAcquireLock(Scale.Interrupt); // REPORT: wdk-lock-double-acquire
  WdfInterruptReleaseLock(Scale.Interrupt);
  return STATUS_SUCCESS;
}

// SDV: KMDF/WdfInterruptLockRelease
EVT_WDF_DEVICE_D0_ENTRY InterruptHeld;
NTSTATUS InterruptHeld(WDFDEVICE Device, WDF_POWER_DEVICE_STATE From) {
  UNREFERENCED_PARAMETER(Device);
  WdfInterruptAcquireLock(Scale.Interrupt); // REPORT: wdk-lock-leak
  if (From == WdfPowerDeviceD3)
    return STATUS_UNSUCCESSFUL;
  WdfInterruptReleaseLock(Scale.Interrupt);
  return STATUS_SUCCESS;
}

// SDV: KMDF/KmdfIrql KMDF/KmdfIrql2
EVT_WDF_DEVICE_D0_ENTRY WaitInSpin;
NTSTATUS WaitInSpin(WDFDEVICE Device, WDF_POWER_DEVICE_STATE From) {
  UNREFERENCED_PARAMETER(Device);
  UNREFERENCED_PARAMETER(From);
  WdfSpinLockAcquire(Scale.Spin);
  WdfWaitLockAcquire(Scale.Wait, NULL); // REPORT: wdk-irql-too-high
  Scale.Grams++;
  WdfWaitLockRelease(Scale.Wait);
  WdfSpinLockRelease(Scale.Spin);
  return STATUS_SUCCESS;
}

typedef struct _PRINTER {
  WDFSPINLOCK Spin;
  WDFUSBDEVICE Device;
  WDFUSBPIPE Pipe;
  WDFMEMORY Page;
  ULONG Pages;
} PRINTER, *PPRINTER;

static PRINTER Printer;

// SDV: KMDF/UsbKmdfIrql KMDF/UsbKmdfIrql2
EVT_WDF_DPC PrinterDpc;
VOID PrinterDpc(WDFDPC Dpc) {
  UNREFERENCED_PARAMETER(Dpc);
  WdfUsbTargetDeviceResetPortSynchronously(Printer.Device); // REPORT: wdk-irql-blocking-wait "waits, and demands PASSIVE_LEVEL; IRQL is DISPATCH_LEVEL"
}

// SDV: KMDF/UsbKmdfIrqlExplicit
EVT_WDF_IO_QUEUE_IO_WRITE PrinterWrite;
VOID PrinterWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Queue);
  UNREFERENCED_PARAMETER(Length);
  WdfSpinLockAcquire(Printer.Spin);
  Printer.Pages++;
  Status = WdfUsbTargetPipeWriteSynchronously(Printer.Pipe, NULL, NULL, NULL, NULL); // REPORT: wdk-irql-too-high
  WdfSpinLockRelease(Printer.Spin);
  WdfRequestComplete(Request, Status);
}

// Silent: a work item runs at PASSIVE_LEVEL, and nothing raises it.
EVT_WDF_WORKITEM PrinterWork;
VOID PrinterWork(WDFWORKITEM Item) {
  UNREFERENCED_PARAMETER(Item);
  WdfSpinLockAcquire(Printer.Spin);
  Printer.Pages = 0;
  WdfSpinLockRelease(Printer.Spin);
  WdfUsbTargetDeviceResetPortSynchronously(Printer.Device);
}

// SDV: KMDF/ReqSendWhileSpinlock
VOID PrinterSend(WDFREQUEST Request, WDFIOTARGET Target) {
  WdfSpinLockAcquire(Printer.Spin);
  Printer.Pages++;
  if (!WdfRequestSend(Request, Target, NULL)) // REPORT: wdk-call-under-spin-lock
    Printer.Pages--;
  WdfSpinLockRelease(Printer.Spin);
}
