// RUN: %verify %s
// A return inside __try runs the __finally: what it releases is released, and
// what it doesn't is leaked there.
#include <ntddk.h>

typedef struct _MAILBOX {
  ERESOURCE Resource;
  FAST_MUTEX Mutex;
  ULONG Letters;
} MAILBOX, *PMAILBOX;

DRIVER_DISPATCH MailboxTake;
DRIVER_DISPATCH MailboxTakeForgetful;

NTSTATUS MailboxTake(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PMAILBOX Mailbox = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Mailbox->Resource);
  __try {
    if (Mailbox->Letters == 0)
      return STATUS_NO_MORE_ENTRIES;
    Mailbox->Letters--;
    return STATUS_SUCCESS;
  } __finally {
    ExReleaseResourceAndLeaveCriticalRegion(&Mailbox->Resource);
  }
}

NTSTATUS MailboxTakeForgetful(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PMAILBOX Mailbox = DeviceObject->DeviceExtension;

  UNREFERENCED_PARAMETER(Irp);
  ExEnterCriticalRegionAndAcquireResourceExclusive(&Mailbox->Resource);
  __try {
    ExAcquireFastMutex(&Mailbox->Mutex); // REPORT: wdk-lock-leak "fast mutex 'Mailbox->Mutex' acquired here is still held when dispatch routine 'MailboxTakeForgetful' returns"
    if (Mailbox->Letters == 0)           // NOTE: 'Mailbox->Letters == 0' is true here
      return STATUS_NO_MORE_ENTRIES;     // NOTE: returns here with fast mutex 'Mailbox->Mutex' still held
    Mailbox->Letters--;
    ExReleaseFastMutex(&Mailbox->Mutex);
  } __finally {
    ExReleaseResourceAndLeaveCriticalRegion(&Mailbox->Resource);
  }
  return STATUS_SUCCESS;
}
