// RUN: %verify %s
// The cancel spin lock is one for the system: under the queue's lock in one
// context, around it in the other.
#include <ntddk.h>

typedef struct _MAILBOX {
  KSPIN_LOCK Lock;
  LIST_ENTRY Waiting;
} MAILBOX, *PMAILBOX;

DRIVER_DISPATCH MailboxRead;
IO_WORKITEM_ROUTINE MailboxPurge;

NTSTATUS MailboxRead(PDEVICE_OBJECT Device, PIRP Irp) {
  PMAILBOX Mailbox = (PMAILBOX)Device->DeviceExtension;
  KIRQL OldIrql, CancelIrql;
  KeAcquireSpinLock(&Mailbox->Lock, &OldIrql);
  IoAcquireCancelSpinLock(&CancelIrql); // REPORT: wdk-lock-order "the cancel spin lock is acquired while spin lock 'Mailbox->Lock' is held, but work item routine 'MailboxPurge' acquires them in the opposite order"
  InsertTailList(&Mailbox->Waiting, &Irp->Tail.Overlay.ListEntry);
  IoReleaseCancelSpinLock(CancelIrql);
  KeReleaseSpinLock(&Mailbox->Lock, OldIrql);
  return STATUS_PENDING;
}

VOID MailboxPurge(PDEVICE_OBJECT Device, PVOID Context) {
  PMAILBOX Mailbox = (PMAILBOX)Context;
  KIRQL CancelIrql;
  UNREFERENCED_PARAMETER(Device);
  IoAcquireCancelSpinLock(&CancelIrql); // NOTE: the cancel spin lock
  KeAcquireSpinLockAtDpcLevel(&Mailbox->Lock); // NOTE: spin lock 'Mailbox->Lock' is acquired while the cancel spin lock is held
  InitializeListHead(&Mailbox->Waiting);
  KeReleaseSpinLockFromDpcLevel(&Mailbox->Lock);
  IoReleaseCancelSpinLock(CancelIrql);
}
