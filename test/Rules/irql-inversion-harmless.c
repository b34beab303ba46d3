// RUN: %verify %s
// Who interrupts only tries; readers on both sides; the holder runs before the
// interrupt is connected; each interrupt has a lock of its own.
#include <ntddk.h>

typedef struct _BEACON {
  KSPIN_LOCK TriedLock, EarlyLock, IsrLock;
  EX_SPIN_LOCK ReadLock;
  ULONG Flashes;
} BEACON, *PBEACON;

BEACON Beacon;
KSERVICE_ROUTINE BeaconIsr;
DRIVER_DISPATCH BeaconRead;

BOOLEAN BeaconIsr(PKINTERRUPT Interrupt, PVOID Context) {
  UNREFERENCED_PARAMETER(Interrupt);
  UNREFERENCED_PARAMETER(Context);
  if (KeTryToAcquireSpinLockAtDpcLevel(&Beacon.TriedLock)) {
    ++Beacon.Flashes;
    KeReleaseSpinLockFromDpcLevel(&Beacon.TriedLock);
  }
  ExAcquireSpinLockSharedAtDpcLevel(&Beacon.ReadLock);
  ++Beacon.Flashes;
  ExReleaseSpinLockSharedFromDpcLevel(&Beacon.ReadLock);
  KeAcquireSpinLockAtDpcLevel(&Beacon.EarlyLock);
  ++Beacon.Flashes;
  KeReleaseSpinLockFromDpcLevel(&Beacon.EarlyLock);
  KeAcquireSpinLockAtDpcLevel(&Beacon.IsrLock);
  ++Beacon.Flashes;
  KeReleaseSpinLockFromDpcLevel(&Beacon.IsrLock);
  return TRUE;
}

NTSTATUS BeaconRead(PDEVICE_OBJECT Device, PIRP Irp) {
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Device);
  KeAcquireSpinLock(&Beacon.TriedLock, &OldIrql);
  Irp->IoStatus.Information = Beacon.Flashes;
  KeReleaseSpinLock(&Beacon.TriedLock, OldIrql);
  OldIrql = ExAcquireSpinLockShared(&Beacon.ReadLock);
  Irp->IoStatus.Information += Beacon.Flashes;
  ExReleaseSpinLockShared(&Beacon.ReadLock, OldIrql);
  return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  KIRQL OldIrql;
  UNREFERENCED_PARAMETER(Path);
  KeInitializeSpinLock(&Beacon.EarlyLock);
  KeAcquireSpinLock(&Beacon.EarlyLock, &OldIrql);
  Beacon.Flashes = 0;
  KeReleaseSpinLock(&Beacon.EarlyLock, OldIrql);
  Driver->MajorFunction[IRP_MJ_READ] = BeaconRead;
  return STATUS_SUCCESS;
}
