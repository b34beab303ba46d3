// RUN: %verify %s
// A DPC wakes the waiters by releasing the mutex that a dispatch routine owns; a
// DPC owns nothing. The twin signals an event, which has no owner.
#include <ntddk.h>

typedef struct _SCANNER {
  KMUTEX Mutex;
  KEVENT Done;
  ULONG Lines;
} SCANNER, *PSCANNER;

static VOID ScannerDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PSCANNER Scanner = (PSCANNER)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  ++Scanner->Lines;
  KeReleaseMutex(&Scanner->Mutex, FALSE); // REPORT: wdk-lock-foreign-release "KMUTEX 'Scanner->Mutex' is released by DPC routine 'ScannerDpc', but only other threads acquire it"
}

static VOID ScannerDoneDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PSCANNER Scanner = (PSCANNER)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  KeSetEvent(&Scanner->Done, IO_NO_INCREMENT, FALSE);
}

DRIVER_DISPATCH ScannerRead;

NTSTATUS ScannerRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCANNER Scanner = (PSCANNER)Device->DeviceExtension;
  KeWaitForSingleObject(&Scanner->Mutex, Executive, KernelMode, FALSE, NULL); // NOTE: 'Scanner->Mutex' is acquired here, by dispatch routine 'ScannerRead'
  KeWaitForSingleObject(&Scanner->Done, Executive, KernelMode, FALSE, NULL);
  Irp->IoStatus.Information = Scanner->Lines;
  KeReleaseMutex(&Scanner->Mutex, FALSE);
  return STATUS_SUCCESS;
}

VOID ScannerSetUp(PSCANNER Scanner, PKDPC Dpc, PKDPC Done) {
  KeInitializeMutex(&Scanner->Mutex, 0);
  KeInitializeDpc(Dpc, ScannerDpc, Scanner);
  KeInitializeDpc(Done, ScannerDoneDpc, Scanner);
}
