// RUN: %verify %s
// One stripe of an array of locks stays held: the early return of a lookup.
#include <ntddk.h>

#define STRIPES 4

typedef struct _HASH {
  EX_SPIN_LOCK Stripe[STRIPES];
  ULONG Count[STRIPES];
} HASH, *PHASH;

DRIVER_DISPATCH HashLookup;

NTSTATUS HashLookup(PDEVICE_OBJECT Device, PIRP Irp) {
  PHASH Hash = (PHASH)Device->DeviceExtension;
  KIRQL OldIrql = ExAcquireSpinLockShared(&Hash->Stripe[1]); // REPORT: wdk-lock-leak "reader/writer spin lock 'Hash->Stripe[1]' acquired here is still held when dispatch routine 'HashLookup' returns"
  if (Hash->Count[1] == 0) {
    Irp->IoStatus.Status = STATUS_NOT_FOUND;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_NOT_FOUND;
  }
  Irp->IoStatus.Information = Hash->Count[1];
  ExReleaseSpinLockShared(&Hash->Stripe[1], OldIrql);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
