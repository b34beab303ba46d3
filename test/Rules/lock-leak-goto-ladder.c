// RUN: %verify %s
// A ladder of cleanup labels. One goto aims at a rung below the release; in the
// twin every goto hits the rung that undoes what was done so far.
#include <ntddk.h>

typedef struct _CHANNEL {
  ERESOURCE Resource;
  PVOID Ring, Map;
} CHANNEL, *PCHANNEL;

DRIVER_ADD_DEVICE ChannelAdd, ChannelAttach;
NTSTATUS ChannelProgram(PVOID Ring, PVOID Map);

NTSTATUS ChannelAdd(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo) {
  PCHANNEL Channel = (PCHANNEL)Pdo->DeviceExtension;
  NTSTATUS Status = STATUS_INSUFFICIENT_RESOURCES;
  UNREFERENCED_PARAMETER(Driver);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&Channel->Resource, TRUE); // REPORT: wdk-lock-leak "ERESOURCE 'Channel->Resource' acquired here is still held when AddDevice routine 'ChannelAdd' returns"
  Channel->Ring = ExAllocatePoolWithTag(NonPagedPool, 4096, 'gniR');
  if (!Channel->Ring)
    goto LeaveRegion; // one rung too low
  Channel->Map = ExAllocatePoolWithTag(NonPagedPool, 512, 'paM ');
  if (!Channel->Map)
    goto FreeRing;
  Status = ChannelProgram(Channel->Ring, Channel->Map);
  if (NT_SUCCESS(Status))
    goto Release;
  ExFreePool(Channel->Map);
FreeRing:
  ExFreePool(Channel->Ring);
Release:
  ExReleaseResourceLite(&Channel->Resource);
LeaveRegion:
  KeLeaveCriticalRegion();
  return Status;
}

NTSTATUS ChannelAttach(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo) {
  PCHANNEL Channel = (PCHANNEL)Pdo->DeviceExtension;
  NTSTATUS Status = STATUS_INSUFFICIENT_RESOURCES;
  UNREFERENCED_PARAMETER(Driver);
  KeEnterCriticalRegion();
  if (!ExAcquireResourceExclusiveLite(&Channel->Resource, FALSE)) {
    Status = STATUS_DEVICE_BUSY;
    goto LeaveRegion;
  }
  Channel->Ring = ExAllocatePoolWithTag(NonPagedPool, 4096, 'gniR');
  if (!Channel->Ring)
    goto Release;
  Channel->Map = ExAllocatePoolWithTag(NonPagedPool, 512, 'paM ');
  if (!Channel->Map)
    goto FreeRing;
  Status = ChannelProgram(Channel->Ring, Channel->Map);
  if (NT_SUCCESS(Status))
    goto Release;
  ExFreePool(Channel->Map);
FreeRing:
  ExFreePool(Channel->Ring);
Release:
  ExReleaseResourceLite(&Channel->Resource);
LeaveRegion:
  KeLeaveCriticalRegion();
  return Status;
}
