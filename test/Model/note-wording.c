// RUN: %verify %s
// What the notes of one path say: where the routine is set up, how it gets to
// the lock, which way the branches go, what is acquired, what fails.

#include <ntddk.h>

typedef struct _SCANNER {
  KMUTEX Mutex;
  ERESOURCE Lamp;
  KSPIN_LOCK Lock;
  ULONG Pages, Mode;
} SCANNER, *PSCANNER;

static NTSTATUS ScannerTake(PSCANNER Scanner) {
  LARGE_INTEGER Timeout;
  Timeout.QuadPart = -100000;
  return KeWaitForSingleObject(&Scanner->Mutex, Executive, KernelMode, FALSE, &Timeout); // REPORT: wdk-mutex-leak "KMUTEX 'Scanner->Mutex' acquired here is still held when dispatch routine 'ScannerRead' returns" // NOTE: KMUTEX 'Scanner->Mutex' acquired here
}

static NTSTATUS ScannerRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCANNER Scanner = Device->DeviceExtension;
  NTSTATUS Status;
  UNREFERENCED_PARAMETER(Irp);
  Status = ScannerTake(Scanner); // NOTE: entered 'ScannerTake' from here
  if (Status == STATUS_TIMEOUT) // NOTE: 'Status == STATUS_TIMEOUT' is false here
    return STATUS_DEVICE_BUSY;
  if (!Scanner->Pages) // NOTE: '!Scanner->Pages' is true here
    return STATUS_NO_MORE_FILES; // NOTE: returns here with KMUTEX 'Scanner->Mutex' still held
  Scanner->Pages--;
  KeReleaseMutex(&Scanner->Mutex, FALSE);
  return STATUS_SUCCESS;
}

static NTSTATUS ScannerWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCANNER Scanner = Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Scanner->Lamp, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Scanner->Lamp'" // NOTE: ERESOURCE 'Scanner->Lamp' acquired here (shared)
  if (Scanner->Mode > 2 && Scanner->Pages == 0) { // NOTE: is true here
    KeLeaveCriticalRegion();
    return STATUS_UNSUCCESSFUL; // NOTE: returns here with ERESOURCE 'Scanner->Lamp' still held
  }
  ExReleaseResourceLite(&Scanner->Lamp);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNREFERENCED_PARAMETER(Path);
  Driver->MajorFunction[IRP_MJ_READ] = ScannerRead; // NOTE: dispatch routine 'ScannerRead' is set up to run here by 'MajorFunction'
  Driver->MajorFunction[IRP_MJ_WRITE] = ScannerWrite;
  return STATUS_SUCCESS;
}
