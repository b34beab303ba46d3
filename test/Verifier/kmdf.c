// RUN: %verify %s
// The locking and IRQL rules of Static Driver Verifier for KMDF drivers.

#include <ntddk.h>

#include <wdf.h>

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
  WdfWaitLockAcquire(Scale.Wait, NULL); // REPORT: wdk-irql-blocking-wait
  Scale.Grams++;
  WdfWaitLockRelease(Scale.Wait);
  WdfSpinLockRelease(Scale.Spin);
  return STATUS_SUCCESS;
}
