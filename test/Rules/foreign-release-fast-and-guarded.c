// RUN: %verify %s
// A work item and a thread release what dispatch routines alone acquire: fast
// mutexes and guarded mutexes have owners, even if nobody leaks them.
#include <ntddk.h>

typedef struct _MAIL {
  FAST_MUTEX Box;
  KGUARDED_MUTEX Key;
  ULONG Letters;
} MAIL, *PMAIL;

DRIVER_DISPATCH MailPost, MailFetch;
IO_WORKITEM_ROUTINE MailDeliver;
KSTART_ROUTINE MailSort;

NTSTATUS MailPost(PDEVICE_OBJECT Device, PIRP Irp) {
  PMAIL Mail = (PMAIL)Device->DeviceExtension;
  ExAcquireFastMutex(&Mail->Box); // NOTE: 'Mail->Box' is acquired here, by dispatch routine 'MailPost'
  ++Mail->Letters;
  ExReleaseFastMutex(&Mail->Box);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS MailFetch(PDEVICE_OBJECT Device, PIRP Irp) {
  PMAIL Mail = (PMAIL)Device->DeviceExtension;
  KeAcquireGuardedMutex(&Mail->Key);
  Irp->IoStatus.Information = Mail->Letters;
  KeReleaseGuardedMutex(&Mail->Key);
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

VOID MailDeliver(PDEVICE_OBJECT Device, PVOID Context) {
  PMAIL Mail = (PMAIL)Context;
  UNREFERENCED_PARAMETER(Device);
  --Mail->Letters;
  ExReleaseFastMutex(&Mail->Box); // REPORT: wdk-lock-foreign-release "fast mutex 'Mail->Box' is released by work item routine 'MailDeliver'"
}

VOID MailSort(PVOID Context) {
  PMAIL Mail = (PMAIL)Context;
  Mail->Letters = 0;
  KeReleaseGuardedMutex(&Mail->Key); // REPORT: wdk-lock-foreign-release "guarded mutex 'Mail->Key' is released by system thread routine 'MailSort'"
  PsTerminateSystemThread(STATUS_SUCCESS);
}
