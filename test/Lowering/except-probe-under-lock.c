// RUN: %verify %s
// ProbeForRead may raise, and what is copied from the address that it probed
// may, too; before the probe nothing does.
#include <ntifs.h>

typedef struct _CHANNEL {
  ERESOURCE Resource;
  UCHAR Buffer[64];
  ULONG Length;
} CHANNEL, *PCHANNEL;

DRIVER_DISPATCH ChannelWrite;
DRIVER_DISPATCH ChannelWriteMended;

NTSTATUS ChannelWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PCHANNEL Channel = DeviceObject->DeviceExtension;
  PVOID Source = Irp->UserBuffer;

  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Channel->Resource, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Channel->Resource' acquired here is still held"
  __try {
    ProbeForRead(Source, sizeof(Channel->Buffer), 1);
    RtlCopyMemory(Channel->Buffer, Source, sizeof(Channel->Buffer)); // NOTE: an exception is raised here
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    KeLeaveCriticalRegion();
    return GetExceptionCode();
  }
  Channel->Length = sizeof(Channel->Buffer);
  ExReleaseResourceLite(&Channel->Resource);
  KeLeaveCriticalRegion();
  return STATUS_SUCCESS;
}

NTSTATUS ChannelWriteMended(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PCHANNEL Channel = DeviceObject->DeviceExtension;
  NTSTATUS Status = STATUS_SUCCESS;
  PVOID Source = Irp->UserBuffer;

  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Channel->Resource, TRUE);
  __try {
    ProbeForRead(Source, sizeof(Channel->Buffer), 1);
    RtlCopyMemory(Channel->Buffer, Source, sizeof(Channel->Buffer));
    Channel->Length = sizeof(Channel->Buffer);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    Status = GetExceptionCode();
  }
  ExReleaseResourceLite(&Channel->Resource);
  KeLeaveCriticalRegion();
  return Status;
}
