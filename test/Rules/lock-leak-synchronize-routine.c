// RUN: %verify %s
// The interrupt's own lock, taken by KeAcquireInterruptSpinLock: balanced, and
// forgotten where the device is gone. A routine run by KeSynchronizeExecution
// gets the lock from the system and has nothing to release.
#include <ntddk.h>

typedef struct _ADC {
  PKINTERRUPT Interrupt;
  ULONG Samples, Errors;
} ADC, *PADC;

static BOOLEAN AdcReset(PVOID Context) {
  PADC Adc = (PADC)Context;
  Adc->Samples = 0;
  return TRUE;
}

DRIVER_DISPATCH AdcRead, AdcStop;

NTSTATUS AdcRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PADC Adc = (PADC)Device->DeviceExtension;
  KIRQL OldIrql = KeAcquireInterruptSpinLock(Adc->Interrupt); // REPORT: wdk-lock-leak "interrupt spin lock 'Adc->Interrupt'"
  if (Adc->Errors > 10)
    return STATUS_DEVICE_DATA_ERROR;
  Irp->IoStatus.Information = Adc->Samples;
  KeReleaseInterruptSpinLock(Adc->Interrupt, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS AdcStop(PDEVICE_OBJECT Device, PIRP Irp) {
  PADC Adc = (PADC)Device->DeviceExtension;
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Irp);
  KeSynchronizeExecution(Adc->Interrupt, AdcReset, Adc);
  OldIrql = KeAcquireInterruptSpinLock(Adc->Interrupt);
  Adc->Errors = 0;
  KeReleaseInterruptSpinLock(Adc->Interrupt, OldIrql);
  return STATUS_SUCCESS;
}
