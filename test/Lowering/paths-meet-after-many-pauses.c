// RUN: %verify %s
// A lock that is given up and taken again in each of 64 branches: paths that
// hold it from another acquire each are one path for what comes. Explored
// whole, or the exit code would be 2.
#include <ntddk.h>

typedef struct _SCANNER {
  KSPIN_LOCK Lock;
  ULONG Value[64];
  ULONG Limit;
} SCANNER, *PSCANNER;

VOID ScannerStep(_In_ PSCANNER Scanner, _In_ ULONG Step);

#define PAUSE(I)                                                               \
  if (Scanner->Value[I] == (I)) {                                              \
    KeReleaseSpinLock(&Scanner->Lock, OldIrql);                                \
    ScannerStep(Scanner, I);                                                   \
    KeAcquireSpinLock(&Scanner->Lock, &OldIrql);                               \
  }
#define PAUSE4(I) PAUSE(I) PAUSE((I) + 1) PAUSE((I) + 2) PAUSE((I) + 3)
#define PAUSE16(I) PAUSE4(I) PAUSE4((I) + 4) PAUSE4((I) + 8) PAUSE4((I) + 12)
#define PAUSE64 PAUSE16(0) PAUSE16(16) PAUSE16(32) PAUSE16(48)

DRIVER_DISPATCH ScannerRead, ScannerWrite;

NTSTATUS ScannerRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCANNER Scanner = Device->DeviceExtension;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Scanner->Lock, &OldIrql);
  PAUSE64
  KeReleaseSpinLock(&Scanner->Lock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS ScannerWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PSCANNER Scanner = Device->DeviceExtension;
  KIRQL OldIrql;

  UNREFERENCED_PARAMETER(Irp);
  KeAcquireSpinLock(&Scanner->Lock, &OldIrql); // REPORT: wdk-lock-leak
  if (Scanner->Limit == 0)
    return STATUS_DEVICE_BUSY; // NOTE: still held
  PAUSE64
  KeReleaseSpinLock(&Scanner->Lock, OldIrql);
  return STATUS_SUCCESS;
}
