// RUN: %verify %s
// The acquire lies two helpers below the dispatch routine, and so does the only
// release, which the error path doesn't reach.
#include <ntddk.h>

typedef struct _LINK {
  KSPIN_LOCK Lock;
  KIRQL OldIrql;
  ULONG Credits;
} LINK, *PLINK;

static VOID LinkEnter(PLINK Link) {
  KIRQL OldIrql;
  KeAcquireSpinLock(&Link->Lock, &OldIrql); // REPORT: wdk-lock-leak "still held when dispatch routine 'LinkSend' returns; bug check 0x4A"
  Link->OldIrql = OldIrql;
}

static VOID LinkLeave(PLINK Link) { KeReleaseSpinLock(&Link->Lock, Link->OldIrql); }

static NTSTATUS LinkTakeCredit(PLINK Link) {
  LinkEnter(Link); // NOTE: entered 'LinkEnter' from here
  if (Link->Credits == 0)
    return STATUS_INSUFFICIENT_RESOURCES;
  --Link->Credits;
  LinkLeave(Link);
  return STATUS_SUCCESS;
}

static VOID LinkGiveCredit(PLINK Link) {
  LinkEnter(Link);
  ++Link->Credits;
  LinkLeave(Link);
}

DRIVER_DISPATCH LinkSend, LinkReceive;

NTSTATUS LinkSend(PDEVICE_OBJECT Device, PIRP Irp) {
  NTSTATUS Status = LinkTakeCredit((PLINK)Device->DeviceExtension); // NOTE: entered 'LinkTakeCredit' from here
  if (!NT_SUCCESS(Status)) {
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status; // NOTE: returns here with spin lock
  }
  IoMarkIrpPending(Irp);
  return STATUS_PENDING;
}

NTSTATUS LinkReceive(PDEVICE_OBJECT Device, PIRP Irp) {
  LinkGiveCredit((PLINK)Device->DeviceExtension);
  IoMarkIrpPending(Irp);
  return STATUS_PENDING;
}
