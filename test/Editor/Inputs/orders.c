#include <ntddk.h>

typedef struct _HARBOR {
  KSPIN_LOCK Ships, Docks;
  EX_SPIN_LOCK Tides;
  ULONG Waiting, Free;
} HARBOR, *PHARBOR;

DRIVER_DISPATCH HarborRead;
KSTART_ROUTINE HarborWork;
KDEFERRED_ROUTINE HarborDpc;

NTSTATUS HarborRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PHARBOR Harbor = (PHARBOR)Device->DeviceExtension;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Harbor->Ships, &OldIrql);
  KeAcquireSpinLockAtDpcLevel(&Harbor->Docks);
  Irp->IoStatus.Information = Harbor->Waiting - Harbor->Free;
  KeReleaseSpinLockFromDpcLevel(&Harbor->Docks);
  KeReleaseSpinLock(&Harbor->Ships, OldIrql);
  return STATUS_SUCCESS;
}

VOID HarborWork(PVOID Context) {
  PHARBOR Harbor = (PHARBOR)Context;
  KIRQL OldIrql;
  KeAcquireSpinLock(&Harbor->Docks, &OldIrql);
  KeAcquireSpinLockAtDpcLevel(&Harbor->Ships);
  --Harbor->Waiting;
  KeReleaseSpinLockFromDpcLevel(&Harbor->Ships);
  KeReleaseSpinLock(&Harbor->Docks, OldIrql);
  ExAcquireSpinLockExclusiveAtDpcLevel(&Harbor->Tides);
  ++Harbor->Free;
  ExReleaseSpinLockExclusiveFromDpcLevel(&Harbor->Tides);
}

VOID HarborDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
  PHARBOR Harbor = (PHARBOR)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Argument1);
  UNREFERENCED_PARAMETER(Argument2);
  ExAcquireSpinLockSharedAtDpcLevel(&Harbor->Tides);
  --Harbor->Free;
  ExReleaseSpinLockSharedFromDpcLevel(&Harbor->Tides);
}
