// RUN: %verify %s
// Readers don't wait for each other. The third pair has a writer on both sides.
#include <ntddk.h>

typedef struct _CHOIR {
  EX_SPIN_LOCK Voices, Songs;
  EX_SPIN_LOCK Notes, Words;
  ULONG Size;
} CHOIR, *PCHOIR;

DRIVER_DISPATCH ChoirRead, ChoirWrite;
KSTART_ROUTINE ChoirSing, ChoirLearn;

NTSTATUS ChoirRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PCHOIR Choir = (PCHOIR)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KIRQL OldIrql = ExAcquireSpinLockShared(&Choir->Voices);
  ExAcquireSpinLockExclusiveAtDpcLevel(&Choir->Songs);
  ++Choir->Size;
  ExReleaseSpinLockExclusiveFromDpcLevel(&Choir->Songs);
  ExReleaseSpinLockShared(&Choir->Voices, OldIrql);
  return STATUS_SUCCESS;
}

VOID ChoirSing(PVOID Context) {
  PCHOIR Choir = (PCHOIR)Context;
  KIRQL OldIrql = ExAcquireSpinLockExclusive(&Choir->Songs);
  ExAcquireSpinLockSharedAtDpcLevel(&Choir->Voices);
  --Choir->Size;
  ExReleaseSpinLockSharedFromDpcLevel(&Choir->Voices);
  ExReleaseSpinLockExclusive(&Choir->Songs, OldIrql);
}

NTSTATUS ChoirWrite(PDEVICE_OBJECT Device, PIRP Irp) {
  PCHOIR Choir = (PCHOIR)Device->DeviceExtension;
  UNREFERENCED_PARAMETER(Irp);
  KIRQL OldIrql = ExAcquireSpinLockShared(&Choir->Notes); // NOTE: 'Choir->Notes'
  ExAcquireSpinLockSharedAtDpcLevel(&Choir->Words); // REPORT: wdk-lock-order "reader/writer spin lock 'Choir->Words' is acquired while reader/writer spin lock 'Choir->Notes' is held"
  ++Choir->Size;
  ExReleaseSpinLockSharedFromDpcLevel(&Choir->Words);
  ExReleaseSpinLockShared(&Choir->Notes, OldIrql);
  return STATUS_SUCCESS;
}

VOID ChoirLearn(PVOID Context) {
  PCHOIR Choir = (PCHOIR)Context;
  KIRQL OldIrql = ExAcquireSpinLockExclusive(&Choir->Words);
  ExAcquireSpinLockExclusiveAtDpcLevel(&Choir->Notes);
  --Choir->Size;
  ExReleaseSpinLockExclusiveFromDpcLevel(&Choir->Notes);
  ExReleaseSpinLockExclusive(&Choir->Words, OldIrql);
}
